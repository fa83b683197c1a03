# SPDX-License-Identifier: MIT
"""Draws the events of crowded lanes as dots."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from vnsg_viewer.desktop.theme import EVENT_COLOURS
from vnsg_viewer.rendering.arrays import FRAGMENT, draw_fragments
from vnsg_viewer.rendering.item_painter import DIM
from vnsg_viewer.rendering.style import DOT, Style, draw_dot
from vnsg_viewer.timeline.scene import UNSURE, Dots


def paint_dots(dots: Dots, selected: int, painter: QPainter, style: Style, *, vector: bool) -> None:
    """Draw all dots, in one call on the screen."""
    if not len(dots.x):
        return
    columns = np.array([EVENT_COLOURS.index(token) for token in style.colours])[dots.type]
    hollow = (dots.doubt & UNSURE) > 0
    if vector:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, y, column, open_, dim in zip(
            *(a.tolist() for a in (dots.x, dots.y, columns, hollow, dots.dimmed)), strict=True
        ):
            painter.setOpacity(DIM if dim else 1.0)
            draw_dot(painter, QPointF(x, y), style, EVENT_COLOURS[column], hollow=open_)
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    else:
        ratio = painter.device().devicePixelRatioF()
        rows = np.empty((len(dots.x), FRAGMENT))
        rows[:, 0], rows[:, 1] = dots.x, dots.y
        rows[:, 2], rows[:, 3] = columns * DOT * ratio, hollow * DOT * ratio
        rows[:, 4] = rows[:, 5] = DOT * ratio
        rows[:, 6] = rows[:, 7] = 1 / ratio
        rows[:, 8], rows[:, 9] = 0.0, np.where(dots.dimmed, DIM, 1.0)
        draw_fragments(painter, rows, style.dots(ratio))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(style.ink["focus"], 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for k in np.flatnonzero(dots.position == selected).tolist():
        painter.drawEllipse(QPointF(int(dots.x[k]), int(dots.y[k])), 7, 7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
