# SPDX-License-Identifier: MIT
"""Reports of the same event made one event; what stays in doubt becomes a question for the reader."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from vnsg_viewer.domain.event import Event, EventDate, EventStatus, EventType, Participant, Side
from vnsg_viewer.domain.timespan import Precision
from vnsg_viewer.extraction.chronicle.dating import more_certain
from vnsg_viewer.extraction.chronicle.likeness import Compared, is_vetoed, likeness
from vnsg_viewer.extraction.events.retelling import TALKS
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.taxonomy import MergeWeights


@record()
class Merge:
    """Which events are one: `groups` of ids, each sorted; `doubtful` are pairs for the reader to decide."""

    groups: tuple[tuple[str, ...], ...]
    doubtful: tuple[tuple[str, str], ...]


def grouped(compared: Sequence[Compared], weights: MergeWeights) -> Merge:
    """Group the reports of the same event, likeliest pairs first; one veto between two groups keeps them apart."""
    by_id = {c.event.id: c for c in compared}
    scored = sorted(
        (-score, min(a.event.id, b.event.id), max(a.event.id, b.event.id))
        for a, b in _pairs(compared)
        if (score := likeness(a, b, weights)) is not None and score >= weights.ask
    )
    group_of: dict[str, tuple[str, ...]] = {c.event.id: (c.event.id,) for c in compared}
    doubtful: list[tuple[str, str]] = []
    for negative, a, b in scored:
        if group_of[a] == group_of[b]:
            continue
        vetoed = any(is_vetoed(by_id[x], by_id[y], weights) for x in group_of[a] for y in group_of[b])
        if vetoed:
            continue
        if -negative < weights.merge:
            doubtful.append((a, b))
            continue
        _join(group_of, a, b)
    _join_visits(group_of, by_id, weights)
    asked: dict[frozenset[tuple[str, ...]], tuple[str, str]] = {}
    for a, b in doubtful:
        if group_of[a] != group_of[b]:
            asked.setdefault(frozenset((group_of[a], group_of[b])), (a, b))
    return Merge(tuple(sorted(set(group_of.values()))), tuple(sorted(asked.values())))


def _join(group_of: dict[str, tuple[str, ...]], a: str, b: str) -> None:
    together = tuple(sorted({*group_of[a], *group_of[b]}))
    for member in together:
        group_of[member] = together


def _join_visits(group_of: dict[str, tuple[str, ...]], by_id: Mapping[str, Compared], weights: MergeWeights) -> None:
    """Make one of the visits of the same people that hold what has become one meeting."""
    for group in sorted({group for group in group_of.values() if len(group) > 1}):
        outer = {by_id[member].event.part_of for member in group} & by_id.keys()
        visits = sorted(v for v in outer if v and by_id[v].event.type is EventType.VISIT)
        for a, b in combinations(visits, 2):
            apart = any(is_vetoed(by_id[x], by_id[y], weights) for x in group_of[a] for y in group_of[b] if x != y)
            if group_of[a] != group_of[b] and by_id[a].people & by_id[b].people and not apart:
                _join(group_of, a, b)


def _pairs(compared: Sequence[Compared]) -> Iterator[tuple[Compared, Compared]]:
    """Pairs worth a comparison: of one family, with a person (else a country) in common, in the same month."""
    buckets: dict[tuple[str, ...], list[Compared]] = defaultdict(list)
    for each in compared:
        for key in _keys(each):
            buckets[key].append(each)
    seen: set[tuple[str, str]] = set()
    for key in sorted(buckets):
        for a, b in combinations(buckets[key], 2):
            pair = (a.event.id, b.event.id)
            if pair not in seen:
                seen.add(pair)
                yield a, b


def _keys(compared: Compared) -> Iterator[tuple[str, ...]]:
    event = compared.event
    family = "talks" if event.type in TALKS and event.type is not EventType.PHONE_CALL else event.type.value
    who = compared.people or compared.organisations or compared.countries
    months = _months(event)
    for each in sorted(who):
        for month in months:
            yield (family, each, month)
    if len(who) > 1:
        yield (family, *sorted(who))
    if event.type in {EventType.SUMMIT, EventType.CONFERENCE, EventType.EXHIBITION} and event.date.span.earliest:
        yield (family, event.date.span.earliest.isoformat())


def _months(event: Event) -> list[str]:
    """The months that an event touches, without their years: a year may still be missing."""
    span = event.date.span
    if span.precision is Precision.UNKNOWN:
        return [span.pattern[5:7]] if span.pattern else ["any"]
    days = [day for day in (span.earliest, span.latest) if day]
    months = {f"{day.month:02}" for day in days}
    months |= {f"{day.month % 12 + 1:02}" for day in days if day.day > 28}  # noqa: PLR2004  the next day may be the next month's
    return sorted(months)


def merged_event(events: Sequence[Event]) -> Event:
    """One event of all reports of it: the most telling type, the surest date, everyone named in any of them."""
    ordered = sorted(events, key=lambda e: e.id)
    if len(ordered) == 1:
        return ordered[0]
    kinds = [e.type for e in ordered]
    kind = next((k for k in TALKS if k in kinds), kinds[0])
    reported = any(e.status is EventStatus.REPORTED for e in ordered)
    best = max(ordered, key=lambda e: (e.confidence, len(e.participants), e.id))
    return replace(
        best,
        id=ordered[0].id,
        type=kind,
        date=_date(ordered),
        participants=joined_participants([p for e in ordered for p in e.participants]),
        reports=tuple(sorted((r for e in ordered for r in e.reports), key=lambda r: r.article_id)),
        place=next((e.place for e in (best, *ordered) if e.place), None),
        status=EventStatus.REPORTED if reported else EventStatus.ANNOUNCED,
        confidence=max(e.confidence for e in ordered),
        title=best.title or next((e.title for e in ordered if e.title), ""),
    )


def _date(events: Sequence[Event]) -> EventDate:
    """The surest date; among equally sure days that of the report that names both parties."""
    surest = more_certain([e.date for e in events])
    alike = [e for e in events if (e.date.status, e.date.span.precision) == (surest.status, surest.span.precision)]
    fullest = max(e.confidence for e in alike)
    return more_certain([e.date for e in alike if e.confidence == fullest])


def joined_participants(participants: Sequence[Participant]) -> tuple[Participant, ...]:
    """Each participant once, with the evidence of all reports; people first."""
    found: dict[tuple[str | None, str | None], list[Participant]] = defaultdict(list)
    for participant in participants:
        key = (participant.person_id, None if participant.person_id else participant.organisation_id)
        found[key].append(participant)
    joined = [_joined(group) for group in found.values()]
    return tuple(sorted(joined, key=lambda p: (p.person_id is None,)))


def _joined(group: Sequence[Participant]) -> Participant:
    return replace(
        group[0],
        name=max((p.name or "" for p in group), key=lambda n: (len(n), n)) or None,
        post=next((p.post for p in group if p.post), ""),
        organisation_id=next((p.organisation_id for p in group if p.organisation_id), None),
        country=next((p.country for p in group if p.country), None),
        side=next((p.side for p in group if p.side is not Side.OTHER), Side.OTHER),
        evidence=tuple(sorted({e for p in group for e in p.evidence})),
    )


def renamed(event: Event, group_of: Mapping[str, str]) -> Event:
    """The event with the merged id of what contains it; never itself."""
    outer = group_of.get(event.part_of or "")
    return replace(event, part_of=outer if outer != event.id else None)
