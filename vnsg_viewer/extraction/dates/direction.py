# SPDX-License-Identifier: MIT
"""What the clause around a date adds to it: how many days a visit lasts from it, whether its weekday is to come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.mentions import Anchor, DateMention, DateRole, PartialDate, Unit
from vnsg_viewer.lexicon.languages.date_words import Durations
from vnsg_viewer.lexicon.languages.lazy_pattern import in_lower_case

_NEAR = 90  # characters between a visit's length and its first or last day
_BEFORE = 45  # characters before either in which its verb stands
_AFTER_DATE = 70  # characters after an opening "on Monday" in which a verb in the future is its own
_NEXT = 14  # characters after any date in which a verb in the future is its own: "on Monday will meet"
_OF_EVENTS = frozenset({DateRole.EVENT, DateRole.OTHER_EVENT})  # "from Monday" alone may be since when
_LONGEST = 15
_CLAUSE = re.compile(r"[,;:–—]")


def with_direction(mentions: Sequence[DateMention], document: Document) -> tuple[DateMention, ...]:
    """The mentions with the length of the visit that begins or ends on them, and weekdays still to come as such."""
    lasting = _lasting(mentions, document)
    return tuple(_ahead(lasting.get(mention, mention), document) for mention in mentions)


def _lasting(mentions: Sequence[DateMention], document: Document) -> dict[DateMention, DateMention]:
    words = document.language.dates.durations
    found: dict[DateMention, DateMention] = {}
    for sentence, visit in _visits(document, words):
        days = words.numbers.get(visit["n"]) or int(visit["n"])
        if not 1 < days <= _LONGEST:
            continue
        inside = [m for m in mentions if sentence.start <= m.start < sentence.end and m.role in _OF_EVENTS]
        if any(m.date.is_stretch for m in inside):
            continue
        near = [m for m in inside if _is_single(m) and _distance(m, visit) <= _NEAR and m not in found]
        mention = min(near, key=lambda m: (_distance(m, visit), m.start), default=None)
        sign = _first_or_last(mention, visit, sentence, document.lower, words) if mention else 0
        if mention is None and _compiled(words.known).match(document.lower, sentence.start):
            mention, sign = _told_before(mentions, sentence, document, words)
        if mention and sign and mention not in found:
            found[mention] = replace(mention, date=replace(mention.date, lasts=sign * days), role=DateRole.EVENT)
    return found


def _visits(document: Document, words: Durations) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Where sentences say how long a visit lasts; only those are searched in which a number stands before days."""
    if document.vocabulary.isdisjoint(words.units):
        return
    tokens = document.tokens
    counted = [
        start
        for start, before, word in zip(tokens.starts[1:], tokens.words, tokens.words[1:], strict=False)
        if word in words.units and (before in words.numbers or before.isdigit() or word[0].isdigit())
    ]
    for sentence in dict.fromkeys(document.sentence_at(start) for start in counted):
        if sentence is not None:
            for visit in _compiled(words.visit).finditer(document.lower, sentence.start, sentence.end):
                yield sentence, visit


def _is_single(mention: DateMention) -> bool:
    return mention.date.is_single_day and mention.date.anchor is not Anchor.STRETCH


def _told_before(
    mentions: Sequence[DateMention], sentence: Sentence, document: Document, words: Durations
) -> tuple[DateMention | None, int]:
    """The first or last day of the visit of which a sentence says how long it is: told in the sentence before."""
    if not sentence.index:
        return None, 0
    before = document.sentences[sentence.index - 1]
    inside = [m for m in mentions if before.start <= m.start < before.end and m.role in _OF_EVENTS]
    if len(inside) != 1 or not _is_single(inside[0]):
        return None, 0
    mention = inside[0]
    start, end = max(before.start, mention.start - _BEFORE), min(before.end, mention.end + _BEFORE)
    begins = _compiled(words.begins).search(document.lower, start, end) is not None
    ends = _compiled(words.ends).search(document.lower, start, end) is not None
    return mention, begins - ends


def _distance(mention: DateMention, visit: re.Match[str]) -> int:
    return max(visit.start() - mention.end, mention.start - visit.end(), 0)


def _first_or_last(mention: DateMention, visit: re.Match[str], sentence: Sentence, text: str, words: Durations) -> int:
    """1 when the visit begins on the day, -1 when it ends on it, 0 when nothing says either; the nearest verb does."""
    start = max(sentence.start, min(mention.start, visit.start()) - _BEFORE)
    end = max(mention.end, visit.end())
    told = [
        (max(mention.start - verb.end(), verb.start() - mention.end, 0), sign)
        for sign, pattern in ((1, words.begins), (-1, words.ends))
        for verb in _compiled(pattern).finditer(text, start, end)
    ]
    return min(told, default=(0, 0))[1]


def _ahead(mention: DateMention, document: Document) -> DateMention:
    """A bare weekday, or a day without its year, as one to come when the verb of its clause is in the future."""
    date = mention.date
    is_open = _is_bare_weekday(date) or (date.anchor is Anchor.NONE and date.day is not None and date.year is None)
    if not is_open or date.forward or "last" in mention.rule:
        return mention
    sentence = document.sentence_at(mention.start)
    if sentence is None:
        return mention
    text = document.lower
    clause = max((m.end() for m in _CLAUSE.finditer(text, sentence.start, mention.start)), default=sentence.start)
    if (
        date.month is not None
    ):  # a day of the month is more than an aside between commas: "invited him to attend, on 5 May,"
        clause = min(clause, max(sentence.start, mention.start - _NEAR))
    future = _compiled(document.language.dates.ahead)
    is_ahead = future.search(text, clause, mention.start) is not None
    if not is_ahead:
        opens = clause == sentence.start and _compiled(document.language.dates.opening).match(text, clause)
        reach = _AFTER_DATE if opens else _NEXT
        is_ahead = future.search(text, mention.end, min(sentence.end, mention.end + reach)) is not None
    return replace(mention, date=replace(date, forward=True)) if is_ahead else mention


def _is_bare_weekday(date: PartialDate) -> bool:
    return date.anchor is Anchor.PUBLICATION and date.weekday is not None and date.unit is Unit.DAY


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(in_lower_case(pattern))
