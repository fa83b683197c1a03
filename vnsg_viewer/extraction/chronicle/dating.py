# SPDX-License-Identifier: MIT
"""Dates that events lend each other: a visit to the meetings in it, meetings to their visit, reports to reports."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import DateStatus, Event, EventDate, Reason
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.extraction.dates.resolution import inherit
from vnsg_viewer.lexicon.taxonomy import event_types
from vnsg_viewer.lexicon.wording.findings import finding, span_in_english

_LONGEST_VISIT = dt.timedelta(days=21)
_STRETCHED = 0.65  # belief that a visit lasted no longer than the meetings told of


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
        hull = _hull(event.date, held) if held and not event.date.span.is_dated else None
        if hull is not None and not event.date.span.pattern:
            spread[event.id] = replace(event, date=hull)
    dated = {**by_id, **spread}
    result = []
    for event in events:
        outer = dated.get(event.part_of or "")
        known = dated[event.id]
        if not known.date.span.is_dated and not known.date.span.pattern and outer and outer.date.span.is_dated:
            known = replace(known, date=_inherited(known, outer.date))
        if outer and outer.date.span.is_dated and known.date.span.is_dated and not _may_hold(outer, known):
            known = replace(known, part_of=None)
        result.append(known)
    return tuple(result)


def _may_hold(outer: Event, inner: Event) -> bool:
    """Whether the days of two events, once their years are known, let one contain the other; a day off is no matter."""
    return outer.date.span.overlaps(inner.date.span, slack_days=1)


def _inherited(event: Event, outer: EventDate) -> EventDate:
    date = inherit(outer)
    if date.span.earliest and any(word in event.title.lower() for word in event_types()[event.type].first_day):
        return replace(date, span=Timespan.day(date.span.earliest))
    return date


def _is_certain(date: EventDate) -> bool:
    return date.span.precision in {Precision.DAY, Precision.RANGE} and date.status is not DateStatus.UNKNOWN


def _hull(own: EventDate, held: Sequence[EventDate]) -> EventDate | None:
    """The days from the first to the last of what a visit holds; None when they are too far apart for one visit."""
    first = min(date.span.earliest for date in held if date.span.earliest)
    last = max(date.span.latest for date in held if date.span.latest)
    if last - first > _LONGEST_VISIT:
        return None
    confidence = round(min(date.confidence for date in held) * _STRETCHED, 3)
    span = Timespan.range(first, last)
    reason = Reason("containment", finding("spread", span=span_in_english(span)), "bounds")
    return EventDate(span, DateStatus.PROBABLE, confidence, (reason,), own.evidence)


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
