# SPDX-License-Identifier: MIT
import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.timeline.scale import CELL_PX, DAY, cell_exponent, moment_of, seconds_of, seconds_of_moment


@given(st.dates())
def test_a_day_is_found_again_from_its_seconds(day):
    assert moment_of(seconds_of(day)).date() == day
    assert seconds_of_moment(dt.datetime.combine(day, dt.time())) == seconds_of(day)


def test_moments_beyond_the_calendar_are_held_at_its_ends():
    assert moment_of(-1e15).year == 1
    assert moment_of(1e15).year == 9999


@given(st.floats(min_value=0.01, max_value=1e7))
def test_cells_are_between_once_and_twice_their_least_width(seconds_per_px):
    width = 2 ** cell_exponent(seconds_per_px) / seconds_per_px
    assert width >= CELL_PX * 0.999
    assert width < 2 * CELL_PX * 1.001 or cell_exponent(seconds_per_px) == 0


def test_a_day_has_its_seconds():
    assert seconds_of(dt.date(1970, 1, 2)) == DAY
