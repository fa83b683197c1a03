# SPDX-License-Identifier: MIT
"""How many events start in each column of time: the silhouettes of crowded lanes and the overview of everything."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vnsg_viewer.timeline.candidates import Grid
from vnsg_viewer.timeline.columns import Bools, Columns, Ints
from vnsg_viewer.timeline.index import BARS, POINTS, Population

COLUMNS_OF_CELL = 16


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Columns of folded cells: lane, start in seconds and how many start there, of all and of those that pass."""

    lane: Ints
    start: Ints
    count: Ints
    passing: Ints


def histogram(
    cells: Iterable[tuple[int, int, bool]], grid: Grid, population: Population, passing: Population | None
) -> Histogram:
    """The columns of some cells of level 0, given by lane, number and whether bars count; no empty columns."""
    pairs = np.array(sorted(cells), dtype=np.int64).reshape(-1, 3)
    step = grid.cell(0) // COLUMNS_OF_CELL or 1
    edges = pairs[:, 1, None] * grid.cell(0) + np.arange(COLUMNS_OF_CELL + 1) * step
    count = _counts(population, pairs[:, 0], edges, pairs[:, 2])
    among = count if passing is None else _counts(passing, pairs[:, 0], edges, pairs[:, 2])
    some = count > 0
    lane = np.broadcast_to(pairs[:, 0, None], count.shape)
    return Histogram(lane[some], edges[:, :-1][some], count[some], among[some])


def _counts(population: Population, lane: Ints, edges: Ints, bars: Ints | None = None) -> Ints:
    points, stretches = (np.diff(population.started(lane[:, None], kind, edges), axis=1) for kind in (POINTS, BARS))
    found: Ints = points + (stretches if bars is None else stretches * bars[:, None])
    return found


def usual_height(population: Population, sample: Ints, grid: Grid) -> int:
    """A count that few columns of a scale exceed: the most that sampled events find in their own column."""
    if not sample.size:
        return 1
    index = population.index
    step = grid.cell(0) // COLUMNS_OF_CELL or 1
    edge = index.start_at(sample) // step * step
    edges = np.stack([edge, edge + step], axis=2).reshape(-1, 2)
    return int(_counts(population, np.repeat(np.arange(index.lanes), sample.shape[1]), edges).max())


def heights(count: Ints, reference: int, full: int) -> npt.NDArray[np.float64]:
    """Heights in pixels for counts, by their square root: a few events are seen beside a thousand."""
    share = np.sqrt(count / max(reference, 1))
    return np.where(count > 0, np.ceil(np.clip(share, 0.0, 1.0) * full).clip(2), 0.0)


def overview(columns: Columns, start: float, end: float, bins: int, mask: Bools | None) -> tuple[Ints, Ints]:
    """How many events start in each of so many equal bins of a stretch: of all, and of those that a mask passes."""
    edges = start + (end - start) * np.arange(bins + 1) / bins
    places = np.searchsorted(columns.start, edges)
    total = np.diff(places)
    if mask is None:
        return total, total
    before = np.concatenate([[0], np.cumsum(mask, dtype=np.int64)])
    return total, np.diff(before[places])
