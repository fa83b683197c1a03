# SPDX-License-Identifier: MIT
"""A real main window on a folder, with settings of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from vnsg_viewer.desktop.fonts import INTERFACE_FACES, READING_FACES, add_faces
from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.desktop.translation import SOURCE, speak
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.resources import seeds
from vnsg_viewer.widgets.window.beginning import build_window
from vnsg_viewer.widgets.window.main_window import MainWindow

WAIT_MS = 20_000


def settings_in(folder: Path) -> Settings:
    """Settings kept in a folder."""
    return Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))


def frame_in(qtbot, home: Path, **chosen: str) -> MainWindow:
    """A window that has read nothing yet."""
    add_faces((*INTERFACE_FACES, *READING_FACES))
    settings = settings_in(home)
    for key, value in {"locale": "en", "theme": "light", **chosen}.items():
        settings.set_text(key, value)
    speak(QApplication.instance(), SOURCE)
    window = MainWindow(settings, SOURCE)
    qtbot.addWidget(window)
    show(qtbot, window)
    return window


def show(qtbot, window: MainWindow) -> None:
    """Show a window and give it the keyboard, which a screen without a window manager does not do by itself."""
    window.resize(1400, 860)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitActive(window):
        window.activateWindow()


@contextmanager
def window_on(qtbot, folder: Path | None, home: Path, **chosen: str) -> Iterator[MainWindow]:
    """A window that has read a folder (the seeds if None) and painted it."""
    add_faces((*INTERFACE_FACES, *READING_FACES))
    settings = settings_in(home)
    settings.set_text("locale", "en")
    settings.set_text("theme", "light")
    for key, value in chosen.items():
        settings.set_text(key, value)
    window = build_window(settings, folder or seeds())
    qtbot.addWidget(window)
    show(qtbot, window)
    refusals: list[UserError] = []
    window.contents.operation.refused.connect(refusals.append)
    qtbot.waitUntil(lambda: window.contents.reading is not None or bool(refusals), timeout=WAIT_MS)
    assert not refusals, str(refusals[0])
    QApplication.processEvents()
    yield window
    window.close()
    speak(QApplication.instance(), SOURCE)
