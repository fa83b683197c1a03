# SPDX-License-Identifier: MIT
"""One sorted array over lanes, duration classes and starts: any stretch of any lane is found by binary search."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vnsg_viewer.timeline.columns import Bools, Bytes, Columns, Ints
from vnsg_viewer.timeline.lanes import Lane
from vnsg_viewer.timeline.scene import Doubt

POINTS, BARS = 0, 1


@dataclass(frozen=True, slots=True, eq=False)
class Grouping:
    """Which rows stand in which lane, as two columns of one entry per appearance; labels and keys by lane."""

    keys: tuple[str, ...]
    labels: tuple[str, ...]
    lane: Ints
    row: Ints


def grouping(columns: Columns, lanes: Iterable[Lane]) -> Grouping:
    """The grouping of the dated events of some lanes."""
    held = tuple(lanes)
    row_of = np.full(columns.total, -1, dtype=np.int64)
    row_of[columns.position] = np.arange(len(columns))
    lane = np.repeat(np.arange(len(held)), [len(one.positions) for one in held])
    row = row_of[np.fromiter((p for one in held for p in one.positions), dtype=np.int64)]
    dated = row >= 0
    return Grouping(tuple(one.key for one in held), tuple(one.label for one in held), lane[dated], row[dated])


@dataclass(frozen=True, slots=True, eq=False)
class LaneIndex:
    """Appearances in order of lane, kind (points, then bars), duration class and start.

    An event of class `classes[c]` lasts at most 2**classes[c] seconds.  A group is one lane, kind and class;
    `key` = group × reach + seconds since `base` is one sorted array, searched once for any number of questions.
    """

    columns: Columns
    keys: tuple[str, ...]
    labels: tuple[str, ...]
    classes: Ints
    longest: Ints  # the longest duration that a class really has
    present: tuple[Ints, Ints]  # the classes that points have, and those that bars have
    key: Ints
    row: Ints
    start_key: Ints  # the same without classes: (lane × 2 + kind) × reach + seconds since base
    start_row: Ints
    base: int
    reach: int

    @property
    def lanes(self) -> int:
        """How many lanes there are."""
        return len(self.keys)

    def group(self, lane: Ints, kind: int | Ints, which: Ints) -> Ints:
        """The number of a group; the arguments broadcast."""
        return (lane * 2 + kind) * len(self.classes) + which

    def at(self, group: Ints, seconds: Ints) -> Ints:
        """The place of the first appearance of a group that starts at or after a moment; the arguments broadcast."""
        return np.searchsorted(self.key, group * self.reach + np.clip(seconds - self.base, 0, self.reach - 1))

    def started(self, lane: Ints, kind: int, seconds: Ints) -> Ints:
        """The place in `start_key` of the first that starts at or after a moment; the arguments broadcast."""
        since = np.clip(seconds - self.base, 0, self.reach - 1)
        return np.searchsorted(self.start_key, (lane * 2 + kind) * self.reach + since)

    def first_of_lane(self) -> Ints:
        """The place where each lane begins, and the number of appearances at the end."""
        groups = np.arange(self.lanes + 1) * 2 * len(self.classes)
        return np.searchsorted(self.key, groups * self.reach)

    def lane_at(self, place: Ints) -> Ints:
        """The lane of an appearance."""
        found: Ints = self.key[place] // (self.reach * 2 * len(self.classes))
        return found

    def start_at(self, place: Ints) -> Ints:
        """When an appearance starts, in seconds."""
        found: Ints = self.key[place] % self.reach + self.base
        return found


def lane_index(columns: Columns, held: Grouping) -> LaneIndex:
    """Index the appearances of a grouping."""
    duration = columns.end - columns.start
    exponent = np.frexp(np.maximum(duration - 1, 1).astype(np.float64))[1].astype(np.int64)
    classes = _distinct(exponent)
    which = np.searchsorted(classes, exponent)
    base = int(columns.start[0]) if len(columns) else 0
    reach = int(columns.start[-1]) - base + 2 if len(columns) else 2
    stretch = (columns.doubt & Doubt.STRETCH) > 0
    kind_and_class = (stretch * len(classes) + which) * reach + (columns.start - base)
    key = held.lane * (2 * len(classes) * reach) + kind_and_class[held.row]
    order = np.argsort(key, kind="stable")
    key, row = key[order], held.row[order]
    start_key = key // (reach * len(classes)) * reach + key % reach
    by_start = np.argsort(start_key, kind="stable")
    longest = np.zeros(len(classes), dtype=np.int64)
    np.maximum.at(longest, which, duration)
    present = (_distinct(which[~stretch]), _distinct(which[stretch]))
    names = (held.keys, held.labels)
    return LaneIndex(
        columns, *names, classes, longest, present, key, row, start_key[by_start], row[by_start], base, reach
    )


def _distinct(small: Ints) -> Ints:
    """The distinct values of small numbers, in order; np.unique loads the masked arrays, which takes 10 ms."""
    return np.flatnonzero(np.bincount(small))


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """A subset of places: how many there are before any place is known at once."""

    shown: Bools
    words: npt.NDArray[np.uint64]
    before: Ints

    def rank(self, place: Ints) -> Ints:
        """How many of the subset come before each place."""
        word = place >> 6
        below = (np.uint64(1) << (place & 63).astype(np.uint64)) - np.uint64(1)
        found: Ints = self.before[word] + np.bitwise_count(self.words[word] & below)
        return found


def members_of(shown: Bools) -> Members:
    """The subset of the places that are true."""
    packed: Bytes = np.packbits(shown, bitorder="little")
    words = np.zeros(len(shown) // 64 + 1, dtype=np.uint64)
    words.view(np.uint8)[: len(packed)] = packed
    before = np.zeros(len(words), dtype=np.int64)
    np.cumsum(np.bitwise_count(words[:-1]), out=before[1:])
    return Members(shown, words, before)


@dataclass(frozen=True, slots=True, eq=False)
class Population:
    """A set of the appearances of an index; None stands for all of them."""

    index: LaneIndex
    by_class: Members | None = None
    by_start: Members | None = None

    def rank(self, place: Ints) -> Ints:
        """How many of the set come before each place."""
        return place if self.by_class is None else self.by_class.rank(place)

    def started(self, lane: Ints, kind: int, seconds: Ints) -> Ints:
        """How many of the set stand before a lane's kind or in it, having started before a moment; for differences."""
        place = self.index.started(lane, kind, seconds)
        return place if self.by_start is None else self.by_start.rank(place)

    @property
    def size(self) -> int:
        """How many appearances are in the set."""
        return int(self.rank(np.array([len(self.index.row)]))[0])

    def members(self, places: Ints) -> Ints:
        """Those of some places that are in the set."""
        return places if self.by_class is None else places[self.by_class.shown[places]]

    def all_members(self) -> Ints:
        """The places of the whole set."""
        return np.arange(len(self.index.row)) if self.by_class is None else np.flatnonzero(self.by_class.shown)


def everyone(index: LaneIndex) -> Population:
    """The set of all appearances."""
    return Population(index)


def those(index: LaneIndex, mask: Bools) -> Population:
    """The appearances of the rows that a mask names."""
    return Population(index, members_of(mask.take(index.row)), members_of(mask.take(index.start_row)))
