# SPDX-License-Identifier: MIT
"""Lanes on the content, from top to bottom: what each is made of and how high it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vnsg_viewer.timeline.density import (
    BIN_PADDING,
    COLLAPSED_HEIGHT,
    LADDER,
    MOST_STRETCH,
    PADDING,
    STRIP_HEIGHT,
    bar_row,
)
from vnsg_viewer.timeline.scene import HEADER_HEIGHT, Form


@dataclass(frozen=True, slots=True)
class LanePlace:
    """A lane on the content: its rung and, from its `y` down, header, bars, rows of events, strips of counts."""

    index: int
    rung: int
    collapsed: bool
    headed: bool
    bars: int = 0
    rows: int = 0
    strips: tuple[int, ...] = ()  # the levels that have a strip of counts
    stretch: int = 0  # pixels added to a histogram
    y: int = 0

    @property
    def form(self) -> Form:
        """How its events are drawn."""
        return LADDER[self.rung].form

    @property
    def bars_y(self) -> int:
        """Where its bars begin."""
        return self.y + (HEADER_HEIGHT if self.headed else PADDING)

    @property
    def counted(self) -> bool:
        """Whether all its events are counted, none drawn: then the counts stand above their histogram."""
        return self.collapsed or self.form is Form.BIN

    @property
    def rows_y(self) -> int:
        """Where its rows of events, or its histogram, begin."""
        strips = len(self.strips) * STRIP_HEIGHT if self.counted and not self.collapsed else 0
        return self.bars_y + self.bars * bar_row(self.rung) + strips

    @property
    def body_height(self) -> int:
        """The height of its rows."""
        if self.collapsed:
            return COLLAPSED_HEIGHT - HEADER_HEIGHT
        return self.rows * LADDER[self.rung].row_height + self.stretch

    def strip_y(self, level: int) -> int:
        """Where the counts of a level stand."""
        first = self.bars_y if self.counted else self.rows_y + self.body_height
        return first + (self.strips.index(level) if level in self.strips else 0) * STRIP_HEIGHT

    @property
    def height(self) -> int:
        """From its top to the top of the next."""
        if self.collapsed:
            return COLLAPSED_HEIGHT
        below = 0 if self.counted else len(self.strips) * STRIP_HEIGHT
        padding = BIN_PADDING if self.counted else PADDING
        return self.rows_y - self.y + self.body_height + below + padding


def stretched(lanes: Sequence[LanePlace], available: int) -> list[LanePlace]:
    """The lanes with room to spare given to those that show histograms."""
    counted = sum(1 for one in lanes if one.counted and not one.collapsed)
    spare = available - sum(one.height for one in lanes)
    if not counted or spare <= 0:
        return list(lanes)
    by = min(spare // counted, MOST_STRETCH)
    return [replace(one, stretch=by) if one.counted and not one.collapsed else one for one in lanes]


def stacked(lanes: Sequence[LanePlace]) -> tuple[LanePlace, ...]:
    """The lanes one below the other."""
    found, y = [], 0
    for one in lanes:
        found.append(replace(one, y=y))
        y += one.height
    return tuple(found)
