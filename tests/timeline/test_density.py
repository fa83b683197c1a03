# SPDX-License-Identifier: MIT
from hypothesis import given
from hypothesis import strategies as st

from pictures import picture
from vnsg_viewer.timeline.density import (
    LADDER,
    READABLE,
    RETURN_ROOM,
    Crowding,
    choose_rungs,
    crowding,
    lane_height,
    sample_of,
)
from vnsg_viewer.timeline.index import everyone
from vnsg_viewer.timeline.scale import DAY

depths = st.integers(0, 60)
crowds = st.builds(
    lambda card, bars, size: Crowding(
        tuple(float(max(0, card - 4 * k)) for k in range(len(LADDER))),
        tuple(max(0, card - 4 * k) for k in range(len(LADDER))),
        (bars, bars, bars, bars, 0),
        size,
    ),
    depths,
    st.integers(0, 3),
    st.integers(1, 500),
)


def chosen(held, available, previous=None, collapsed=None):
    folded = collapsed or [False] * len(held)
    return choose_rungs(held, available, previous, headed=True, collapsed=folded)


@given(st.lists(crowds, min_size=1, max_size=8), st.integers(100, 2000))
def test_the_choice_stays_when_nothing_changes(held, available):
    first = chosen(held, available)
    second = chosen(held, available, first)
    assert chosen(held, available, second) == second


@given(crowds, st.integers(100, 2000))
def test_going_back_needs_a_tenth_more_room(crowd, available):
    poorest = [len(LADDER) - 1]
    (rung,) = chosen([crowd], available, poorest)
    if rung < poorest[0]:
        assert lane_height(crowd, rung, headed=True) * RETURN_ROOM <= max(available + 1, READABLE[rung] * RETURN_ROOM)


def test_no_flicker_where_the_room_is_just_enough():
    crowd = Crowding((2.0,) * 5, (2,) * 5, (0,) * 5, 10)
    height = lane_height(crowd, 0, headed=True)
    assert chosen([crowd], height, [0]) == (0,)
    assert chosen([crowd], height - 1, [0]) == (1,)
    assert chosen([crowd], height, [1]) == (1,)
    assert chosen([crowd], round(height * RETURN_ROOM) + 1, [1]) == (0,)


def test_few_events_are_cards_and_crowds_are_counted():
    sparse = Crowding((1.0,) * 5, (1,) * 5, (0,) * 5, 3)
    dense = Crowding((900.0,) * 5, (900,) * 5, (3,) * 5, 9000)
    assert chosen([sparse, dense], 800) == (0, len(LADDER) - 1)


def test_collapsed_lanes_take_no_room_from_the_others():
    lanes = [Crowding((3.0,) * 5, (3,) * 5, (0,) * 5, 9)] * 4
    assert chosen(lanes, 500, collapsed=[False, True, True, True])[0] == 0
    assert chosen(lanes, 500)[0] > 0


def test_crowding_counts_what_is_drawn_over_an_event():
    shown = picture(60, lanes=1)
    population = everyone(shown.index)
    sample = sample_of(population)
    close, far = (crowding(population, sample, per_px)[0] for per_px in (DAY / 50, DAY * 200))
    assert sample.size.tolist() == [len(shown.columns)]
    assert close.most[0] <= far.most[0]
    assert list(far.most[:4]) == sorted(far.most[:4], reverse=True)


def test_a_lane_without_events_is_measured_too():
    shown = picture(60, lanes=3)
    shown.show(0, hide=True)
    assert [lane.count for lane in shown.scene(_any_view()).lanes] == [0, 0, 0]


def _any_view():
    from pictures import whole

    return whole(picture(60, lanes=3))
