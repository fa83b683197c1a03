# SPDX-License-Identifier: MIT
"""From printed parts of a date to the date of an event, with how sure it is and why.

`resolve` is the way in.  An event without a printed date of its own takes that of the visit which contains it by
`inherit`; `before` is for what was "recently signed".
"""

import datetime as dt
from dataclasses import replace

from dateutil.relativedelta import relativedelta
from dateutil.relativedelta import weekday as on_weekday

from vnsg_viewer.domain.article import Evidence
from vnsg_viewer.domain.event import DateStatus, EventDate, Reason
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.extraction.dates.context import DateContext
from vnsg_viewer.extraction.dates.printed import UNKNOWN, pattern, printed
from vnsg_viewer.extraction.dates.spans import lasting, span_in
from vnsg_viewer.extraction.dates.units import in_unit
from vnsg_viewer.extraction.dates.years import judge, published_in_words, reasons_for
from vnsg_viewer.extraction.mentions import Anchor, PartialDate, Unit
from vnsg_viewer.lexicon.wording.findings import day_in_english, finding, span_in_english, weekday_finding
from vnsg_viewer.lexicon.year_weights import YearWeights, load_year_weights

_FIRST_YEAR, _LAST_YEAR = 1900, 2100  # a publication outside them is a slip that nothing may count from
_COMMON_YEAR = 2001
_LONG_AFTER = dt.timedelta(days=7)  # a page so much younger than the visit it tells of does not date its weekdays
_RELAYED = dt.timedelta(days=3)  # a dispatch is passed on within days, and clocks differ


def resolve(
    date: PartialDate,
    context: DateContext,
    evidence: tuple[Evidence, ...] = (),
    weights: YearWeights | None = None,
) -> EventDate:
    """The date of an event from the printed date that governs it and all that is known around it."""
    weights = weights or load_year_weights()
    if date.anchor is Anchor.NONE:
        resolved = printed(date) if date.year is not None else _with_missing_year(date, context, weights)
    elif date.open_before:
        resolved = before(context.previous or context.main or _published(context))
    elif date.anchor is Anchor.PREVIOUS:
        resolved = _after_previous(date, context, weights)
    elif date.anchor is Anchor.STRETCH:
        resolved = _in_stretch(date, context.main, weights)
    else:
        resolved = _from_publication(date, context, weights)
    if context.counted:
        reasons = (Reason("relative", finding("words", words=context.counted), "confirms"), *resolved.reasons)
        resolved = replace(resolved, reasons=reasons)
    return replace(resolved, reasons=tuple(dict.fromkeys(resolved.reasons)), evidence=evidence)


def inherit(outer: EventDate) -> EventDate:
    """The date of an event that takes place within another (a call during a visit): one unknown day in it."""
    first, last = outer.span.earliest, outer.span.latest
    if first is None or last is None:
        return replace(outer, evidence=())
    span = (
        outer.span if outer.span.precision in {Precision.MONTH, Precision.YEAR} else Timespan.day_in_range(first, last)
    )
    reason = Reason("containment", finding("within", span=span_in_english(outer.span)), "bounds")
    return EventDate(span, outer.status, outer.confidence, (reason, *outer.reasons), outer.evidence)


def before(other: EventDate | None) -> EventDate:
    """The date of what had happened by the time of another event: on or before its last day."""
    last = other.span.latest if other else None
    if other is None or last is None:
        return UNKNOWN
    reason = Reason("relative", finding("until", day=day_in_english(last)), "bounds")
    return EventDate(Timespan.until(last), other.status, other.confidence, (reason, *other.reasons))


def _with_missing_year(date: PartialDate, context: DateContext, weights: YearWeights) -> EventDate:
    judged = judge(
        date, replace(context, previous=None, main=None, announced=context.announced or date.forward), weights
    )
    if not judged:
        return replace(UNKNOWN, span=Timespan.unknown(pattern(date)))
    best = judged[0]
    status = weights.status(best.belief)
    span = Timespan.unknown(pattern(date)) if status is DateStatus.UNKNOWN else best.span
    return EventDate(span, status, round(best.belief, 3), reasons_for(best, judged, weights))


def _published(context: DateContext) -> EventDate | None:
    published = context.published
    day = published.date.latest if published else None
    if published is None or day is None or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return None
    reason = Reason("publication", published_in_words(published), "suggests")
    return EventDate(published.date, DateStatus.INFERRED, 1.0, (reason,))


