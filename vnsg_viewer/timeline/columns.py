# SPDX-License-Identifier: MIT
"""Events as numpy columns in order of their start; what the index and the layouts work on."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import DateStatus, Event, EventStatus, EventType
from vnsg_viewer.domain.timespan import Precision
from vnsg_viewer.timeline.scale import DAY, seconds_of
from vnsg_viewer.timeline.scene import Doubt
from vnsg_viewer.timeline.viewport import Extent

Ints: TypeAlias = npt.NDArray[np.int64]
Bools: TypeAlias = npt.NDArray[np.bool_]
Bytes: TypeAlias = npt.NDArray[np.uint8]

TYPES = tuple(EventType)


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Dated events by start: `position` is the place in the chronicle, times are seconds with an exclusive end.

    `parent` is the row of the visit that contains an event, or −1; `undated` holds the positions of events without a
    place on the axis; `total` counts all.
    """

    position: Ints
    start: Ints
    end: Ints
    type: Bytes
    doubt: Bytes
    parent: Ints
    undated: Ints
    total: int
    latest: int  # the last end

    def __len__(self) -> int:
        return len(self.position)

    @property
    def extent(self) -> Extent | None:
        """From the first start to the last end, or None without dated events."""
        return Extent(float(self.start[0]), float(self.latest)) if len(self) else None

    def mask(self, bits: int) -> Bools:
        """Which rows are in a set of events given as bits of their positions in the chronicle."""
        packed = np.frombuffer(bits.to_bytes(self.total // 8 + 1, "little"), dtype=np.uint8)
        return np.unpackbits(packed, count=self.total, bitorder="little").view(np.bool_).take(self.position)

    def row_of(self, position: int) -> int | None:
        """The row of an event given by its place in the chronicle; None when undated or out of range."""
        found = np.flatnonzero(self.position == position)
        return int(found[0]) if len(found) else None


def columns_of(chronicle: Chronicle) -> Columns:
    """The columns of a chronicle."""
    dated = [(i, event) for i, event in enumerate(chronicle.events) if event.date.span.is_dated]
    spans = [_seconds(event) for _, event in dated]
    wholes = {event.part_of for _, event in dated}
    row = {event.id: k for k, (_, event) in enumerate(dated)}
    return from_arrays(
        position=np.array([i for i, _ in dated], dtype=np.int64),
        start=np.array([start for start, _ in spans], dtype=np.int64),
        end=np.array([end for _, end in spans], dtype=np.int64),
        kind=np.array([TYPES.index(event.type) for _, event in dated], dtype=np.uint8),
        doubt=np.array([_doubt(event, contains=event.id in wholes) for _, event in dated], dtype=np.uint8),
        parent=np.array([row.get(event.part_of or "", -1) for _, event in dated], dtype=np.int64),
        total=len(chronicle.events),
    )


def from_arrays(  # one argument a column
    *, position: Ints, start: Ints, end: Ints, kind: Bytes, doubt: Bytes, parent: Ints, total: int
) -> Columns:
    """Columns from arrays in any order; `parent` refers to that order.  Every end must lie after its start."""
    order = np.lexsort((end, start)) if np.any(start[1:] < start[:-1]) else np.arange(len(start))
    place = np.empty(len(order) + 1, dtype=np.int64)
    place[order] = np.arange(len(order))
    place[-1] = -1  # of events without a parent
    absent = np.ones(total, dtype=np.bool_)
    absent[position] = False
    return Columns(
        position=position[order],
        start=start[order],
        end=end[order],
        type=kind[order],
        doubt=doubt[order],
        parent=place[parent[order]],
        undated=np.flatnonzero(absent),
        total=total,
        latest=int(end.max()) if len(end) else 0,
    )


def _seconds(event: Event) -> tuple[int, int]:
    span = event.date.span
    first, last = span.earliest or span.latest, span.latest or span.earliest
    assert first is not None, "only dated events have columns"
    assert last is not None
    return seconds_of(first), seconds_of(last) + DAY


def _doubt(event: Event, *, contains: bool) -> Doubt:
    span, found = event.date.span, Doubt(0)
    if span.precision in {Precision.DAY_IN_RANGE, Precision.MONTH, Precision.YEAR}:
        found |= Doubt.BAND
    if span.precision is Precision.RANGE or (contains and span.precision is Precision.DAY):
        found |= Doubt.STRETCH
    if span.precision is Precision.OPEN:
        found |= Doubt.OPEN_START if span.earliest is None else Doubt.OPEN_END
    if event.date.status is DateStatus.INFERRED:
        found |= Doubt.INFERRED
    if event.date.status in {DateStatus.PROBABLE, DateStatus.UNKNOWN}:
        found |= Doubt.PROBABLE
    if event.status is EventStatus.ANNOUNCED:
        found |= Doubt.ANNOUNCED
    return found
