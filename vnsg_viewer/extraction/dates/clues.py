# SPDX-License-Identifier: MIT
"""What else in an article bears on missing years: years in names and periods, page furniture."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from vnsg_viewer.domain.article import Publication, RegionKind
from vnsg_viewer.extraction.dates.context import ClueKind, DateContext, YearClue
from vnsg_viewer.extraction.dates.roles import in_report
from vnsg_viewer.extraction.dates.spans import span_in
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.mentions import Anchor, DateMention, DateRole, PartialDate

_DATELINE_LENGTH = 60
_JUBILEE = 10  # so many years apart, two years are those of an anniversary
_LED_BY = 12  # characters before a year that may say it is a beginning
_CALLED = re.compile(r"last|next")
_AFTER_DATELINE = re.compile(
    r"(?:\s*\([^()\n]{2,40}\))?\s*(?:[-\u2013\u2014]{1,2}|=)\s|\s*\([A-Z][^\W\d_]*(?:[/ -][A-Z][\w]*){0,3}\)\s+[^\W\d_]"
    r"|[.,]?\s*/[A-Z][^/\n]{1,25}/"
)
_COPYRIGHT = re.compile(r"(?:©|\b[Cc]opyright\b)\D{0,25}(?:(?:19|20)\d\d ?[-–] ?)?((?:19|20)\d\d)\b")
_WEEKDAY_IN_BRACKETS = re.compile(r"\s*\(\s*\Z")


def article_context(
    document: Document, dates: tuple[DateMention, ...], today: dt.date, captured: dt.date | None = None
) -> DateContext:
    """What an article alone says about its dates; `dataclasses.replace` adds what is known of each event.

    `captured` is for a whole folder, when another of its articles tells better when its pages were saved.
    """
    own = captured_about(document, dates)
    dateline = dateline_of(document, dates)
    return DateContext(
        today=today,
        published=document.article.published,
        captured=max((day for day in (own, captured) if day), default=None),
        own_capture=own,
        dateline=dateline.date if dateline else None,
        weekdays=tuple(dict.fromkeys((*_weekdays(document, dates), *_weekday_of(dateline, document, dates)))),
        bare_weekdays=_bare_weekdays(document, dates),
        stretches=_stretches(document, dates),
    )


def dateline_of(document: Document, dates: tuple[DateMention, ...]) -> DateMention | None:
    """The day with which a dispatch opens, followed by a dash: 'HANOI, March 14 (Agency) --'."""
    for mention in dates:
        sentence = document.sentence_at(mention.start)
        if sentence is None or mention.date.month is None or mention.date.day is None:
            continue
        opens = mention.start - sentence.start <= _DATELINE_LENGTH and sentence.region.is_report
        if opens and _AFTER_DATELINE.match(document.text, mention.end):
            return mention
    return None


def _weekdays(document: Document, dates: tuple[DateMention, ...]) -> tuple[PartialDate, ...]:
    found = (
        replace(mention.date, part_of_day="", forward=False)
        for mention in dates
        if mention.role is DateRole.EVENT and in_report(mention, document)
        if mention.date.weekday is not None and mention.date.day is not None and mention.date.last_day is None
    )
    return tuple(dict.fromkeys(date for date in found if date.year is None))


def _weekday_of(
    dateline: DateMention | None, document: Document, dates: tuple[DateMention, ...]
) -> Iterator[PartialDate]:
    """The dateline with its weekday where a dispatch says "today (Tuesday)"."""
    if dateline is None or dateline.date.year is not None:
        return
    for today, weekday in pairwise(dates):
        is_today = today.date.anchor is Anchor.PUBLICATION and today.date.weekday is None and today.date.is_single_day
        between = document.text[today.end : weekday.start]
        if is_today and not today.date.shift_days and _is_bare(weekday.date) and _WEEKDAY_IN_BRACKETS.match(between):
            yield PartialDate(month=dateline.date.month, day=dateline.date.day, weekday=weekday.date.weekday)


def _is_bare(date: PartialDate) -> bool:
    return date.anchor is Anchor.PUBLICATION and date.weekday is not None


def _bare_weekdays(document: Document, dates: tuple[DateMention, ...]) -> tuple[int, ...]:
    """The weekdays that the report prints alone, in order; those called last or next are further off."""
    found = (
        mention.date.weekday
        for mention in dates
        if _is_bare(mention.date) and not mention.date.forward and not _CALLED.search(mention.rule)
        if in_report(mention, document) and mention.role is DateRole.EVENT
    )
    return tuple(dict.fromkeys(weekday for weekday in found if weekday is not None))


def _stretches(document: Document, dates: tuple[DateMention, ...]) -> tuple[PartialDate, ...]:
    """The stretches of days that the report prints of its own events."""
    found = (
        replace(mention.date, part_of_day="")
        for mention in dates
        if mention.date.is_stretch and mention.date.month is not None
        if mention.role is DateRole.EVENT and in_report(mention, document)
    )
    return tuple(dict.fromkeys(found))


def section_day(document: Document, dates: tuple[DateMention, ...], offset: int) -> Publication | None:
    """The day that heads a part of a page of several reports; None in the first of them and in a single report."""
    bodies = [s.start for s in document.sentences if s.region is RegionKind.BODY]
    for mention in reversed(dates):
        sentence = document.sentence_at(mention.start)
        is_head = mention.start < offset and sentence is not None and sentence.region is RegionKind.DATELINE
        if is_head and mention.date.year is not None and mention.date.day is not None:
            span = span_in(mention.date, mention.date.year)
            return Publication(span, "dateline") if span and bodies and bodies[0] < mention.start else None
    return None


def captured_about(document: Document, dates: tuple[DateMention, ...]) -> dt.date | None:
    """About when the page was saved: the latest full day of its furniture, or its publication; None without either."""
    days = [
        span.latest
        for mention in dates
        if not in_report(mention, document) and mention.date.year is not None and mention.date.day is not None
        if (span := span_in(mention.date, mention.date.year)) and span.latest
    ]
    published = document.article.published
    if published and published.date.latest:
        days.append(published.date.latest)
    return max(days, default=None)


def year_clues(
    document: Document, dates: tuple[DateMention, ...], governing: DateMention | None
) -> tuple[YearClue, ...]:
    """The years printed in the report that bear on the event which `governing` dates; never those of furniture.

    The name of an event counts when it stands in the sentence of the governing date, or when the article names no
    other year in a name; a year of the verb when it stands in that sentence; all others wherever they stand.
    """
    printed = [m for m in dates if m != governing and m.date.year is not None and in_report(m, document)]
    home = document.sentence_at(governing.start) if governing else None
    named = [mention for mention in printed if mention.role is DateRole.NAME]
    at_home = [mention for mention in named if home and _within(mention, home)]
    names = at_home or (named if len({mention.date.year for mention in named}) == 1 else [])
    clues = [_clue(ClueKind.NAME, mention, document) for mention in names]
    for mention in printed:
        if mention.role is DateRole.PERIOD:
            clues.append(_clue(_period_kind(mention, document), mention, document))
        elif mention.role is DateRole.EVENT and mention.date.day is None and home and _within(mention, home):
            clues.append(_clue(ClueKind.VERB, mention, document))
        elif mention.role is DateRole.EVENT and mention.date.day is not None:
            clues.append(_clue(ClueKind.DAY, mention, document))
        elif mention.role is DateRole.EVENT:
            ahead = _is_intended(mention, document) and not _is_aside(mention, document)
            kind = ClueKind.UPCOMING if ahead else ClueKind.RECENT
            clues.append(_clue(kind, mention, document))
        elif mention.role is DateRole.OTHER_EVENT:
            kind = ClueKind.PERIOD if _is_beginning(mention, document) else ClueKind.EARLIER
            clues.append(_clue(kind, mention, document))
    return (*clues, *_page_year(document))


def _page_year(document: Document) -> Iterator[YearClue]:
    """The year of the page's copyright: mostly that in which the page was saved, now and then one that stood still."""
    if "©" not in document.text and "opyright" not in document.text:
        return
    for found in _COPYRIGHT.finditer(document.text):
        yield YearClue(ClueKind.PAGE, int(found[1]), int(found[1]), found[0])


