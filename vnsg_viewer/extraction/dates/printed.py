# SPDX-License-Identifier: MIT
"""A date as it is printed: its days where it has a year, else what is known of it."""

import datetime as dt

from vnsg_viewer.domain.event import DateStatus, EventDate, Reason
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.spans import span_in
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.lexicon.wording.findings import finding, span_in_english, weekday_finding

_COMMON_YEAR = 2001
_CONTRADICTED = 0.9  # belief in a full date whose weekday is another
UNKNOWN = EventDate(Timespan.unknown(), DateStatus.UNKNOWN, 0.0)


def printed(date: PartialDate) -> EventDate:
    """A date whose year is printed with it."""
    year = date.year or 0
    span = _span(date, year)
    if span is None:
        return UNKNOWN
    reason = Reason("text", finding("printed", span=span_in_english(span)), "confirms")
    first = span.earliest
    if date.weekday is not None and date.day is not None and first and first.weekday() != date.weekday:
        against = Reason("weekday", weekday_finding(first), "contradicts")
        return EventDate(span, DateStatus.STATED, _CONTRADICTED, (reason, against))
    return EventDate(span, DateStatus.STATED, 1.0, (reason,))


def _span(date: PartialDate, year: int) -> Timespan | None:
    if date.month is None:
        last_year = date.last_year or year
        return (
            Timespan.year(year)
            if last_year == year
            else Timespan.range(dt.date(year, 1, 1), dt.date(last_year, 12, 31))
        )
    if date.last_year in {None, year} or date.day is None or date.last_day is None:
        return span_in(date, year)
    return Timespan.range(
        dt.date(year, date.month, date.day),
        dt.date(date.last_year or year, date.last_month or date.month, date.last_day),
    )


def pattern(date: PartialDate) -> str:
    """What is known of a date without its year, as EDTF: XXXX-02-09."""
    if date.month is None:
        return ""
    if date.lasts and (span := span_in(date, _COMMON_YEAR)) and span.earliest and span.latest:
        return f"XXXX-{span.earliest:%m-%d}/XXXX-{span.latest:%m-%d}"
    first = f"XXXX-{date.month:02}" + (f"-{date.day:02}" if date.day else "")
    if date.last_month is None:
        return first
    return f"{first}/XXXX-{date.last_month:02}" + (f"-{date.last_day:02}" if date.last_day else "")
