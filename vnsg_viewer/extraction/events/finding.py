# SPDX-License-Identifier: MIT
"""The events that one article tells, with participants, place, governing date and the event they are part of."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha1

from vnsg_viewer.domain.article import Evidence, RegionKind
from vnsg_viewer.domain.event import EventStatus, EventType, Participant, Place, Side
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.completion import completed
from vnsg_viewer.extraction.events.containment import containing
from vnsg_viewer.extraction.events.governing_dates import may_be_same_day, understood_date
from vnsg_viewer.extraction.events.joining import strands
from vnsg_viewer.extraction.events.retelling import TALKS, Strand
from vnsg_viewer.extraction.events.sides import with_sides
from vnsg_viewer.extraction.events.tellings import find_tellings, is_context
from vnsg_viewer.extraction.events.told_event import ToldEvent
from vnsg_viewer.extraction.mentions import Anchor, DateMention, Mention, Mentions, PartialDate, Unit

_Who = tuple[str | None, str | None]  # a person or an organisation
_WITH_PEOPLE = frozenset({*TALKS, EventType.SIGNING})


def find_events(document: Document, mentions: Mentions, countries: Mapping[str, str | None]) -> tuple[ToldEvent, ...]:
    """The events of an article in order of the text; a teaser beside it is no event, but may date a visit.

    `countries` tells the countries of people whose mentions do not.
    """
    tellings = find_tellings(document, mentions, countries)
    own = [t for t in tellings if not is_context(document, t)]
    teasers = [t for t in tellings if is_context(document, t) and t.cast.person_ids and t.when]
    found = completed(strands(own), strands(teasers), document, mentions, countries)
    kept = [strand for strand in found if _is_event(strand) and not _is_beside(strand, found, document, mentions)]
    told = _distinct(event for event in (_told(s, document, mentions) for s in kept) if not _is_alone(event))
    placed = [replace(event, part_of=containing(event, told)) for event in told]
    placed = [event for event in placed if not _is_vague(event)]
    whens = {event.id: event.when for event in told}
    return tuple(_with_understood_date(event, whens.get(event.part_of or ""), document, mentions) for event in placed)


def _is_vague(event: ToldEvent) -> bool:
    """Whether a meeting is only to come some day: a promise, nothing that a calendar holds."""
    undated = event.when is None and event.part_of is None
    return undated and event.status is EventStatus.ANNOUNCED and event.type in _WITH_PEOPLE


def _is_alone(event: ToldEvent) -> bool:
    """Whether of a meeting but one party is known: a ministry beside its own minister."""
    named = event.type is EventType.DIALOGUE or (bool(event.name) and not event.participants)
    return event.type in TALKS and not named and len(event.participants) < 2  # noqa: PLR2004  it takes two


def _with_understood_date(
    event: ToldEvent, within: DateMention | None, document: Document, mentions: Mentions
) -> ToldEvent:
    """An undated meeting or signing that nothing contains is understood to be on the day spoken of just before."""
    if event.when is not None or event.type not in _WITH_PEOPLE or (event.part_of and within is None):
        return event
    found = (
        understood_date(trigger.start, document.sentences[index], document, mentions.dates, within, event.status)
        for trigger, index in zip(event.triggers, event.sentences, strict=False)
    )
    when = next((date for date in found if date), None)
    if when is None:
        return event
    is_held = event.status is not EventStatus.ANNOUNCED or may_be_same_day(when, within)
    return replace(event, when=when, carried=True, part_of=event.part_of if is_held else None)


def _distinct(events: Iterable[ToldEvent]) -> list[ToldEvent]:
    return list({event.id: event for event in events}.values())


def _is_event(strand: Strand) -> bool:
    if strand.when is not None and strand.when.date.year and not strand.when.date.month:
        return False  # a year alone dates history, not news
    if strand.type is EventType.DIALOGUE and strand.when is not None:
        planned = strand.status is EventStatus.REPORTED and _is_of_a_year(strand.when.date)
        return bool(strand.cast.members) and not planned
    if strand.type in TALKS:
        met = strand.name and strand.when is not None and strand.when.date.day
        return strand.cast.is_complete and (not strand.cast.is_of_states or bool(met))
    if strand.type is EventType.MILESTONE:
        return strand.when is not None
    if strand.type is EventType.CONFERENCE and not strand.cast.person_ids:
        return bool(strand.cast.members) and not all(t.trigger.framed for t in strand.tellings)  # met beside it
    if strand.type is EventType.SIGNING and strand.cast.is_of_states:
        return bool(strand.name)
    return bool(strand.cast.members)


def _is_of_a_year(date: PartialDate) -> bool:
    """Whether a date says no more than "this year" or "last year"."""
    return date.anchor is not Anchor.NONE and date.unit is Unit.YEAR and date.month is None


def _spoken_of(document: Document, mentions: Mentions) -> frozenset[str]:
    """Everyone of whom the body of the report speaks."""
    body = [(s.start, s.end) for s in document.sentences if s.region is RegionKind.BODY]
    return frozenset(m.person_id for m in mentions.people if any(start <= m.start < end for start, end in body))


def _is_beside(strand: Strand, found: Sequence[Strand], document: Document, mentions: Mentions) -> bool:
    """Whether another event says all of it: a picture's scene beside a meeting, the site where somebody is met.

    A picture shows a meeting of its own where the body speaks of all the people in it.
    """

    def is_shown(told: Strand) -> bool:
        return all(document.sentences[t.trigger.sentence].region is RegionKind.CAPTION for t in told.tellings)

    others = [other for other in found if other is not strand and other.type in TALKS]
    if strand.type in TALKS:
        people, told = strand.cast.person_ids, [other for other in others if not is_shown(other)]
        if not told or not is_shown(strand):
            return False
        apart = len(people) > 1 and people <= _spoken_of(document, mentions)
        return not apart or any(len(people & other.cast.person_ids) > 1 for other in told)
    if strand.type is not EventType.VISIT or not strand.name:
        return False
    sentences = {t.trigger.sentence for t in strand.tellings}
    there = [o for o in others if strand.cast.person_ids & o.cast.person_ids and o.cast.is_complete]
    return any(sentences & {t.trigger.sentence for t in other.tellings} for other in there)


def _told(strand: Strand, document: Document, mentions: Mentions) -> ToldEvent:
    participants = _participants(strand, document, mentions)
    place = Place(strand.place.name, strand.place.country) if strand.place else None
    sentences = tuple(dict.fromkeys(t.trigger.sentence for t in strand.tellings))
    return ToldEvent(
        id=_id(document, strand, participants),
        type=strand.type,
        status=strand.status,
        triggers=tuple(Mention(t.trigger.start, t.trigger.end, t.trigger.rule) for t in strand.tellings),
        sentences=sentences,
        participants=with_sides(participants, place.country if place else None),
        place=place,
        when=strand.when,
        name=strand.name,
        confidence=_confidence(strand, document),
    )


def _confidence(strand: Strand, document: Document) -> float:
    """Higher when both parties are named, the body tells it, and it is told more than once."""
    complete = strand.cast.is_complete or strand.type not in _WITH_PEOPLE
    body = any(document.sentences[t.trigger.sentence].region is RegionKind.BODY for t in strand.tellings)
    share = 0.95 if complete else 0.7
    share -= 0.0 if body else 0.15
    share -= 0.1 if len(strand.tellings) == 1 and all(t.known for t in strand.tellings) else 0.0
    return round(share, 2)


def _id(document: Document, strand: Strand, participants: Sequence[Participant]) -> str:
    first = strand.tellings[0].trigger
    sentence = document.sentences[first.sentence]
    who = sorted(f"{p.person_id}/{p.organisation_id}" for p in participants)
    family = "talks" if strand.type in TALKS else strand.type.value
    text = " ".join(document.words(sentence).split())
    seed = "\n".join((document.article.id, family, text, document.text[first.start : first.end], *who))
    return f"e-{sha1(seed.encode(errors='surrogatepass'), usedforsecurity=False).hexdigest()[:12]}"


def _participants(strand: Strand, document: Document, mentions: Mentions) -> tuple[Participant, ...]:
    """Everyone in the strand, once, with all the words that name them there, as printed."""
    evidence: dict[_Who, list[Evidence]] = defaultdict(list)
    sides: dict[_Who, Side] = {}
    countries: dict[_Who, str | None] = {}
    for telling in strand.tellings:
        for actor, side in telling.cast.members:
            keys: list[_Who] = [(p, None) for p in actor.person_ids]
            keys = keys or [(None, o) for o in actor.organisation_ids]
            for key in keys:
                evidence[key].append(document.evidence(actor.start, actor.end, telling.trigger.rule))
                if sides.get(key, Side.OTHER) is Side.OTHER:
                    sides[key] = side
                if len(keys) == 1:
                    countries[key] = countries.get(key) or actor.country
    represented = {countries.get((person, None)) for person, _ in evidence if person}
    found = []
    for (person_id, organisation_id), where in evidence.items():
        marks = tuple(sorted(set(where)))
        if person_id:
            found.append(_person(person_id, mentions, sides[person_id, None], marks))
            continue
        country = countries.get((None, organisation_id))
        alone = None not in represented and country is not None and country not in represented
        if not represented or alone or strand.type is EventType.DIALOGUE:
            found.append(Participant(None, None, "", organisation_id, country, sides[None, organisation_id], marks))
    return tuple(found)


def _person(person_id: str, mentions: Mentions, side: Side, evidence: tuple[Evidence, ...]) -> Participant:
    own = [m for m in mentions.people if m.person_id == person_id]
    return Participant(
        person_id,
        next((m.name for m in own), None),
        next((m.post for m in own if m.post), ""),
        next((m.organisation_id for m in own if m.organisation_id), None),
        next((m.country for m in own if m.country), None),
        side,
        evidence,
    )
