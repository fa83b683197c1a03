# SPDX-License-Identifier: MIT
"""Visits that a sentence tells: where they may go, and whose they are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import EventType, Side
from vnsg_viewer.extraction.document import Sentence
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Cast
from vnsg_viewer.extraction.events.governing_dates import is_range
from vnsg_viewer.extraction.events.retelling import TALKS, Telling
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.extraction.mentions import Mentions, PlaceMention
from vnsg_viewer.lexicon.event_words import Frame
from vnsg_viewer.lexicon.wording import load_wording


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


def places_of(sentence: Sentence, mentions: Mentions, actors: Sequence[Actor]) -> Iterator[PlaceMention]:
    """The places of a sentence; the country of an office is none: "the Prime Minister of A"."""
    people = [actor for actor in actors if actor.is_personal]
    for place in mentions.places:
        here = sentence.start <= place.start < sentence.end
        if here and not any(a.start <= place.start < a.end for a in people):
            yield place


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
    found: Sequence[Cast], trigger: Trigger, place: PlaceMention, people: Sequence[Actor]
) -> Iterator[Cast]:
    """The casts of a visit to a country, without those at home there where guests are named: "A received B, who …"."""
    guests = trigger.type is EventType.VISIT and any(a.country and a.country != place.country for a in people)
    for cast in found:
        members = tuple(m for m in cast.members if m[0].country != place.country) if guests else cast.members
        yield replace(cast, members=members)
