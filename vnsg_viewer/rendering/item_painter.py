# SPDX-License-Identifier: MIT
"""Draws single events: cards, lines and bars, with their doubts."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from vnsg_viewer.rendering.lettering import Lettering
from vnsg_viewer.rendering.style import Style, draw_dot
from vnsg_viewer.timeline.scene import UNSURE, Doubt, Form, Item, Scene
from vnsg_viewer.timeline.texts import Face

DIM = 0.38
"""The opacity of what the filter dims."""
EDGE_WIDTH = 4
RADIUS = 6.0
OPEN_LENGTH = 40
SEEN_STRETCH = 6
"""Pixels that the time of an event must fill to be drawn beside its card or under its label."""


def paint_item(item: Item, scene: Scene, painter: QPainter, style: Style, letters: Lettering) -> None:
    """Draw one event; its texts are only gathered."""
    painter.setOpacity(DIM if item.dimmed else 1.0)
    if item.form is Form.THIN:
        _thin_bar(item, painter, style)
    elif item.form is Form.BAR:
        _bar(item, scene, painter, style, letters)
    else:
        _stretch(item, scene, painter, style)
        if item.form is Form.TITLE:
            _title(item, painter, style, letters)
        else:
            _card(item, painter, style, letters)
    if item.position == scene.selected:
        box = QRectF(item.box.x, item.box.y, item.box.width, item.box.height).adjusted(-2.5, -2.5, 2.5, 2.5)
        painter.setPen(QPen(style.ink["focus"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS + 2, RADIUS + 2)
    painter.setOpacity(1.0)


def paint_hangers(items: Sequence[Item], painter: QPainter, style: Style) -> None:
    """The lines from the bars of visits down to the events that belong to them, broken where others are written."""
    pen = QPen(style.ink["ink_faint"], 1.2)
    pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    for item in items:
        if item.hangs_from is not None:
            x = _date_x(item, 4.5 if item.form is Form.TITLE else 1.5)
            for top, bottom in _clear(item.hangs_from, item.box.y + 2, x, item, items):
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def _clear(top: int, bottom: int, x: float, item: Item, items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """The parts of an upright line on which no other event of the lane is written."""
    crossed = (
        (one.box.y, one.box.y + one.box.height)
        for one in items
        if one.lane == item.lane
        and one is not item
        and one.box.x - 2 <= x <= one.box.x + one.box.width + 2
        and top < one.box.y + one.box.height
        and one.box.y < bottom
    )
    for begins, ends in sorted(crossed):
        if top < begins:
            yield top, begins
        top = max(top, ends)
    if top < bottom:
        yield top, bottom


def _date_x(item: Item, inset: float) -> float:
    """Where the date of a boxed event is, so far inside the end that stands at it."""
    return item.box.x + (item.box.width - inset if item.turned else inset)


def _stretch(item: Item, scene: Scene, painter: QPainter, style: Style) -> None:
    """The time of an event where it is longer than its card: a faint band, with a broken outline when in doubt."""
    if item.doubt & (Doubt.OPEN_START | Doubt.OPEN_END):
        _open_end(item, painter, style)
        return
    first, last = max(item.first, -8), min(item.last, scene.width + 8)
    if item.last - item.first < SEEN_STRETCH or (
        item.last <= item.box.x + item.box.width and item.form is not Form.TITLE
    ):
        return
    band = QRectF(first + 0.5, item.box.y + 0.5, last - first - 1, item.box.height - 1)
    doubtful = bool(item.doubt & Doubt.BAND)
    pen = QPen(style.of_type(item.type), 1)
    if doubtful:
        pen.setDashPattern([3.0, 3.0])
    else:
        pen.setStyle(Qt.PenStyle.NoPen)
    painter.setPen(pen)
    painter.setBrush(style.soft_of_type(item.type))
    painter.setOpacity(painter.opacity() * 0.6)
    painter.drawRoundedRect(band, 4, 4)
    painter.setOpacity(DIM if item.dimmed else 1.0)


def _open_end(item: Item, painter: QPainter, style: Style) -> None:
    """A fading stretch on the side where the end is not known."""
    to_left = bool(item.doubt & Doubt.OPEN_START)
    box = item.box
    start = box.x if to_left else box.x + box.width
    end = start + (-OPEN_LENGTH if to_left else OPEN_LENGTH)
    fade = QLinearGradient(QPointF(start, 0), QPointF(end, 0))
    fade.setColorAt(0.0, style.of_type(item.type))
    clear = QColor(style.of_type(item.type))
    clear.setAlpha(0)
    fade.setColorAt(1.0, clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fade)
    painter.drawRect(QRectF(min(start, end), box.y + box.height / 2 - 2, OPEN_LENGTH, 4))


def _edge_pen(item: Item, style: Style, width: float) -> QPen:
    """The coloured edge: unbroken when the date is printed, dashed when its year is inferred."""
    pen = QPen(style.of_type(item.type), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if item.doubt & UNSURE:
        pen.setDashPattern([1.6, 0.7])
    return pen


def _card(item: Item, painter: QPainter, style: Style, letters: Lettering) -> None:
    box = item.box
    painter.setPen(QPen(style.ink["line"], 1))
    painter.setBrush(style.ink["raised"])
    painter.drawRoundedRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1), RADIUS, RADIUS)
    painter.setPen(_edge_pen(item, style, EDGE_WIDTH))
    x = _date_x(item, EDGE_WIDTH / 2)
    painter.drawLine(QPointF(x, box.y + 3), QPointF(x, box.y + box.height - 3))
    metrics = style.fonts.metrics
    left, y = box.x + 12, box.y + (6 if item.form is Form.CARD else 3)
    letters.add(left, y, item.date, Face.SMALL, "ink_muted", dimmed=item.dimmed)
    y += metrics[Face.SMALL].height()
    for line in item.lines:
        letters.add(left, y, line, Face.TITLE, "ink", dimmed=item.dimmed)
        y += metrics[Face.TITLE].height() - 1
    if item.detail:
        bottom = box.y + box.height - 5 - metrics[Face.SMALL].height()
        letters.add(left, bottom, item.detail, Face.SMALL, "ink_muted", dimmed=item.dimmed)


def _title(item: Item, painter: QPainter, style: Style, letters: Lettering) -> None:
    centre = QPointF(_date_x(item, 5), item.box.y + item.box.height / 2)
    draw_dot(painter, centre, style, style.colours[item.type], hollow=bool(item.doubt & UNSURE))
    top = item.box.y + (item.box.height - style.fonts.metrics[Face.BODY].height()) // 2
    for line in item.lines:
        letters.add(item.box.x + (1 if item.turned else 13), top, line, Face.BODY, "ink", dimmed=item.dimmed)


def _bar(item: Item, scene: Scene, painter: QPainter, style: Style, letters: Lettering) -> None:
    box = item.box
    left, right = max(box.x, -8), min(box.x + box.width, scene.width + 8)
    shape = QRectF(left + 0.5, box.y + 0.5, right - left - 1, box.height - 1)
    colour, soft = style.of_type(item.type), style.soft_of_type(item.type)
    if item.doubt & (Doubt.OPEN_START | Doubt.OPEN_END):
        fade = QLinearGradient(shape.topLeft(), shape.topRight())
        clear = style.ink["ground"]
        fade.setColorAt(0.0, clear if item.doubt & Doubt.OPEN_START else soft)
        fade.setColorAt(1.0, clear if item.doubt & Doubt.OPEN_END else soft)
        painter.setBrush(fade)
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(colour, 1)
        if item.doubt & UNSURE:
            pen.setDashPattern([4.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(soft)
    painter.drawRoundedRect(shape, 4, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    begin, end = max(item.first, -8), min(max(item.last, item.first + 3), scene.width + 8)
    if end - begin >= SEEN_STRETCH:  # the true stretch, where the label reaches beyond it
        painter.drawRect(QRectF(begin + 1, box.y + box.height - 3, end - begin - 2, 2.5))
    arrows = _arrows(item, scene)
    for arrow in arrows:
        painter.drawPolygon(arrow)
    top = box.y + (box.height - style.fonts.metrics[Face.BODY].height()) // 2 - 1
    for line in item.lines:  # it stays in the visible part, unless too little of that is left
        last = box.x + box.width - style.fonts.measure(line, Face.BODY) - 8
        x = max(box.x + 7, min(14, last))
        letters.add(x, top, line, Face.BODY, "ink", dimmed=item.dimmed)


def _thin_bar(item: Item, painter: QPainter, style: Style) -> None:
    painter.setPen(QPen(style.of_type(item.type), 1))
    painter.setBrush(style.soft_of_type(item.type) if item.doubt & UNSURE else style.of_type(item.type))
    box = item.box
    painter.drawRoundedRect(QRectF(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1), 3, 3)


def _arrows(item: Item, scene: Scene) -> list[QPolygonF]:
    """Marks of the ends that lie outside the view."""
    middle, found = item.box.y + item.box.height / 2 - 1, []
    if item.first < 0 < item.last:
        found.append(QPolygonF([QPointF(3, middle), QPointF(9, middle - 4), QPointF(9, middle + 4)]))
    if item.first < scene.width < item.last:
        x = scene.width
        found.append(QPolygonF([QPointF(x - 3, middle), QPointF(x - 9, middle - 4), QPointF(x - 9, middle + 4)]))
    return found
