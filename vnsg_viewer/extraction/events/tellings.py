# SPDX-License-Identifier: MIT
"""Each trigger of an article with its people, date and place: what one clause tells of an event."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.event import EventStatus, EventType
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.events.actors import Actor, actors_of, countries_of
from vnsg_viewer.extraction.events.clauses import Cast, Clause
from vnsg_viewer.extraction.events.dates_beside import dates_told
from vnsg_viewer.extraction.events.destinations import place_of
from vnsg_viewer.extraction.events.governing_dates import dateline_date, governing_dates, is_range
from vnsg_viewer.extraction.events.occasions import name_start, occasion_name, occasion_type, site_name, site_type
from vnsg_viewer.extraction.events.participants import casts
from vnsg_viewer.extraction.events.retelling import Telling
from vnsg_viewer.extraction.events.states import name_of_states, states_between, states_in_name, states_meeting
from vnsg_viewer.extraction.events.triggers import Trigger, find_triggers
from vnsg_viewer.extraction.events.visiting import (
    away_from_home,
    by_author,
    legs_after,
    places_of,
    state_visited,
    with_visitor,
)
from vnsg_viewer.extraction.mentions import DateMention, DateRole, Mentions, PlaceMention
from vnsg_viewer.lexicon.languages.event_words import EventWords, Frame

_REACH = 90
_SITE = 40
_LEAD = 3  # sentences of the body that a headline speaks of
_NAME = 12  # letters that a name has at least
_SMALL = 4  # letters before a date or place that a name may begin after
_NEXT = 25  # letters between a verb and the date of another event that belongs to it
_DOCUMENT = 70
_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-Þ]")
_NAMED_FRAMES = frozenset({Frame.ATTENDS, Frame.GATHERING, Frame.CHAIRS, Frame.SIGNS, Frame.SIGNING})
_SIGNING_FRAMES = frozenset({Frame.SIGNS, Frame.SIGNING})
_OF_STATES = frozenset({*_SIGNING_FRAMES, Frame.GATHERING})
_MET = frozenset({Frame.ACTS_ON, Frame.TALK})
_WITH_OBJECTS = frozenset({Frame.ACTS_ON, Frame.RECEIVES, Frame.RECEIVED_BY, Frame.CALLS, Frame.CALLS_ON})
_OCCASIONS = frozenset({EventType.SUMMIT, EventType.CONFERENCE})


def find_tellings(document: Document, mentions: Mentions, countries: Mapping[str, str | None]) -> tuple[Telling, ...]:
    """The tellings of the article's own sentences, and of visits in related teasers, in order."""
    lower = document.lower
    found: list[Telling] = []
    for index, group in groupby(find_triggers(document, lower), key=lambda t: t.sentence):
        sentence = document.sentences[index]
        found += _of_sentence(document, lower, sentence, tuple(group), mentions, countries)
    return tuple(found)


def _of_sentence(
    document: Document,
    lower: str,
    sentence: Sentence,
    triggers: tuple[Trigger, ...],
    mentions: Mentions,
    countries: Mapping[str, str | None],
) -> Iterator[Telling]:
    words = document.language.events
    types: dict[Trigger, EventType] = {}
    for trigger in triggers:
        kind = occasion_type(words, lower, trigger, sentence.end)
        if kind and not (trigger.frame in _SIGNING_FRAMES and not _signs_document(document, lower, sentence, trigger)):
            types[trigger] = _over_distance(document, lower, sentence, trigger, kind)
    printed = [d for d in mentions.dates if sentence.start <= d.start < sentence.end]
    past = [d for d in printed if not words.history_left.search(lower, d.start, d.end)]  # not "since 2021"
    types = {t: kind for t, kind in types.items() if not _is_of_other_event(t, past if t.frame.is_noun else printed)}
    types = _received_in_courtesy(types)
    types = {t: kind for t, kind in types.items() if not _describes_person(t, sentence, mentions)}
    spoken_of = [p.start for p in mentions.people if sentence.start <= p.start < sentence.end]
    types = {t: _chaired(words, lower, (sentence.start, _reach(t, spoken_of, sentence)), t, types) for t in types}
    told = tuple(types)
    telling = dates_told(words, lower, sentence, told, printed)
    dates = governing_dates(told, types, _without_dateline(document, sentence, telling))
    actors = actors_of(sentence, mentions, countries)
    clause = Clause(lower, sentence.start, sentence.end, actors, tuple(t.start for t in told), words)
    places = tuple(places_of(sentence, mentions, actors))
    seen = frozenset(p.person_id for p in mentions.people if p.start < sentence.end and not p.bystander)
    found_here: list[Telling] = []
    for trigger in told:
        place = place_of(document, lower, trigger, places) or state_visited(trigger, mentions)
        again = trigger.frame is Frame.SIGNS and _is_passive(document, lower, sentence, trigger)
        people = [actor for actor in actors if actor.is_personal]
        marks = (*printed, *((place,) if place else ()), *people)
        stops = sorted((mark.start, mark.end) for mark in marks)
        name = "" if again else _name(document, lower, sentence, trigger, place, stops, people)
        when = dates.get(trigger)
        if trigger.frame is Frame.STAYS and (place is None or when is None or not is_range(when)):
            continue
        if trigger.frame is Frame.VISITS and place is None:
            if not name or words.place_left.search(lower, trigger.start, trigger.end):
                continue
            types[trigger] = site_type(words, name)
        found = _casts(clause, trigger, sentence, mentions)
        if claimed := _objects_of(found, trigger):
            clause = replace(clause, claimed=clause.claimed | claimed)
        for cast in (
            found if place is None or place.country is None else away_from_home(found, trigger, place, countries)
        ):
            known = again or _is_known(trigger, cast)
            outside = sentence.region is not RegionKind.BODY
            told_as = replace(trigger, status=EventStatus.ANNOUNCED) if _frames_future(clause, trigger) else trigger
            day = _own_day(cast, trigger, printed, people) if len(found) > 1 else None
            spoken = place is None and words.spoken.match(lower, trigger.start) is not None
            title = name_of_states(cast) if trigger.frame in _MET and cast.is_of_states else name
            one = Telling(told_as, types[trigger], cast, day or when, place, title, known, seen, outside, spoken)
            found_here += (one, *legs_after(one, words, lower, places, printed))
    yield from (by_author(with_visitor(one, found_here), mentions, countries) for one in found_here)