def _dispatched(context: DateContext) -> EventDate | None:
    """The day of a dateline next to a publication: "yesterday" counts from it, not from the clock of the page."""
    published, opened = _published(context), context.dateline
    if published is None or opened is None or opened.month is None or opened.day is None:
        return None
    day = published.span.latest
    span = span_in(opened, day.year) if day else None
    if day is None or span is None or span.earliest is None or abs(span.earliest - day) > _RELAYED:
        return None
    return replace(published, span=span)


def _by_dateline(context: DateContext, weights: YearWeights) -> EventDate | None:
    """The day with which a dispatch opens, its year inferred; None when that is not sure enough to count from."""
    if context.dateline is None:
        return None
    opened = resolve(context.dateline, context, weights=weights)
    return opened if opened.span.is_dated else None


def _from_publication(date: PartialDate, context: DateContext, weights: YearWeights) -> EventDate:
    """'today', 'on Monday', 'last month', 'later this year'."""
    anchor = _dispatched(context) or _published(context) or _by_dateline(context, weights)
    if anchor is None and (date.is_single_day or (date.lasts and date.unit is Unit.DAY)):
        anchor_day = _without_year(date, context, weights)
        if anchor_day is not None:
            return anchor_day
    if date.open_after or date.unit is not Unit.DAY:
        anchor = anchor or context.main
        return (in_unit(date, anchor, context, weights) if anchor else None) or UNKNOWN
    if date.weekday is None:
        return _with_length(_after(anchor, date.shift_days, weights), date.lasts)
    day = _weekday(date, anchor, context, weights)
    if date.ongoing and day.span.precision is Precision.DAY and day.span.earliest:
        return replace(day, span=Timespan.since(day.span.earliest))
    return _with_length(day, date.lasts)


def _with_length(resolved: EventDate, lasts: int) -> EventDate:
    if not lasts or resolved.span.precision is not Precision.DAY or resolved.span.earliest is None:
        return resolved
    return replace(resolved, span=lasting(resolved.span.earliest, lasts))


def _without_year(date: PartialDate, context: DateContext, weights: YearWeights) -> EventDate | None:
    """'today' or 'on Tuesday' in a dispatch whose own year is not sure enough: its day and month at least."""
    if context.dateline is None or context.dateline.month is None or context.dateline.day is None:
        return None
    days = date.shift_days
    if date.weekday is not None:
        judged = judge(context.dateline, replace(context, previous=None, main=None, counted=""), weights)
        if not judged or judged[0].span.earliest is None:
            return None
        days = -((judged[0].span.earliest.weekday() - date.weekday) % 7)
        days = days % 7 if date.forward or context.announced else days
    there = dt.date(_COMMON_YEAR, context.dateline.month, min(context.dateline.day, 28)) + dt.timedelta(days=days)
    there += dt.timedelta(days=context.dateline.day - min(context.dateline.day, 28))
    return _with_missing_year(PartialDate(month=there.month, day=there.day, lasts=date.lasts), context, weights)


def _weekday(date: PartialDate, anchor: EventDate | None, context: DateContext, weights: YearWeights) -> EventDate:
    """A bare weekday: in the stretch of days that the report prints, or next to the day of publication."""
    assert date.weekday is not None  # asked for weekdays only
    told = _of_weekday(date, context, weights)
    if anchor is None and not told.span.is_dated:
        anchor = _beside_main(context, weights)
    if anchor is None:
        return told if told.span.is_dated else _year_alone(context, weights)
    day = anchor.span.latest or anchor.span.earliest
    if day is None or anchor.span.precision is not Precision.DAY:
        return told
    if told.span.latest and told.span.latest + _LONG_AFTER < day:
        return told
    ahead = date.forward or context.announced
    step = (
        relativedelta(days=date.shift_days, weekday=on_weekday(date.weekday)(1))
        if ahead
        else relativedelta(weekday=on_weekday(date.weekday)(-1))
    )
    confidence = round(anchor.confidence * weights.relative["weekday"], 3)
    return EventDate(Timespan.day(day + step), weights.status(confidence), confidence, anchor.reasons)


def _beside_main(context: DateContext, weights: YearWeights) -> EventDate | None:
    """The day of the report's main event, next to which a weekday is where nothing tells the publication."""
    main = context.main
    if main is None or main.span.precision is not Precision.DAY:
        return None
    return replace(main, confidence=round(main.confidence * weights.relative["beside"], 3))


