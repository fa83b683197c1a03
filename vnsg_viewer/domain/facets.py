# SPDX-License-Identifier: MIT
"""Filtering and live counts: one bit per event, so that a million events are filtered in well under a frame.

A set of events is an int whose bit i stands for event i; `&`, `|` and `int.bit_count` work on the whole set at once.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.event import Event
from vnsg_viewer.domain.folding import fold

_ABOUT_COMMITMENTS = (Facet.MODALITY, Facet.TOPIC)


@dataclass(frozen=True, slots=True)
class FacetIndex:
    """Which events have which value of which facet.

    `values[facet][value]` and `both[(modality, topic)]` are sets of events as bits: the latter because a reader who
    chooses a modality and a topic wants one commitment that has both.
    """

    size: int
    values: Mapping[Facet, Mapping[str, int]]
    both: Mapping[tuple[str, str], int]

    @property
    def all(self) -> int:
        """Every event."""
        return (1 << self.size) - 1

    def select(self, criteria: Criteria, *, without: Facet | None = None) -> int:
        """The events whose facets match; the choice made in facet `without` is ignored."""
        chosen = {facet: values for facet, values in criteria.chosen.items() if facet is not without}
        result = self.all
        if all(facet in chosen for facet in _ABOUT_COMMITMENTS):
            modalities, topics = (chosen.pop(facet) for facet in _ABOUT_COMMITMENTS)
            result = _union(self.both.get((m, t), 0) for m in modalities for t in topics)
        for facet, values in chosen.items():
            held = self.values.get(facet, {})
            result &= _union(held.get(value, 0) for value in values)
        return result

    def counts(self, criteria: Criteria, within: int) -> Mapping[Facet, Mapping[str, int]]:
        """For each value, how many events choosing it would show; `within` holds those that pass period and words.

        A facet's own choice does not narrow its own counts: choosing a second official adds events.
        """
        result: dict[Facet, dict[str, int]] = {}
        for facet, held in self.values.items():
            passing = self.select(criteria, without=facet) & within
            partner = (
                next((f for f in _ABOUT_COMMITMENTS if f is not facet), None) if facet in _ABOUT_COMMITMENTS else None
            )
            other = criteria.values(partner) if partner else frozenset()
            result[facet] = {
                value: ((self._together(facet, value, other) if other else bits) & passing).bit_count()
                for value, bits in held.items()
            }
        return result

    def _together(self, facet: Facet, value: str, other: Iterable[str]) -> int:
        pairs = ((value, o) if facet is Facet.MODALITY else (o, value) for o in other)
        return _union(self.both.get(pair, 0) for pair in pairs)


def _union(sets: Iterable[int]) -> int:
    result = 0
    for bits in sets:
        result |= bits
    return result


def facet_index(chronicle: Chronicle) -> FacetIndex:
    """Index the events of a chronicle, in their order."""
    values: dict[Facet, dict[str, list[int]]] = {facet: defaultdict(list) for facet in Facet}
    both: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, event in enumerate(chronicle.events):
        for facet, held in event_values(chronicle, event).items():
            for value in held:
                values[facet][value].append(position)
        for commitment in chronicle.commitments_of.get(event.id, ()):
            for topic in commitment.topics:
                both[commitment.modality.value, topic].append(position)
    size = len(chronicle.events)
    return FacetIndex(
        size,
        {facet: {value: _bits(size, positions) for value, positions in held.items()} for facet, held in values.items()},
        {pair: _bits(size, positions) for pair, positions in both.items()},
    )


def _bits(size: int, positions: Iterable[int]) -> int:
    packed = bytearray(size // 8 + 1)
    for position in positions:
        packed[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(packed, "little")


def event_values(chronicle: Chronicle, event: Event) -> dict[Facet, set[str]]:
    """The values of each facet that an event has."""
    commitments = chronicle.commitments_of.get(event.id, ())
    articles = [chronicle.article[report.article_id] for report in event.reports]
    people = event.participants
    return {
        Facet.OFFICIAL: {p.person_id for p in people if p.person_id},
        Facet.MINISTRY: {p.organisation_id for p in people if p.organisation_id},
        Facet.COUNTRY: {p.country for p in people if p.country},
        Facet.TYPE: {event.type.value},
        Facet.MODALITY: {c.modality.value for c in commitments},
        Facet.TOPIC: {topic for c in commitments for topic in c.topics},
        Facet.SOURCE: {a.source for a in articles if a.source},
        Facet.LANGUAGE: {a.language for a in articles if a.language},
    }


def passing(chronicle: Chronicle, index: FacetIndex, criteria: Criteria) -> int:
    """The events that pass the whole filter."""
    return index.select(criteria) & within_period(chronicle, criteria) & with_words(chronicle, criteria)


def within_period(chronicle: Chronicle, criteria: Criteria) -> int:
    """The events that may lie in the period; undated events pass only when no period is given."""
    if criteria.start is None and criteria.end is None:
        return (1 << len(chronicle.events)) - 1
    result = 0
    for position, event in enumerate(chronicle.events):
        span = event.date.span
        late_enough = criteria.start is None or (span.latest is None or span.latest >= criteria.start)
        early_enough = criteria.end is None or (span.earliest is None or span.earliest <= criteria.end)
        if span.is_dated and late_enough and early_enough:
            result |= 1 << position
    return result


def with_words(chronicle: Chronicle, criteria: Criteria) -> int:
    """The events in whose title, participants, commitments or reports all the words stand, accents and case aside."""
    words = fold(criteria.text).split()
    if not words:
        return (1 << len(chronicle.events)) - 1
    result = 0
    for position, event in enumerate(chronicle.events):
        text = _searchable(chronicle, event)
        if all(word in text for word in words):
            result |= 1 << position
    return result


def _searchable(chronicle: Chronicle, event: Event) -> str:
    parts = [event.title, event.place.name if event.place else ""]
    for p in event.participants:
        person = chronicle.person.get(p.person_id or "")
        organisation = chronicle.organisation.get(p.organisation_id or "")
        parts += [p.name or "", p.post, person.name if person else ""]
        parts += [*organisation.names.values(), organisation.short] if organisation else []
    parts += [c.content for c in chronicle.commitments_of.get(event.id, ())]
    parts += [chronicle.article[r.article_id].text[e.start : e.end] for r in event.reports for e in r.evidence]
    return fold(" ".join(parts))
