# SPDX-License-Identifier: MIT
"""Realistic chronicles of any size, seeded: several events on one day, long visits, undated and uncertain ones."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.domain.facets import FacetIndex
from vnsg_viewer.timeline.columns import TYPES, Columns, from_arrays
from vnsg_viewer.timeline.index import Grouping
from vnsg_viewer.timeline.scale import DAY, HOUR
from vnsg_viewer.timeline.scene import Doubt
from vnsg_viewer.timeline.texts import Captions

FIRST_DAY, YEARS = 0, 55  # 1970 to 2024
LANES = 12
OFFICIALS = 40
_TYPE_SHARES = {
    EventType.COURTESY_CALL: 18,
    EventType.TALKS: 14,
    EventType.MEETING: 22,
    EventType.DIALOGUE: 5,
    EventType.PHONE_CALL: 6,
    EventType.VISIT: 12,
    EventType.SUMMIT: 3,
    EventType.CONFERENCE: 6,
    EventType.EXHIBITION: 1,
    EventType.CEREMONY: 4,
    EventType.SIGNING: 5,
    EventType.MILESTONE: 1,
    EventType.TRAINING: 2,
    EventType.OTHER: 1,
}
_NAMES = ("Lê Văn Tuyến", "Faisal Ibrahim", "Trần Quốc Tỏ", "Josephine Teo", "Phan Văn Giang", "Ng Eng Hen", "K. Lim")
_DOINGS = {
    EventType.COURTESY_CALL: "{one} pays a courtesy call on {other}",
    EventType.TALKS: "{one} holds talks with {other} on transnational crime",
    EventType.VISIT: "{one} visits at the invitation of {other}",
    EventType.SIGNING: "{one} and {other} sign a memorandum of understanding",
    EventType.PHONE_CALL: "Telephone call between {one} and {other}",
}


@dataclass(frozen=True, slots=True, eq=False)
class Generated:
    """A chronicle in arrays: columns, twelve lanes, captions, and sets of events by official, ministry and type."""

    columns: Columns
    grouping: Grouping
    captions: Captions
    facets: FacetIndex


def generate(size: int, *, seed: int = 7, burst: float = 0.0, lanes: int = LANES) -> Generated:
    """So many events over fifty-five years, more in later ones; a share of `burst` falls in a single hour."""
    random = np.random.default_rng(seed)
    shares = np.array([_TYPE_SHARES[kind] for kind in TYPES], dtype=float)
    kind = random.choice(len(TYPES), size=size, p=shares / shares.sum()).astype(np.uint8)
    day = np.floor(random.beta(2.2, 1.3, size=size) * YEARS * 365.25).astype(np.int64) + FIRST_DAY
    weekend = (day + 3) % 7 >= 5
    day = np.where(weekend & (random.random(size) < 0.8), day - 2, day)
    start = day * DAY
    days = np.ones(size, dtype=np.int64)
    long = np.isin(kind, [TYPES.index(k) for k in (EventType.VISIT, EventType.CONFERENCE, EventType.EXHIBITION)])
    days[long] = random.integers(2, 7, size=int(long.sum()))
    doubt = np.where(long, int(Doubt.STRETCH), 0).astype(np.uint8)
    doubt |= np.where(random.random(size) < 0.3, int(Doubt.INFERRED), 0).astype(np.uint8)
    banded = ~long & (random.random(size) < 0.05)
    days[banded] = random.choice([3, 5, 30], size=int(banded.sum()))
    doubt[banded] |= np.uint8(Doubt.BAND)
    end = start + days * DAY
    sudden = random.random(size) < burst
    instant = int(40 * 365.25) * DAY + 10 * HOUR
    start[sudden] = instant + random.integers(0, HOUR, size=int(sudden.sum()))
    end[sudden] = start[sudden] + random.integers(60, HOUR, size=int(sudden.sum()))
    doubt[sudden] &= np.uint8(255 - Doubt.STRETCH)
    order = np.argsort(start, kind="stable")
    start, end, kind, doubt = start[order], end[order], kind[order], doubt[order]
    dated = np.flatnonzero(random.random(size) >= 0.02)  # two in a hundred are undated
    columns = from_arrays(
        position=dated,
        start=start[dated],
        end=end[dated],
        kind=kind[dated],
        doubt=doubt[dated],
        parent=np.full(len(dated), -1, dtype=np.int64),
        total=size,
    )
    return Generated(columns, _grouping(random, columns, lanes), _captions(kind, start), _facets(random, kind))


def _grouping(random: np.random.Generator, columns: Columns, lanes: int) -> Grouping:
    """Each event in one lane, and one in six in a second."""
    share = 1 / np.arange(1, lanes + 1) ** 0.7
    lane = random.choice(lanes, size=len(columns), p=share / share.sum())
    twice = np.flatnonzero(random.random(len(columns)) < 1 / 6) if lanes > 1 else np.zeros(0, dtype=np.int64)
    second = (lane[twice] + random.integers(1, max(2, lanes), size=len(twice))) % lanes
    labels = tuple(f"Public Security ↔ Ministry {k + 1}" for k in range(lanes))
    rows = np.concatenate([np.arange(len(columns)), twice])
    return Grouping(tuple(f"pair-{k}" for k in range(lanes)), labels, np.concatenate([lane, second]), rows)


def _captions(kind: np.ndarray, start: np.ndarray) -> Captions:
    def title(position: int) -> str:
        one, other = _NAMES[position % 7], _NAMES[(position // 7 + 1 + position) % 7]
        pattern = _DOINGS.get(TYPES[kind[position]], "{one} meets {other}")
        return pattern.format(one=one, other=other)

    def date(position: int) -> str:
        return str(np.datetime64(int(start[position]), "s").astype("datetime64[D]"))

    return Captions(title, date, lambda position: f"{position % 9} commitments · {position % 3 + 1} reports (fr, en)")


def _facets(random: np.random.Generator, kind: np.ndarray) -> FacetIndex:
    size = len(kind)
    official = random.integers(0, OFFICIALS, size=size)
    ministry = random.integers(0, LANES, size=size)

    def sets(column: np.ndarray, names: Mapping[int, str]) -> dict[str, int]:
        return {
            name: int.from_bytes(np.packbits(column == k, bitorder="little").tobytes(), "little")
            for k, name in names.items()
        }

    values = {
        Facet.OFFICIAL: sets(official, {k: f"official-{k}" for k in range(OFFICIALS)}),
        Facet.MINISTRY: sets(ministry, {k: f"ministry-{k}" for k in range(LANES)}),
        Facet.TYPE: sets(kind, {k: one.value for k, one in enumerate(TYPES)}),
    }
    return FacetIndex(size, values, {})
