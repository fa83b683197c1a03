# SPDX-License-Identifier: MIT
"""The density ladder: how richly each lane is drawn, by the room there is and by how crowded its events stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vnsg_viewer.timeline.index import BARS, POINTS, Population
from vnsg_viewer.timeline.scene import HEADER_HEIGHT, Form

Floats = npt.NDArray[np.float64]

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
    Rung(Form.DOT, 10, 11, 12, 90),
    Rung(Form.BIN, 1, 24, 1, 0),
)
BAR_WIDTH, MOST_BAR_ROWS, MOST_BARS_IN_CELL = 132, 3, 24
THIN_BAR_WIDTH = 10
STRIP_HEIGHT = 18
MOST_STRETCH = 48
"""A lane of counts may grow by so many pixels where there is room to spare."""
COLLAPSED_HEIGHT = HEADER_HEIGHT + 10
PADDING, BIN_PADDING = 12, 4
LEAST_SHARES = (0, 110, 150, 150)
"""A lane of this height or less, by its rung, is not drawn more sparely for the others' sake: the view scrolls."""


@dataclass(frozen=True, slots=True)
class Crowding:
    """How many rows a lane needs at each rung, for most of its events and for nearly all, and how many for bars."""

    usual: tuple[float, ...]
    most: tuple[int, ...]
    bars: tuple[int, ...]
    size: int


def samples(population: Population, each: int = SAMPLES) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Places of up to `each` members of every lane, evenly spread, and how many members each lane has."""
    members = population.all_members()
    bounds = np.searchsorted(members, population.index.first_of_lane())
    sizes = np.diff(bounds)
    steps = (np.arange(each) * np.maximum(sizes, 1)[:, None]) // each
    within = np.minimum(bounds[:-1, None] + steps, max(len(members) - 1, 0))
    return (members[within] if len(members) else np.zeros((len(sizes), 0), dtype=np.int64)), sizes


def crowding(
    population: Population,
    sample: npt.NDArray[np.int64],
    sizes: npt.NDArray[np.int64],
    seconds_per_px: float,
) -> tuple[Crowding, ...]:
    """How crowded each lane is at a scale: for each sampled event, how many are drawn over its start."""
    index = population.index
    if not sample.size:
        return tuple(
            Crowding((0.0,) * len(LADDER), (0,) * len(LADDER), (0,) * len(LADDER), 0) for _ in range(index.lanes)
        )
    lane = np.arange(index.lanes)[:, None, None]
    which = np.arange(len(index.classes))[None, None, :]
    starts = index.start_at(sample)[:, :, None]
    longest = np.int64(1) << index.classes[None, None, :]

    def overlapping(kind: int, width: int) -> npt.NDArray[np.int64]:
        group = index.group(lane, kind, which)
        reach = np.maximum(longest, math.ceil(width * seconds_per_px))
        here, before = index.at(group, starts + 1), index.at(group, starts - reach + 1)
        found: npt.NDArray[np.int64] = (population.rank(here) - population.rank(before)).sum(axis=2)
        return found

    depths = np.stack([overlapping(POINTS, rung.width) for rung in LADDER[:-1]])
    most = depths.max(axis=2)
    usual = np.where(sizes <= sample.shape[1], most, _usual(depths))
    bars = _bar_rows(overlapping(BARS, BAR_WIDTH), sizes)
    thin = _bar_rows(overlapping(BARS, THIN_BAR_WIDTH), sizes)
    exact = sizes <= sample.shape[1]
    most = np.where(exact, most, np.ceil(usual).astype(np.int64) + 1)
    return tuple(
        Crowding(
            (*map(float, usual[:, k]), 0.0),
            (*map(int, most[:, k]), 1),
            (bars[k], bars[k], bars[k], thin[k], 0),
            int(sizes[k]),
        )
        for k in range(index.lanes)
    )


def _usual(depths: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The depth that nine places in ten do not exceed, along the last axis.

    An event counts the less the more others stand at its place: else a burst would speak for a whole lane.
    """
    ordered = np.sort(depths, axis=-1)
    weight = np.cumsum(1 / np.maximum(ordered, 1), axis=-1)
    at = (weight < 0.9 * weight[..., -1:]).sum(axis=-1)
    found: npt.NDArray[np.int64] = np.take_along_axis(ordered, at[..., None], axis=-1)[..., 0]
    return found


def _bar_rows(depths: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]) -> list[int]:
    usual = np.ceil(_usual(depths)).astype(np.int64)
    found = np.where(sizes <= depths.shape[1], depths.max(axis=1), usual)
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
    return crowd.size > SAMPLES or crowd.most[rung] > LADDER[rung].most_rows or crowd.bars[rung] >= MOST_BAR_ROWS


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
    while sum(heights) > available:
        poorer = [k for k in range(len(crowds)) if not collapsed[k] and _may_spare(heights[k], rungs[k], share)]
        if not poorer:
            break
        k = min(poorer, key=lambda k: (rungs[k], -heights[k], k))
        rungs[k] += 1
        heights[k] = height(k)
    return tuple(rungs)


def _may_spare(height: int, rung: int, share: int) -> bool:
    return rung < len(LEAST_SHARES) and height > max(share, LEAST_SHARES[rung])


def _richest(crowd: Crowding, before: int) -> int:
    for k, rung in enumerate(LADDER[:-1]):
        needed = crowd.usual[k] * (RETURN_ROOM if k < before else 1.0)
        if needed <= rung.most_rows:
            return k
    return len(LADDER) - 1
