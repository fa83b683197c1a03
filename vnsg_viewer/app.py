# SPDX-License-Identifier: MIT
"""The window's composition root: understands the command line, builds the parts and runs them."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from vnsg_viewer import __version__
from vnsg_viewer.desktop.instance_socket import may_be_heard, socket_path
from vnsg_viewer.resources import seeds

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from vnsg_viewer.desktop.settings import Settings
    from vnsg_viewer.widgets.window.main_window import MainWindow

_NEW_OBJECTS_PER_PASS = 50_000
_COMMANDS = "summary, export, check, explain"


class Options(NamedTuple):
    """What the command line asks for; `desktop` is True to install the entries, False to remove them."""

    path: Path | None = None
    desktop: bool | None = None
    clean: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the viewer; the exit code is 0 when the person closed it."""
    options = parse_options(sys.argv[1:] if arguments is None else arguments)
    if options.desktop is not None:
        from vnsg_viewer.desktop import menu_entry

        return menu_entry.install() if options.desktop else menu_entry.uninstall()
    sys.excepthook = _on_early_error
    socket = socket_path()
    if may_be_heard(socket) and _hand_over(socket, options.path):
        return 0
    application, window = begin(options.path, clean=options.clean)
    from vnsg_viewer.widgets.window.beginning import attend

    window.painted.connect(lambda: attend(window, socket))
    window.show()
    return application.exec()


def begin(
    path: Path | None, settings: "Settings | None" = None, *, clean: bool = False
) -> "tuple[QApplication, MainWindow]":
    """The application and its window, which reads a folder, by default the last one or the samples, once painted.

    A `clean` start forgets which folder that was, and how it was looked at.

    The garbage collector rests meanwhile: nothing that is loaded becomes garbage, and its passes cost a tenth.
    """
    gc.disable()
    from vnsg_viewer.desktop.opening import read_for
    from vnsg_viewer.desktop.settings import user_settings
    from vnsg_viewer.widgets.window.beginning import build_application, build_window

    application = build_application()
    settings = settings or user_settings()
    if clean:
        settings.forget_look()
    window = build_window(settings, read_for(path) if path else _last_folder(settings))
    window.painted.connect(_wake_collector)
    return application, window


def _last_folder(settings: "Settings") -> Path:
    """The folder looked at last, if it is still there; else the samples."""
    from vnsg_viewer.desktop.settings import FOLDER

    last = settings.text(FOLDER, "")
    return Path(last) if last and Path(last).exists() else seeds()


def _wake_collector() -> None:
    """Collect again, but not among what is there already, and in fewer passes: reading makes many lasting objects."""
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS_PER_PASS)
    gc.enable()


def _hand_over(socket: Path, path: Path | None) -> bool:
    """Let a program that runs already open the path; False when none does."""
    from vnsg_viewer.desktop.single_instance import hand_over

    return hand_over(socket, [str(path.resolve())] if path else [], os.environ.get("XDG_ACTIVATION_TOKEN", ""))


def _on_early_error(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """Until the first paint, there is no window to tell an error in."""
    from vnsg_viewer.desktop.crash_report import CrashReporter, log_folder

    reporter = CrashReporter(log_folder())
    reporter.report(error)
    sys.stderr.write(f"VNSG Viewer could not start: {error}\nThe report is in {reporter.log_file}\n")


def parse_options(arguments: Sequence[str]) -> Options:
    """The options of the command line; without any, which is how a desktop starts us, argparse is not loaded."""
    if not arguments:
        return Options()
    import argparse

    parser = argparse.ArgumentParser(
        prog="vnsg-viewer",
        description="A chronicle of contacts from articles, in a window.",
        epilog=f"Without a window: vnsg (or main.py) {_COMMANDS}; each tells more with --help.",
    )
    parser.add_argument(
        "path", nargs="?", type=Path, help="a folder of articles, or one article; else the last or the samples"
    )
    parser.add_argument("--clean", action="store_true", help="forget the last folder, filter and view")
    parser.add_argument("--install-desktop", dest="desktop", action="store_true", help="put it in menu and desktop")
    parser.add_argument("--uninstall-desktop", dest="desktop", action="store_false", help="take it away again")
    parser.add_argument("--version", action="version", version=f"vnsg-viewer {__version__}")
    parser.set_defaults(desktop=None)
    found = parser.parse_args(arguments)
    if found.path is not None and not found.path.exists():  # here rather than in a program that runs already
        parser.error(f"there is no such file or folder: {found.path}. Commands without a window: {_COMMANDS}.")
    return Options(found.path, found.desktop, found.clean)


if __name__ == "__main__":
    raise SystemExit(main())
