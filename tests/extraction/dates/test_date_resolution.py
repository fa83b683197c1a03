# SPDX-License-Identifier: MIT
"""From what is printed to the date of an event: stated, inferred, probable or unknown."""

import datetime as dt
from dataclasses import replace

import pytest

from vnsg_viewer.domain.article import Evidence, Publication
from vnsg_viewer.domain.event import DateStatus, EventDate
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import ClueKind, DateContext, OfficeHeld, YearClue
from vnsg_viewer.extraction.dates.printed import UNKNOWN
from vnsg_viewer.extraction.dates.resolution import before, inherit, resolve
from vnsg_viewer.extraction.mentions import Anchor, PartialDate, Unit

TODAY = dt.date(2026, 6, 30)
BARE = DateContext(TODAY)
WEDNESDAY = dt.date(2024, 2, 7)
PUBLISHED = replace(BARE, published=Publication(Timespan.day(WEDNESDAY), "dateline"))
D = PartialDate


def visit(first="2024-04-03", last="2024-04-05", status=DateStatus.STATED, confidence=1.0):
    span = Timespan.range(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    return EventDate(span, status, confidence)


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        (D(2024, 2, 1), "2024-02-01"),
        (D(2024, 4, 3, 2024, 4, 5), "2024-04-03/2024-04-05"),
        (D(2023, 12, 30, 2024, 1, 2), "2023-12-30/2024-01-02"),
        (D(2024, 4), "2024-04"),
        (D(2018), "2018"),
        (D(2021, last_year=2025), "2021-01-01/2025-12-31"),
    ],
)
def test_a_printed_year_is_stated(date, edtf):
    resolved = resolve(date, BARE)
    assert (resolved.span.edtf, resolved.status, resolved.confidence) == (edtf, DateStatus.STATED, 1.0)


def test_a_day_that_the_printed_year_does_not_have_is_unknown():
    assert resolve(D(2023, 2, 29), BARE) == UNKNOWN


def test_a_wrong_weekday_is_said():
    resolved = resolve(D(2024, 2, 1, weekday=0), BARE)
    assert resolved.status is DateStatus.STATED
    assert resolved.confidence < 1
    assert [(r.kind, r.effect) for r in resolved.reasons] == [("text", "confirms"), ("weekday", "contradicts")]


@pytest.mark.parametrize(
    ("date", "pattern"),
    [
        (D(month=2, day=9), "XXXX-02-09"),
        (D(month=3, day=11, last_month=3, last_day=13), "XXXX-03-11/XXXX-03-13"),
        (D(month=5), "XXXX-05"),
    ],
)
def test_without_evidence_the_year_stays_unknown(date, pattern):
    resolved = resolve(date, BARE)
    assert (resolved.span.edtf, resolved.status) == (pattern, DateStatus.UNKNOWN)


def test_a_date_that_no_candidate_year_has_stays_unknown():
    context = DateContext(dt.date(1989, 1, 1))
    assert resolve(D(month=2, day=9), context).span.edtf == "XXXX-02-09"


def test_the_weekday_itself_without_a_month_is_no_pattern():
    assert resolve(D(), BARE).span.edtf is None


