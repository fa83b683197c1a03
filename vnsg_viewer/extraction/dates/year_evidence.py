# SPDX-License-Identifier: MIT
"""Witnesses for a missing year: each looks at the first and last day of a candidate and says what it finds.

A witness is made once for an event and asked about every candidate, so all that does not depend on the year is done
when it is made.
"""

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from vnsg_viewer.domain.event import DateStatus, EventDate
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.clue_evidence import clue_witnesses
from vnsg_viewer.extraction.dates.context import DateContext, OfficeHeld, Tenure
from vnsg_viewer.extraction.dates.edge_evidence import edge_witnesses
from vnsg_viewer.extraction.dates.spans import span_in
from vnsg_viewer.extraction.dates.witness import Finding, Witness, below
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.lexicon.gazetteer.milestones import Milestone

UNVERIFIED = "_unverified"  # the end of an outcome that rests on offices which one source alone gives
_ELSEWHERE = "_elsewhere"  # the end of an outcome that rests on another page of the folder
_TENURE_SLACK = dt.timedelta(days=45)  # offices are taken up and laid down some weeks from the day on record
_MILESTONE_SLACK = dt.timedelta(days=3)
_FEBRUARY, _LEAP_DAY = 2, 29
_COMMON_YEAR = 2001
_WHOLE_WEEK = 7
_SOON_BEFORE = ((1, "same_day"), (2, "day_before"))
_AFTER_PUBLICATION = ((-2, "opposite"), (8, "same_week"), (60, "same_month"), (366, "same_year"))
_BEFORE_PUBLICATION = ((-8, "opposite"), (8, "same_week"), (60, "same_month"), (240, "same_year"))


def witnesses(date: PartialDate, context: DateContext) -> tuple[Witness, ...]:
    """All that can testify about the year of a printed date."""
    return (
        *_weekday(date, context),
        *_dispatch(context),
        *_stretches(context),
        *_offices(context),
        *clue_witnesses(context),
        *(_milestone(milestone) for milestone in context.milestones),
        *_publication(context),
        *_capture(context),
        *_other_dates(date, context),
    )


def _weekday(date: PartialDate, context: DateContext) -> Iterator[Witness]:
    """One witness for all weekdays that the report prints with their day; the event's own decides a tie."""
    has_own = date.weekday is not None and date.month is not None and date.day is not None
    days = tuple(dict.fromkeys((*((replace(date, part_of_day=""),) if has_own else ()), *context.weekdays)))
    if days:
        yield _calendar(days)


def _calendar(days: tuple[PartialDate, ...]) -> Witness:
    def witness(first: dt.date, _: dt.date) -> Finding:
        inside = [day for day in days if _exists(day, first.year)]
        printed = [dt.date(first.year, day.month or 1, day.day or 1) for day in inside]
        agreeing = [day.weekday() == printed_day.weekday for day, printed_day in zip(printed, inside, strict=True)]
        balance = 2 * sum(agreeing) - len(agreeing)
        agrees = balance > 0 or (balance == 0 and agreeing[:1] == [True])
        return Finding("weekday", "agrees" if agrees else "contradicts", printed[0] if printed else first)

    return witness


def _dispatch(context: DateContext) -> Iterator[Witness]:
    """How long before the day of its dateline the first bare weekday of a dispatch is: mostly that day or the last."""
    opened = context.dateline
    if opened is None or opened.year is not None or opened.weekday is not None or not context.bare_weekdays:
        return
    if any((day.month, day.day) == (opened.month, opened.day) for day in context.weekdays):
        return  # "today (Tuesday)" says it already
    weekday = context.bare_weekdays[0]

    def witness(first: dt.date, _: dt.date) -> Finding:
        if not _exists(opened, first.year):
            return Finding("dispatch_weekday", "earlier", first)
        day = dt.date(first.year, opened.month or 1, opened.day or 1)
        before = (day.weekday() - weekday) % 7
        return Finding("dispatch_weekday", below(before, _SOON_BEFORE, "earlier"), day)

    yield witness


def _stretches(context: DateContext) -> Iterator[Witness]:
    """Whether the bare weekdays of a report fall into the short stretch of days that it prints.

    Of a stretch that is still to come they say nothing: they are the days of who announced it.
    """
    if context.announced:
        return
    short = [span for stretch in context.stretches if stretch.year is None and (span := span_in(stretch, _COMMON_YEAR))]
    days = [_days(span) for span in short]
    if not context.bare_weekdays or not days or max(days) >= _WHOLE_WEEK:
        return

    def witness(first: dt.date, _: dt.date) -> Finding:
        spans = (span_in(stretch, first.year) for stretch in context.stretches)
        inside = {day.weekday(): day for span in spans if span for day in _each_day(span)}
        told = [weekday in inside for weekday in context.bare_weekdays]
        outcome = "inside" if all(told) else "some" if any(told) else "outside"
        return Finding("weekday_in_stretch", outcome, inside.get(context.bare_weekdays[0], first))

    yield witness


