# SPDX-License-Identifier: MIT
"""What the rest of an article adds to a strand: whose meeting it was, who else was there, when a visit was."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.event import EventStatus, EventType, Side
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Cast
from vnsg_viewer.extraction.events.governing_dates import is_range, may_be_same_day
from vnsg_viewer.extraction.events.partners import with_partners
from vnsg_viewer.extraction.events.retelling import TALKS, Strand, is_same
from vnsg_viewer.extraction.mentions import Anchor, Mentions, PersonMention

_BOTH = 2
_Countries = Mapping[str, str | None]


def completed(
    found: Sequence[Strand], teasers: Sequence[Strand], document: Document, mentions: Mentions, countries: _Countries
) -> list[Strand]:
    """The strands with what the rest of the article adds to each."""
    headed = _with_headlines(found, document)
    named = _one_of_each(with_partners(headed, document, mentions, countries), headed)
    complete = _one_of_each([_with_principals(strand, document, mentions, countries) for strand in named], named)
    met = frozenset(p for strand in complete if strand.type in TALKS for p in strand.cast.person_ids)
    complete = [_with_heads(strand, document, mentions, countries, met) for strand in complete]
    complete = _with_captions(complete, document, mentions)
    published = document.article.published
    year = published.date.earliest.year if published and published.date.earliest else None
    complete = [_with_leaders(_as_history(strand, year), complete) for strand in complete]
    return [_dated_by_teaser(strand, teasers) for strand in complete]


def _with_principals(strand: Strand, document: Document, mentions: Mentions, countries: _Countries) -> Strand:
    """A meeting only ever spoken of as known ("at the meeting") is that of the article's principals."""
    if strand.type not in TALKS or strand.status is EventStatus.ANNOUNCED:
        return strand
    named = strand.cast.person_ids
    states = {actor.country for actor, _ in strand.cast.members} if strand.cast.is_of_states else set()
    known = states or (named and all(t.known for t in strand.tellings))
    if len(named) > 1 or (strand.cast.members and not known):
        return strand
    people = _principals(document, mentions, countries, strand)
    if states and states != {actor.country for actor in people}:
        return strand
    if (
        not named <= {p for actor in people for p in actor.person_ids}
        or sum(len(actor.person_ids) for actor in people) < _BOTH
    ):
        return strand
    first = strand.tellings[0]
    cast = Cast(tuple((actor, Side.OTHER) for actor in people))
    return replace(strand, tellings=(replace(first, cast=cast), *strand.tellings[1:]))


def _principals(document: Document, mentions: Mentions, countries: _Countries, strand: Strand) -> tuple[Actor, ...]:
    """Those who speak together in the sentences of the strand, else the person most spoken of on either side."""
    for telling in strand.tellings:
        sentence = document.sentences[telling.trigger.sentence]
        for group in mentions.groups:
            pronoun = document.language.events.unnamed.fullmatch(document.text[group.start : group.end].lower())
            if sentence.start <= group.start < sentence.end and len(group.person_ids) >= _BOTH and not pronoun:
                return (Actor(group.start, group.end, group.person_ids, group.organisation_ids),)
    if not any(t.trigger.framed or not t.trigger.frame.is_noun or t.when for t in strand.tellings):
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


def _with_heads(
    strand: Strand, document: Document, mentions: Mentions, countries: _Countries, elsewhere: frozenset[str]
) -> Strand:
    """Talks of a ministry with the one of its people most spoken of: "the ministry held talks with A" was B's talks."""
    members, people = strand.cast.members, strand.cast.person_ids
    if strand.type not in TALKS or len(people) >= _BOTH or not strand.cast.organisation_ids:
        return strand
    homes = {actor.country for actor, _ in members if actor.is_personal}
    regions = [(s.start, s.end) for s in document.sentences if s.region is RegionKind.BODY]
    body = [m for m in mentions.people if not m.bystander and any(a <= m.start < b for a, b in regions)]
    free = [m for m in body if m.person_id not in elsewhere]
    found: dict[str, tuple[Actor, Side]] = {}
    for actor, side in members:
        own = [m for m in body if m.organisation_id in actor.organisation_ids and m.person_id not in people]
        own = own or ([] if strand.type is EventType.DIALOGUE else _only_one_of(actor.country, free, countries))
        if own and not actor.is_personal and actor.country not in homes:
            head = Counter(m.person_id for m in own).most_common(1)[0][0]
            first = next(m for m in own if m.person_id == head)
            found[head] = (Actor(first.start, first.end, (head,), (), first.country, name=first.name), side)
    if not found:
        return strand
    first_told = strand.tellings[0]
    cast = Cast((*first_told.cast.members, *found.values()))
    return replace(strand, tellings=(replace(first_told, cast=cast), *strand.tellings[1:]))


