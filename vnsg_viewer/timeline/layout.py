# SPDX-License-Identifier: MIT
"""Where each event stands at a scale: the rows within the lanes; the time in view changes nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from vnsg_viewer.timeline.candidates import Candidates, Grid, kind_at
from vnsg_viewer.timeline.columns import Bools, Ints
from vnsg_viewer.timeline.index import BARS, POINTS, LaneIndex
from vnsg_viewer.timeline.lane_place import LanePlace, stacked
from vnsg_viewer.timeline.packing import Piece, pack, piece
from vnsg_viewer.timeline.scene import Form
from vnsg_viewer.timeline.turning import Stretches

FOLDED = -1
WIDEST = 480
"""No text is drawn wider than so many pixels; so far beyond the view the neighbours must be known."""
DOT_COLUMNS = 16
"""A cell is so many columns of dots wide, each 8 to 16 pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Places in the index with their levels, rows (FOLDED for none) and the room in these, and all the counts."""

    lanes: tuple[LanePlace, ...]
    place: Ints
    level: Ints
    row: Ints
    room: Ints  # seconds to where the next in the same row begins, at most those of WIDEST pixels
    turned: Bools  # which stand to the left of their date
    folded: dict[tuple[int, int, int], int]
    crowded: dict[tuple[int, int, int], int]  # cells folded as a whole, and how many of their events pass
    pointless: frozenset[tuple[int, int, int]]  # those none of whose points are drawn
    going_on: dict[tuple[int, int, int], tuple[int, int]]  # of folded cells of long events: their first and last moment
    grid: Grid
    valid: tuple[float, float]

    @property
    def height(self) -> int:
        """Of all lanes."""
        return self.lanes[-1].y + self.lanes[-1].height if self.lanes else 0


def rows_of(
    index: LaneIndex, candidates: Candidates, grid: Grid, lanes: Sequence[LanePlace], taken: Stretches
) -> tuple[Ints, dict[tuple[int, int, int], int]]:
    """The row of each candidate, and the counts of cells with those added that found none."""
    place, level = candidates.place, candidates.level
    row = np.full(len(place), FOLDED, dtype=np.int64)
    lane, kind = index.lane_at(place), kind_at(index, place)
    start = index.start_at(place)
    by_lane = {one.index: one for one in lanes}
    dotted = np.array([one.index for one in lanes if one.form is Form.DOT and not one.collapsed], dtype=np.int64)
    as_dots = np.isin(lane, dotted) & (kind == POINTS) & (level == 0)
    rows_of_lane = np.zeros(index.lanes, dtype=np.int64)
    rows_of_lane[[one.index for one in lanes]] = [one.rows for one in lanes]
    _rows_of_dots(row, np.flatnonzero(as_dots), lane, start, grid, rows_of_lane)
    pieces: dict[tuple[int, int], list[Piece]] = {}
    for k in np.flatnonzero(~as_dots).tolist():
        where = by_lane[int(lane[k])]
        if where.collapsed or where.form is Form.BIN or (where.form is Form.DOT and kind[k] == POINTS):
            continue
        one = piece(
            int(level[k]), grid.tile(int(level[k])), float(taken.begin[k]), float(taken.end[k]), k, float(start[k])
        )
        pieces.setdefault((where.index, int(kind[k])), []).append(one)
    for (which, of_kind), held in pieces.items():
        most = by_lane[which].bars if of_kind == BARS else by_lane[which].rows
        for mark, found in pack(held, most).items():
            row[mark] = found
    folded = dict(candidates.folded)
    for k in np.flatnonzero(row == FOLDED).tolist():
        key = (int(lane[k]), int(level[k]), int(start[k]) // grid.cell(int(level[k])))
        folded[key] = folded.get(key, 0) + 1
    return row, folded


def going_on(
    index: LaneIndex, grid: Grid, cells: Iterable[tuple[int, int, int]]
) -> dict[tuple[int, int, int], tuple[int, int]]:
    """For cells above level 0, from the first start in them to the last of the ends: events may reach far beyond."""
    by_level: dict[int, list[tuple[int, int, int]]] = {}
    for key in cells:
        if key[1]:
            by_level.setdefault(key[1], []).append(key)
    found: dict[tuple[int, int, int], tuple[int, int]] = {}
    for level, keys in by_level.items():
        lane, number = np.array([(k, n) for k, _, n in keys], dtype=np.int64).T
        which = np.flatnonzero([grid.level_of(one) == level for one in index.classes])
        both = np.concatenate([which, which + len(index.classes)])
        groups = index.group(lane[:, None], POINTS, both[None, :])
        low, high = (index.at(groups, (number + one)[:, None] * grid.cell(level)) for one in (0, 1))
        some = high > low
        first = np.where(some, index.start_at(np.minimum(low, len(index.key) - 1)), np.iinfo(np.int64).max)
        last = np.where(some, index.start_at(high - 1) + np.tile(index.longest[which], 2), np.iinfo(np.int64).min)
        extents = zip(first.min(axis=1).tolist(), last.max(axis=1).tolist(), strict=True)
        found.update(zip(keys, extents, strict=True))
    return found


def room_of(index: LaneIndex, place: Ints, row: Ints, taken: Stretches, most: int) -> Ints:
    """Seconds from where each begins to where the next in its row begins, at most `most` and to its limit."""
    lane, kind, start = index.lane_at(place), kind_at(index, place), taken.begin
    order = np.lexsort((start, row, kind, lane))
    keys = np.stack([lane[order], kind[order], row[order]])
    same = np.all(keys[:, 1:] == keys[:, :-1], axis=0)
    room: Ints = np.minimum(taken.limit - taken.begin, most)
    gap = np.where(same, np.diff(start[order]), most)
    room[order[:-1]] = np.minimum(gap, room[order[:-1]])
    return room


def _rows_of_dots(row: Ints, dots: Ints, lane: Ints, start: Ints, grid: Grid, rows: Ints) -> None:
    """Dots stand in columns of the absolute grid, one above the other in the order of their starts."""
    column = start[dots] * DOT_COLUMNS // grid.cell(0)
    order = np.lexsort((dots, start[dots], column, lane[dots]))
    column, held = column[order], lane[dots][order]
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = (column[1:] != column[:-1]) | (held[1:] != held[:-1])
    first = np.maximum.accumulate(np.where(fresh, np.arange(len(order)), 0))
    rank = np.arange(len(order)) - first
    row[dots[order]] = np.where(rank < rows[held], rank, FOLDED)


def fitted_lanes(
    lanes: Sequence[LanePlace],
    index: LaneIndex,
    place: Ints,
    row: Ints,
    folded: dict[tuple[int, int, int], int],
) -> tuple[LanePlace, ...]:
    """Lanes just high enough for the rows in use, when the rows of all events are known."""
    lane, kind = index.lane_at(place), kind_at(index, place)
    shown = row >= 0
    strips: dict[int, set[int]] = {}
    for at_lane, level, _ in folded:
        strips.setdefault(at_lane, set()).add(level)

    def used(which: int, of_kind: int) -> int:
        rows = row[shown & (lane == which) & (kind == of_kind)]
        return int(rows.max()) + 1 if len(rows) else 0

    found = []
    for one in lanes:
        if one.collapsed or one.form is Form.BIN:
            found.append(one)
            continue
        bars, points = used(one.index, BARS), used(one.index, POINTS)
        levels = tuple(sorted(strips.get(one.index, ())))
        found.append(replace(one, bars=bars, rows=points if bars else max(points, 1), strips=levels))
    return stacked(found)