def _own_day(cast: Cast, trigger: Trigger, dates: Sequence[DateMention], people: Sequence[Actor]) -> DateMention | None:
    """The day right after whom one of several meetings was with: "met A on 3 May and B on 4 May"."""
    met = max((actor.end for actor, _ in cast.members if actor.start >= trigger.end), default=None)
    if met is None:
        return None
    following = min((actor.start for actor in people if actor.start >= met), default=met + _REACH)
    return next((d for d in dates if 0 <= d.start - met <= _SMALL and d.end <= following), None)


def _frames_future(clause: Clause, trigger: Trigger) -> bool:
    """Whether it sets the time of what is still to come: "during the talks, A will raise"."""
    left = clause.lower[max(clause.start, trigger.start - _SITE) : trigger.start]
    comma = clause.lower.find(",", trigger.end, clause.end)
    if comma < 0 or not (trigger.framed or clause.words.framed_left.search(left)):
        return False
    main = next((actor for actor in clause.after(comma) if actor.is_personal), None)
    if main is None or main.start - comma > _SMALL + 1:
        return False
    return clause.words.future.match(clause.lower, main.end + 1) is not None


def _objects_of(found: Sequence[Cast], trigger: Trigger) -> frozenset[Actor]:
    """The actors after a trigger that has others before it: they are met, and do not act in what follows."""
    members = [actor for cast in found for actor, _ in cast.members]
    alone = trigger.frame in _WITH_OBJECTS and all(len(cast.members) == 1 for cast in found)
    if not alone and not any(actor.end <= trigger.start for actor in members):
        return frozenset()
    return frozenset(actor for actor in members if actor.start >= trigger.end)


def _is_known(trigger: Trigger, cast: Cast) -> bool:
    """Whether a telling only speaks of an event told elsewhere: "the meeting", not "a meeting with B"."""
    said_to_be = trigger.definite or trigger.framed
    return trigger.frame.is_noun and said_to_be and not cast.is_complete and trigger.frame is not Frame.VISIT


def _over_distance(document: Document, lower: str, sentence: Sentence, trigger: Trigger, kind: EventType) -> EventType:
    """The type of a talk: a phone call when its sentence says "by phone" near it."""
    if kind not in {EventType.TALKS, EventType.MEETING}:
        return kind
    start, end = max(sentence.start, trigger.start - _NEXT), min(sentence.end, trigger.end + _REACH)
    by_phone = document.language.events.by_phone
    told_before = sum(s.region is RegionKind.BODY for s in document.sentences[: sentence.index])
    lead = not trigger.frame.is_noun and told_before < _LEAD
    headline = document.article.title.lower() if lead and document.article.title else ""
    return (
        EventType.PHONE_CALL
        if by_phone.search(lower, start, end) or document.language.events.called.search(headline)
        else kind
    )


def _reach(trigger: Trigger, people: Sequence[int], sentence: Sentence) -> int:
    """How far the name of what is chaired may stand after the verb: up to those who chair it."""
    return min((*(p for p in people if p > trigger.end), sentence.end, trigger.end + _REACH))


def _describes_person(trigger: Trigger, sentence: Sentence, mentions: Mentions) -> bool:
    """Whether a verb of visiting only says something of the person right after it: "visiting Minister A"."""
    people = (p for p in mentions.people if sentence.start <= p.start < sentence.end)
    return trigger.frame is Frame.VISITS and any(0 <= p.start - trigger.end <= _SMALL for p in people)


