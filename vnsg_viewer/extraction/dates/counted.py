# SPDX-License-Identifier: MIT
"""Dates counted from other printed ones, written out: "a day later", "on the 12th", "the second day of the visit"."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.dates.clues import dateline_of
from vnsg_viewer.extraction.dates.roles import own_year
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.governing_dates import tells_day
from vnsg_viewer.extraction.mentions import Anchor, DateMention, DateRole, PartialDate

_LEAP_YEAR, _COMMON_YEAR = 2000, 2001
_FEBRUARY, _LEAP_DAY = 2, 29
_WEEK, _MONTHS = 7, 12
_HALF_A_MONTH = 15
_HISTORY = 2  # years before the article's own, a full date is of what it looks back to
_REPORT = frozenset({RegionKind.TITLE, RegionKind.BODY, RegionKind.CAPTION})


def counted_dates(
    document: Document, dates: Sequence[DateMention], governing: Collection[DateMention]
) -> dict[DateMention, DateMention]:
    """The report's counted dates that another printed date settles, each with the date that comes of it.

    A bare weekday counts as what another is counted from only when it governs an event or opens its sentence: "a
    statement said on Friday" does not.
    """
    report = [m for m in dates if m.role is DateRole.EVENT and _stands_in_report(document, m)]
    stretches = [m for m in report if m.date.is_stretch]
    found: dict[DateMention, DateMention] = {}
    last: PartialDate | None = None
    past: PartialDate | None = None  # the last that is not of something still to come
    dateline = dateline_of(document, tuple(dates))
    history = (own_year(dates, document) or 0) - _HISTORY
    for mention in report:
        date = mention.date
        if date.anchor is Anchor.STRETCH:
            counted = _in_stretch(mention, stretches)
        elif date.anchor is Anchor.PREVIOUS and not date.open_before:
            counted = _counted(date, (past or last) if date.shift_days <= 0 else last)
        else:
            is_aside = last is not None and (mention == dateline or _in_brackets(mention, document))
            is_aside = is_aside or (date.year is not None and date.year <= history)
            if date.is_single_day and not is_aside and (mention in governing or tells_day(mention, document)):
                last = date
                past = past if date.forward else date
            continue
        if counted is not None:
            found[mention] = replace(mention, date=replace(counted, part_of_day=date.part_of_day))
            last = counted
            past = past if counted.forward else counted
    return found


def _in_brackets(mention: DateMention, document: Document) -> bool:
    """Whether a full date is a remark in brackets: an anniversary, the date of a law."""
    sentence = document.sentence_at(mention.start)
    before = document.text[sentence.start if sentence else 0 : mention.start]
    return mention.date.year is not None and before.count("(") > before.count(")")


def _stands_in_report(document: Document, mention: DateMention) -> bool:
    sentence = document.sentence_at(mention.start)
    return sentence is None or sentence.region in _REPORT


def _in_stretch(mention: DateMention, stretches: Sequence[DateMention]) -> PartialDate | None:
    """A day counted from the first or last day of the stretch spoken of last, else of the first one to come."""
    before = [m for m in stretches if m.start < mention.start]
    nearest = next(iter(before[-1:] or stretches[:1]), None)
    if nearest is None:
        return None
    date = mention.date
    days = nearest.date.lasts
    shift = date.shift_days
    if days:
        shift += days - 1 if date.from_end and days > 0 else days + 1 if not date.from_end and days < 0 else 0
        return shifted(replace(nearest.date, lasts=0), shift)
    return shifted(_last_of(nearest.date) if date.from_end else _first_of(nearest.date), shift)


def _first_of(date: PartialDate) -> PartialDate:
    return PartialDate(date.year, date.month, date.day)


def _last_of(date: PartialDate) -> PartialDate:
    return PartialDate(date.last_year or date.year, date.last_month or date.month, date.last_day)


def _counted(date: PartialDate, last: PartialDate | None) -> PartialDate | None:
    if last is None:
        return None
    if date.day is None:
        return shifted(last, date.shift_days)
    first = _day_beside(date.day, last) if last.month is not None and last.day is not None else None
    return first if first is None or date.last_day is None else _until(date.last_day, first)


def _until(day: int, first: PartialDate) -> PartialDate:
    """The stretch from a day to the next one of this number."""
    month, year = first.month or 1, first.year
    if day < (first.day or day):
        year = year + 1 if year is not None and month == _MONTHS else year
        month = month % _MONTHS + 1
    return replace(first, last_year=year, last_month=month, last_day=day)


def _day_beside(day: int, last: PartialDate) -> PartialDate | None:
    """A day of the month ("on the 12th") in the month of a printed day, or in the next or last where that is nearer."""
    month, year = last.month or 1, last.year
    turn = day - (last.day or day)
    step = 1 if turn < -_HALF_A_MONTH else -1 if turn > _HALF_A_MONTH else 0
    if not 1 <= month + step <= _MONTHS:
        year = year + step if year is not None else None
    try:
        there = dt.date(year or _LEAP_YEAR, (month + step - 1) % _MONTHS + 1, day)
    except ValueError:
        return None
    return PartialDate(year, there.month, there.day)


def shifted(date: PartialDate, days: int) -> PartialDate | None:
    """So many days after a single day, printed with its month or counted from the publication; None for others."""
    if date.month is not None and date.day is not None:
        leap = (date.month, date.day) == (_FEBRUARY, _LEAP_DAY)
        there = dt.date(date.year or (_LEAP_YEAR if leap else _COMMON_YEAR), date.month, date.day)
        there += dt.timedelta(days=days)
        same_weekday = None if date.weekday is None else (date.weekday + days) % _WEEK
        return PartialDate(there.year if date.year else None, there.month, there.day, weekday=same_weekday)
    if date.anchor is not Anchor.PUBLICATION or not date.is_single_day:
        return None
    if date.weekday is not None:
        return replace(date, weekday=(date.weekday + days) % _WEEK, part_of_day="")
    return replace(date, shift_days=date.shift_days + days, part_of_day="")
