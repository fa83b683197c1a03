# SPDX-License-Identifier: MIT
"""The beginning of a run: the application object, the window, and what is done once that is painted."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vnsg_viewer import __version__
from vnsg_viewer.desktop.fonts import INTERFACE_FACES, READING_FACES, add_faces, interface_font
from vnsg_viewer.desktop.opening import read_for
from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.desktop.translation import language_of, speak
from vnsg_viewer.widgets.window.main_window import MainWindow


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
    """The main window in the reader's language, which begins to read the folder once it has been painted."""
    language = language_of(settings)
    speak(QApplication.instance() or build_application(), language)
    window = MainWindow(settings, language)
    window.painted.connect(lambda: read_into(window, folder))
    return window


def read_into(window: MainWindow, folder: Path) -> None:
    """Show how the folder looked last, unless it has changed; then fill the window and begin to read the folder."""
    from vnsg_viewer.desktop.icons import application_icon
    from vnsg_viewer.widgets.window.last_view import cover, keep_views, leave_when_filled

    view = cover(window, folder)
    add_faces(READING_FACES)
    leave_when_filled(view, window.contents)
    keep_views(window)
    window.contents.open_folder(folder)
    window.setWindowIcon(application_icon())


def attend(window: MainWindow, socket: Path) -> None:
    """Take care of errors, and be the program that later starts hand their paths to."""
    from vnsg_viewer.desktop.crash_report import CrashReporter, log_folder
    from vnsg_viewer.desktop.single_instance import Reception
    from vnsg_viewer.widgets.window.dialogs import CrashDialog

    reporter = CrashReporter(log_folder(), window)
    reporter.crashed.connect(lambda report: CrashDialog(report, reporter.log_file, window).open())
    reporter.refused.connect(window.contents.show_error)
    reporter.install()
    window.closed.connect(reporter.uninstall)
    reception = Reception(socket, window)
    reception.open_requested.connect(lambda paths, token: come_forward(window, paths, token))
    reception.listen()
    window.closed.connect(reception.close)


def come_forward(window: MainWindow, paths: list[str], token: str) -> None:
    """Open the paths that a later start was given, and come to the front."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
    for path in paths[:1]:
        window.contents.open_folder(read_for(Path(path)))
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
