# SPDX-License-Identifier: MIT
import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pictures import monospace, tick
from vnsg_viewer.timeline.scale import DAY, HOUR, YEAR, seconds_of
from vnsg_viewer.timeline.texts import Face
from vnsg_viewer.timeline.ticks import LADDER, MAJOR_PX, axis, moments, steps_for
from vnsg_viewer.timeline.viewport import Viewport

YEAR_2024 = seconds_of(dt.date(2024, 1, 1))


def view(span: float, start: float = YEAR_2024) -> Viewport:
    return Viewport(start, span / 1600, 1600, 900)


@given(st.floats(HOUR, 300 * YEAR), st.floats(-3e9, 3e9))
def test_major_ticks_stand_far_apart_and_labels_never_touch(span, start):
    found = axis(view(span, start), tick)
    for one, other in pairwise(found.upper):
        assert other.x - one.x >= MAJOR_PX * 0.98
    for one, other in pairwise(t for t in found.lower if t.label):
        assert one.x + 6 + monospace(one.label, Face.SMALL) <= other.x + 6


@given(st.floats(HOUR, 300 * YEAR))
def test_some_tick_is_always_in_view(span):
    assert axis(view(span), tick).lower


def test_beyond_the_ladder_its_last_steps_are_taken():
    assert steps_for(1e12) == LADDER[-1]


def test_months_have_their_true_lengths():
    found = axis(view(YEAR), tick)
    assert [t.label for t in found.lower][:4] == ["Jan", "Feb", "Mar", "Apr"]
    february, march, april = (t.seconds for t in found.lower[1:4])
    assert march - february == 29 * DAY  # 2024 is a leap year
    assert april - march == 31 * DAY


@pytest.mark.parametrize(
    ("span", "lower", "upper"),
    [
        (HOUR, "minute", "hour"),
        (DAY, "hour", "day"),
        (20 * DAY, "day", "month"),
        (200 * DAY, "day", "month"),
        (2 * YEAR, "month", "year"),
        (8.5 * YEAR, "month", "year"),
        (20 * YEAR, "year", "year"),
        (300 * YEAR, "year", "year"),
    ],
)
def test_the_tiers_follow_the_scale(span, lower, upper):
    found = steps_for(span / 1600)
    assert (found[0].unit, found[1].unit) == (lower, upper)


def test_the_upper_label_of_the_left_edge_is_pinned():
    found = axis(view(30 * DAY, seconds_of(dt.date(2024, 2, 10))), tick)
    assert found.pinned == "February 2024"
    assert found.upper[0].label == "March 2024"


def test_years_are_not_named_twice():
    found = axis(view(100 * YEAR), tick)
    named = {t.seconds for t in found.upper}
    assert all(not t.label for t in found.lower if t.seconds in named)


@pytest.mark.parametrize("steps", LADDER)
def test_every_step_ends_with_the_calendar(steps):
    start = seconds_of(dt.date(9999, 12, 1))
    for step in steps:
        found = list(moments(start, start + 30 * DAY, step))
        assert all(one.year == 9999 for one in found)


def test_days_of_a_coarse_step_begin_again_with_each_month():
    step = next(lower for lower, _ in LADDER if lower.unit == "day" and lower.count == 5)
    found = [m.day for m in moments(YEAR_2024, YEAR_2024 + 60 * DAY, step)]
    assert found[:8] == [1, 6, 11, 16, 21, 26, 1, 6]
