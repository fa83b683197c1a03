# SPDX-License-Identifier: MIT
"""Draws a scene: the same for the screen, PNG, SVG, PDF and the printer."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from vnsg_viewer.rendering.arrays import draw_rectangles
from vnsg_viewer.rendering.item_painter import DIM, paint_hangers, paint_item
from vnsg_viewer.rendering.lettering import Lettering
from vnsg_viewer.rendering.style import Style
from vnsg_viewer.timeline.lanes import PAIR_SIGN
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, HEADER_HEIGHT, Arc, Fold, Form, LaneBand, Nearest, Scene
from vnsg_viewer.timeline.texts import Face
from vnsg_viewer.timeline.ticks import Tick

MARGIN = 12
LONG_COUNT = 60
"""A count wider than this stands for events that reach out of the view: it stays in the visible part."""


def paint(scene: Scene, painter: QPainter, style: Style, *, vector: bool = False, focused: bool = False) -> None:
    """Draw all of a scene; `vector` for devices that keep texts and shapes, `focused` shows the keyboard's focus."""
    letters = Lettering()
    _ground(scene, painter, style)
    painter.save()
    painter.setClipRect(0, AXIS_HEIGHT, scene.width, max(0, scene.height - AXIS_HEIGHT))
    _silhouette(scene, painter, style)
    for fold in scene.folds:
        _fold(fold, scene, painter, style, letters)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _arcs(scene.arcs, painter, style)
    paint_hangers(scene.items, painter, style)
    for item in scene.items:
        paint_item(item, scene, painter, style, letters)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if scene.dots is not None:
        from vnsg_viewer.rendering.dot_painter import paint_dots  # loads numpy, which the first paint does without

        paint_dots(scene.dots, scene.selected, painter, style, vector=vector)
    letters.write(painter, style, vector=vector, opacity=DIM)
    _headers(scene.lanes, scene.width, painter, style, letters)
    letters.write(painter, style, vector=vector, opacity=DIM)
    painter.restore()
    _axis(scene, painter, style, letters)
    for button in scene.nearest:
        _nearest(button, painter, style, letters)
    letters.write(painter, style, vector=vector, opacity=DIM)
    if focused:
        painter.setPen(QPen(style.ink["focus"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(1, 1, scene.width - 2, scene.height - 2)


def _ground(scene: Scene, painter: QPainter, style: Style) -> None:
    painter.fillRect(0, 0, scene.width, scene.height, style.ink["ground"])
    if scene.data is not None:
        first, last = (min(max(x, 0), scene.width) for x in scene.data)
        painter.fillRect(0, AXIS_HEIGHT, first, scene.height - AXIS_HEIGHT, style.ink["shade"])
        painter.fillRect(last, AXIS_HEIGHT, scene.width - last, scene.height - AXIS_HEIGHT, style.ink["shade"])
    painter.setPen(_hairline(style))
    for tick in scene.axis.upper:
        painter.drawLine(tick.x, AXIS_HEIGHT, tick.x, scene.height)
    for lane in scene.lanes:
        if lane.y > AXIS_HEIGHT:
            painter.drawLine(0, lane.y, scene.width, lane.y)
    if scene.lanes:
        bottom = scene.lanes[-1].y + scene.lanes[-1].height
        painter.drawLine(0, bottom, scene.width, bottom)


def _hairline(style: Style) -> QPen:
    pen = QPen(style.ink["line"])
    pen.setCosmetic(True)
    return pen


def _silhouette(scene: Scene, painter: QPainter, style: Style) -> None:
    if scene.silhouette is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    if scene.silhouette.passing is not scene.silhouette.ghost:
        painter.setBrush(style.ink["line"])
        draw_rectangles(painter, scene.silhouette.ghost)
    painter.setBrush(_blend(style.ink["accent"], style.ink["ground"], 0.55))
    draw_rectangles(painter, scene.silhouette.passing)


def _blend(one: QColor, other: QColor, share: float) -> QColor:
    parts = (
        round(a * share + b * (1 - share))
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*parts)


def _fold(fold: Fold, scene: Scene, painter: QPainter, style: Style, letters: Lettering) -> None:
    box = fold.box
    x = max(box.x, 0) if box.width > LONG_COUNT else box.x
    form = next((lane.form for lane in scene.lanes if lane.index == fold.lane), Form.BIN)
    collapsed = any(lane.collapsed for lane in scene.lanes if lane.index == fold.lane)
    if collapsed:
        return
    if form is Form.BIN and not fold.level:
        letters.add(box.x + 4, box.y + 1, fold.label, Face.SMALL, "ink_muted", dimmed=not fold.passing)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.ink["accent_soft"])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRoundedRect(x, box.y, box.width, box.height, 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    width = style.fonts.measure(fold.label, Face.SMALL)
    letters.add(x + max(2, (box.width - width) // 2), box.y, fold.label, Face.SMALL, "accent", dimmed=not fold.passing)


def _arcs(arcs: Iterable[Arc], painter: QPainter, style: Style) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for arc in arcs:
        pen = QPen(style.ink["red"], 1.6)
        if arc.dashed:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        path = QPainterPath(QPointF(arc.x0, arc.y0))
        bend = max(36.0, abs(arc.x1 - arc.x0) * 0.35)
        path.cubicTo(
            QPointF(arc.x0 + bend * 0.4, arc.y0 + bend * 0.6),
            QPointF(arc.x1 - bend, arc.y1 + bend * 0.2),
            QPointF(arc.x1, arc.y1),
        )
        painter.drawPath(path)


def _headers(lanes: Iterable[LaneBand], width: int, painter: QPainter, style: Style, letters: Lettering) -> None:
    for lane in lanes:
        if not lane.label:
            continue
        top = lane.y + (HEADER_HEIGHT - style.fonts.metrics[Face.TITLE].height()) // 2 + 1
        _chevron(painter, style, QPoint(MARGIN, lane.y + HEADER_HEIGHT // 2 + 1), down=not lane.collapsed)
        room = width - MARGIN - 40 - style.fonts.measure(lane.note, Face.SMALL)
        label = _pair_within(lane.label, room, style)
        letters.add(MARGIN + 14, top, label, Face.TITLE, "ink")
        beside = MARGIN + 22 + style.fonts.measure(label, Face.TITLE)
        lower = style.fonts.metrics[Face.TITLE].ascent() - style.fonts.metrics[Face.SMALL].ascent()
        letters.add(beside, top + lower, lane.note, Face.SMALL, "ink_muted")


def _pair_within(label: str, room: int, style: Style) -> str:
    """The names of a lane cut to its room: of a pair the longer name first, so that neither is lost."""
    metrics, names = style.fonts.metrics[Face.TITLE], label.split(PAIR_SIGN)
    free = room - (len(names) - 1) * metrics.horizontalAdvance(PAIR_SIGN)
    for left, k in enumerate(sorted(range(len(names)), key=lambda k: metrics.horizontalAdvance(names[k]))):
        names[k] = metrics.elidedText(names[k], Qt.TextElideMode.ElideRight, free // (len(names) - left))
        free -= metrics.horizontalAdvance(names[k])
    return PAIR_SIGN.join(names)


def _chevron(painter: QPainter, style: Style, centre: QPoint, *, down: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.ink["ink_faint"])
    x, y = centre.x(), centre.y()
    corners = ((x, y - 2), (x + 8, y - 2), (x + 4, y + 3)) if down else ((x + 1, y - 4), (x + 6, y), (x + 1, y + 4))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _axis(scene: Scene, painter: QPainter, style: Style, letters: Lettering) -> None:
    painter.fillRect(0, 0, scene.width, AXIS_HEIGHT, style.ink["surface"])
    painter.setPen(_hairline(style))
    painter.drawLine(0, AXIS_HEIGHT - 1, scene.width, AXIS_HEIGHT - 1)
    for tick in scene.axis.upper:
        painter.drawLine(tick.x, 4, tick.x, AXIS_HEIGHT)
        letters.add(tick.x + 6, 4, tick.label, Face.TITLE, "ink")
    for tick in scene.axis.lower:
        painter.drawLine(tick.x, AXIS_HEIGHT - 7, tick.x, AXIS_HEIGHT)
        letters.add(tick.x + 6, 25, tick.label, Face.SMALL, "ink_muted")
    x = _pinned_x(scene.axis.upper, style.fonts.measure(scene.axis.pinned, Face.TITLE))
    letters.add(x, 4, scene.axis.pinned, Face.TITLE, "ink")


def _pinned_x(upper: tuple[Tick, ...], width: int) -> int:
    """Where the pinned label stands: at the edge, or pushed out of view by the next one."""
    following = next((tick.x for tick in upper if tick.x >= 0), None)
    return MARGIN if following is None else min(MARGIN, following - width - 10)


def _nearest(button: Nearest, painter: QPainter, style: Style, letters: Lettering) -> None:
    box = QRect(button.box.x, button.box.y, button.box.width, button.box.height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(style.ink["line"], 1))
    painter.setBrush(style.ink["raised"])
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    middle = box.center().y() + 1
    tip = box.right() - 12 if button.later else box.left() + 12
    back = -7 if button.later else 7
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.ink["accent"])
    corners = [QPointF(tip, middle), QPointF(tip + back, middle - 5), QPointF(tip + back, middle + 5)]
    painter.drawPolygon(QPolygonF(corners))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    top = box.top() + (box.height() - style.fonts.metrics[Face.SMALL].height()) // 2
    letters.add(box.left() + (14 if button.later else 30), top, button.label, Face.SMALL, "ink")
