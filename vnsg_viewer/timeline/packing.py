# SPDX-License-Identifier: MIT
"""Rows for events so that none overlap, decided on an absolute grid: the part of time in view never changes them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """Something to be placed: coarser levels first, then what crosses a boundary of its tile, then by rank."""

    order: tuple[int, bool, float, int]
    start: float
    end: float
    mark: int


def piece(level: int, tile: int, start: float, end: float, mark: int, rank: float) -> Piece:
    """A piece of a level whose tiles are so many seconds long; it must be shorter than half a tile.

    What crosses a boundary is placed before what does not, and reaches less than half a tile to either side.  So a
    row depends only on the tile, its two boundaries and the coarser levels: never on what lies farther away.
    """
    within = start // tile == end // tile
    return Piece((-level, within, rank, mark), start, end, mark)


def pack(pieces: Iterable[Piece], rows: int) -> dict[int, int]:
    """The row of each mark: the first in which it overlaps nothing; those that find none in `rows` are absent."""
    placed: dict[int, int] = {}
    starts: list[list[float]] = [[] for _ in range(rows)]
    ends: list[list[float]] = [[] for _ in range(rows)]
    for one in sorted(pieces):
        for row in range(rows):
            at = bisect_right(starts[row], one.start)
            free_before = at == 0 or ends[row][at - 1] <= one.start
            if free_before and (at == len(starts[row]) or one.end <= starts[row][at]):
                starts[row].insert(at, one.start)
                ends[row].insert(at, one.end)
                placed[one.mark] = row
                break
    return placed
