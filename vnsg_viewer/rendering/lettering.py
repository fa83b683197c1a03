# SPDX-License-Identifier: MIT
"""Texts gathered while shapes are drawn, then written face by face: few changes of font and pen."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from vnsg_viewer.rendering.style import Style
from vnsg_viewer.timeline.texts import Face


@dataclass(slots=True, eq=False)
class Lettering:
    """Texts waiting to be written: by face, colour token and whether dimmed, with their top left corners."""

    waiting: dict[tuple[Face, str, bool], list[tuple[int, int, str]]] = field(default_factory=dict)

    def add(self, x: int, y: int, text: str, face: Face, token: str, *, dimmed: bool = False) -> None:
        """Have a text written with its top left corner at a point."""
        if text:
            self.waiting.setdefault((face, token, dimmed), []).append((x, y, text))

    def write(self, painter: QPainter, style: Style, *, vector: bool, opacity: float) -> None:
        """Write all and forget them; on vector devices as plain text, so that it can be read back."""
        for (face, token, dimmed), texts in self.waiting.items():
            painter.setFont(style.fonts.font[face])
            painter.setPen(style.ink[token])
            painter.setOpacity(opacity if dimmed else 1.0)
            if vector:
                ascent = style.fonts.metrics[face].ascent()
                for x, y, text in texts:
                    painter.drawText(QPointF(x, y + ascent), text)
            else:
                for x, y, text in texts:
                    painter.drawStaticText(x, y, style.text(text, face))
        painter.setOpacity(1.0)
        self.waiting.clear()
