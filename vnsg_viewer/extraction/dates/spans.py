# SPDX-License-Identifier: MIT
"""The days that a partial date means once its year is known."""

import datetime as dt

from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.extraction.mentions import PartialDate


def span_in(date: PartialDate, year: int) -> Timespan | None:
    """A date without its year, in a year; None when that year does not have it (29 February)."""
    last_year = year if (date.last_month or date.month or 0) >= (date.month or 0) else year + 1
    try:
        if date.month is None:
            return None
        if date.day is None:
            first = Timespan.month(year, date.month)
            if date.last_month is None:
                return first
            end = Timespan.month(last_year, date.last_month)
            return Timespan(first.earliest, end.latest, Precision.DAY_IN_RANGE)
        first_day = dt.date(year, date.month, date.day)
        if date.last_day is None:
            return lasting(first_day, date.lasts)
        return Timespan.range(first_day, dt.date(last_year, date.last_month or date.month, date.last_day))
    except ValueError:
        return None


def lasting(day: dt.date, days: int) -> Timespan:
    """So many days from a day on, or up to it where negative; the day alone for none."""
    other = day + dt.timedelta(days=days - 1 if days > 0 else days + 1 if days < 0 else 0)
    return Timespan.range(min(day, other), max(day, other))
