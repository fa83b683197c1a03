# SPDX-License-Identifier: MIT
"""Which events stand to the left of their date: those whose text would else reach far beyond the last one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vnsg_viewer.timeline.candidates import kind_at
from vnsg_viewer.timeline.columns import Bools, Ints
from vnsg_viewer.timeline.density import BAR_WIDTH, LADDER, THIN_BAR_WIDTH
from vnsg_viewer.timeline.index import BARS, LaneIndex
from vnsg_viewer.timeline.lane_place import LanePlace
from vnsg_viewer.timeline.scene import Form
from vnsg_viewer.timeline.viewport import Extent

ROOM_BEYOND = 24
"""Pixels that a text may reach beyond the first and the last event."""
OVER_DATE = 10
"""Pixels that an event reaches beyond its date when it stands to the left of it: its dot or its edge."""


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """What each candidate takes up: from `begin` to `end` and at most to `limit`, in seconds; and which are turned."""

    begin: Ints
    end: Ints
    limit: Ints
    turned: Bools


def stretches(index: LaneIndex, place: Ints, lanes: Sequence[LanePlace], seconds_per_px: float) -> Stretches:
    """The room of each candidate by its lane's form, all to the right of their dates."""
    start, end = index.start_at(place), index.columns.end[index.row[place]]
    after = np.maximum(end, start + _seconds(_widths(index, place, lanes), seconds_per_px))
    unlimited = np.full(len(place), np.iinfo(np.int64).max, dtype=np.int64)
    return Stretches(start, after, unlimited, np.zeros(len(place), dtype=np.bool_))


def turned_stretches(
    index: LaneIndex,
    place: Ints,
    lanes: Sequence[LanePlace],
    seconds_per_px: float,
    extent: Extent,
    whole: Ints,
    *,
    roomy: bool,
) -> Stretches:
    """The same within an extent, some turned to where they have more room; `whole` holds the pixels of their words.

    Those without words, which have 0 there, are never turned.  `roomy` keeps room for all words to the right too.
    """
    bars = kind_at(index, place) == BARS
    start, end = index.start_at(place), index.columns.end[index.row[place]]
    needed = _seconds(_widths(index, place, lanes), seconds_per_px)
    wished = np.maximum(_seconds(whole, seconds_per_px), needed)
    beyond = ROOM_BEYOND * seconds_per_px
    last = round(extent.end + beyond)
    to_left, to_right = start - round(extent.start - beyond), last - start
    after = np.maximum(end, start + (np.clip(to_right, needed, wished) if roomy else needed))
    turned = (to_right < wished) & (to_left > to_right) & (end - start < needed) & (start < extent.end) & (whole > 0)
    date = np.where(bars, end, start + round(OVER_DATE * seconds_per_px))
    begin = np.where(turned, date - np.clip(to_left, needed, wished), start)
    after = np.where(turned, date, after)
    return Stretches(begin, after, np.where(turned, date, np.maximum(after, last)), turned)


def _seconds(pixels: Ints, seconds_per_px: float) -> Ints:
    found: Ints = np.ceil(pixels * seconds_per_px).astype(np.int64)
    return found


def _widths(index: LaneIndex, place: Ints, lanes: Sequence[LanePlace]) -> Ints:
    """Pixels kept free for each candidate at least."""
    table = np.zeros((2, index.lanes), dtype=np.int64)  # points and bars of each lane
    for one in lanes:
        table[:, one.index] = LADDER[one.rung].width, THIN_BAR_WIDTH if one.form is Form.DOT else BAR_WIDTH
    found: Ints = table[kind_at(index, place), index.lane_at(place)]
    return found