def test_evidence_infers_the_year_and_keeps_where_it_was_read():
    clue = YearClue(ClueKind.NAME, 2024, 2024, "2024")
    place = (Evidence("a", 1, 5, "fr.date.day_month"),)
    resolved = resolve(D(month=4, day=3, last_month=4, last_day=5), replace(PUBLISHED, clues=(clue,)), place)
    assert resolved.span.edtf == "2024-04-03/2024-04-05"
    assert resolved.status in {DateStatus.INFERRED, DateStatus.PROBABLE}
    assert resolved.evidence == place
    assert "name_year" in {reason.kind for reason in resolved.reasons}


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        (D(anchor=Anchor.PUBLICATION), "2024-02-07"),
        (D(anchor=Anchor.PUBLICATION, shift_days=-1), "2024-02-06"),
        (D(weekday=2, anchor=Anchor.PUBLICATION), "2024-02-07"),
        (D(weekday=3, anchor=Anchor.PUBLICATION), "2024-02-01"),
        (D(weekday=2, anchor=Anchor.PUBLICATION, forward=True), "2024-02-07"),
        (D(weekday=2, anchor=Anchor.PUBLICATION, forward=True, shift_days=1), "2024-02-14"),
        (D(anchor=Anchor.PUBLICATION, unit=Unit.WEEK, shift_units=-1), "[2024-01-29..2024-02-04]"),
        (D(anchor=Anchor.PUBLICATION, unit=Unit.MONTH, shift_units=-1), "2024-01"),
        (D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, shift_units=1), "2025"),
        (D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, open_after=True), "[2024-02-08..2024-12-31]"),
        (D(anchor=Anchor.PUBLICATION, unit=Unit.MONTH, open_after=True), "[2024-02-08..2024-02-29]"),
    ],
)
def test_the_publication_dates_relative_words(date, edtf):
    resolved = resolve(date, PUBLISHED)
    assert (resolved.span.edtf, resolved.status) == (edtf, DateStatus.INFERRED)
    assert "publication" in {reason.kind for reason in resolved.reasons}


@pytest.mark.parametrize(
    "date",
    [
        D(anchor=Anchor.PUBLICATION),
        D(weekday=2, anchor=Anchor.PUBLICATION),
        D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR),
        D(anchor=Anchor.PREVIOUS),
        D(anchor=Anchor.PREVIOUS, open_before=True),
    ],
)
def test_without_an_anchor_relative_words_stay_unknown(date):
    assert resolve(date, BARE) == UNKNOWN


def test_a_dispatch_counts_from_the_day_it_opens_with():
    clue = YearClue(ClueKind.DAY, 2024, 2024, "x", 3, 1)
    context = replace(BARE, dateline=D(month=3, day=14), clues=(clue,))
    resolved = resolve(D(anchor=Anchor.PUBLICATION, shift_days=-1), context)
    assert resolved.span.edtf == "2024-03-13"
    assert resolve(D(anchor=Anchor.PUBLICATION), replace(context, clues=())).span.edtf == "XXXX-03-14"
    assert resolve(D(anchor=Anchor.PUBLICATION, shift_days=1), replace(context, clues=())).span.edtf == "XXXX-03-15"


@pytest.mark.parametrize(("weekday", "edtf"), [(2, "2024-04-03"), (4, "2024-04-05"), (0, None)])
def test_without_publication_a_weekday_is_one_of_the_main_event(weekday, edtf):
    context = replace(BARE, main=visit("2024-04-03", "2024-04-05"))
    assert resolve(D(weekday=weekday, anchor=Anchor.PUBLICATION), context).span.edtf == edtf


def test_a_weekday_that_comes_twice_stays_unknown():
    context = replace(BARE, main=visit("2024-04-01", "2024-04-12"))
    assert resolve(D(weekday=2, anchor=Anchor.PUBLICATION), context) == UNKNOWN
    assert resolve(D(weekday=6, anchor=Anchor.PUBLICATION), context).span.edtf == "2024-04-07"


def test_without_publication_a_weekday_is_next_to_the_day_of_the_main_event():
    single = replace(BARE, main=visit("2024-04-03", "2024-04-03"))
    resolved = resolve(D(weekday=0, anchor=Anchor.PUBLICATION), single)
    assert (resolved.span.edtf, resolved.status) == ("2024-04-01", DateStatus.PROBABLE)


def test_where_nothing_tells_the_day_the_year_alone_is_told():
    held = OfficeHeld("A", "minister", (Timespan.range(dt.date(2021, 3, 1), dt.date(2021, 9, 30)),), verified=True)
    context = replace(BARE, offices=(held,), clues=(YearClue(ClueKind.UPCOMING, 2021, 2021, "in 2021"),))
    assert resolve(D(weekday=0, anchor=Anchor.PUBLICATION), context).span.edtf == "2021"


