# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.timeline.gestures import PAUSE_MS, GestureLock, Meaning, Throw, eased, glide, zoom_factor


def test_a_notch_zooms_by_a_quarter_a_twentieth_or_a_half():
    assert zoom_factor(1) == pytest.approx(1.25)
    assert zoom_factor(1, fine=True) == pytest.approx(1.05)
    assert zoom_factor(1, coarse=True) == pytest.approx(1.5)
    assert zoom_factor(-1) * zoom_factor(1) == pytest.approx(1)


def test_the_first_dominant_direction_holds_until_the_gesture_ends():
    lock = GestureLock().moved(4, 1, 0)
    assert lock.meaning is Meaning.OPEN
    lock = lock.moved(4, 2, 10)
    assert lock.meaning is Meaning.PAN
    assert lock.moved(0, 90, 20).meaning is Meaning.PAN
    assert lock.moved(0, 90, 20 + PAUSE_MS + 11).meaning is Meaning.ZOOM
    assert lock.moved(0, 90, 30, begins=True).meaning is Meaning.ZOOM


def test_a_throw_needs_speed_and_a_hand_that_has_not_stopped():
    quick = Throw().moved(0, 0.0).moved(50, 50.0)
    assert quick.speed(50) == pytest.approx(1000)
    assert quick.speed(300) == 0
    assert Throw().moved(0, 0.0).moved(100, 10.0).speed(100) == 0
    assert Throw().speed(0) == 0


@given(st.floats(200, 20_000), st.floats(1, 100))
def test_a_throw_runs_out(speed, elapsed):
    distance, slower = glide(speed, elapsed)
    assert 0 < distance <= speed * elapsed / 1000
    assert slower < speed


def test_a_throw_comes_to_rest():
    speed, way = 2000.0, 0.0
    for _ in range(400):
        step, speed = glide(speed, 16)
        way += step
    assert speed == 0
    assert 300 < way < 700


@given(st.floats(0, 1), st.floats(0, 1))
def test_easing_goes_forward_from_nothing_to_all(one, other):
    assert eased(0) == 0
    assert eased(1) == 1
    if one < other:
        assert eased(one) <= eased(other)
