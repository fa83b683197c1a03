# SPDX-License-Identifier: MIT
import random
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pictures import HEIGHT, WIDTH, monospace, picture, whole
from vnsg_viewer.timeline.arrangement import FEW
from vnsg_viewer.timeline.candidates import class_at, grid_at
from vnsg_viewer.timeline.compose import COMPACT_MOST, STEP
from vnsg_viewer.timeline.lanes import LaneState
from vnsg_viewer.timeline.picture import Link
from vnsg_viewer.timeline.scale import DAY, HOUR, YEAR
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, Doubt, Form, Part, describe
from vnsg_viewer.timeline.texts import Face
from vnsg_viewer.timeline.turning import ROOM_BEYOND
from vnsg_viewer.timeline.viewport import Extent

SIZES = st.sampled_from([1, 5, 40, 300, 3000, 30_000])
looks = st.tuples(SIZES, st.integers(0, 3), st.floats(1.0, 20_000.0), st.floats(0, WIDTH), st.integers(1, 5))


def looked(look):
    size, seed, zoom, x, lanes = look
    shown = picture(size, seed=seed, lanes=lanes)
    return shown, whole(shown).zoomed(x, zoom)


def label_boxes(scene):
    for item in scene.items:
        yield item.box
    for fold in scene.folds:
        collapsed = any(lane.collapsed for lane in scene.lanes if lane.index == fold.lane)
        if not collapsed:
            width = monospace(fold.label, Face.SMALL)
            yield type(fold.box)(fold.box.x, fold.box.y, width, min(fold.box.height, 15))


@settings(max_examples=60, deadline=None)
@given(looks)
def test_no_label_overlaps_another(look):
    shown, view = looked(look)
    for one, other in combinations(label_boxes(shown.scene(view)), 2):
        assert not one.overlaps(other), (one, other)


@settings(max_examples=40, deadline=None)
@given(looks, st.lists(st.floats(-900, 900), min_size=1, max_size=6))
def test_nothing_changes_while_panning(look, steps):
    shown, view = looked(look)
    before = shown.scene(view)
    for step in steps:
        view_after = view.panned(step)
        after = shown.scene(view_after)
        moved = view_after.offset - view.offset
        seen = {(item.position, item.lane): item for item in before.items}
        for item in after.items:
            was = seen.get((item.position, item.lane))
            if was is None:
                continue
            assert (item.form, item.lines, item.box.y, item.box.width) == (
                was.form,
                was.lines,
                was.box.y,
                was.box.width,
            )
            assert item.first == was.first - moved
            if item.last - item.first <= item.box.width:  # longer ones keep their label in view
                assert item.box.x == was.box.x - moved
        counted = {(fold.lane, fold.level, fold.start): fold for fold in before.folds}
        for fold in after.folds:
            known = counted.get((fold.lane, fold.level, fold.start))
            assert known is None or (fold.label, fold.box.y) == (known.label, known.box.y)
        assert [(lane.key, lane.y, lane.height, lane.form) for lane in after.lanes] == [
            (lane.key, lane.y, lane.height, lane.form) for lane in before.lanes
        ]
        view, before = view_after, after


@settings(max_examples=40, deadline=None)
@given(looks, st.integers(0, 2**32))
def test_coming_back_shows_the_same(look, seed):
    shown, view = looked(look)
    first = describe(shown.scene(view))
    rng = random.Random(seed)  # noqa: S311  a test, not a secret
    for _ in range(3):
        view_elsewhere = view.panned(rng.uniform(-5000, 5000))
        shown.scene(view_elsewhere)
    assert describe(shown.scene(view)) == first


