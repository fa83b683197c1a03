# SPDX-License-Identifier: MIT
"""The window's composition root: builds the parts, wires them and runs them."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from vnsg_viewer import __version__
from vnsg_viewer.desktop.crash_report import CrashReporter, log_folder
from vnsg_viewer.desktop.fonts import INTERFACE_FACES, READING_FACES, add_faces, interface_font
from vnsg_viewer.desktop.icons import application_icon
from vnsg_viewer.desktop.instance_socket import socket_path
from vnsg_viewer.desktop.settings import Settings, user_settings
from vnsg_viewer.resources import seeds
from vnsg_viewer.widgets.dialogs import CrashDialog
from vnsg_viewer.widgets.main_window import MainWindow

LOCALES = ("en", "fr", "vi")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the viewer; the exit code is 0 when the person closed it."""
    options = _options(sys.argv[1:] if arguments is None else arguments)
    if options.install_desktop or options.uninstall_desktop:
        from vnsg_viewer.desktop import menu_entry

        return menu_entry.install() if options.install_desktop else menu_entry.uninstall()
    socket = socket_path()
    application = build_application()
    if socket.exists() and _hand_over(socket, options.path):
        return 0
    reporter = CrashReporter(log_folder())
    reporter.install()
    window = build_window(user_settings(), folder_of(options.path) if options.path else seeds())
    reporter.crashed.connect(lambda report: CrashDialog(report, reporter.log_file, window).open())
    reporter.refused.connect(window.show_error)
    window.painted.connect(lambda: _listen(socket, window))
    window.show()
    status = application.exec()
    reporter.uninstall()
    return status


def build_application() -> QApplication:
    """The application object, with our style and fonts."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("vnsg-viewer")
    application.setApplicationDisplayName("VNSG Viewer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("vnsg-viewer")
    application.setStyle("Fusion")
    add_faces(INTERFACE_FACES)
    application.setFont(interface_font())
    return application


def build_window(settings: Settings, folder: Path) -> MainWindow:
    """The main window, which begins to read the folder once it has been painted."""
    window = MainWindow(settings, interface_locale(settings))
    window.painted.connect(lambda: _begin(window, folder))
    return window


def interface_locale(settings: Settings) -> str:
    """The language of the interface: the one chosen, else the desktop's, else English."""
    desktop = QLocale.system().name().partition("_")[0]
    return settings.text("locale", desktop if desktop in LOCALES else LOCALES[0], LOCALES)


def folder_of(path: Path) -> Path:
    """The folder to read for a path given: itself, or the one that holds the file."""
    return path.resolve() if path.is_dir() or not path.exists() else path.resolve().parent


def _begin(window: MainWindow, folder: Path) -> None:
    """What the first paint does not wait for."""
    add_faces(READING_FACES)
    window.open_folder(folder)
    window.setWindowIcon(application_icon())


def _hand_over(socket: Path, path: Path | None) -> bool:
    """Let a program that runs already open the path; False when none does."""
    from vnsg_viewer.desktop.single_instance import hand_over

    return hand_over(socket, [str(path.resolve())] if path else [], os.environ.get("XDG_ACTIVATION_TOKEN", ""))


def _listen(socket: Path, window: MainWindow) -> None:
    """Be the program that later starts hand their paths to."""
    from vnsg_viewer.desktop.single_instance import Reception

    reception = Reception(socket, window)
    reception.open_requested.connect(lambda paths, token: _open_requested(window, paths, token))
    reception.listen()


def _open_requested(window: MainWindow, paths: list[str], token: str) -> None:
    """A later start asks us to open its paths and to come to the front."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
    for path in paths[:1]:
        window.open_folder(folder_of(Path(path)))
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="vnsg-viewer", description="A chronicle of contacts from articles.")
    parser.add_argument(
        "path", nargs="?", type=Path, help="a folder of articles or a .vnsg file (default: the samples)"
    )
    parser.add_argument("--install-desktop", action="store_true", help="put it in the menu and on the desktop")
    parser.add_argument("--uninstall-desktop", action="store_true", help="take it away again")
    parser.add_argument("--version", action="version", version=f"vnsg-viewer {__version__}")
    return parser.parse_args(arguments)
