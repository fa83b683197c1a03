# SPDX-License-Identifier: MIT
"""One value in the filter panel: a check box with a colour, a label and a count."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override

_HEIGHT = 23
_BOX = 13
_DOT = 8
_LEFT = 14
_RIGHT = 14
_GAP = 9


class CheckRow(QCheckBox):
    """Draws itself; for keyboard and screen reader it is a check box like any other."""

    def __init__(self, theme: Theme, label: str, dot: str, parent: QWidget) -> None:
        super().__init__(label.replace("&", "&&"), parent)
        self._theme, self._label, self._count, self._dot = theme, label, 0, dot
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int, spoken: str) -> None:
        """Show another live count; `spoken` is what a screen reader says of the row."""
        self._count = count
        self.setAccessibleName(spoken)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    @override
    def hitButton(self, pos: QPointF) -> bool:  # type: ignore[override]  # the whole row answers
        return self.rect().contains(int(pos.x()), int(pos.y()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), self._theme.colour("ground"))
        self._paint_box(painter)
        x = _LEFT + _BOX + _GAP
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._dot))
            painter.drawRoundedRect(QRectF(x, (self.height() - _DOT) / 2, _DOT, _DOT), 2, 2)
            x += _DOT + 7
        self._paint_text(painter, x)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("focus"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 1, -5, -1), 4, 4)

    def _paint_box(self, painter: QPainter) -> None:
        box = QRectF(_LEFT + 0.5, (self.height() - _BOX) / 2 + 0.5, _BOX, _BOX)
        checked = self.isChecked()
        painter.setPen(QPen(self._theme.colour("accent" if checked else "ink_faint"), 1))
        painter.setBrush(self._theme.colour("accent") if checked else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(box, 3, 3)
        if checked:
            painter.setPen(QPen(self._theme.colour("on_accent"), 1.7))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = ((3.2, 6.8), (5.6, 9.2), (9.8, 4.2))
            painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) for x, y in points]))

    def _paint_text(self, painter: QPainter, x: int) -> None:
        metrics = self.fontMetrics()
        number = str(self._count)
        width = metrics.horizontalAdvance(number)
        label = QRect(x, 0, self.width() - x - width - _RIGHT - _GAP, self.height())
        faded = not self._count and not self.isChecked()
        painter.setPen(self._theme.colour("ink_faint" if faded else "ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(label, middle, metrics.elidedText(self._label, Qt.TextElideMode.ElideRight, label.width()))
        painter.setPen(self._theme.colour("ink_faint" if faded else "ink_muted"))
        counted = QRect(self.width() - _RIGHT - width, 0, width + 1, self.height())
        painter.drawText(counted, middle | Qt.AlignmentFlag.AlignRight, number)
