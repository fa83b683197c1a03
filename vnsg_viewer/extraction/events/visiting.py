# SPDX-License-Identifier: MIT
"""Visits that a sentence tells: where they may go, and whose they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import EventType, Side
from vnsg_viewer.extraction.document import Sentence
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Cast
from vnsg_viewer.extraction.events.governing_dates import is_range
from vnsg_viewer.extraction.events.retelling import TALKS, Telling
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.extraction.mentions import DateMention, Mentions, PlaceMention
from vnsg_viewer.lexicon.languages.event_words import EventWords, Frame
from vnsg_viewer.lexicon.wording.wording import load_wording

_STEP = 20  # letters between one stop of a journey and the next
_AUTHOR = ".person.author"  # the rule by which "I" is somebody
_BESIDE = 4  # letters between a stop and its days


def with_visitor(visit: Telling, beside: Sequence[Telling]) -> Telling:
    """A visit "as part of" which somebody is met is theirs: of the guest beside it, not of the country visited."""
    if visit.type is not EventType.VISIT or visit.cast.members or visit.name or visit.when is None:
        return visit
    met = [t for t in beside if t.type in TALKS and t.cast.is_complete and t.cast.person_ids]
    if not met or not is_range(visit.when):
        return visit
    members = [(actor, side) for actor, side in met[0].cast.members if actor.is_personal]
    home = visit.place.country if visit.place else None
    away = [actor for actor, _ in members if home and actor.country and actor.country != home]
    guests = away or [actor for actor, side in members if side is Side.VISITOR]
    visitor = (guests or [actor for actor, _ in members])[0]
    return replace(visit, cast=Cast(((visitor, Side.VISITOR),)))


def by_author(telling: Telling, mentions: Mentions, countries: Mapping[str, str | None]) -> Telling:
    """A visit that a headline tells without saying whose: that of who says "I" below it, if they go abroad."""
    if telling.type is not EventType.VISIT or telling.cast.members or not telling.outside or telling.place is None:
        return telling
    author = next((m for m in mentions.people if m.rule.endswith(_AUTHOR)), None)
    home = (author.country or countries.get(author.person_id)) if author else None
    if author is None or telling.place.country in {None, home}:
        return telling
    actor = Actor(author.start, author.end, (author.person_id,), (), home, name=author.name)
    return replace(telling, cast=Cast(((actor, Side.VISITOR),)))


def places_of(sentence: Sentence, mentions: Mentions, actors: Sequence[Actor]) -> Iterator[PlaceMention]:
    """The places of a sentence; the country of an office is none: "the Prime Minister of A"."""
    people = [actor for actor in actors if actor.is_personal]
    for place in mentions.places:
        here = sentence.start <= place.start < sentence.end
        if here and not any(a.start <= place.start < a.end for a in people):
            yield place


def legs_after(
    visit: Telling, words: EventWords, lower: str, places: Sequence[PlaceMention], dates: Sequence[DateMention]
) -> Iterator[Telling]:
    """The further stops of a visit that the sentence gives with days of their own: "to A on 3 and to B on 5 May"."""
    if visit.type is not EventType.VISIT or visit.place is None or visit.when is None or visit.name:
        return
    last = max(visit.place.end, visit.when.end)
    for place in places:
        if place.start < last or place.country in {None, visit.place.country}:
            continue
        gap = lower[last : place.start]
        date = next((d for d in dates if 0 < d.start - place.end <= _BESIDE), None)
        if len(gap) > _STEP or not words.conjunctions.search(gap) or date is None:
            return
        trigger = replace(visit.trigger, start=place.start, end=place.end)
        yield replace(visit, trigger=trigger, place=place, when=date)
        last = date.end


def state_visited(trigger: Trigger, mentions: Mentions) -> PlaceMention | None:
    """The country visited where the verb's last word was read as an organisation's: "cấp nhà nước Việt Nam"."""
    if trigger.frame is not Frame.VISITS:
        return None
    over = (o for o in mentions.organisations if trigger.start < o.start < trigger.end < o.end and o.country)
    return next(
        (
            PlaceMention(trigger.end, o.end, o.rule, load_wording("en").country(o.country or ""), o.country)
            for o in over
        ),
        None,
    )


def away_from_home(
    found: Sequence[Cast], trigger: Trigger, place: PlaceMention, countries: Mapping[str, str | None]
) -> Iterator[Cast]:
    """The casts of a visit to a country, without those at home there where the article knows people from elsewhere."""
    foreign = trigger.type is EventType.VISIT and any(c and c != place.country for c in countries.values())
    for cast in found:
        members = tuple(m for m in cast.members if m[0].country != place.country) if foreign else cast.members
        yield replace(cast, members=members)