def _within(mention: DateMention, sentence: Sentence) -> bool:
    return sentence.start <= mention.start < sentence.end


def _period_kind(mention: DateMention, document: Document) -> ClueKind:
    """Whether a period is a term still sought, one year that is to come or is celebrated, or a plan."""
    if _says("candidacy", mention, document):
        return ClueKind.CANDIDACY
    date = mention.date
    if _is_jubilee(date):
        return ClueKind.UPCOMING
    if date.last_year is None and _says("success", mention, document):
        return ClueKind.EARLIER
    before = document.text[max(0, mention.start - _LED_BY) : mention.end]
    is_horizon = date.last_year is not None or _any_word(document.language.dates.classes["goal"]).search(before)
    return ClueKind.PERIOD if is_horizon else ClueKind.UPCOMING


def _is_aside(mention: DateMention, document: Document) -> bool:
    """Whether a date is all that stands in brackets: when what is named before them took place."""
    return document.text[max(0, mention.start - 1) : mention.start] == "("


def _is_jubilee(date: PartialDate) -> bool:
    """Whether two years are those of an anniversary: (1973-2023)."""
    years = (date.last_year or 0) - (date.year or 0)
    return years >= _JUBILEE and not years % 5


def _clue(kind: ClueKind, mention: DateMention, document: Document) -> YearClue:
    date = mention.date
    first = (date.last_year if _is_jubilee(date) else date.year) or 0
    words = document.text[mention.start : mention.end]
    month, day = date.last_month or date.month, date.last_day or date.day
    return YearClue(kind, first, date.last_year or first, words, month, day)


def _is_beginning(mention: DateMention, document: Document) -> bool:
    """Whether a year is that from which something intended will be: "agreed on an exchange from 2025"."""
    if mention.date.month is not None or not _says("intent", mention, document):
        return False
    since = _any_word(document.language.dates.classes["since"])
    return since.search(document.text, max(0, mention.start - _LED_BY), mention.end) is not None


def _says(words: str, mention: DateMention, document: Document) -> bool:
    """Whether a sentence has a word of a class before it gives the date: a seat still sought, something intended."""
    return _last(words, mention, document) is not None


def _is_intended(mention: DateMention, document: Document) -> bool:
    """Whether a date is of something intended: no "agreed to go on with what was reached during the talks of May"."""
    said = _last("intent", mention, document)
    return said is not None and not _any_word(document.language.dates.classes["past"]).search(
        document.text, said.end(), mention.start
    )


def _last(words: str, mention: DateMention, document: Document) -> re.Match[str] | None:
    """The last word of a class before a date in its sentence."""
    sentence = document.sentence_at(mention.start)
    start = sentence.start if sentence else 0
    said = _any_word(document.language.dates.classes[words]).finditer(document.text, start, mention.start)
    return max(said, key=lambda found: found.start(), default=None)


@cache
def _any_word(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
