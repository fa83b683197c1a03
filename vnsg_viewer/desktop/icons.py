# SPDX-License-Identifier: MIT
"""Our icons: SVG drawings in `currentColor`, coloured by the theme."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.resources import resource

_SIZES = (16, 24, 32)


def icon(name: str, theme: Theme, colour: str = "ink_muted") -> QIcon:
    """The icon of that name in a colour of the theme, paler where disabled."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, token in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, "line")):
        for size in _SIZES:
            result.addPixmap(_pixmap(drawing, theme.colour(token), size), mode)
    return result


def application_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(resource("icons", "vnsg-viewer.svg")))


def _pixmap(drawing: str, colour: QColor, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode())).render(painter)
    painter.end()
    return pixmap
