# SPDX-License-Identifier: MIT
"""A layout seen through a viewport becomes a scene: positions in pixels, texts, counts and what hangs from what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from vnsg_viewer.timeline.candidates import kind_at
from vnsg_viewer.timeline.columns import Bools, Ints
from vnsg_viewer.timeline.density import LADDER, bar_row
from vnsg_viewer.timeline.histogram import Histogram, heights
from vnsg_viewer.timeline.index import BARS, LaneIndex
from vnsg_viewer.timeline.lane_place import LanePlace
from vnsg_viewer.timeline.layout import DOT_COLUMNS, WIDEST, Layout
from vnsg_viewer.timeline.scene import (
    AXIS_HEIGHT,
    Box,
    Dots,
    Doubt,
    Fold,
    Form,
    Item,
    LaneBand,
    Silhouette,
)
from vnsg_viewer.timeline.texts import Face, Typesetter
from vnsg_viewer.timeline.turning import OVER_DATE
from vnsg_viewer.timeline.viewport import Viewport

CARD_WIDTH, CARD_HEIGHT = 244, 82
COMPACT_WIDTH, COMPACT_MOST, COMPACT_HEIGHT = 200, 420, 40
TITLE_WIDTH, TITLE_HEIGHT, TITLE_INDENT = 138, 18, 14
BAR_HEIGHT, LEAST_BAR, BAR_INDENT = 22, 124, 16
THIN_HEIGHT, THIN_LEAST = 8, 6
GAP, STEP = 10, 16
CARD_MARGIN = 12
EDGE = 8
"""A text that would leave the view at the left stays so far from its edge."""
_OVER_DATE = {Form.CARD: 4, Form.COMPACT: 4, Form.TITLE: OVER_DATE}
"""A turned event reaches beyond its date by its edge, or by its dot."""
CHIP_HEIGHT = 15
HISTOGRAM_HEIGHT = 72


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """What is seen: an index and its layout through a viewport; `passing` marks the rows that are not dimmed."""

    index: LaneIndex
    layout: Layout
    viewport: Viewport
    passing: Bools | None
    typesetter: Typesetter
    number: Callable[[int], str]

    def x(self, seconds: Ints) -> Ints:
        """Pixels of moments."""
        found: Ints = np.rint(seconds / self.viewport.seconds_per_px).astype(np.int64) - self.viewport.offset
        return found

    def y(self, content: int) -> int:
        """The pixel of a height of the content."""
        return content - self.viewport.top + AXIS_HEIGHT


def lane_bands(sight: Sight, sizes: Sequence[int], note: Callable[[int], str]) -> tuple[LaneBand, ...]:
    """The lanes in view."""
    return tuple(
        LaneBand(
            one.index,
            sight.index.keys[one.index],
            sight.index.labels[one.index],
            note(sizes[one.index]),
            sight.y(one.y),
            one.height,
            one.form,
            one.collapsed,
            sizes[one.index],
        )
        for one in seen_lanes(sight.layout.lanes, sight.viewport)
    )


def seen_lanes(lanes: Sequence[LanePlace], viewport: Viewport) -> tuple[LanePlace, ...]:
    """The lanes that reach into the height of the view."""
    bottom = viewport.top + viewport.height - AXIS_HEIGHT
    return tuple(one for one in lanes if one.y < bottom and one.y + one.height > viewport.top)


def items_and_dots(sight: Sight) -> tuple[tuple[Item, ...], Dots]:
    """Everything that is drawn one by one."""
    index, layout, viewport = sight.index, sight.layout, sight.viewport
    lanes = {one.index: one for one in seen_lanes(layout.lanes, viewport)}
    seen = layout.row >= 0
    place, row, room, turned = layout.place[seen], layout.row[seen], layout.room[seen], layout.turned[seen]
    lane = index.lane_at(place)
    ordinal = index.row[place]
    columns = index.columns
    first, last = sight.x(columns.start[ordinal]), sight.x(columns.end[ordinal])
    room = sight.x(columns.start[ordinal] + room) - first - GAP
    reach = np.where(turned, WIDEST, 0)
    near = (
        (last >= -_widest(layout))
        & (first - reach < viewport.width)
        & np.isin(lane, np.array(list(lanes), dtype=np.int64))
    )
    dotted = np.isin(lane, np.array([k for k, one in lanes.items() if one.form is Form.DOT], dtype=np.int64))
    bars = kind_at(index, place) == BARS
    as_dot = near & dotted & ~bars
    items = _items(
        sight, lanes, np.flatnonzero(near & ~(dotted & ~bars)), (lane, row, ordinal, first, last, room, bars, turned)
    )
    return items, _dots(sight, lanes, ordinal[as_dot], lane[as_dot], row[as_dot])


def _widest(layout: Layout) -> int:
    return max((LADDER[one.rung].width for one in layout.lanes), default=0) + LEAST_BAR


def _items(
    sight: Sight,
    lanes: dict[int, LanePlace],
    which: Ints,
    arrays: tuple[Ints, Ints, Ints, Ints, Ints, Ints, Bools, Bools],
) -> tuple[Item, ...]:
    columns = sight.index.columns
    lane, row, ordinal, first, last, room, bars, turned = (one[which] for one in arrays)
    dimmed = np.zeros(len(which), dtype=np.bool_) if sight.passing is None else ~sight.passing[ordinal]
    rows = zip(
        *(one.tolist() for one in (lane, row, first, last, room, bars, turned, dimmed)),
        *(one[ordinal].tolist() for one in (columns.position, columns.type, columns.doubt, columns.parent)),
        strict=True,
    )
    bar_bottoms: dict[tuple[int, int], int] = {
        (k, event): sight.y(lanes[k].bars_y + at * bar_row(lanes[k].rung) + BAR_HEIGHT)
        for k, at, event, bar in zip(lane.tolist(), row.tolist(), ordinal.tolist(), bars.tolist(), strict=True)
        if bar
    }
    found = []
    for k, at, begins, ends, free, bar, left, dim, position, kind, doubt, parent in rows:
        where = lanes[k]
        form = (Form.THIN if where.form is Form.DOT else Form.BAR) if bar else where.form
        if bar:
            y = sight.y(where.bars_y + at * bar_row(where.rung))
        else:
            y = sight.y(where.rows_y + at * LADDER[where.rung].row_height)
        box, date, lines, detail = _written(sight.typesetter, form, position, (begins, ends, free), y)
        if left:
            box = replace(box, x=(ends if bar else begins + _OVER_DATE[form]) - box.width)
        if box.x + box.width <= 0 or box.x >= sight.viewport.width:
            continue
        hangs = None if bar else bar_bottoms.get((k, parent))
        found.append(
            Item(position, k, form, box, begins, ends, kind, Doubt(doubt), date, lines, detail, dim, hangs, left)
        )
    return tuple(sorted(found, key=lambda item: (item.box.x, item.box.y)))


def _written(
    typesetter: Typesetter, form: Form, position: int, along: tuple[int, int, int], y: int
) -> tuple[Box, str, tuple[str, ...], str]:
    """The box of an item and its texts; the box stays in the visible part of a long event.

    `along` holds the first and the last pixel of its time, and the pixels to the next in its row.
    """
    first, last, room = along
    match form:
        case Form.CARD:
            card = typesetter.card(position, CARD_WIDTH - 2 * CARD_MARGIN)
            box = Box(_sticky(first, last, CARD_WIDTH), y, CARD_WIDTH, CARD_HEIGHT)
            return box, card.date, card.title, card.detail
        case Form.COMPACT:
            inner = min(_stepped(max(room, COMPACT_WIDTH)), COMPACT_MOST) - 2 * CARD_MARGIN
            card, needed = typesetter.line(position, inner)
            width = max(COMPACT_WIDTH, needed + 2 * CARD_MARGIN)
            return Box(_sticky(first, last, width), y, width, COMPACT_HEIGHT), card.date, card.title, ""
        case Form.BAR:
            text, needed = typesetter.title(position, min(_stepped(max(room, LEAST_BAR)), WIDEST) - BAR_INDENT)
            width = max(last - first, min(needed + BAR_INDENT, max(room, LEAST_BAR)))
            return Box(first, y, width, BAR_HEIGHT), "", (text,), ""
        case Form.THIN:
            return Box(first, y + 1, max(last - first, THIN_LEAST), THIN_HEIGHT), "", (), ""
        case _:
            inner = min(_stepped(max(room, TITLE_WIDTH)), WIDEST) - TITLE_INDENT
            text, width = typesetter.title(position, inner)
            box = Box(_sticky(first, last, TITLE_INDENT + width), y, TITLE_INDENT + width, TITLE_HEIGHT)
            return box, "", (text,), ""


def whole_widths(index: LaneIndex, place: Ints, lanes: Sequence[LanePlace], typesetter: Typesetter) -> Ints:
    """Pixels that each of some appearances takes with its words whole, and a gap; 0 where none are written."""
    forms = {one.index: one.form for one in lanes if one.form not in {Form.DOT, Form.BIN}}
    rows = zip(index.lane_at(place).tolist(), (kind_at(index, place) == BARS).tolist(), index.row[place], strict=True)
    found = [
        _whole_width(typesetter, Form.BAR if bar else forms[lane], int(index.columns.position[row]))
        if lane in forms
        else 0
        for lane, bar, row in rows
    ]
    return np.array(found, dtype=np.int64)


def _whole_width(typesetter: Typesetter, form: Form, position: int) -> int:
    match form:
        case Form.CARD:
            return CARD_WIDTH + GAP
        case Form.COMPACT:
            _, needed = typesetter.line(position, COMPACT_MOST - 2 * CARD_MARGIN)
            return max(COMPACT_WIDTH, needed + 2 * CARD_MARGIN) + GAP + STEP
        case _:
            indent = BAR_INDENT if form is Form.BAR else TITLE_INDENT
            return typesetter.title(position, WIDEST - indent)[1] + indent + GAP + STEP


def _stepped(width: int) -> int:
    """A width in coarse steps, so that few cuts of a text are made and remembered."""
    return width // STEP * STEP if width > 2 * STEP else width


def _sticky(first: int, last: int, width: int) -> int:
    return first if last - first <= width else max(first, min(EDGE, last - width))


def _dots(sight: Sight, lanes: dict[int, LanePlace], ordinal: Ints, lane: Ints, row: Ints) -> Dots:
    columns = sight.index.columns
    tops = np.zeros(sight.index.lanes, dtype=np.int64)
    for k, one in lanes.items():
        tops[k] = sight.y(one.rows_y)
    height = next(rung.row_height for rung in LADDER if rung.form is Form.DOT)
    start = columns.start[ordinal]
    step = sight.layout.grid.cell(0) // DOT_COLUMNS or 1
    left, right = sight.x(start // step * step), sight.x((start // step + 1) * step)
    x = np.clip(sight.x(start), left + 4, np.maximum(right - 4, left + 4))
    inside = (x > -EDGE) & (x < sight.viewport.width + EDGE)
    ordinal, lane, row = ordinal[inside], lane[inside], row[inside]
    dimmed = np.zeros(len(ordinal), dtype=np.bool_) if sight.passing is None else ~sight.passing[ordinal]
    return Dots(
        x[inside],
        tops[lane] + row * height + height // 2,
        columns.position[ordinal],
        columns.type[ordinal],
        columns.doubt[ordinal],
        dimmed,
        lane,
    )


def folds(sight: Sight, passing: dict[tuple[int, int, int], int] | None) -> tuple[Fold, ...]:
    """The counts of what is not drawn, where it would be."""
    found, beside = [], dict[tuple[int, int], int]()
    viewport, grid = sight.viewport, sight.layout.grid
    lanes = {one.index: one for one in seen_lanes(sight.layout.lanes, viewport)}
    for key, count in sorted(sight.layout.folded.items()):
        k, level, cell = key
        seconds = grid.cell(level)
        begin, end = sight.layout.going_on.get(key) or (cell * seconds, (cell + 1) * seconds)
        left, right = viewport.x_of(begin), viewport.x_of(end)
        if k not in lanes or right <= 0 or left >= viewport.width:
            continue
        one = lanes[k]
        whole = one.counted or key in sight.layout.crowded
        label = sight.number(count) if whole else f"+{sight.number(count)}"
        width = right - left
        if one.counted and level == 0:
            box = Box(left, sight.y(one.bars_y), width, one.rows_y - one.bars_y + one.body_height)
        else:
            chip = sight.typesetter.measure(label, Face.SMALL) + 14
            x = max(_sticky(left, right, chip), beside.get((k, level), left))
            box = Box(x, sight.y(one.strip_y(level)), min(chip, width), CHIP_HEIGHT)
            beside[k, level] = x + chip + 4  # cells of long events overlap: their counts stand side by side
        some = count if passing is None else passing.get(key, 0)
        found.append(Fold(k, level, box, float(cell * seconds), float((cell + 1) * seconds), count, some, label))
    return tuple(found)


def silhouette(sight: Sight, held: Histogram, reference: int) -> Silhouette:
    """The histogram of the folded cells, column by column."""
    lanes = {one.index: one for one in seen_lanes(sight.layout.lanes, sight.viewport)}
    base = np.full(sight.index.lanes, -1, dtype=np.int64)
    full = np.zeros(sight.index.lanes, dtype=np.int64)
    for k, one in lanes.items():
        base[k], full[k] = sight.y(one.rows_y + one.body_height), min(one.body_height, HISTOGRAM_HEIGHT)
    step = sight.layout.grid.cell(0) // DOT_COLUMNS or 1
    left, right = sight.x(held.start), sight.x(held.start + step)
    near = (right > 0) & (left < sight.viewport.width) & (full[held.lane] > 0)
    left, width, lane = left[near], (right - left)[near] - 1, held.lane[near]

    def bars(count: Ints) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        high = np.minimum(heights(count, reference, 1000) * full[lane] / 1000, full[lane])
        high = np.where(count > 0, np.ceil(high).clip(2), 0)
        rows = np.stack([left, base[lane] - high, width, high], axis=1).astype(np.float64)
        return np.ascontiguousarray(rows[high > 0])

    return Silhouette(bars(held.count[near]), bars(held.passing[near]))
