# SPDX-License-Identifier: MIT
"""When events took place: their own dates, those of what contains them, and those that other reports know better."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import DateStatus, Event, EventDate, Reason
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.extraction.analysis import ReportedEvent
from vnsg_viewer.extraction.date_resolution import inherit, resolve
from vnsg_viewer.extraction.mentions import Anchor
from vnsg_viewer.lexicon.taxonomy import event_types

_BY_ASSOCIATION = 0.7  # belief that an undated meeting was on the day spoken of just before
_STRETCHED = 0.65  # belief that a visit lasted no longer than the meetings told of


def own_dates(events: Sequence[ReportedEvent], captured: dt.date | None) -> dict[str, EventDate]:
    """The date that each event of one article has from its own printed date; those without one are absent."""
    found: dict[str, EventDate] = {}
    previous: EventDate | None = None
    main = _main(events, captured)
    printed = [(event.told.when, event) for event in events if event.told.when]
    for when, event in sorted(printed, key=lambda pair: (pair[0].start, pair[1].told.id)):
        context = replace(
            event.context, captured=_later(event.context.captured, captured), previous=previous, main=main
        )
        date = resolve(when.date, context, event.report.evidence[:1])
        if previous and not date.span.is_dated and when.date.anchor is Anchor.PREVIOUS and not when.date.shift_days:
            date = replace(previous, evidence=date.evidence)
        if event.told.carried:
            date = _carried(date)
        found[event.told.id] = date
        if date.span.edtf:
            previous = date
    return found


def _main(events: Sequence[ReportedEvent], captured: dt.date | None) -> EventDate | None:
    for event in events:
        when = event.told.when
        if when is not None and when.date.day is not None:
            context = replace(event.context, captured=_later(event.context.captured, captured))
            date = resolve(when.date, context)
            if date.span.is_dated:
                return date
    return None


def _later(a: dt.date | None, b: dt.date | None) -> dt.date | None:
    return max((day for day in (a, b) if day), default=None)


def known_better(
    event: ReportedEvent, date: EventDate, others: Sequence[EventDate], captured: dt.date | None
) -> EventDate:
    """A date weighed again with those of other reports of the same event and of what contains it."""
    when = event.told.when
    if when is None or date.status is DateStatus.STATED or not others:
        return date
    context = replace(event.context, captured=_later(event.context.captured, captured), others=tuple(others))
    again = resolve(when.date, context, date.evidence)
    return again if again.confidence > date.confidence else date


def with_containment(events: Sequence[Event]) -> tuple[Event, ...]:
    """Undated events take a day of what contains them; undated visits at least the days of what they contain."""
    by_id = {event.id: event for event in events}
    children: dict[str, list[Event]] = {}
    for event in events:
        if event.part_of:
            children.setdefault(event.part_of, []).append(event)
    spread: dict[str, Event] = {}
    for event in events:
        held = [c.date for c in children.get(event.id, ()) if _is_certain(c.date)]
        if not event.date.span.is_dated and held:
            spread[event.id] = replace(event, date=_hull(event.date, held))
    dated = {**by_id, **spread}
    result = []
    for event in events:
        outer = dated.get(event.part_of or "")
        known = dated[event.id]
        if not known.date.span.is_dated and not known.date.span.pattern and outer and outer.date.span.is_dated:
            known = replace(known, date=_inherited(known, outer.date))
        result.append(known)
    return tuple(result)


def _inherited(event: Event, outer: EventDate) -> EventDate:
    date = inherit(outer)
    if date.span.earliest and any(word in event.title.lower() for word in event_types()[event.type].first_day):
        return replace(date, span=Timespan.day(date.span.earliest))
    return date


def _is_certain(date: EventDate) -> bool:
    return date.span.precision in {Precision.DAY, Precision.RANGE} and date.status is not DateStatus.UNKNOWN


def _hull(own: EventDate, held: Sequence[EventDate]) -> EventDate:
    first = min(date.span.earliest for date in held if date.span.earliest)
    last = max(date.span.latest for date in held if date.span.latest)
    confidence = round(min(date.confidence for date in held) * _STRETCHED, 3)
    span = Timespan.range(first, last)
    reason = Reason("containment", span.edtf or "", "bounds")
    return EventDate(span, DateStatus.PROBABLE, confidence, (reason,), own.evidence)


def _carried(date: EventDate) -> EventDate:
    """A date that the report gives to what it tells before, for an event that it gives none."""
    if not date.span.is_dated:
        return date
    confidence = round(date.confidence * _BY_ASSOCIATION, 3)
    return replace(date, status=DateStatus.PROBABLE, confidence=confidence)


def more_certain(dates: Sequence[EventDate]) -> EventDate:
    """Of the dates of one event the surest, and among equals the narrowest."""
    order: Mapping[DateStatus, int] = {
        DateStatus.STATED: 0,
        DateStatus.INFERRED: 1,
        DateStatus.PROBABLE: 2,
        DateStatus.UNKNOWN: 3,
    }
    return min(dates, key=lambda d: (_is_vague(d), order[d.status], -d.confidence, d.span.edtf or "~", d.evidence))


def _is_vague(date: EventDate) -> int:
    return {Precision.DAY: 0, Precision.RANGE: 0, Precision.DAY_IN_RANGE: 1, Precision.MONTH: 2}.get(
        date.span.precision, 3
    )
