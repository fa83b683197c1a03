# SPDX-License-Identifier: MIT
"""Which events near the view may be drawn one by one, and which stand too close and are counted by cells instead."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vnsg_viewer.timeline.columns import Ints
from vnsg_viewer.timeline.density import LADDER, MOST_BARS_IN_CELL
from vnsg_viewer.timeline.index import POINTS, LaneIndex, Population
from vnsg_viewer.timeline.scale import cell_exponent
from vnsg_viewer.timeline.scene import Form

CELLS_OF_TILE = 8
MOST_LONG_IN_CELL, MOST_THIN_IN_CELL = 200, 48
LEVEL_STEP = 3
"""Levels go up by factors of 2**3, so that few strips of counts are needed for events longer than the view."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The absolute grid at a scale: cells of 2**exponent seconds at level 0, tiles of eight cells."""

    exponent: int

    def cell(self, level: int) -> int:
        """Seconds of a cell."""
        return 1 << (self.exponent + level)

    def tile(self, level: int) -> int:
        """Seconds of a tile."""
        return CELLS_OF_TILE << (self.exponent + level)

    def level_of(self, duration_class: int) -> int:
        """The least level whose half tile holds every event of a class; half a tile is four cells, 2**2."""
        above = max(0, int(duration_class) - self.exponent - 2)
        return -(-above // LEVEL_STEP) * LEVEL_STEP

    def windows(self, start: float, end: float, levels: Sequence[int]) -> dict[int, tuple[int, int]]:
        """For each level the whole tiles that decide what stands between two moments."""
        found: dict[int, tuple[int, int]] = {}
        low, high = start, end
        for level in range(0, max(levels, default=0) + 1, LEVEL_STEP):
            tile = self.tile(level)
            first, last = int(low // tile) * tile, (int(high // tile) + 1) * tile
            found[level] = (first, last)
            low, high = first - tile // 2, last + tile // 2
        return found


def grid_at(seconds_per_px: float) -> Grid:
    """The grid of a scale."""
    return Grid(cell_exponent(seconds_per_px))


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Places in the index that may be drawn, with their levels; and counts of whole cells that are folded.

    `folded` maps lane, level and number of the cell to the number of its events, `passing` to how many of these pass
    a filter that only dims; `valid` is the stretch of time that all this is complete for.
    """

    place: Ints
    level: Ints
    folded: dict[tuple[int, int, int], int]
    passing: dict[tuple[int, int, int], int]
    pointless: frozenset[tuple[int, int, int]]  # cells none of whose points are drawn
    valid: tuple[float, float]


def everything(population: Population, grid: Grid) -> Candidates:
    """All members, when they are few."""
    place = population.all_members()
    return Candidates(
        place,
        _levels(population.index, grid)[class_at(population.index, place)],
        {},
        {},
        frozenset(),
        (-np.inf, np.inf),
    )


def around(
    population: Population,
    passing: Population | None,
    grid: Grid,
    time: tuple[float, float],
    lanes: Sequence[int],
    rungs: Sequence[int],
) -> Candidates:
    """The members of some lanes near a stretch of time; `rungs` holds the rung of each of these lanes."""
    index = population.index
    level_of_class = _levels(index, grid)
    levels = sorted(set(map(int, level_of_class)))
    windows = grid.windows(*time, levels)
    limits = np.array([_limits(rung) for rung in rungs], dtype=np.int64).reshape(
        -1, 2, 2
    )  # lane × (points, bars) × (level 0, above)
    lane = np.array(lanes, dtype=np.int64)[:, None, None, None]
    kind = np.arange(2)[None, :, None, None]
    places, at_levels, folded, passed, pointless = [], [], {}, {}, set()
    for level in levels:
        cell, (first, last) = grid.cell(level), windows[level]
        numbers = np.arange((first - grid.tile(level) // 2) // cell, last // cell + 1)
        which = np.flatnonzero(level_of_class == level)[None, None, :, None]
        found = index.at(index.group(lane, kind, which), (numbers * cell)[None, None, None, :])
        counts = np.diff(population.rank(found), axis=3).sum(axis=2)
        crowded = counts > limits[:, :, 1 if level else 0, None]
        per_cell = np.where(crowded, counts, 0).sum(axis=1)
        for k, at in zip(*np.nonzero(per_cell), strict=True):
            key = (lanes[k], level, int(numbers[at]))
            folded[key] = int(per_cell[k, at])
            if crowded[k, POINTS, at]:
                pointless.add(key)
        if passing is not None:
            among = np.where(crowded, np.diff(passing.rank(found), axis=3).sum(axis=2), 0).sum(axis=1)
            for k, at in zip(*np.nonzero(per_cell), strict=True):
                passed[lanes[k], level, int(numbers[at])] = int(among[k, at])
        alone = np.broadcast_to(((counts > 0) & ~crowded)[:, :, None, :], found[..., :-1].shape)
        near = population.members(_spread(found[..., :-1][alone], found[..., 1:][alone]))
        places.append(near)
        at_levels.append(np.full(len(near), level))
    return Candidates(
        np.concatenate(places) if places else np.zeros(0, dtype=np.int64),
        np.concatenate(at_levels) if places else np.zeros(0, dtype=np.int64),
        folded,
        passed,
        frozenset(pointless),
        windows.get(0, time),
    )


def class_at(index: LaneIndex, place: Ints) -> Ints:
    """The duration class of an appearance, as its place in `index.classes`."""
    found: Ints = index.key[place] // index.reach % len(index.classes)
    return found


def kind_at(index: LaneIndex, place: Ints) -> Ints:
    """Whether an appearance is a point or a bar."""
    found: Ints = index.key[place] // (index.reach * len(index.classes)) % 2
    return found


def _levels(index: LaneIndex, grid: Grid) -> Ints:
    return np.array([grid.level_of(one) for one in index.classes], dtype=np.int64)


def _limits(rung: int) -> tuple[tuple[int, int], tuple[int, int]]:
    form = LADDER[rung].form
    points = LADDER[rung].most_in_cell
    bars = {Form.BIN: 0, Form.DOT: MOST_THIN_IN_CELL}.get(form, MOST_BARS_IN_CELL)
    above = 0 if form in {Form.DOT, Form.BIN} else MOST_LONG_IN_CELL
    return (points, above), (bars, bars)


def _spread(low: Ints, high: Ints) -> Ints:
    """All the numbers of many stretches, one after the other."""
    lengths = high - low
    return np.repeat(high - np.cumsum(lengths), lengths) + np.arange(int(lengths.sum()))