def _year_alone(context: DateContext, weights: YearWeights) -> EventDate:
    """The year of an event whose day nothing tells, when the report leaves no doubt about it."""
    judged = judge(PartialDate(), replace(context, previous=None, main=None, counted=""), weights)
    status = weights.status(judged[0].belief) if judged else DateStatus.UNKNOWN
    if status is DateStatus.UNKNOWN:
        return UNKNOWN
    best = judged[0]
    return EventDate(best.span, status, round(best.belief, 3), reasons_for(best, judged, weights))


def _of_weekday(date: PartialDate, context: DateContext, weights: YearWeights) -> EventDate:
    """The one day of this weekday in a stretch of days that the report prints, or in its main event."""
    plain = replace(context, counted="")
    for stretch in context.stretches:
        told = _weekday_within(date.weekday, resolve(stretch, plain, weights=weights), weights)
        if told.span.is_dated:
            return told
    return _weekday_within(date.weekday, context.main, weights)


def _weekday_within(weekday: int | None, outer: EventDate | None, weights: YearWeights) -> EventDate:
    """The one day of a visit or meeting that is of this weekday: 'Tuesday' in a report of 24 to 28 November."""
    if weekday is None or outer is None or outer.span.precision is not Precision.RANGE:
        return UNKNOWN
    first, last = outer.span.earliest, outer.span.latest
    assert first is not None  # a range has
    assert last is not None  # both its ends
    day = first + relativedelta(weekday=on_weekday(weekday)(1))
    if day > last or day + dt.timedelta(weeks=1) <= last:
        return UNKNOWN
    confidence = round(outer.confidence * weights.relative["weekday"], 3)
    reasons = (Reason("weekday_in_stretch", weekday_finding(day), "confirms"), *outer.reasons)
    return EventDate(Timespan.day(day), weights.status(confidence), confidence, reasons)


def _after_previous(date: PartialDate, context: DateContext, weights: YearWeights) -> EventDate:
    """'the same day', 'a day later', 'on the 12th': counted from what the report dates before, or its publication."""
    if date.day is None:
        return _after(context.previous or context.main, date.shift_days, weights)
    anchor = context.previous or _published(context) or _by_dateline(context, weights) or context.main
    day = anchor.span.latest if anchor else None
    if anchor is None or day is None:
        return UNKNOWN
    near = [day + relativedelta(months=step, day=date.day) for step in (-1, 0, 1)]
    told = [d for d in near if d.day == date.day and (context.announced or context.previous or d <= day)]
    chosen = min(told, key=lambda d: (abs((d - day).days), d), default=None)
    if chosen is None:
        return UNKNOWN
    last = chosen + relativedelta(day=date.last_day or date.day)
    if last < chosen:
        last += relativedelta(months=1, day=date.last_day)
    confidence = round(anchor.confidence * weights.relative["day"], 3)
    return EventDate(Timespan.range(chosen, last), weights.status(confidence), confidence, anchor.reasons)


def _in_stretch(date: PartialDate, outer: EventDate | None, weights: YearWeights) -> EventDate:
    """'the second day', 'la veille de l'ouverture' of the main event of the report."""
    if outer is None or outer.span.earliest is None or outer.span.latest is None:
        return UNKNOWN
    is_eve = date.shift_days < 0
    if outer.span.precision is not Precision.RANGE and not (is_eve and outer.span.precision is Precision.DAY):
        return UNKNOWN
    day = (outer.span.latest if date.from_end else outer.span.earliest) + dt.timedelta(days=date.shift_days)
    confidence = round(outer.confidence * weights.relative["day"], 3)
    status = outer.status if outer.status is DateStatus.STATED else weights.status(confidence)
    return EventDate(Timespan.day(day), status, confidence, outer.reasons)


def _after(anchor: EventDate | None, days: int, weights: YearWeights) -> EventDate:
    """So many days after an anchor; where only a stretch is known, one unknown day in it."""
    if anchor is None or anchor.span.earliest is None or anchor.span.latest is None:
        return UNKNOWN
    shift = dt.timedelta(days=days)
    is_month = anchor.span.precision is Precision.MONTH and not days
    span = anchor.span if is_month else Timespan.day_in_range(anchor.span.earliest + shift, anchor.span.latest + shift)
    confidence = round(anchor.confidence * weights.relative["day"], 3)
    status = anchor.status if anchor.status is DateStatus.STATED else weights.status(confidence)
    counted = (Reason("relative", finding("shift", span=span_in_english(anchor.span)), "confirms"),) if days else ()
    reasons = (*counted, *anchor.reasons)
    return EventDate(span, status, confidence, reasons)
