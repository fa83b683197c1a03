# SPDX-License-Identifier: MIT
"""What the window looked like when its folder was last opened, painted right after the frame and until that is filled.

The picture is kept on the same terms as the chronicle: it is not shown once anything that it was made from has changed.
"""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from vnsg_viewer.desktop.settings import LOOK
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.storage.last_look import parsed_look
from vnsg_viewer.storage.shelf import Shelf, chronicle_shelf
from vnsg_viewer.widgets.window.main_window import MainWindow

if TYPE_CHECKING:
    from vnsg_viewer.widgets.window.contents import Contents

_AT_REST_MS = 700
_QUICK = 85  # of Qt's qualities of PNG, which are speeds: the picture is to be written and read in no time


class LastView(QWidget):
    """Lies over a window until that is filled; unseen without a picture that holds good.  `shown` follows its paint."""

    shown = Signal()

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(_ground(window))
        self._window, self._folder = window, folder
        self._picture = QPixmap()
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.hide()

    @property
    def is_seen(self) -> bool:
        """Whether there is a picture, which has not been replaced yet."""
        return self.isVisible()

    def show_kept(self) -> None:
        """Paint the picture that is kept, if there is one for the window as it is."""
        self._picture = _kept_picture(self._window, self._folder)
        if not self._picture.isNull():
            self.setGeometry(_ground(self._window).rect())
            self.show()
            self.repaint()
            self.shown.emit()

    def leave(self) -> None:
        """Make way for what is real."""
        self.hide()
        self.deleteLater()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


def cover(window: MainWindow, folder: Path) -> LastView:
    """Lay the last view of a folder over a window; it is to leave as soon as there is something to be seen below."""
    view = LastView(window, folder)
    view.show_kept()
    return view


def leave_when_filled(view: LastView, contents: "Contents") -> None:
    """Let a view make way for what it shows, or for anything else that is to be said about the folder."""
    operation = contents.operation
    for event in (contents.shown, operation.progressed, operation.cancelled, operation.refused, operation.broke):
        event.connect(view.leave)


def keep_views(window: MainWindow) -> None:
    """Keep a picture of each folder that is shown, once all has come to rest."""
    window.contents.shown.connect(lambda: QTimer.singleShot(_AT_REST_MS, window, lambda: keep_view(window)))


def keep_view(window: MainWindow) -> bool:
    """Keep a picture of the window for the next start, if it still looks as at a start and the chronicle is kept."""
    contents, today = window.contents, _today()
    if contents.reading is None or not contents.is_untouched:
        return False
    chronicle = chronicle_shelf(contents.reading.folder, window.interface_locale)
    shelf, until = _view_shelf(chronicle, window), chronicle.holds_until(today)
    if until is None or shelf.holds_until(today) is not None:
        return False
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _ground(window).grab().save(buffer, "PNG", _QUICK)
    return shelf.put(bytes(buffer.data().data()), today, until)


def _kept_picture(window: MainWindow, folder: Path) -> QPixmap:
    picture = QPixmap()
    body = _view_shelf(chronicle_shelf(folder, window.interface_locale), window).take(_today())
    if body is not None:
        picture.loadFromData(body, "PNG")
        picture.setDevicePixelRatio(window.devicePixelRatioF())
    return picture


def _ground(window: MainWindow) -> QWidget:
    """What the view covers: all between menus and status line."""
    found = window.centralWidget()
    assert found is not None, "a main window is built with its frame"
    return found


def _view_shelf(chronicle: Shelf, window: MainWindow) -> Shelf:
    """Where the view is kept; it looks the same only at the same size and with the same settings."""
    size, settings = window.size(), window.settings
    look = (size.width(), size.height(), window.devicePixelRatioF(), window.theme.name, window.font().toString())
    left = parsed_look(settings.text(LOOK, ""))
    choices = (
        left.as_text() if left is not None and not left.is_plain else "",
        window.interface_locale,
        settings.text("lanes", ""),
        settings.text("lane_states", "{}"),
        settings.text("undated", ""),
    )
    return chronicle.beside("view.png", repr((*look, *choices, window.splitter.sizes())))


def _today() -> dt.date:
    return dt.datetime.now(tz=dt.UTC).date()