def _only_one_of(country: str | None, body: Sequence[PersonMention], countries: _Countries) -> list[PersonMention]:
    """The mentions of the one person of a country of whom the body speaks, if there is just one."""
    found = [m for m in body if country and (m.country or countries.get(m.person_id)) == country]
    return found if len({m.person_id for m in found}) == 1 else []


def _with_headlines(found: Sequence[Strand], document: Document) -> list[Strand]:
    """The strands, what only a headline tells joined to the one of its kind that the body tells of the same people."""

    def is_headline(strand: Strand) -> bool:
        return all(document.sentences[t.trigger.sentence].region is RegionKind.TITLE for t in strand.tellings)

    result = [strand for strand in found if not is_headline(strand)]
    for strand in found:
        if not is_headline(strand):
            continue
        same = [i for i, other in enumerate(result) if _may_head(strand, other)]
        if len(same) == 1:
            tellings = sorted((*result[same[0]].tellings, *strand.tellings), key=lambda t: t.trigger)
            result[same[0]] = Strand(tuple(tellings))
        else:
            result.append(strand)
    return sorted(result, key=lambda s: s.tellings[0].trigger)


def _may_head(headline: Strand, told: Strand) -> bool:
    """Whether a headline may be of an event: of its kind, and of nobody else."""
    kin = headline.type is told.type or (headline.type in TALKS and told.type in TALKS)
    phone = EventType.PHONE_CALL in {headline.type, told.type} and headline.type is not told.type
    people = headline.cast.person_ids
    of_states = headline.type is EventType.SIGNING and headline.cast.is_of_states
    return kin and not phone and (of_states or (bool(people) and people <= told.cast.person_ids))


def _one_of_each(completed: Sequence[Strand], found: Sequence[Strand]) -> list[Strand]:
    """The strands, those that were completed joined to the one meeting of the same people if there is just one."""
    result = [strand for strand, before in zip(completed, found, strict=True) if strand is before]
    for strand, before in zip(completed, found, strict=True):
        if strand is before:
            continue
        same = [i for i, other in enumerate(result) if _may_be_one(strand, other)]
        if len(same) == 1:
            tellings = sorted((*result[same[0]].tellings, *before.tellings), key=lambda t: t.trigger)
            result[same[0]] = Strand(tuple(tellings))
        else:
            result.append(strand)
    return sorted(result, key=lambda s: s.tellings[0].trigger)


def _may_be_one(strand: Strand, other: Strand) -> bool:
    """Whether a meeting that names nobody may be another of the people it was understood to be of."""
    phone = EventType.PHONE_CALL in {strand.type, other.type} and strand.type is not other.type
    return (
        other.type in TALKS
        and not phone
        and strand.cast.person_ids <= other.cast.person_ids
        and strand.status is other.status
        and may_be_same_day(strand.when, other.when)
    )


def _as_history(strand: Strand, year: int | None) -> Strand:
    """A signing dated by month or year, or before the year of publication, without those who now speak for a side."""
    when = strand.when.date if strand.when else None
    if strand.type is not EventType.SIGNING or when is None or when.anchor is not Anchor.NONE:
        return strand
    if when.year and year and when.year >= year and not when.month:  # the plan for next year
        return replace(strand, tellings=tuple(replace(t, when=None) for t in strand.tellings))
    if (when.day or when.part_of_day) and not (when.year and year and when.year < year):
        return strand
    return replace(strand, tellings=tuple(replace(t, cast=_without_groups(t.cast)) for t in strand.tellings))


