# SPDX-License-Identifier: MIT
"""A short word on a coloured ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override

_PADDING = 8
_POINTS = 8.5


class Pill(QLabel):
    """The type of an event (`strong`: light on colour), a topic or a status (ink on a soft ground)."""

    def __init__(self, text: str, token: str, theme: Theme, parent: QWidget, *, strong: bool = False) -> None:
        super().__init__(text, parent)
        self._token, self._theme, self._strong = token, theme, strong
        self._font = QFont(self.font())
        self._font.setPointSizeF(_POINTS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PADDING + 3, metrics.height() + 3)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._token if self._strong else f"{self._token}_soft"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("on_accent" if self._strong else "ink_muted"))
        inside = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        text = QFontMetrics(self._font).elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, text)
