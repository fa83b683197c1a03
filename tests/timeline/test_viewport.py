# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.timeline.scale import DAY, HOUR, YEAR
from vnsg_viewer.timeline.viewport import Extent, Viewport, between

VIEW = Viewport(0.0, 3600.0, 1600, 900)
viewports = st.builds(
    Viewport,
    start=st.floats(-2e9, 3e9),
    seconds_per_px=st.floats(HOUR / 1600, 300 * YEAR / 1600),
    width=st.just(1600),
    height=st.just(900),
)


@given(viewports, st.floats(0, 1600), st.floats(0.05, 20))
def test_zooming_moves_what_is_under_the_cursor_by_at_most_a_pixel(view, x, factor):
    anchor = view.time_at(x)
    zoomed = view.zoomed(x, factor)
    assert abs(zoomed.x_of(anchor) - x) <= 1


def test_the_scale_goes_from_an_hour_to_three_centuries():
    assert VIEW.zoomed(800, 1e9).span == pytest.approx(HOUR)
    assert VIEW.zoomed(800, 1e-9).span == pytest.approx(300 * YEAR)


@given(viewports, st.integers(-5000, 5000), st.floats(-1e9, 3e9))
def test_panning_moves_everything_by_the_same_whole_pixels(view, dx, moment):
    panned = view.panned(dx)
    assert view.x_of(moment) - panned.x_of(moment) == panned.offset - view.offset


def test_a_fitted_extent_lies_wholly_in_view_with_room_at_the_right():
    fitted = VIEW.fitted(Extent(0.0, 100 * DAY), room_right=200)
    assert fitted.x_of(0.0) > 0
    assert fitted.x_of(100 * DAY) < 1600 - 200


def test_a_single_moment_is_fitted_to_a_day():
    assert VIEW.fitted(Extent(5.0, 5.0)).span >= DAY


@given(viewports, st.floats(-1e9, 1e9), st.floats(1, 1e9))
def test_a_bounded_view_is_never_farther_from_the_data_than_half_a_view(view, first, span):
    extent = Extent(first, first + span)
    bounded = view.bounded(extent)
    assert bounded.end >= extent.start - view.span * 0.51
    assert bounded.start <= extent.end + view.span * 0.51


def test_without_data_nothing_is_bounded():
    assert VIEW.bounded(None) == VIEW


def test_exactly_one_stretch_fills_the_width():
    over = VIEW.over(Extent(DAY, 3 * DAY))
    assert (over.start, over.end) == (DAY, pytest.approx(3 * DAY))


@given(viewports, viewports, st.floats(0, 1))
def test_the_way_between_two_views_starts_and_ends_at_them(one, other, share):
    assert between(one, other, 0.0).start == pytest.approx(one.start, abs=one.span * 1e-6 + 1)
    assert between(one, other, 1.0).span == pytest.approx(other.span)
    low, high = sorted((one.span, other.span))
    assert low * 0.999 <= between(one, other, share).span <= high * 1.001


def test_sideways_movement_keeps_the_scale():
    assert between(VIEW, VIEW.panned(100), 0.5).start == pytest.approx(50 * 3600)


def test_another_size_keeps_edge_and_scale():
    resized = VIEW.resized(0, 300)
    assert (resized.start, resized.seconds_per_px, resized.width, resized.height) == (0.0, 3600.0, 1, 300)


def test_scrolling_never_goes_above_the_first_lane():
    assert VIEW.panned(0, -50).top == 0
    assert VIEW.panned(0, 50).top == 50
