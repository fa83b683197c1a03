# SPDX-License-Identifier: MIT
"""Offices just taken up or about to be laid down: "the new Prime Minister", "congratulated him on his appointment"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from vnsg_viewer.extraction.dates.context import OfficeHeld, Tenure
from vnsg_viewer.extraction.document import Document, Sentence, Tokens
from vnsg_viewer.extraction.mentions import Mentions, PersonMention

_LED_BY = 16  # characters before a title that may say that it is new: "Japan's new "
_NEAR = 60  # characters between somebody and the words that say so
_FOLLOWS = 20  # characters after the words in which "by" may lead to who takes leave
_LED_IN = 14  # characters before the words that may say that an office goes on


def offices_at_their_edges(
    document: Document, mentions: Mentions, offices: Sequence[OfficeHeld]
) -> tuple[OfficeHeld, ...]:
    """Of the offices that the report names those that it calls new, held again, or about to end."""
    by_person: dict[str, list[OfficeHeld]] = {}
    for office in offices:
        if office.post:
            by_person.setdefault(office.person, []).append(office)
    if not by_person:
        return ()
    told = (found for found in _told(document, mentions) if found[0].name in by_person)
    edges = (
        _at_edge(office, tenure, again=again)
        for tenure, again, name in dict.fromkeys((tenure, again, mention.name) for mention, tenure, again in told)
        for office in by_person[name]
    )
    return tuple(office for office in edges if office)


def _at_edge(office: OfficeHeld, tenure: Tenure, *, again: bool) -> OfficeHeld | None:
    """An office with the periods of which a beginning or an end is on record; held again, all but the first."""
    known = [period for period in office.periods if (period.earliest if tenure is Tenure.BEGINNING else period.latest)]
    if again:
        known = sorted(known, key=lambda period: str(period.earliest))[1:]
    return replace(office, periods=tuple(known), tenure=tenure) if known else None


def _told(document: Document, mentions: Mentions) -> Iterator[tuple[PersonMention, Tenure, bool]]:
    """Who has just taken up, or again, or is about to lay down an office."""
    classes = document.language.dates.classes
    for mention in _led(document, mentions, classes["newly"]):
        yield mention, Tenure.BEGINNING, False
    for sentence, found in _said(document, classes["took_office"]):
        again = _says(document, classes["again"], max(sentence.start, found.start() - _LED_IN), found.end())
        for mention in _nearest(document, mentions, sentence, found):
            yield mention, Tenure.BEGINNING, again
    for sentence, found in _said(document, classes["since_office"]):
        if _says(document, classes["first"], sentence.start, sentence.end):
            for mention in _nearest(document, mentions, sentence, found):
                yield mention, Tenure.BEGINNING, False
    for sentence, found in _said(document, classes["takes_leave"]):
        for mention in _nearest(document, mentions, sentence, found):
            yield mention, Tenure.END, False


def _led(document: Document, mentions: Mentions, phrases: tuple[str, ...]) -> Iterator[PersonMention]:
    """Who has a word right before or in the title: "Japan's new Prime Minister A"."""
    words = _in(document, phrases)
    for mention in mentions.people if words else ():
        if mention.post and _words(words).search(document.lower, max(0, mention.start - _LED_BY), mention.end):
            sentence = document.sentence_at(mention.start)
            if sentence is not None and sentence.region.is_report:
                yield mention


def _said(document: Document, phrases: tuple[str, ...]) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Where the report says one of some phrases."""
    words = _in(document, phrases)
    for found in _words(words).finditer(document.lower) if words else ():
        sentence = document.sentence_at(found.start())
        if sentence is not None and sentence.region.is_report:
            yield sentence, found


def _says(document: Document, phrases: tuple[str, ...], start: int, end: int) -> bool:
    return _words(phrases).search(document.lower, start, end) is not None


def _nearest(
    document: Document, mentions: Mentions, sentence: Sentence, found: re.Match[str]
) -> Iterator[PersonMention]:
    """Who is named next to the words that say so, mostly before them; never who congratulates somebody unnamed."""
    classes = document.language.dates.classes
    near = [m for m in mentions.people if sentence.start <= m.start < sentence.end and not m.bystander]
    before = [m for m in near if m.end <= found.start() and found.start() - m.end <= _NEAR][-1:]
    after = [m for m in near if m.start >= found.end() and m.start - found.end() <= _NEAR][:1]
    follows = bool(after) and after[0].start - found.end() <= _FOLLOWS
    if follows and _says(document, classes["by_whom"], found.end(), after[0].start):
        yield after[0]
    elif before and not _says(document, classes["congratulates"], before[0].end, found.start()):
        yield before[0]
    elif not before:
        yield from after


def _in(document: Document, phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some phrases that a text may have: most texts lack a word of each."""
    return tuple([phrase for words, phrase in _by_words(phrases) if words <= document.vocabulary])


@cache
def _by_words(phrases: tuple[str, ...]) -> tuple[tuple[frozenset[str], str], ...]:
    return tuple((frozenset(Tokens.of(phrase).words), phrase) for phrase in phrases)


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