def _chaired(
    words: EventWords, lower: str, within: tuple[int, int], trigger: Trigger, types: Mapping[Trigger, EventType]
) -> EventType:
    """The type of what is chaired: a conference or summit that its sentence names near, where no dialogue is."""
    if trigger.frame is not Frame.CHAIRS or any(
        t is not trigger and kind is EventType.DIALOGUE for t, kind in types.items()
    ):
        return types[trigger]
    patterns = ((kind, pattern) for kind, pattern in words.occasions if kind in _OCCASIONS)
    found = ((kind, match) for kind, pattern in patterns for match in pattern.finditer(lower, *within))
    return next((kind for kind, match in found if not words.sittings.search(match[0])), types[trigger])


def _is_of_other_event(trigger: Trigger, dates: Sequence[DateMention]) -> bool:
    """Whether a date of another event is the trigger's: "the agreement signed in 2018", "In 2018, they signed"."""
    others = [d for d in dates if d.role is DateRole.OTHER_EVENT]
    if any(-1 <= d.start - trigger.end <= _NEXT or d.start <= trigger.start < d.end for d in others):
        return True
    told = any(d.role is DateRole.EVENT for d in dates)
    return not told and any(d.date.year and 0 <= trigger.start - d.end <= _REACH for d in others)


def _received_in_courtesy(types: dict[Trigger, EventType]) -> dict[Trigger, EventType]:
    """A guest received "who came to pay a courtesy call" is one event: a courtesy call, told by the receiving."""
    received = next((t for t in types if t.frame is Frame.RECEIVES), None)
    call = next((t for t in types if t.frame is Frame.CALLS_ON and received and t.start > received.start), None)
    if received is None or call is None:
        return types
    return {t: EventType.COURTESY_CALL if t is received else kind for t, kind in types.items() if t is not call}


def _without_dateline(document: Document, sentence: Sentence, dates: Sequence[DateMention]) -> Sequence[DateMention]:
    """The dates of a sentence without that of its dateline, unless no other tells more."""
    dateline = dateline_date(sentence, document.text, dates)
    own = [d for d in dates if d is not dateline]
    return own if any(d.role is DateRole.EVENT for d in own) else dates


def _casts(clause: Clause, trigger: Trigger, sentence: Sentence, mentions: Mentions) -> tuple[Cast, ...]:
    if trigger.frame is Frame.TALK and (between := states_between(clause, trigger, sentence, mentions)).members:
        return (between,)
    found = casts(clause, trigger)
    if any(cast.members or cast.same_partner for cast in found):
        return found
    if trigger.frame in _OF_STATES:
        states = tuple(c for c in countries_of(sentence, mentions) if c.end <= trigger.start)
        if trigger.frame in _SIGNING_FRAMES or len({c.country for c in states}) > 1:
            return casts(replace(clause, actors=states), trigger)
        named = states_in_name(trigger, sentence, mentions)
        return (named,) if named.members else found
    if trigger.frame in _MET and (met := states_meeting(clause, trigger, sentence, mentions)).members:
        return (met,)
    return found


def _signs_document(document: Document, lower: str, sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a document is signed here, and its signing is told, not its purpose or its history."""
    words = document.language.events
    right = words.documents.search(lower, trigger.end, min(sentence.end, trigger.end + _DOCUMENT))
    left = lower[max(sentence.start, trigger.start - _REACH) : trigger.start]
    if trigger.frame is Frame.SIGNING:
        return bool(words.witness.search(left[-45:]))
    return bool(right) or bool(words.documents.search(left) and words.passive_left.search(left))


def _is_passive(document: Document, lower: str, sentence: Sentence, trigger: Trigger) -> bool:
    """Whether it tells what became of a document spoken of before: "the agreement was signed"."""
    words = document.language.events
    left = lower[max(sentence.start, trigger.start - _REACH) : trigger.start]
    return bool(words.passive_left.search(left) and words.document_left.search(left))


def _name(
    document: Document,
    lower: str,
    sentence: Sentence,
    trigger: Trigger,
    place: PlaceMention | None,
    stops: Sequence[tuple[int, int]],
    people: Sequence[Actor],
) -> str:
    """The name of the occasion, of what is signed, or of the site visited, without dates, places and people."""
    words = document.language.events
    start = name_start(words, document.text, lower, trigger, sentence.end)
    for first, last in stops:
        if start <= first <= start + _SMALL:
            if any(actor.start == first for actor in people):
                return ""  # those who chair it, not what is chaired
            start = last
    shortest = _SMALL if trigger.frame in _SIGNING_FRAMES else _NAME
    end = min((first for first, _ in stops if first > start + shortest), default=sentence.end)
    if trigger.frame in _NAMED_FRAMES:
        name = occasion_name(words, document.text, trigger, start, end)
        return "" if trigger.frame is Frame.CHAIRS and words.loose_right.match(name.lower()) else name
    if place is not None or trigger.frame not in {Frame.VISIT, Frame.VISITS}:
        return ""
    capital = _CAPITAL.search(document.text, start, min(end, start + _SITE))
    if capital is None:
        return ""
    before = document.text[trigger.end : capital.start()].lower()
    if trigger.frame is Frame.VISIT and not words.site_left.search(before):
        return ""
    return site_name(words, document.text, start, end)


def is_context(document: Document, telling: Telling) -> bool:
    """Whether a telling stands in the page furniture."""
    return document.sentences[telling.trigger.sentence].region is RegionKind.RELATED
