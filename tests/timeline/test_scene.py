# SPDX-License-Identifier: MIT
from vnsg_viewer.timeline.scene import Box, Fold, Form, Item, LaneBand, Part, Scene, describe
from vnsg_viewer.timeline.ticks import Axis, Tick

ITEM = Item(4, 0, Form.CARD, Box(20, 80, 200, 80), 20, 24, 0, 0, "4 Mar 2024", ("Talks",), "1 report")
LANE = LaneBand(0, "x", "Ministry of X", "3 events", 46, 130, Form.CARD, collapsed=False, count=3)
FOLD = Fold(0, 0, Box(300, 150, 30, 15), 0.0, 9.0, 2, 2, "+2")
AXIS = Axis((Tick(0, 10, "2024"),), (Tick(0, 10, "Mar"), Tick(1, 90, "Apr")), "2024")
SCENE = Scene(600, 400, AXIS, (LANE,), (ITEM,), folds=(FOLD,))


def test_a_scene_is_told_as_text():
    assert describe(SCENE) == (
        "axis 2024: Mar Apr\n"
        "lane 'Ministry of X' card 3 y=46 height=130\n"
        "  card 4 20,80 200x80 Talks\n"
        "  fold +2 300,150 30x15"
    )


def test_parts_lie_one_above_the_other():
    assert SCENE.hit(25, 90).position == 4
    assert SCENE.hit(305, 155).fold == FOLD
    assert SCENE.hit(305, 55).part is Part.HEADER
    assert SCENE.hit(305, 120).part is Part.GROUND
    assert SCENE.hit(305, 120).lane == LANE
    assert SCENE.hit(305, 390).lane is None
    assert SCENE.hit(305, 3).part is Part.AXIS


def test_events_are_found_or_not():
    assert SCENE.box_of(4) == ITEM.box
    assert SCENE.box_of(5) is None


def test_boxes_touch_without_overlapping():
    assert not Box(0, 0, 10, 10).overlaps(Box(10, 0, 10, 10))
    assert Box(0, 0, 10, 10).overlaps(Box(9, 9, 10, 10))
