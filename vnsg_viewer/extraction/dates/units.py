# SPDX-License-Identifier: MIT
"""Whole weeks, months and years of the calendar that are counted from a day: "last month", "later this year"."""

import datetime as dt

from dateutil.relativedelta import relativedelta

from vnsg_viewer.domain.event import EventDate, Reason
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import DateContext
from vnsg_viewer.extraction.dates.spans import span_in
from vnsg_viewer.extraction.mentions import PartialDate, Unit
from vnsg_viewer.lexicon.wording.findings import finding, span_in_english
from vnsg_viewer.lexicon.year_weights import YearWeights


def in_unit(date: PartialDate, anchor: EventDate, context: DateContext, weights: YearWeights) -> EventDate | None:
    """A whole week, month or year, or what is left of it after the anchor ("later this year")."""
    first, last = anchor.span.earliest, anchor.span.latest
    if first is None or last is None:
        return None
    whole = _part_of(_unit_of(last, date.unit, date.shift_units), date)
    if date.open_after and whole.latest:
        told = context.main.span.latest if context.main and context.main.span.latest else last
        start = max(told + dt.timedelta(days=1), last)
        whole = Timespan.day_in_range(min(start, whole.latest), whole.latest)
    confidence = round(anchor.confidence * weights.relative["unit"], 3)
    reasons = (Reason("relative", finding("unit", span=span_in_english(whole)), "bounds"), *anchor.reasons)
    return EventDate(whole, weights.status(confidence), confidence, reasons)


def _part_of(whole: Timespan, date: PartialDate) -> Timespan:
    """The day or month of a whole week or year that is named with it: 'Friday of this week', 'in April last year'."""
    first = whole.earliest
    if first is None:
        return whole
    if date.weekday is not None:
        return Timespan.day(first + dt.timedelta(days=date.weekday))
    return (span_in(date, first.year) or whole) if date.month is not None else whole


def _unit_of(day: dt.date, unit: Unit, shift: int) -> Timespan:
    if unit is Unit.WEEK:
        monday = day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=shift)
        return Timespan.day_in_range(monday, monday + dt.timedelta(days=6))
    if unit is Unit.MONTH:
        month = day + relativedelta(months=shift)
        return Timespan.month(month.year, month.month)
    return Timespan.year(day.year + shift)
