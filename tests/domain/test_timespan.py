# SPDX-License-Identifier: MIT
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.domain.timespan import Precision, Timespan

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
SPANS = st.builds(lambda a, b: Timespan.range(min(a, b), max(a, b)), DAYS, DAYS)


@pytest.mark.parametrize(
    ("span", "edtf"),
    [
        (Timespan.day(dt.date(2024, 2, 1)), "2024-02-01"),
        (Timespan.range(dt.date(2024, 4, 3), dt.date(2024, 4, 5)), "2024-04-03/2024-04-05"),
        (Timespan.day_in_range(dt.date(2025, 3, 11), dt.date(2025, 3, 13)), "[2025-03-11..2025-03-13]"),
        (Timespan.month(2024, 2), "2024-02"),
        (Timespan.year(2018), "2018"),
        (Timespan.until(dt.date(2025, 3, 13)), "../2025-03-13"),
        (Timespan.since(dt.date(2025, 3, 13)), "2025-03-13/.."),
        (Timespan.unknown("XXXX-02-09"), "XXXX-02-09"),
        (Timespan.unknown(), None),
    ],
)
def test_edtf(span, edtf):
    assert span.edtf == edtf


def test_a_month_reaches_to_its_last_day():
    assert Timespan.month(2024, 2).latest == dt.date(2024, 2, 29)


def test_a_range_of_one_day_is_that_day():
    day = dt.date(2024, 4, 3)
    assert Timespan.range(day, day) == Timespan.day_in_range(day, day) == Timespan.day(day)


def test_a_timespan_cannot_end_before_it_begins():
    with pytest.raises(ValueError, match="before it begins"):
        Timespan.range(dt.date(2024, 1, 2), dt.date(2024, 1, 1))


def test_what_is_certain_and_what_is_not():
    assert not Timespan.day(dt.date(2024, 1, 1)).is_uncertain
    assert Timespan.year(2024).is_uncertain
    assert Timespan.until(dt.date(2024, 1, 1)).is_dated
    assert not Timespan.unknown("XXXX-02-09").is_dated
    assert Timespan.until(dt.date(2024, 1, 1)).precision is Precision.OPEN


@given(SPANS, SPANS)
def test_overlap_is_symmetric_and_follows_from_containment(a, b):
    assert a.overlaps(b) == b.overlaps(a)
    if a.contains(b):
        assert a.overlaps(b)


@given(SPANS, SPANS, st.integers(0, 40_000))
def test_slack_bridges_exactly_its_days(a, b, slack):
    gap = max((a.earliest - b.latest).days, (b.earliest - a.latest).days)
    assert a.overlaps(b, slack) == (gap <= slack)


@given(SPANS, DAYS)
def test_open_ends_reach_for_ever(span, day):
    assert Timespan.until(day).overlaps(span) == (span.earliest <= day)
    assert Timespan.since(day).overlaps(span) == (span.latest >= day)
    assert not Timespan.until(day).contains(span)
