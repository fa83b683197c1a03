# SPDX-License-Identifier: MIT
"""The events that one article tells, with participants, place, governing date and the event they are part of."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha1

from vnsg_viewer.domain.article import Evidence, RegionKind
from vnsg_viewer.domain.event import EventType, Participant, Place, Side
from vnsg_viewer.extraction.actors import Actor
from vnsg_viewer.extraction.containment import containing
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.governing_dates import is_range
from vnsg_viewer.extraction.mentions import Mention, Mentions, PersonMention
from vnsg_viewer.extraction.participants import Cast
from vnsg_viewer.extraction.retelling import TALKS, Strand, is_same, strands
from vnsg_viewer.extraction.sides import with_sides
from vnsg_viewer.extraction.tellings import find_tellings, is_context
from vnsg_viewer.extraction.told_event import ToldEvent

_Who = tuple[str | None, str | None]  # a person or an organisation
_BOTH = 2
_WITH_PEOPLE = frozenset({*TALKS, EventType.SIGNING})


def find_events(document: Document, mentions: Mentions, countries: Mapping[str, str | None]) -> tuple[ToldEvent, ...]:
    """The events of an article in order of the text; a teaser beside it is no event, but may date a visit.

    `countries` tells the countries of people whose mentions do not.
    """
    tellings = find_tellings(document, mentions, countries)
    own = [t for t in tellings if not is_context(document, t)]
    found = _with_leaders([_with_principals(s, document, mentions, countries) for s in strands(own)])
    teasers = strands(t for t in tellings if is_context(document, t) and t.cast.person_ids and t.when)
    found = [_dated_by_teaser(s, teasers) for s in found]
    told = _distinct(_told(s, document, mentions) for s in found if _is_event(s))
    return tuple(replace(event, part_of=containing(event, told)) for event in told)


def _dated_by_teaser(strand: Strand, teasers: Sequence[Strand]) -> Strand:
    """An undated visit with the date that a teaser beside the article gives to the same person's visit."""
    if strand.type is not EventType.VISIT or strand.when is not None or strand.name:
        return strand
    for teaser in teasers:
        first = teaser.tellings[0]
        ranged = next((t for t in teaser.tellings if t.when and is_range(t.when)), first)
        if is_same(strand, replace(first, when=None)) and strand.cast.person_ids & teaser.cast.person_ids:
            telling = replace(strand.tellings[0], when=ranged.when)
            return replace(strand, tellings=(telling, *strand.tellings[1:]))
    return strand


def _distinct(events: Iterable[ToldEvent]) -> list[ToldEvent]:
    return list({event.id: event for event in events}.values())


def _is_event(strand: Strand) -> bool:
    if strand.type in TALKS:
        return strand.cast.is_complete
    if strand.type is EventType.MILESTONE:
        return strand.when is not None
    return bool(strand.cast.members)


def _with_principals(
    strand: Strand, document: Document, mentions: Mentions, countries: Mapping[str, str | None]
) -> Strand:
    """A meeting only ever spoken of as known ("at the meeting") is that of the article's principals."""
    if strand.type not in TALKS or strand.cast.is_complete or not all(t.known for t in strand.tellings):
        return strand
    people = _principals(document, mentions, countries, strand)
    if sum(len(actor.person_ids) for actor in people) < _BOTH:
        return strand
    first = strand.tellings[0]
    cast = Cast(tuple((actor, Side.OTHER) for actor in people))
    return replace(strand, tellings=(replace(first, cast=cast), *strand.tellings[1:]))


def _principals(
    document: Document, mentions: Mentions, countries: Mapping[str, str | None], strand: Strand
) -> tuple[Actor, ...]:
    """Those who speak together in the sentences of the strand, else the person most spoken of on either side."""
    for telling in strand.tellings:
        sentence = document.sentences[telling.trigger.sentence]
        for group in mentions.groups:
            if sentence.start <= group.start < sentence.end and len(group.person_ids) >= _BOTH:
                return (Actor(group.start, group.end, group.person_ids, group.organisation_ids),)
    if not any(t.trigger.framed for t in strand.tellings):
        return ()
    regions = [(s.start, s.end) for s in document.sentences if s.region.is_report]
    spoken = Counter(
        m.person_id for m in mentions.people if not m.bystander and any(a <= m.start < b for a, b in regions)
    )
    first: dict[str, PersonMention] = {}
    for mention in mentions.people:
        first.setdefault(mention.person_id, mention)
    chosen: dict[str | None, PersonMention] = {}
    for person_id in sorted(spoken, key=lambda p: (-spoken[p], first[p].start)):
        chosen.setdefault(first[person_id].country or countries.get(person_id), first[person_id])
    people = list(chosen.values())[:_BOTH]
    return tuple(Actor(m.start, m.end, (m.person_id,), (), m.country, name=m.name) for m in people)


def _with_leaders(found: Sequence[Strand]) -> list[Strand]:
    """Where countries or ministries sign, the people of the meeting do: of the one told last before, else the first."""
    meetings = [s for s in found if s.type in TALKS and len(s.cast.person_ids) >= _BOTH]
    result = []
    for strand in found:
        if strand.type is EventType.SIGNING and not strand.cast.person_ids and meetings:
            start = strand.tellings[0].trigger.start
            meeting = next((m for m in reversed(meetings) if m.tellings[0].trigger.start < start), meetings[0])
            countries = {actor.country for actor, _ in strand.cast.members if actor.country}
            theirs = {actor.country for actor, _ in meeting.cast.members if actor.country}
            if not countries or not theirs or countries & theirs:
                first = strand.tellings[0]
                cast = Cast((*_people_of(meeting), *(m for m in first.cast.members if not m[0].is_country)))
                when = first.when or meeting.when
                telling = replace(first, cast=cast, when=when, place=first.place or meeting.place)
                strand = replace(strand, tellings=(telling, *strand.tellings[1:]))  # noqa: PLW2901  the same strand, completed
        result.append(strand)
    return result


def _people_of(strand: Strand) -> tuple[tuple[Actor, Side], ...]:
    return tuple(member for member in strand.cast.members if member[0].is_personal)


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
    people = any(person for person, _ in evidence)
    found = []
    for (person_id, organisation_id), where in evidence.items():
        marks = tuple(sorted(set(where)))
        if person_id:
            found.append(_person(person_id, mentions, sides[person_id, None], marks))
        elif not people or strand.type is EventType.DIALOGUE:
            country = countries.get((None, organisation_id))
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
