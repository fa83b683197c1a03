# SPDX-License-Identifier: MIT
"""Offices that somebody has only just taken up: "the new Prime Minister", "congratulated him on his appointment"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from dateutil.relativedelta import relativedelta

from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import OfficeHeld
from vnsg_viewer.extraction.dates.roles import sentence_at
from vnsg_viewer.extraction.document import Document, Sentence, Tokens
from vnsg_viewer.extraction.mentions import Mentions, PersonMention

_LED_BY = 16  # characters before a title that may say that it is new: "Japan's new "
_NEW = relativedelta(months=9)  # how long an office is called new
_NEAR = 60  # characters between somebody and the words that say so


def new_offices(document: Document, mentions: Mentions, offices: Sequence[OfficeHeld]) -> tuple[OfficeHeld, ...]:
    """Of the offices that the report names those that it calls new, each with its first months only."""
    by_person = {office.person: office for office in offices}
    named = {m.name for m in _called_new(document, mentions) if m.name in by_person}
    found = []
    for office in offices:
        periods = tuple(_first_months(period) for period in office.periods if period.earliest)
        if office.person in named and office.post and periods:
            found.append(replace(office, periods=periods, is_new=True))
    return tuple(found)


def _first_months(period: Timespan) -> Timespan:
    assert period.earliest is not None  # asked for such periods only
    end = period.earliest + _NEW
    if (period.earliest.month, period.earliest.day) == (1, 1):  # a year may be all that is known
        end = period.earliest + relativedelta(years=1) + _NEW
    return Timespan.range(period.earliest, min(end, period.latest) if period.latest else end)


def _called_new(document: Document, mentions: Mentions) -> Iterator[PersonMention]:
    classes = document.language.dates.classes
    lower, vocabulary = document.lower, document.vocabulary
    newly = _told(vocabulary, classes["newly"])
    led = _words(newly) if newly else None
    for mention in mentions.people if led else ():
        if led and mention.post and led.search(lower, max(0, mention.start - _LED_BY), mention.end):
            sentence = sentence_at(document, mention.start)
            if sentence is not None and sentence.region.is_report:
                yield mention
    said = _told(vocabulary, classes["took_office"])
    for found in _words(said).finditer(lower) if said else ():
        sentence = sentence_at(document, found.start())
        if sentence is not None and sentence.region.is_report:
            yield from _nearest(mentions, sentence, found)


def _nearest(mentions: Mentions, sentence: Sentence, found: re.Match[str]) -> Iterator[PersonMention]:
    """Who is named next to the words that say so, mostly before them."""
    near = [m for m in mentions.people if sentence.start <= m.start < sentence.end and not m.bystander]
    before = [m for m in near if m.end <= found.start() and found.start() - m.end <= _NEAR]
    after = [m for m in near if m.start >= found.end() and m.start - found.end() <= _NEAR]
    yield from before[-1:] or after[:1]


def _told(vocabulary: frozenset[str], phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some phrases that a text may have: most texts lack a word of each."""
    return tuple([phrase for words, phrase in _by_words(phrases) if words <= vocabulary])


@cache
def _by_words(phrases: tuple[str, ...]) -> tuple[tuple[frozenset[str], str], ...]:
    return tuple((frozenset(Tokens.of(phrase).words), phrase) for phrase in phrases)


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
