# SPDX-License-Identifier: MIT
"""A framed piece of the side panel that can be chosen by click or keyboard."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override

_RADIUS = 5.0
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Card(QWidget):
    """`edge` is the token of a coloured upper edge, empty for none; drawn in the accent while current."""

    chosen = Signal()

    def __init__(self, theme: Theme, spoken: str, parent: QWidget, edge: str = "") -> None:
        super().__init__(parent)
        self._theme, self._edge, self._current = theme, edge, False
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_current(self) -> bool:
        """Whether it is the one chosen."""
        return self._current

    def set_current(self, *, current: bool) -> None:
        """Draw it as the one chosen, or no more."""
        if current != self._current:
            self._current = current
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSE:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self._current or self.hasFocus()
        painter.setPen(QPen(self._theme.colour("accent" if lit else "ink_faint" if self.underMouse() else "line"), 1))
        painter.setBrush(self._theme.colour("accent_soft" if self._current else "raised"))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self._edge:
            painter.setPen(QPen(self._theme.colour(self._edge), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(frame.topLeft().x() + 3, 1.5, frame.right() - 3, 1.5)  # type: ignore[call-overload]
