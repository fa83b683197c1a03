# SPDX-License-Identifier: MIT
"""The told events of an article with their evidence and all that the article says about their dates."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.article import Evidence, Publication
from vnsg_viewer.domain.event import EventStatus, Report
from vnsg_viewer.domain.person import Person
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.analysis import ReportedEvent
from vnsg_viewer.extraction.dates.clues import article_context, section_day, year_clues
from vnsg_viewer.extraction.dates.context import OfficeHeld, office_held
from vnsg_viewer.extraction.dates.counted import counted_dates
from vnsg_viewer.extraction.dates.editions import editions
from vnsg_viewer.extraction.dates.levels import milestones_named
from vnsg_viewer.extraction.dates.new_offices import offices_at_their_edges
from vnsg_viewer.extraction.dates.presiding import presiding
from vnsg_viewer.extraction.dates.renamings import renamings
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.governing_dates import carried_date, dateline_date
from vnsg_viewer.extraction.events.told_event import ToldEvent
from vnsg_viewer.extraction.mentions import Anchor, DateMention, Mentions, PersonMention
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer

_PAIR = 2
_PARTS = re.compile(r"\s*,\s*|\s+(?:and|et|và|kiêm|cum)\s+")
_HEAD = 8  # sentences among which a dateline stands


def reported_events(
    document: Document,
    mentions: Mentions,
    told: Sequence[ToldEvent],
    topics: Mapping[str, frozenset[str]],
    gazetteer: Gazetteer,
    today: dt.date,
) -> tuple[ReportedEvent, ...]:
    """The article's own events, ready to be dated and compared."""
    held = offices(document, mentions, gazetteer)
    numbered = editions(document)
    general = replace(
        article_context(document, mentions.dates, today),
        offices=(
            *held,
            *offices_at_their_edges(document, mentions, held),
            *presiding(document, mentions.dates, gazetteer),
            *renamings(document, mentions, gazetteer),
        ),
        published=document.article.published or _published(document, mentions),
    )
    pairs = {event.id: _pair(event, told) for event in told}
    milestones = {pair: milestones_named(document, pair, gazetteer) if pair else () for pair in set(pairs.values())}
    clues = {when: year_clues(document, mentions.dates, when) for when in {event.when for event in told}}
    counted = counted_dates(document, mentions.dates, {event.when for event in told if event.when})
    return tuple(
        ReportedEvent(
            replace(event, when=counted.get(event.when, event.when)) if event.when else event,
            Report(document.article.id, _evidence(document, event)),
            replace(
                general,
                published=section_day(document, mentions.dates, _told_at(event)) or general.published,
                announced=event.status is EventStatus.ANNOUNCED,
                clues=(*clues[event.when], *numbered),
                milestones=milestones[pairs[event.id]],
                counted=document.text[event.when.start : event.when.end] if event.when in counted else "",
            ),
            topics.get(event.id, frozenset()),
            _previous(document, mentions, event),
        )
        for event in told
    )


def _told_at(event: ToldEvent) -> int:
    """Where an event is told with its date, else first: a heading may stand before the day of its part of a page."""
    return event.when.start if event.when and not event.carried else event.triggers[0].start


def _published(document: Document, mentions: Mentions) -> Publication | None:
    """The publication by a dateline with a full date that opens a sentence of the report."""
    for sentence in document.sentences[:_HEAD]:
        found = dateline_date(sentence, document.text, mentions.dates) if sentence.region.is_report else None
        if found and found.date.year and found.date.month and found.date.day:
            return Publication(Timespan.day(dt.date(found.date.year, found.date.month, found.date.day)), "dateline")
    return None


def _previous(document: Document, mentions: Mentions, event: ToldEvent) -> DateMention | None:
    """The day printed last before a date like "the same day" or "the next day"."""
    if event.when is None or event.when.date.anchor is not Anchor.PREVIOUS:
        return None
    sentence = document.sentence_at(event.when.start)
    before = [d for d in mentions.dates if d.date.anchor is not Anchor.PREVIOUS]
    return carried_date(event.when.start, sentence.index if sentence else 0, document.sentences, before)


def _evidence(document: Document, event: ToldEvent) -> tuple[Evidence, ...]:
    found = []
    for index in event.sentences:
        sentence = document.sentences[index]
        rule = next((t.rule for t in event.triggers if sentence.start <= t.start < sentence.end), "")
        found.append(document.evidence(sentence.start, sentence.end, rule))
    return tuple(found)


def offices(document: Document, mentions: Mentions, gazetteer: Gazetteer) -> tuple[OfficeHeld, ...]:
    """The offices that the report gives to listed people, each once."""
    found: dict[OfficeHeld, str | None] = {}
    for mention in mentions.people:
        person = gazetteer.person(mention.person_id)
        if person is None or not mention.post or mention.bystander:
            continue
        sentence = document.sentence_at(mention.start)
        if sentence is None or not sentence.region.is_report:
            continue
        printed = ((mention.post, mention.organisation_id), *_other_posts(document, mention, person, gazetteer))
        for post, organisation in printed:
            if office := office_held(person, post, organisation):
                found.setdefault(office, organisation or _seat(person, post))
    return tuple(
        replace(office, label=gazetteer.post_label(office.post, where, "en")) for office, where in found.items()
    )


def _other_posts(
    document: Document, mention: PersonMention, person: Person, gazetteer: Gazetteer
) -> Iterator[tuple[str, None]]:
    """Further posts of a person that the title gives: "Deputy Prime Minister and Foreign Minister A"."""
    held = {membership.post for membership in person.memberships} - {mention.post}
    parts = _PARTS.split(document.lower[mention.start : mention.end]) if held else ()
    to_be = document.language.dates.classes["elect"]
    for post in sorted(held) if len(parts) > 1 else ():
        known = gazetteer.post.get(post)
        words = tuple(f"{word.casefold()} " for word in known.words.get(document.language.code, ())) if known else ()
        if any(f"{part} ".startswith(words) and not any(word in part for word in to_be) for part in parts):
            yield post, None


def _seat(person: Person, post: str) -> str | None:
    return next((membership.organisation_id for membership in person.memberships if membership.post == post), None)


def _pair(event: ToldEvent, told: Sequence[ToldEvent]) -> frozenset[str]:
    """The two countries whose relations the event is about: those of its people and place, else the article's two."""
    own = {p.country for p in event.participants if p.country} | ({event.place.country} if event.place else set())
    everyone = {p.country for other in told for p in other.participants if p.country}
    for countries in (own, own | everyone):
        named = frozenset(c for c in countries if c)
        if len(named) == _PAIR:
            return named
    return frozenset()