@settings(max_examples=60, deadline=None)
@given(looks, st.integers(0, 2**32), st.booleans(), st.booleans())
def test_everything_is_drawn_or_counted_where_it_is(look, seed, hide, filtered):
    shown, view = looked(look)
    rng = random.Random(seed)  # noqa: S311  a test, not a secret
    if filtered:
        shown.show(rng.getrandbits(shown.columns.total), hide=hide)
    scene = shown.scene(view)
    index, layout = shown.index, shown.layout(view)
    members = np.arange(len(index.row))
    if filtered and hide:
        members = members[shown.mask[index.row]]
    counts = scene.counts
    assert counts.appearances == len(members)
    assert counts.drawn + counts.folded + counts.outside == len(members)
    rows = len(shown.columns)
    passing = rows if not (filtered and hide) else int(shown.mask.sum())
    assert passing + counts.filtered + counts.undated == counts.total
    # Each count stands for exactly the events of its cell that are not drawn one by one.
    placed = set(layout.place[layout.row >= 0].tolist())
    grid = grid_at(view.seconds_per_px)
    levels = np.array([grid.level_of(one) for one in index.classes])[class_at(index, members)]
    lane, start = index.lane_at(members), index.start_at(members)
    alone = np.array([m not in placed for m in members.tolist()], dtype=bool)
    for fold in scene.folds:
        of_cell = (lane == fold.lane) & (levels == fold.level) & (start >= fold.start) & (start < fold.end) & alone
        assert fold.count == int(of_cell.sum())
        if filtered and not hide:
            assert fold.passing == int(shown.mask[index.row[members[of_cell]]].sum())
    # Whatever starts in view on a lane in view is drawn, or lies in one of the counts.
    cells = {(fold.lane, fold.level, int(fold.start)) for fold in scene.folds}
    shown_lanes = {band.index for band in scene.lanes}
    for member, level, in_lane, begins in zip(
        members.tolist(), levels.tolist(), lane.tolist(), start.tolist(), strict=True
    ):
        if in_lane in shown_lanes and view.start < begins < view.end - view.seconds_per_px:
            cell = grid.cell(level)
            assert member in placed or (in_lane, level, begins // cell * cell) in cells


def test_a_burst_is_counted_and_its_neighbours_are_drawn():
    shown = picture(3000, burst=0.9, lanes=1)
    scene = shown.scene(whole(shown))
    assert scene.counts.folded >= 0.85 * scene.counts.appearances
    assert scene.counts.drawn > 50


def test_a_count_leads_to_the_extent_of_its_events():
    shown = picture(30_000, lanes=2)
    fold = max(shown.scene(whole(shown)).folds, key=lambda one: one.count)
    extent = shown.extent_of(fold)
    assert fold.start <= extent.start < extent.end
    nearer = shown.scene(whole(shown).over(extent))
    assert nearer.counts.outside > 0
    listed = shown.positions_of(fold, 10)
    assert len(listed) == 10
    assert all(extent.start <= shown.time_of(one).start < extent.end for one in listed)
    assert listed == sorted(listed)


@pytest.mark.parametrize("zoom", [1, 30, 1000, 30_000])
def test_the_ladder_goes_from_counts_to_cards(zoom):
    shown = picture(3000, lanes=1)
    view = whole(shown).zoomed(700, zoom)
    form = shown.scene(view).lanes[0].form
    ladder = [Form.BIN, Form.DOT, Form.TITLE, Form.COMPACT, Form.CARD]
    expected = {1: ladder[:2], 30: ladder[1:4], 1000: ladder[2:], 30_000: ladder[2:]}
    assert form in expected[zoom]


def test_a_long_event_keeps_its_words_in_view():
    shown = picture(40, lanes=1)
    row = int(np.argmax(shown.columns.end - shown.columns.start))
    middle = float(shown.columns.start[row] + shown.columns.end[row]) / 2
    view = whole(shown).over(Extent(middle - HOUR, middle + HOUR))
    position = int(shown.columns.position[row])
    item = next(one for one in shown.scene(view).items if one.position == position)
    assert item.first < 0
    assert item.last > WIDTH
    assert item.form is Form.BAR or 0 <= item.box.x < WIDTH


@pytest.mark.parametrize(("size", "lanes"), [(5, 1), (12, 4), (40, 2)])
def test_the_last_events_stand_to_the_left_of_their_date(size, lanes):
    shown = picture(size, lanes=lanes)
    view = whole(shown).fitted(shown.extent, room_right=shown.room_beyond)
    scene = shown.scene(replace(view, height=4000))
    last = view.x_of(shown.extent.end)
    assert last > 0.9 * WIDTH
    assert all(item.box.x + item.box.width <= last + ROOM_BEYOND + 1 for item in scene.items)
    turned = [item for item in scene.items if item.turned]
    assert turned
    assert all(abs(item.box.x + item.box.width - item.first) <= max(10, item.last - item.first) for item in turned)


def test_words_are_whole_where_rows_cost_nothing():
    shown = picture(8, lanes=1)
    view = replace(whole(shown).fitted(shown.extent, room_right=shown.room_beyond), height=330)
    items = [item for item in shown.scene(view).items if item.form is Form.COMPACT]
    assert items
    for item in items:
        left, right = view.x_of(shown.extent.start), view.x_of(shown.extent.end)
        has_room = max(right - item.first, item.first - left) > 430
        is_widest = item.box.width > COMPACT_MOST - STEP
        assert is_widest or not has_room or not any(line.endswith("…") for line in item.lines), item


def test_room_for_the_last_text_is_left_where_events_are_only_dimmed():
    shown = picture(40, lanes=1)
    early = sum(1 << int(p) for p in shown.columns.position[:10])
    shown.show(early, hide=True)
    assert shown.room_beyond == ROOM_BEYOND
    shown.show(early, hide=False)
    assert shown.room_beyond > 200


def test_an_empty_view_offers_the_nearest_events_on_both_sides():
    shown = picture(5, lanes=1)
    starts = sorted(shown.columns.start.tolist())
    gap = max(range(len(starts) - 1), key=lambda k: starts[k + 1] - starts[k])
    middle = (starts[gap] + starts[gap + 1]) / 2
    scene = shown.scene(whole(shown).over(Extent(middle, middle + 2 * HOUR)))
    before, after = scene.nearest
    assert not before.later
    assert after.later
    order = shown.columns.position.tolist()
    assert (before.position, after.position) == (order[gap], order[gap + 1])
    assert scene.hit(after.box.x + 3, after.box.y + 3).position == after.position


def test_beyond_the_last_event_only_an_earlier_one_is_offered():
    shown = picture(5, lanes=1)
    scene = shown.scene(whole(shown).centred(shown.columns.extent.end + 90 * YEAR))
    assert [button.later for button in scene.nearest] == [False]
    assert scene.data[1] < 0 or scene.data[1] <= WIDTH


def test_collapsing_a_lane_counts_its_events():
    shown = picture(300, lanes=3)
    view = whole(shown)
    shown.arrange(LaneState(collapsed=frozenset({shown.index.keys[1]})))
    band = next(lane for lane in shown.scene(view).lanes if lane.index == 1)
    assert band.collapsed
    assert all(item.lane != 1 for item in shown.scene(view).items)
    assert sum(fold.count for fold in shown.scene(view).folds if fold.lane == 1) == band.count


def test_lanes_stand_in_the_readers_order():
    shown = picture(300, lanes=3)
    keys = shown.index.keys
    shown.arrange(LaneState(order=(keys[2], keys[0])))
    assert [lane.key for lane in shown.scene(whole(shown)).lanes] == [keys[2], keys[0], keys[1]]
    second = shown.scene(whole(shown)).lanes[1]
    assert shown.lane_place_at(second.y + 1 - AXIS_HEIGHT) == 1


def test_hidden_events_leave_room_and_dimmed_ones_stay():
    shown = picture(300, lanes=1)
    view = whole(shown)
    everything = shown.scene(view).counts
    bits = sum(1 << p for p in range(0, 300, 3))
    shown.show(bits, hide=False)
    dimmed = shown.scene(view)
    assert dimmed.counts == everything
    assert {item.dimmed for item in dimmed.items} | set(dimmed.dots.dimmed.tolist()) == {True, False}
    shown.show(bits, hide=True)
    hidden = shown.scene(view)
    assert hidden.counts.appearances == int(shown.mask.sum())
    assert all(item.position % 3 == 0 for item in hidden.items)
    shown.show(None, hide=True)
    assert shown.scene(view).counts == everything


def test_fitting_follows_the_filter():
    shown = picture(300, lanes=1)
    position = int(shown.columns.position[20])
    shown.show(1 << position, hide=True)
    assert shown.extent == shown.time_of(position)
    shown.show(0, hide=True)
    assert shown.extent == shown.columns.extent


def test_a_lane_that_the_filter_empties_is_folded():
    shown = picture(12, lanes=4)
    view = whole(shown)
    assert not any(lane.collapsed for lane in shown.scene(view).lanes)
    shown.show(1 << int(shown.columns.position[0]), hide=True)
    lanes = shown.scene(view).lanes
    assert {lane.collapsed for lane in lanes if lane.count == 0} == {True}
    assert {lane.collapsed for lane in lanes if lane.count} == {False}
    shown.show(None, hide=True)
    assert not any(lane.collapsed for lane in shown.scene(view).lanes)


def test_the_next_event_is_the_next_that_passes():
    shown = picture(40, lanes=1)
    order = shown.columns.position.tolist()
    assert shown.neighbour(-1, 1) == order[0]
    assert shown.neighbour(-1, -1) == order[-1]
    assert shown.neighbour(order[3], 1) == order[4]
    assert shown.neighbour(order[3], -1) == order[2]
    assert shown.neighbour(order[-1], 1) == -1
    shown.show(sum(1 << p for p in order[::2]), hide=True)
    assert shown.neighbour(order[3], 1) == order[4]
    assert shown.neighbour(order[4], 1) == order[6]


def test_threads_are_drawn_between_their_events():
    shown = picture(5, lanes=1)
    one, other = shown.columns.position[[0, -1]].tolist()
    scene = shown.scene(whole(shown), selected=one, links=(Link(one, other, dashed=True),))
    (arc,) = scene.arcs
    assert arc.dashed
    assert scene.box_of(one).holds(arc.x0, arc.y0)
    assert scene.box_of(other).holds(arc.x1, arc.y1)


def test_a_thread_to_an_event_out_of_view_leads_to_its_date():
    shown = picture(5, lanes=1)
    one, other = shown.columns.position[[0, -1]].tolist()
    view = whole(shown).over(shown.time_of(one)).zoomed(600, 0.2)
    (arc,) = shown.scene(view, links=(Link(one, other),)).arcs
    assert arc.x1 == view.x_of(shown.time_of(other).start)
    undated = int(shown.columns.undated[0]) if len(shown.columns.undated) else 999
    (nowhere,) = shown.scene(view, links=(Link(one, undated),)).arcs
    assert (nowhere.x1, nowhere.y1) == (-1, -1)


def test_uncertain_events_keep_the_extent_of_their_doubt():
    shown = picture(3000, lanes=1)
    row = int(np.flatnonzero(shown.columns.doubt & Doubt.BAND)[0])
    time = shown.time_of(int(shown.columns.position[row]))
    view = whole(shown).over(Extent(time.start - 5 * DAY, time.end + 5 * DAY))
    item = next(one for one in shown.scene(view).items if one.position == shown.columns.position[row])
    assert item.doubt & Doubt.BAND
    assert (item.first, item.last) == (view.x_of(time.start), view.x_of(time.end))


def test_only_lanes_in_view_are_part_of_the_scene():
    shown = picture(FEW * 3, lanes=12)
    view = whole(shown)
    top = shown.scene(view)
    assert top.content_height > HEIGHT
    below = shown.scene(view.panned(0, top.content_height - HEIGHT + AXIS_HEIGHT))
    assert {lane.index for lane in below.lanes} != {lane.index for lane in top.lanes}
    assert max(lane.y + lane.height for lane in below.lanes) <= HEIGHT + 1


def test_a_view_scrolled_below_all_lanes_is_empty():
    shown = picture(FEW * 3, lanes=2)
    scene = shown.scene(whole(shown).panned(0, 90_000))
    assert (scene.lanes, scene.items, scene.folds) == ((), (), ())
    assert scene.counts.outside == scene.counts.appearances


def test_parts_are_hit_where_they_are_drawn():
    shown = picture(40, lanes=2)
    scene = shown.scene(whole(shown))
    for item in scene.items:
        assert scene.hit(item.box.x + 2, item.box.y + 2).position == item.position
    band = scene.lanes[0]
    assert scene.hit(40, band.y + 10).part is Part.HEADER
    assert scene.hit(40, 5).part is Part.AXIS
    assert scene.hit(WIDTH - 2, scene.content_height + AXIS_HEIGHT + 40).part is Part.GROUND


def test_dots_and_counts_are_hit_too():
    shown = picture(3000, lanes=2)
    scene = shown.scene(whole(shown).zoomed(700, 8))
    fold = next(one for one in scene.folds if one.box.x > 0)
    assert scene.hit(fold.box.x + 1, fold.box.y + 1).fold in scene.folds
    if len(scene.dots.x):
        x, y = int(scene.dots.x[0]), int(scene.dots.y[0])
        assert scene.hit(x, y).part is Part.ITEM
        assert scene.box_of(int(scene.dots.position[0])).holds(x, y)
    assert scene.box_of(10**7) is None
