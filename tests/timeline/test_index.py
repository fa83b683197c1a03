# SPDX-License-Identifier: MIT
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from samples import chronicle
from vnsg_viewer.timeline.columns import columns_of, from_arrays
from vnsg_viewer.timeline.index import Grouping, everyone, grouping, lane_index, those
from vnsg_viewer.timeline.lanes import Lane
from vnsg_viewer.timeline.scene import Doubt

events = st.lists(
    st.tuples(st.integers(-1000, 1000), st.integers(1, 500), st.booleans(), st.integers(0, 2), st.booleans()),
    min_size=1,
    max_size=60,
)


def indexed(held):
    size = len(held)
    columns = from_arrays(
        position=np.arange(size),
        start=np.array([one[0] for one in held]),
        end=np.array([one[0] + one[1] for one in held]),
        kind=np.zeros(size, dtype=np.uint8),
        doubt=np.array([Doubt.STRETCH if one[2] else 0 for one in held], dtype=np.uint8),
        parent=np.full(size, -1),
        total=size,
    )
    lane = np.array([held[p][3] for p in columns.position.tolist()])
    return columns, lane_index(columns, Grouping(("a", "b", "c"), ("A", "B", "C"), lane, np.arange(size)))


@given(events, st.integers(-1100, 1100), st.integers(0, 2))
def test_binary_search_counts_what_a_scan_counts(held, moment, lane):
    columns, index = indexed(held)
    groups = index.group(np.array([lane]), np.arange(2)[:, None], np.arange(len(index.classes))[None, :])
    before = index.at(groups, np.array(moment)) - index.at(groups, np.array(index.base))
    scanned = sum(1 for start, _, _, in_lane, _ in held if in_lane == lane and start < moment)
    assert int(before.sum()) == scanned
    assert len(columns) == len(held)


@given(events)
def test_every_appearance_keeps_its_lane_and_start(held):
    columns, index = indexed(held)
    places = np.arange(len(index.row))
    assert np.array_equal(index.start_at(places), columns.start[index.row])
    lanes = [held[p][3] for p in columns.position[index.row].tolist()]
    assert index.lane_at(places).tolist() == lanes
    durations = (columns.end - columns.start)[index.row]
    assert np.all(durations <= 1 << index.classes.max())


@given(events, st.integers(0, 60))
def test_ranks_count_the_members_before_a_place(held, place):
    columns, index = indexed(held)
    mask = np.array([held[p][4] for p in columns.position.tolist()])
    place = min(place, len(held))
    some, everybody = those(index, mask), everyone(index)
    expected = int(mask[index.row][:place].sum())
    assert int(some.rank(np.array([place]))[0]) == expected
    assert int(everybody.rank(np.array([place]))[0]) == place
    assert some.size == int(mask.sum())
    assert some.all_members().tolist() == np.flatnonzero(mask[index.row]).tolist()
    assert some.members(np.arange(len(held))).tolist() == some.all_members().tolist()
    assert everybody.all_members().tolist() == list(range(len(held)))


def test_a_grouping_leaves_out_undated_events():
    columns = columns_of(chronicle())
    held = grouping(columns, [Lane("one", "One", (0, 2)), Lane("two", "Two", (1,))])
    assert held.lane.tolist() == [0, 1]
    assert held.row.tolist() == [0, 1]
    assert held.labels == ("One", "Two")
