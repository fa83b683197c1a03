# SPDX-License-Identifier: MIT
"""From a matched rule of the date grammar to the parts of a date."""

import calendar
import re
from dataclasses import replace

from vnsg_viewer.extraction.dates.grammar import Grammar
from vnsg_viewer.extraction.dates.tokens import DAY, Encoded
from vnsg_viewer.extraction.mentions import Anchor, PartialDate, Unit
from vnsg_viewer.lexicon.languages.date_words import RelativePhrase

_LEAP_YEAR = 2000
_LAST_MONTH = 12
_CENTURY = 100
_NUMERIC = "numeric"  # the rule for 21/10/2024; its two marks must be alike and without spaces
_DAY_AND_MONTH = re.compile(r"\d\d?(?:\s?/\s?|[.\u2010-\u2015-])\d")
_NUMERIC_DATE = re.compile(r"\d\d?([/.\u2010-\u2015-])\d\d?\1(?:\d\d){1,2}")
_SINCE = "since_weekday"  # the rule for the first day of what goes on
_NEXT_WEEKDAY = "next_weekday"  # the rule for a weekday still to come


def read_date(found: re.Match[str], encoded: Encoded, rules: Grammar, rule: str) -> tuple[PartialDate, str] | None:
    """The parts that a rule's match prints and the rule's name; None when they are no date (31 February, 1.2/2020)."""
    printed = {
        name: " ".join(encoded.raw(*found.span(name)).lower().replace("\u2019", "'").split()).rstrip(".")
        for name, value in found.groupdict().items()
        if value is not None
    }
    if "relative" in printed:
        phrase = rules.relative[printed["relative"]]
        return None if phrase.ignore else (_relative(phrase), phrase.rule)

    def value(name: str) -> int | None:
        return _value(name.removeprefix("last_"), printed[name], rules) if name in printed else None

    date = PartialDate(
        *(value("year"), value("month"), value("day")),
        *(value("last_year"), value("last_month"), value("last_day")),
        weekday=value("weekday"),
        part_of_day=rules.parts_of_day.get(printed.get("part", ""), ""),
    )
    if date.month is None and date.day is not None:
        return replace(date, anchor=Anchor.PREVIOUS), rule
    if date.weekday is not None and date.month is None:
        last = value("last_weekday")
        days = 0 if last is None else (last - date.weekday) % 7 + 1
        weekday = replace(date, anchor=Anchor.PUBLICATION, lasts=days)
        is_next = rule == _NEXT_WEEKDAY
        return replace(weekday, forward=is_next, shift_days=int(is_next), ongoing=rule == _SINCE), rule
    if not _is_compact(found, encoded):
        return None
    if rule == _NUMERIC:
        if not _NUMERIC_DATE.search(encoded.raw(found.start("day"), found.end("year"))):
            return None
        date = _in_order(date)
    date = _completed(date)
    return (date, rule) if _exists(date) else None


def _is_compact(found: re.Match[str], encoded: Encoded) -> bool:
    """Whether a day and a month in figures stand together as '14-3' does and '14. 3' does not."""
    groups = found.groupdict()
    day, month, last = groups.get("day"), groups.get("month"), groups.get("last_day")
    if (
        day is None
        or month is None
        or last is not None
        or month.strip() != DAY
        or found.start("month") < found.end("day")
    ):
        return True
    return _DAY_AND_MONTH.match(encoded.raw(found.start("day"), found.end("month"))) is not None


def _value(name: str, printed: str, rules: Grammar) -> int | None:
    known = rules.values.get(name, {}).get(printed)
    if known is not None:
        return known
    digits = re.search(r"\d+", printed)
    number = int(digits[0]) if digits else None
    return number + 2000 if name == "year" and number is not None and number < _CENTURY else number


def _relative(phrase: RelativePhrase) -> PartialDate:
    unit = Unit(phrase.unit)
    return PartialDate(
        anchor=Anchor(phrase.anchor),
        unit=unit,
        shift_days=phrase.shift if unit is Unit.DAY else 0,
        shift_units=0 if unit is Unit.DAY else phrase.shift,
        part_of_day=phrase.part,
        open_after=phrase.open_after,
        open_before=phrase.open_before,
        from_end=phrase.from_end,
    )


def _in_order(date: PartialDate) -> PartialDate:
    """A numeric date with day and month changed round when the second figure can be no month (3/28/2024)."""
    if date.month is not None and date.day is not None and date.month > _LAST_MONTH >= date.day:
        return replace(date, day=date.month, month=date.day)
    return date


def _completed(date: PartialDate) -> PartialDate:
    """A range with what its two ends share: 'from 28 to 30 March', '28 December to 2 January 2024'."""
    if date.last_day is None and date.last_month is None:
        return date
    month, last_month = date.month, date.last_month or date.month
    year, last_year = date.year, date.last_year
    if (year is None) is not (last_year is None):  # one year is printed for both ends
        last_year = last_year or year
        turns = (last_month or 0) < (month or 0)
        year = last_year - 1 if last_year is not None and turns else last_year
    return replace(date, year=year, last_month=last_month, last_year=last_year)


def _exists(date: PartialDate) -> bool:
    """Whether the calendar has both ends, in this order; without a year 29 February may be."""
    ends = ((date.year, date.month, date.day), (date.last_year or date.year, date.last_month, date.last_day))
    for year, month, day in ends:
        if month is not None and not 1 <= month <= _LAST_MONTH:
            return False
        if month is not None and day is not None and not 1 <= day <= calendar.monthrange(year or _LEAP_YEAR, month)[1]:
            return False
    first, last = ((y or 0, m or 0, d or 0) for y, m, d in ends)
    if date.last_day is not None and date.year is None and date.month == date.last_month:
        return first < last
    is_range = date.last_year is not None or date.last_month is not None or date.last_day is not None
    return not is_range or date.year is None or first <= last