def _days(span: Timespan) -> int:
    return (span.latest - span.earliest).days + 1 if span.earliest and span.latest else 0


def _each_day(span: Timespan) -> Iterator[dt.date]:
    for number in range(_days(span)):
        yield (span.earliest or dt.date.min) + dt.timedelta(days=number)


def _exists(day: PartialDate, year: int) -> bool:
    return (day.month, day.day) != (_FEBRUARY, _LEAP_DAY) or calendar.isleap(year)


def _offices(context: DateContext) -> Iterator[Witness]:
    for verified, suffix in ((True, ""), (False, UNVERIFIED)):
        offices = tuple(
            office for office in context.offices if office.verified is verified and office.tenure is Tenure.WHOLE
        )
        if offices:
            yield _tenures(offices, suffix)
    yield from edge_witnesses(context.offices)


def _tenures(offices: tuple[OfficeHeld, ...], suffix: str) -> Witness:
    def held(office: OfficeHeld, first: dt.date, last: dt.date, slack: dt.timedelta) -> bool:
        return any(
            (period.earliest is None or period.earliest <= last + slack)
            and (period.latest is None or first <= period.latest + slack)
            for period in office.periods
        )

    def witness(first: dt.date, last: dt.date) -> Finding:
        outside = tuple(office for office in offices if not held(office, first, last, dt.timedelta()))
        if not outside:
            return Finding("office_tenure", "agrees" + suffix, offices)
        against = tuple(office for office in outside if not held(office, first, last, _TENURE_SLACK))
        outcome = "near" if not against else "contradicts" if len(against) == 1 else "contradict"
        return Finding("office_tenure", outcome + suffix, against or outside)

    return witness


def _milestone(milestone: Milestone) -> Witness:
    def witness(first: dt.date, last: dt.date) -> Finding:
        if first - _MILESTONE_SLACK <= milestone.start <= last + _MILESTONE_SLACK:
            outcome = "coincides"
        elif last < milestone.start:
            outcome = "before"
        else:
            outcome = "superseded" if milestone.end and first > milestone.end else "in_force"
        return Finding("milestone", outcome, milestone)

    return witness


def _publication(context: DateContext) -> Iterator[Witness]:
    published = context.published
    if published is None or published.date.earliest is None or published.date.latest is None:
        return
    opened, closed = published.date.earliest, published.date.latest
    if context.announced:
        yield lambda first, _: Finding(
            "publication_ahead", below((first - opened).days, _BEFORE_PUBLICATION, "far"), published
        )
    else:
        yield lambda first, _: Finding(
            "publication", below((closed - first).days, _AFTER_PUBLICATION, "far"), published
        )


def _capture(context: DateContext) -> Iterator[Witness]:
    """The page's own furniture tells best when it was saved; other pages of the folder may be older than this one."""
    captured = context.own_capture or context.captured
    where = "" if context.own_capture else _ELSEWHERE
    if captured is not None and not context.announced:
        yield lambda first, _: Finding("capture", ("before" if first <= captured else "after") + where, captured)


def _other_dates(date: PartialDate, context: DateContext) -> Iterator[Witness]:
    """Dates known elsewhere: stated ones, and inferred ones that rest on something which is not known here too."""
    within = (("containment", context.within),) if context.within else ()
    own = _own_kinds(date, context)
    for kind, other in (*within, *(("other_report", other) for other in context.others)):
        rests_on = {reason.kind for reason in other.reasons if reason.effect != "contradicts"}
        if other.span.is_dated and (other.status is DateStatus.STATED or rests_on - own):
            yield _same_days(kind, other)


def _own_kinds(date: PartialDate, context: DateContext) -> set[str]:
    """The kinds of evidence that this report has itself; agreeing on the same grounds is no second witness."""
    kinds = {
        "capture",
        "containment",
        "other_report",
        "relative",
        "weekday_in_stretch",
        "dispatch_weekday",
        *(clue.kind.value for clue in context.clues),
    }
    kinds |= {"weekday"} if date.weekday is not None or context.weekdays else set()
    kinds |= {office.tenure.value or "office_tenure" for office in context.offices}
    kinds |= {"milestone"} if context.milestones else set()
    return kinds | ({"publication"} if context.published else set())


def _same_days(kind: str, other: EventDate) -> Witness:
    def witness(first: dt.date, last: dt.date) -> Finding:
        agrees = other.span.overlaps(Timespan.range(first, last))
        return Finding(kind, "agrees" if agrees else "contradicts", other)

    return witness
