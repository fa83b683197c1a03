# SPDX-License-Identifier: MIT
"""The density ladder: how richly each lane is drawn, by the room there is and by how crowded its events stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vnsg_viewer.timeline.columns import Bools, Ints
from vnsg_viewer.timeline.index import BARS, POINTS, LaneIndex, Population
from vnsg_viewer.timeline.scene import HEADER_HEIGHT, Form

SAMPLES = 64
"""A lane of at most so many events is measured exactly; of a fuller one, so many are asked how crowded they are."""
RETURN_ROOM = 1.1
"""Going back to a richer form needs a tenth more room, so that nothing flickers."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One form of the ladder: width kept free for an event, height of a row, most rows, most events of a cell."""

    form: Form
    width: int
    row_height: int
    most_rows: int
    most_in_cell: int


LADDER = (
    Rung(Form.CARD, 256, 92, 9, 24),
    Rung(Form.COMPACT, 212, 46, 12, 36),
    Rung(Form.TITLE, 150, 22, 20, 60),
    Rung(Form.DOT, 10, 11, 8, 210),
    Rung(Form.BIN, 1, 24, 1, 0),
)
BAR_WIDTH, MOST_BAR_ROWS, MOST_BARS_IN_CELL = 132, 3, 24
THIN_BAR_WIDTH = 10
STRIP_HEIGHT = 18
MOST_STRETCH = 48
"""A lane of counts may grow by so many pixels where there is room to spare."""
COLLAPSED_HEIGHT = HEADER_HEIGHT + 10
PADDING, BIN_PADDING = 12, 4
READABLE = (0, 205, 400, 400)
"""A lane up to so high, by its rung, stays as readable as it is, and the view scrolls to at most SCROLLED heights."""
SPARSE = (0, 110, 150, 150)
"""Beyond SCROLLED heights, lanes up to so high stay."""
SCROLLED = 2
LAST_WITH_WORDS = 2  # the place of titles on the ladder
LONG_PX = 1024


