# SPDX-License-Identifier: MIT
"""Our icons: SVG drawings in `currentColor`, coloured by the theme and drawn when first shown."""

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.resources import resource


class DrawnIcon(QIconEngine):
    """Draws one icon at any size, in its colour or, where disabled, paler."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        drawing = resource("icons", f"{self._name}.svg").read_text(encoding="utf-8")
        colour = self._disabled if mode == QIcon.Mode.Disabled else self._colour
        QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode())).render(painter, rect)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return DrawnIcon(self._name, self._colour, self._disabled)


def icon(name: str, theme: Theme, colour: str = "ink_muted") -> QIcon:
    """The icon of that name in a colour of the theme."""
    return QIcon(DrawnIcon(name, theme.hex(colour), theme.hex("line")))


def application_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(resource("icons", "vnsg-viewer.svg")))
