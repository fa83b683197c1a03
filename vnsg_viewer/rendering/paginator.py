# SPDX-License-Identifier: MIT
"""Where pages break: rows of text placed on pages so that what belongs together stays together; no Qt in here."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text, or lines side by side: never parted.  `keeps_next` forbids a page break after it."""

    top: float
    bottom: float
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """A text that may run over pages: its rows from top to bottom, and the space it wants above when others precede."""

    rows: tuple[Row, ...]
    space_above: float = 0.0


@dataclass(frozen=True, slots=True)
class Slice:
    """The rows `first` to `last` of a flow, from `top` to `bottom` of it, placed at `y` of a page."""

    flow: int
    first: int
    last: int
    top: float
    bottom: float
    y: float


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """What stands on a page, from top to bottom."""

    slices: tuple[Slice, ...]

    @property
    def continues(self) -> int | None:
        """The flow that runs on from the page before, if one does."""
        return self.slices[0].flow if self.slices and self.slices[0].first > 0 else None


def paginate(flows: Sequence[Flow], height: float) -> tuple[PlacedPage, ...]:
    """Place the flows one below the other on pages of a height.

    A break falls where rows allow it; where a run of rows that keep together is taller than a page it falls at the
    last row that fits, and a row taller than a page has a page to itself.
    """
    pages: list[list[Slice]] = [[]]
    y = 0.0
    for number, flow in enumerate(flows):
        first = 0
        while first < len(flow.rows):
            space = flow.space_above if pages[-1] and first == 0 else 0.0
            last = _last_that_fits(flow.rows, first, height - y - space, on_fresh_page=not pages[-1])
            if last is None:
                pages.append([])
                y = 0.0
                continue
            top, bottom = flow.rows[first].top, flow.rows[last].bottom
            pages[-1].append(Slice(number, first, last, top, bottom, y + space))
            y += space + bottom - top
            first = last + 1
            if first < len(flow.rows):
                pages.append([])
                y = 0.0
    return tuple(PlacedPage(tuple(slices)) for slices in pages)


def _last_that_fits(rows: Sequence[Row], first: int, room: float, *, on_fresh_page: bool) -> int | None:
    """The last row that may end the page when it goes on with `first`; None when it had better not go on."""
    fitting = first - 1
    while fitting + 1 < len(rows) and rows[fitting + 1].bottom - rows[first].top <= room:
        fitting += 1
    allowed = fitting
    while allowed >= first and allowed + 1 < len(rows) and rows[allowed].keeps_next:
        allowed -= 1
    if allowed >= first:
        return allowed
    return max(fitting, first) if on_fresh_page else None