@dataclass(frozen=True, slots=True)
class Crowding:
    """How many rows a lane needs at each rung, for most of its events and for nearly all, and how many for bars."""

    usual: tuple[float, ...]
    most: tuple[int, ...]
    bars: tuple[int, ...]
    size: int
    exact: bool = True
    long: bool = False  # most of its events are longer than the view can be wide: dots and counts would tell nothing


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Where lanes are measured, lane by lane: places of some members, moments, and how many members there are.

    The moments are the starts of all members of a small lane; on a fuller one they are spread evenly over its time, so
    that a burst does not speak for the whole.
    """

    place: Ints
    moment: Ints
    size: Ints

    @property
    def exact(self) -> Bools:
        """Which lanes are measured at every member."""
        found: Bools = self.size <= self.place.shape[1]
        return found


def sample_of(population: Population, each: int = SAMPLES) -> Sample:
    """Up to `each` places and moments of every lane."""
    index, members = population.index, population.all_members()
    bounds = np.searchsorted(members, index.first_of_lane())
    size = np.diff(bounds)
    if not len(members):
        empty = np.zeros((len(size), 0), dtype=np.int64)
        return Sample(empty, empty, size)
    steps = (np.arange(each) * np.maximum(size, 1)[:, None]) // each
    place = members[np.minimum(bounds[:-1, None] + steps, len(members) - 1)]
    start = index.start_at(place)
    first, last = start.min(axis=1, keepdims=True), start.max(axis=1, keepdims=True)
    spread = first + (last - first) * (np.arange(each) * 2 + 1) // (2 * each)
    return Sample(place, np.where((size <= each)[:, None], start, spread), size)


def crowding(population: Population, sample: Sample, seconds_per_px: float) -> tuple[Crowding, ...]:
    """How crowded each lane is at a scale: how many events are drawn over each moment of the sample."""
    index = population.index
    if not sample.place.size:
        none = (0,) * len(LADDER)
        return (Crowding((0.0,) * len(LADDER), none, none, 0),) * index.lanes
    lane = np.arange(index.lanes)[:, None, None]
    moments = sample.moment[:, :, None]

    def overlapping(kind: int, widths: Sequence[int]) -> Ints:
        which = index.present[kind]
        group = index.group(lane, kind, which)
        pixels = np.ceil(np.array(widths)[:, None, None, None] * seconds_per_px).astype(np.int64)
        reach = np.maximum(index.longest[which], pixels)
        here, before = index.at(group, moments + 1), index.at(group, moments - reach + 1)
        found: Ints = (population.rank(here) - population.rank(before)).sum(axis=3)
        return found

    depths = overlapping(POINTS, [rung.width for rung in LADDER[:-1]])
    deepest = depths.max(axis=2)
    usual = np.where(sample.exact, deepest, _usual(depths))
    most = np.where(sample.exact, deepest, usual + 1)
    bars, thin = (_bar_rows(depth, sample.exact) for depth in overlapping(BARS, [BAR_WIDTH, THIN_BAR_WIDTH]))
    long = _mostly_long(index, seconds_per_px)
    return tuple(
        Crowding(
            (*map(float, usual[:, k]), 0.0),
            (*map(int, most[:, k]), 1),
            (bars[k], bars[k], bars[k], thin[k], 0),
            int(sample.size[k]),
            bool(sample.exact[k]),
            bool(long[k]),
        )
        for k in range(index.lanes)
    )


def _mostly_long(index: LaneIndex, seconds_per_px: float) -> Bools:
    """In which lanes most appearances are longer than LONG_PX."""
    groups = index.group(np.arange(index.lanes)[:, None], 0, np.arange(2 * len(index.classes))[None, :])
    first = np.append(index.at(groups, np.array(index.base)).ravel(), len(index.key))
    sizes = np.diff(first).reshape(groups.shape)
    long = np.tile(index.longest > LONG_PX * seconds_per_px, 2)
    found: Bools = (sizes * long).sum(axis=1) * 2 > sizes.sum(axis=1)
    return found


def _usual(depths: Ints) -> Ints:
    """The depth that nine in ten of the moments with any event do not exceed, along the last axis."""
    ordered = np.sort(depths, axis=-1)
    size = ordered.shape[-1]
    empty = (ordered == 0).sum(axis=-1)
    at = np.minimum(empty + (size - empty) * 9 // 10, size - 1)
    found: Ints = np.take_along_axis(ordered, at[..., None], axis=-1)[..., 0]
    return found


def _bar_rows(depths: Ints, exact: Bools) -> list[int]:
    found = np.where(exact, depths.max(axis=1), _usual(depths))
    return [int(one) for one in np.minimum(found, MOST_BAR_ROWS)]


def bar_row(rung: int) -> int:
    """The height of a row of bars: with labels, or thin ones among dots."""
    return LADDER[rung].row_height if LADDER[rung].form is Form.DOT else 28


def lane_height(crowd: Crowding, rung: int, *, headed: bool) -> int:
    """The height of a lane drawn at a rung."""
    step = LADDER[rung]
    top = HEADER_HEIGHT if headed else PADDING
    if step.form is Form.BIN:
        return top + STRIP_HEIGHT + step.row_height + BIN_PADDING
    rows = min(max(crowd.most[rung], 0), step.most_rows)
    bars = crowd.bars[rung]
    strip = STRIP_HEIGHT if may_fold(crowd, rung) else 0
    return top + bars * bar_row(rung) + max(rows, 0 if bars else 1) * step.row_height + strip + PADDING


def may_fold(crowd: Crowding, rung: int) -> bool:
    """Whether some events of a lane may find no row at a rung."""
    return not crowd.exact or crowd.most[rung] > LADDER[rung].most_rows or crowd.bars[rung] >= MOST_BAR_ROWS


def choose_rungs(
    crowds: Sequence[Crowding],
    available: int,
    previous: Sequence[int] | None,
    *,
    headed: bool,
    collapsed: Sequence[bool],
) -> tuple[int, ...]:
    """The rung of each lane: the richest that it has room for, a tenth more room needed to go back to a richer one."""
    before = previous if previous is not None and len(previous) == len(crowds) else [0] * len(crowds)
    rungs = [_richest(crowd, was) for crowd, was in zip(crowds, before, strict=True)]
    share = available // max(1, len(crowds))

    def height(k: int) -> int:
        if collapsed[k]:
            return COLLAPSED_HEIGHT
        asked = lane_height(crowds[k], rungs[k], headed=headed)
        return math.ceil(asked * RETURN_ROOM) if rungs[k] < before[k] else asked

    heights = [height(k) for k in range(len(crowds))]
    for enough, floors in ((available, READABLE), (SCROLLED * available, SPARSE)):
        while sum(heights) > enough:
            poorer = [
                k
                for k in range(len(crowds))
                if not collapsed[k]
                and not (crowds[k].long and rungs[k] >= LAST_WITH_WORDS)
                and _yields(heights[k], rungs[k], share, floors)
            ]
            if not poorer:
                break
            k = min(poorer, key=lambda k: (rungs[k], -heights[k], k))
            rungs[k] += 1
            heights[k] = height(k)
    return tuple(rungs)


def _yields(height: int, rung: int, share: int, floors: Sequence[int]) -> bool:
    """Whether a lane may be drawn more sparely for the others' sake."""
    return rung < len(floors) and height > max(share, floors[rung])


def _richest(crowd: Crowding, before: int) -> int:
    for k, rung in enumerate(LADDER[:-1]):
        needed = crowd.usual[k] * (RETURN_ROOM if k < before else 1.0)
        if needed <= rung.most_rows:
            return k
    return LAST_WITH_WORDS if crowd.long else len(LADDER) - 1
