# SPDX-License-Identifier: MIT
"""What the window looked like when its folder was last opened, painted at once while the folder is loaded.

The picture is kept on the same terms as the chronicle: it is not shown once anything that it was made from has changed.
"""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.storage.shelf import Shelf, chronicle_shelf
from vnsg_viewer.widgets.main_window import MainWindow

_AT_REST_MS = 700
_QUICK = 85  # of Qt's qualities of PNG, which are speeds: the picture is to be written and read in no time


class LastView(QWidget):
    """Lies over a window until that is filled; without a picture that holds good it is not seen."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(_ground(window))
        self._window, self._folder = window, folder
        self._picture: QPixmap | None = None
        self.setCursor(Qt.CursorShape.BusyCursor)
        _ground(window).installEventFilter(self)

    @property
    def is_seen(self) -> bool:
        """Whether there is a picture."""
        return self._picture is not None and not self._picture.isNull()

    def leave(self) -> None:
        """Make way for what is real."""
        self.hide()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(_ground(self._window).rect())
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:  # only now is it known how large the window is
            self._picture = _kept_picture(self._window, self._folder)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


def cover(window: MainWindow, folder: Path) -> None:
    """Lay the last view of a folder over a window until that shows the folder, or something else about it."""
    view = LastView(window, folder)
    window.painted.connect(lambda: _leave_when_filled(view, window))


def _leave_when_filled(view: LastView, window: MainWindow) -> None:
    contents = window.contents
    for change in (contents.shown, contents.operation.progressed, contents.operation.cancelled):
        change.connect(view.leave)
    for fault in (contents.operation.refused, contents.operation.broke):
        fault.connect(view.leave)
    contents.shown.connect(lambda: QTimer.singleShot(_AT_REST_MS, window, lambda: keep_view(window)))


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
    choices = (window.interface_locale, settings.text("lanes", ""), settings.text("lane_states", "{}"))
    return chronicle.beside("view.png", repr((*look, *choices, window.splitter.sizes())))


def _today() -> dt.date:
    return dt.datetime.now(tz=dt.UTC).date()
