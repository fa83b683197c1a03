# SPDX-License-Identifier: MIT
"""The dates that the events of one article have from its own words, weighed against each other."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import DateStatus, EventDate, EventStatus
from vnsg_viewer.domain.timespan import Precision
from vnsg_viewer.extraction.analysis import ReportedEvent
from vnsg_viewer.extraction.dates.context import DateContext
from vnsg_viewer.extraction.dates.resolution import inherit, resolve
from vnsg_viewer.extraction.mentions import Anchor

_BY_ASSOCIATION = 0.7  # belief that an undated meeting was on the day spoken of just before


def own_dates(events: Sequence[ReportedEvent], captured: dt.date | None) -> dict[str, EventDate]:
    """The date that each event of one article has from its own printed date; those without one are absent."""
    found: dict[str, EventDate] = {}
    main = _main(events, captured)
    for event in events:
        when = event.told.when
        if when is None:
            continue
        context = replace(_context(event, captured), main=main)
        previous = resolve(event.previous.date, context) if event.previous else main
        date = resolve(when.date, replace(context, previous=previous), event.report.evidence[:1])
        if previous and not date.span.is_dated and when.date.anchor is Anchor.PREVIOUS and not when.date.shift_days:
            date = replace(previous, evidence=date.evidence)
        if _is_over(event, date):
            continue
        found[event.told.id] = _carried(date) if event.told.carried else date
    return _settled(events, found, captured)


def _is_over(event: ReportedEvent, date: EventDate) -> bool:
    """Whether a date is of something before: what is still to come cannot lie before the day of publication."""
    published = event.context.published
    if event.told.status is not EventStatus.ANNOUNCED or published is None or published.date.earliest is None:
        return False
    return date.span.latest is not None and date.span.latest < published.date.earliest


def _context(event: ReportedEvent, captured: dt.date | None) -> DateContext:
    days = [day for day in (event.context.captured, captured) if day]
    return replace(event.context, captured=max(days, default=None))


def _main(events: Sequence[ReportedEvent], captured: dt.date | None) -> EventDate | None:
    for event in events:
        when = event.told.when
        if when is not None and when.date.day is not None:
            date = resolve(when.date, _context(event, captured))
            if date.span.is_dated:
                return date
    return None


def _settled(
    events: Sequence[ReportedEvent], dates: Mapping[str, EventDate], captured: dt.date | None
) -> dict[str, EventDate]:
    """Doubtful years weighed again with the date of what contains the event and those of what it contains."""
    settled = dict(dates)
    for event in events:
        date = dates.get(event.told.id)
        if date is None:
            continue
        within = dates.get(event.told.part_of or "")
        inside = [dates[e.told.id] for e in events if e.told.part_of == event.told.id and e.told.id in dates]
        around = [other for other in (*inside, *((within,) if within else ())) if other.span.is_dated]
        settled[event.told.id] = known_better(event, date, around, captured)
    return settled


def known_better(
    event: ReportedEvent, date: EventDate, others: Sequence[EventDate], captured: dt.date | None
) -> EventDate:
    """A date whose year is in doubt, weighed again with others that it must agree with."""
    when = event.told.when
    if when is None or date.status in {DateStatus.STATED, DateStatus.INFERRED} or not others:
        return date
    again = resolve(when.date, replace(_context(event, captured), others=tuple(others)), date.evidence)
    again = _carried(again) if event.told.carried else again
    is_vaguer = again.span.precision is Precision.YEAR and date.span.is_dated
    return again if again.confidence > date.confidence and not is_vaguer else date


def _carried(date: EventDate) -> EventDate:
    """A date that the report gives to what it tells before, for an event that it gives none."""
    if not date.span.is_dated:
        return date
    if date.span.precision is Precision.RANGE:
        return inherit(date)
    confidence = round(date.confidence * _BY_ASSOCIATION, 3)
    return replace(date, status=DateStatus.PROBABLE, confidence=confidence)
