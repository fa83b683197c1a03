# SPDX-License-Identifier: MIT
"""Dates in words: certain, ranges, one unknown day in a range, yearless, open and unknown, and ticks of an axis."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from vnsg_viewer.domain.event import DateStatus, EventDate
from vnsg_viewer.domain.timespan import Precision, Timespan

_YEARLESS = re.compile(r"XXXX-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?:/XXXX-(?P<last_month>\d\d)-(?P<last_day>\d\d))?")
_NAMED = "name_year"  # the reason that a year stands in the name of the event
_LEAP_YEAR = 2000  # any year that has a 29 February, to format days without a year


@lru_cache(maxsize=16384)
def _formatted(moment: dt.date | dt.datetime, pattern: str, locale: str) -> str:
    from babel.dates import format_date, format_datetime

    if isinstance(moment, dt.datetime):
        return format_datetime(moment, pattern, locale=locale)
    return format_date(moment, pattern, locale=locale)


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """CLDR patterns of one length: a day alone, as the start of a range within a year and a month, and a month."""

    day: str
    day_of_year: str
    day_of_month: str
    month: str


@dataclass(frozen=True, slots=True)
class DateWording:
    """How a language writes dates; `words` and `notes` are templates by name."""

    locale: str
    short: DatePatterns
    long: DatePatterns
    words: Mapping[str, str]
    notes: Mapping[str, str]
    ticks: Mapping[str, Mapping[str, str]]

    @classmethod
    def parse(cls, locale: str, content: Mapping[str, Any]) -> "DateWording":
        """From a wording file."""
        dates = content["dates"]
        words = {key: text for key, text in dates.items() if isinstance(text, str)}
        short, long = DatePatterns(**dates["short"]), DatePatterns(**dates["long"])
        return cls(locale, short, long, words, content["notes"], content["ticks"])

    def date(self, span: Timespan) -> str:
        """A date in short: '3–5 Apr 2024'."""
        if span.precision is Precision.DAY and span.earliest:
            return self._day(span.earliest, self.words["day"])
        return self._date(span, self.short)

    def date_long(self, span: Timespan) -> str:
        """A date in full: 'Thursday 9 February 2023'."""
        if span.precision is Precision.DAY and span.earliest:
            return self._day(span.earliest, self.words["day_long"])
        return self._date(span, self.long)

    def date_note(self, date: EventDate) -> str:
        """What the reader should know of a date's certainty: 'year inferred', 'exact day not stated', or nothing."""
        notes = [self.notes["day_not_stated"]] if date.span.precision is Precision.DAY_IN_RANGE else []
        what = "date" if date.span.precision is Precision.OPEN else "year"
        if date.status is DateStatus.INFERRED and date.reasons and date.reasons[0].kind == _NAMED:
            notes.append(self.notes["year_named"])
        elif date.status in {DateStatus.INFERRED, DateStatus.PROBABLE}:
            notes.append(self.notes[f"{what}_{date.status.value}"])
        return ", ".join(notes)

    def tick(self, unit: str, moment: dt.datetime, *, long: bool = False) -> str:
        """The label of a tick of a time axis; units are year, quarter, month, week, day, hour and minute."""
        return self._day(moment, self.ticks["long" if long else "short"][unit])

    def _date(self, span: Timespan, patterns: DatePatterns) -> str:
        first, last = span.earliest, span.latest
        match span.precision:
            case Precision.MONTH if first:
                return self._day(first, patterns.month)
            case Precision.YEAR if first:
                return self._day(first, "y")
            case Precision.DAY_IN_RANGE if first and last:
                return self._range(first, last, patterns, "one_day_in")
            case _ if first and last:
                return self._range(first, last, patterns, "range")
            case _ if last:
                return self.words["until"].format(day=self._day(last, patterns.day))
            case _ if first:
                return self.words["since"].format(day=self._day(first, patterns.day))
            case _:
                return self._yearless(span.pattern)

    def _range(self, first: dt.date, last: dt.date, patterns: DatePatterns, template: str) -> str:
        if first.year != last.year:
            template, start = template + "_apart", patterns.day
        elif first.month != last.month:
            template, start = template + "_apart", patterns.day_of_year
        else:
            start = patterns.day_of_month
        return self.words[template].format(first=self._day(first, start), last=self._day(last, patterns.day))

    def _yearless(self, pattern: str) -> str:
        found = _YEARLESS.fullmatch(pattern)
        if not found:
            return self.words["unknown"]
        month, day, last_month, last_day = (int(part) if part else None for part in found.groups())
        if not month or not day:
            known = self._day(dt.date(_LEAP_YEAR, month or 1, 1), self.words["month_only"])
        else:
            known = self._yearless_days(dt.date(_LEAP_YEAR, month, day), last_month, last_day)
        return self.words["year_unknown"].format(date=known)

    def _yearless_days(self, first: dt.date, last_month: int | None, last_day: int | None) -> str:
        if not last_month or not last_day:
            return self._day(first, self.words["yearless"])
        end = self._day(dt.date(_LEAP_YEAR, last_month, last_day), self.words["yearless"])
        if first.month == last_month:
            return self.words["range"].format(first=self._day(first, self.long.day_of_month), last=end)
        return self.words["range_apart"].format(first=self._day(first, self.words["yearless"]), last=end)

    def _day(self, moment: dt.date | dt.datetime, pattern: str) -> str:
        ordinal = self.words["first_day"]
        if ordinal and moment.day == 1 and "M" in pattern:
            pattern = re.sub(r"\bd\b", f"'{ordinal}'", pattern)
        return _formatted(moment, pattern, self.locale)
