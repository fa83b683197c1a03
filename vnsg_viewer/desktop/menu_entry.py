# SPDX-License-Identifier: MIT
"""Puts the viewer in the menu and on the desktop of the person who asks for it, and takes it away again."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Template

from vnsg_viewer.resources import resource

NAME = "vnsg-viewer"
MIME_TYPE = "application/x-vnsg-viewer"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
_EXECUTABLE = 0o755


@dataclass(frozen=True, slots=True)
class Places:
    """Where things go: the person's data folder, desktop, and the command that starts the viewer."""

    data: Path
    desktop: Path | None
    command: tuple[str, ...]

    @property
    def menu_entry(self) -> Path:
        """The file that the menu shows."""
        return self.data / "applications" / f"{NAME}.desktop"

    @property
    def mime_package(self) -> Path:
        """The file that tells what a .vnsg file is."""
        return self.data / "mime" / "packages" / f"{NAME}.xml"

    @property
    def desktop_icon(self) -> Path | None:
        """The file on the desktop, if there is a desktop folder."""
        return self.desktop / f"{NAME}.desktop" if self.desktop else None

    def icon(self, size: int) -> Path:
        """The icon in one size."""
        return self.data / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png"

    @property
    def scalable_icon(self) -> Path:
        """The icon as a drawing."""
        return self.data / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"

    def files(self) -> Iterator[Path]:
        """Everything that is installed."""
        yield self.menu_entry
        yield self.mime_package
        yield self.scalable_icon
        yield from map(self.icon, ICON_SIZES)
        if self.desktop_icon:
            yield self.desktop_icon


def install(say: Callable[[str], None] = print) -> int:
    """Install for the person who runs this; 1 where the system has no such entries."""
    if not sys.platform.startswith("linux"):
        say(_recipe(sys.platform))
        return 1
    places = user_places()
    install_into(places)
    for path in places.files():
        say(f"installed {path}")
    if places.desktop is None:
        say("There is no desktop folder here, so there is no icon on it: start VNSG Viewer from the menu.")
    return 0


def uninstall(say: Callable[[str], None] = print) -> int:
    """Remove what `install` has put there."""
    places = user_places()
    for path in places.files():
        if path.exists():
            path.unlink()
            say(f"removed {path}")
    _update_databases(places)
    return 0


def user_places() -> Places:
    """The places of the person who runs this."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return Places(data, _desktop_folder(), start_command())


def start_command() -> tuple[str, ...]:
    """The absolute command that starts the viewer: this bundle, main.py of this checkout, or this installation."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    checkout = Path(__file__).resolve().parents[2] / "main.py"
    if checkout.is_file():
        return (sys.executable, str(checkout))
    script = Path(sys.executable).with_name(NAME)
    return (str(script),) if script.is_file() else (sys.executable, "-m", "vnsg_viewer.app")


def install_into(places: Places) -> None:
    """Write all files and tell the desktop."""
    entry = desktop_entry(places.command)
    _write(places.menu_entry, entry)
    _write(places.mime_package, resource("packaging", f"{NAME}.xml").read_text(encoding="utf-8"))
    _write(places.scalable_icon, resource("icons", f"{NAME}.svg").read_text(encoding="utf-8"))
    _write_icons(places)
    if places.desktop_icon:
        _write(places.desktop_icon, entry)
        places.desktop_icon.chmod(_EXECUTABLE)
        _trust(places.desktop_icon)
    _update_databases(places)


def desktop_entry(command: tuple[str, ...]) -> str:
    """The text of the .desktop file that runs a command."""
    template = Template(resource("packaging", f"{NAME}.desktop").read_text(encoding="utf-8"))
    return template.substitute(command=" ".join(map(_quoted, command)))


def _quoted(argument: str) -> str:
    """An argument as the Exec key wants it: in quotes, its special characters escaped twice over."""
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in argument)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_icons(places: Places) -> None:
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([NAME, "-platform", "offscreen"])
    drawing = QSvgRenderer(str(resource("icons", f"{NAME}.svg")))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        places.icon(size).parent.mkdir(parents=True, exist_ok=True)
        image.save(str(places.icon(size)))
    del application


def _desktop_folder() -> Path | None:
    """The person's desktop folder, when there is one."""
    asked = shutil.which("xdg-user-dir")
    answer = _output([asked, "DESKTOP"]) if asked else ""
    folder = Path(answer) if answer else Path.home() / "Desktop"
    return folder if folder.is_dir() and folder != Path.home() else None


def _trust(icon: Path) -> None:
    """Tell xfdesktop and GNOME that the person wants this icon to start a program."""
    gio = shutil.which("gio")
    if gio is None:
        return
    checksum = hashlib.sha256(icon.read_bytes()).hexdigest()
    _output([gio, "set", "-t", "string", str(icon), "metadata::xfce-exe-checksum", checksum])
    _output([gio, "set", str(icon), "metadata::trusted", "true"])


def _update_databases(places: Places) -> None:
    """Let the desktop notice; a desktop without these programs notices by itself."""
    for program, folder in (
        ("update-desktop-database", places.menu_entry.parent),
        ("update-mime-database", places.mime_package.parents[1]),
    ):
        path = shutil.which(program)
        if path and folder.is_dir():
            _output([path, str(folder)])


def _output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def _recipe(platform: str) -> str:
    command = " ".join(start_command())
    if platform == "win32":
        return (
            "On Windows, make a shortcut: right-click the desktop, New, Shortcut, and give as its target\n"
            f"  {command}\nThen drag it to the Start menu if you like."
        )
    return (
        "On macOS, open Script Editor, paste the line below, and save it as an application in Applications:\n"
        f'  do shell script "{command} > /dev/null 2>&1 &"'
    )