def _without_groups(cast: Cast) -> Cast:
    return replace(cast, members=tuple((a, side) for a, side in cast.members if len(a.person_ids) < _BOTH))


def _with_captions(found: Sequence[Strand], document: Document, mentions: Mentions) -> list[Strand]:
    """Whoever a caption shows beside the people of a meeting took part in it, unless it is another's partner."""
    told = {t.trigger.sentence for strand in found for t in strand.tellings}
    result = list(found)
    for sentence in document.sentences:
        if sentence.region is not RegionKind.CAPTION or sentence.index in told:
            continue
        shown = [m for m in mentions.people if sentence.start <= m.start < sentence.end and not m.bystander]
        people = {m.person_id for m in shown}
        shared = [len(people & s.cast.person_ids) if s.type in TALKS else 0 for s in result]
        best = max(range(len(shared)), key=lambda i: (shared[i], -i), default=None)
        if best is None or not shared[best]:
            continue
        elsewhere = {p for strand in result for p in strand.cast.person_ids}
        added = [m for m in shown if m.person_id not in elsewhere]
        if added and (shared[best] >= _BOTH or len(result[best].cast.person_ids) < _BOTH):
            first = result[best].tellings[0]
            actors = [Actor(m.start, m.end, (m.person_id,), (), m.country, name=m.name) for m in added]
            cast = Cast((*first.cast.members, *((actor, Side.OTHER) for actor in actors)))
            result[best] = replace(result[best], tellings=(replace(first, cast=cast), *result[best].tellings[1:]))
    return result


def _with_leaders(strand: Strand, found: Sequence[Strand]) -> Strand:
    """A signing is by the people of the meeting where only countries or "the two sides" sign, and on its day."""
    first = strand.tellings[0]
    if strand.type is not EventType.SIGNING or strand.status is EventStatus.ANNOUNCED:
        return strand
    meeting = _meeting_of(strand, found) or _visit_of(strand, found)
    if meeting is None or not may_be_same_day(strand.when, meeting.when):
        return strand
    cast = first.cast
    if not strand.cast.person_ids:
        people = tuple(member for member in meeting.cast.members if member[0].is_personal)
        cast = Cast((*people, *(member for member in cast.members if not member[0].is_country)))
    when = strand.when or (meeting.when if meeting.type in TALKS else None)  # a visit lends its days as it holds it
    telling = replace(first, cast=cast, when=when, place=first.place or meeting.place)
    return replace(strand, tellings=(telling, *strand.tellings[1:]))


def _meeting_of(signing: Strand, found: Sequence[Strand]) -> Strand | None:
    """The meeting of the same people or countries that a signing went with: told last before it, else the first."""
    meetings = [s for s in found if s.type in TALKS and len(s.cast.person_ids) >= _BOTH and _went_with(signing, s)]
    start = signing.tellings[0].trigger.start
    before = [m for m in meetings if m.tellings[0].trigger.start < start]
    return next(iter(before[-1:] or meetings[:1]), None)


def _visit_of(signing: Strand, found: Sequence[Strand]) -> Strand | None:
    """The visit during which its sentence says that a document was signed, where no one is named who did."""
    if signing.cast.person_ids:
        return None
    sentences = {t.trigger.sentence for t in signing.tellings}
    visits = [s for s in found if s.type is EventType.VISIT and not s.name and s.when and s.cast.person_ids]
    return next((v for v in visits if sentences & {t.trigger.sentence for t in v.tellings}), None)


def _went_with(signing: Strand, meeting: Strand) -> bool:
    if signing.cast.person_ids:
        return signing.cast.person_ids <= meeting.cast.person_ids and len(signing.cast.person_ids) >= _BOTH
    ours = {actor.country for actor, _ in signing.cast.members if actor.country}
    theirs = {actor.country for actor, _ in meeting.cast.members if actor.country}
    return not ours or not theirs or bool(ours & theirs)


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