def test_days_of_a_month_that_is_not_named_are_next_to_the_publication():
    days = D(day=9, last_day=11, anchor=Anchor.PREVIOUS)
    assert resolve(days, replace(PUBLISHED, announced=True)).span.edtf == "2024-02-09/2024-02-11"
    assert resolve(days, PUBLISHED).span.edtf == "2024-01-09/2024-01-11"


def test_an_open_anchor_dates_no_month():
    open_end = EventDate(Timespan.since(WEDNESDAY), DateStatus.STATED, 1.0)
    date = D(anchor=Anchor.PUBLICATION, unit=Unit.MONTH)
    assert resolve(date, replace(BARE, main=open_end)) == UNKNOWN


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_nothing_counts_from_an_impossible_publication(day):
    context = replace(BARE, published=Publication(Timespan.day(day), "meta"))
    for date in (
        D(anchor=Anchor.PUBLICATION, shift_days=1),
        D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, shift_units=1),
    ):
        assert resolve(date, context) == UNKNOWN


def test_an_announced_weekday_is_still_to_come():
    resolved = resolve(D(weekday=3, anchor=Anchor.PUBLICATION), replace(PUBLISHED, announced=True))
    assert resolved.span.edtf == "2024-02-08"


def test_a_publication_of_unknown_day_dates_no_weekday():
    vague = replace(BARE, published=Publication(Timespan.month(2024, 2), "url"))
    assert resolve(D(weekday=3, anchor=Anchor.PUBLICATION), vague) == UNKNOWN
    assert resolve(D(anchor=Anchor.PUBLICATION), vague).span.edtf == "2024-02"


def test_later_this_year_counts_from_the_main_event():
    context = replace(BARE, main=visit())
    resolved = resolve(D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, open_after=True), context)
    assert resolved.span.edtf == "[2024-04-06..2024-12-31]"


def test_later_this_year_may_begin_on_the_day_after_the_event_on_which_it_is_reported():
    context = replace(PUBLISHED, main=visit("2024-02-06", "2024-02-06"))
    resolved = resolve(D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, open_after=True), context)
    assert resolved.span.edtf == "[2024-02-07..2024-12-31]"


def test_later_this_year_on_its_last_day():
    context = replace(BARE, main=visit("2024-12-30", "2024-12-31"))
    resolved = resolve(D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, open_after=True), context)
    assert resolved.span.edtf == "2024-12-31"


def test_the_same_day_and_the_next():
    context = replace(BARE, previous=visit("2024-02-01", "2024-02-01"))
    assert resolve(D(anchor=Anchor.PREVIOUS), context).span.edtf == "2024-02-01"
    assert resolve(D(anchor=Anchor.PREVIOUS, shift_days=1), context).span.edtf == "2024-02-02"
    assert resolve(D(anchor=Anchor.PREVIOUS), context).status is DateStatus.STATED


def test_recently_signed_is_on_or_before():
    resolved = resolve(D(anchor=Anchor.PREVIOUS, open_before=True), replace(BARE, previous=visit()))
    assert resolved.span.edtf == "../2024-04-05"
    assert before(None) == UNKNOWN


def test_a_call_during_a_visit_has_one_unknown_day_of_it():
    inherited = inherit(visit(status=DateStatus.PROBABLE, confidence=0.7))
    assert inherited.span.edtf == "[2024-04-03..2024-04-05]"
    assert (inherited.status, inherited.confidence) == (DateStatus.PROBABLE, 0.7)
    assert inherited.reasons[0].kind == "containment"
    assert inherit(UNKNOWN) == UNKNOWN
    month = replace(visit(), span=Timespan.month(2024, 4))
    assert inherit(month).span == Timespan.month(2024, 4)


@pytest.mark.parametrize(("day", "yesterday"), [(31, "2023-10-30"), (20, "2023-10-29")])
def test_yesterday_in_a_dispatch_counts_from_its_dateline_and_not_from_the_clock_of_the_page(day, yesterday):
    published = Publication(Timespan.day(dt.date(2023, 10, 30)), "byline")
    context = replace(BARE, published=published, dateline=D(month=10, day=day))
    assert resolve(D(anchor=Anchor.PUBLICATION, shift_days=-1), context).span.edtf == yesterday
