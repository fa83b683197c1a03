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
"""Pixels that a text may reach beyond the last event."""
OVER_DATE = 10
"""Pixels that an event reaches beyond its date when it stands to the left of it: its dot or its edge."""
_TURNED_WIDTH = {Form.CARD: 256, Form.COMPACT: 372, Form.TITLE: 332, Form.BAR: 332}
"""Pixels kept free to the left of the date of a turned event, where there are so many."""
_COMFORT = 2 / 3
"""An event with less than this share of that to its right is turned, if it has more to its left."""


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """What each candidate takes up: from `begin` to `end` and at most to `limit`, in seconds; and which are turned."""

    begin: Ints
    end: Ints
    limit: Ints
    turned: Bools


def stretches(
    index: LaneIndex, place: Ints, lanes: Sequence[LanePlace], seconds_per_px: float, extent: Extent | None
) -> Stretches:
    """The room of each candidate by its lane's form; nothing is turned, nor limited, without the extent of all."""
    lane, bars = index.lane_at(place), kind_at(index, place) == BARS
    width, turned_width = _widths(index, lanes, lane, bars)
    start, end = index.start_at(place), index.columns.end[index.row[place]]

    def seconds(pixels: Ints) -> Ints:
        found: Ints = np.ceil(pixels * seconds_per_px).astype(np.int64)
        return found

    needed, wished = seconds(width), seconds(turned_width)
    after = np.maximum(end, start + needed)
    if extent is None:
        unlimited = np.full(len(place), np.iinfo(np.int64).max, dtype=np.int64)
        return Stretches(start, after, unlimited, np.zeros(len(place), dtype=np.bool_))
    last = round(extent.end + ROOM_BEYOND * seconds_per_px)
    to_left, to_right = start - round(extent.start), last - start
    short = to_right < np.maximum(needed, wished * _COMFORT)
    turned = short & (to_left > to_right) & (end - start < needed) & (start < extent.end) & (turned_width > 0)
    date = np.where(bars, end, start + round(OVER_DATE * seconds_per_px))
    begin = np.where(turned, date - np.clip(to_left, needed, np.maximum(wished, needed)), start)
    after = np.where(turned, date, after)
    return Stretches(begin, after, np.where(turned, date, np.maximum(after, last)), turned)


def _widths(index: LaneIndex, lanes: Sequence[LanePlace], lane: Ints, bars: Bools) -> tuple[Ints, Ints]:
    """Pixels kept free for each candidate, to the right of its date and to the left: 0 where it is never turned."""
    table = np.zeros((2, 2, index.lanes), dtype=np.int64)  # turned × bar × lane
    for one in lanes:
        thin = one.form is Form.DOT
        table[0, :, one.index] = LADDER[one.rung].width, THIN_BAR_WIDTH if thin else BAR_WIDTH
        table[1, :, one.index] = _TURNED_WIDTH.get(one.form, 0), 0 if thin else _TURNED_WIDTH[Form.BAR]
    which = bars.astype(np.int64)
    return table[0, which, lane], table[1, which, lane]
