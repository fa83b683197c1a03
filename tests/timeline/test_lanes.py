# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from samples import chronicle
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.timeline.lanes import ELSEWHERE, LaneKind, LaneNames, LaneState, lanes_of

NAMES = LaneNames(
    organisation=lambda one: one.name("en"),
    event_type=lambda kind: kind.value.title(),
    country=lambda code: f"<{code}>",
    topic=str.upper,
    elsewhere="Others",
)


def shown(kind: LaneKind, held: Chronicle | None = None) -> list[tuple[str, tuple[int, ...]]]:
    return [(lane.label, lane.positions) for lane in lanes_of(held or chronicle(), kind, NAMES)]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (LaneKind.MINISTRY_PAIR, [("Ministry of X ↔ Ministry of Y", (1, 2)), ("Ministry of X", (0,))]),
        (LaneKind.OFFICIAL, [("Trần Văn Bình", (0, 1, 2)), ("Lena Tan", (1, 2))]),
        (LaneKind.ORGANISATION, [("Ministry of X", (0, 1, 2)), ("Ministry of Y", (1, 2))]),
        (LaneKind.COUNTRY, [("<VNM>", (0, 1, 2)), ("<SGP>", (1, 2))]),
        (LaneKind.TYPE, [("Signing", (2,)), ("Talks", (1,)), ("Visit", (0,))]),
        (LaneKind.TOPIC, [("EXTRADITION", (1, 2)), ("FIRE_RESCUE", (1,)), ("TRAINING", (1,)), ("Others", (0,))]),
        (LaneKind.NONE, [("", (0, 1, 2))]),
    ],
)
def test_events_stand_in_their_lanes(kind, expected):
    assert shown(kind) == expected


def test_an_event_that_fits_no_lane_stands_in_the_last():
    whole = chronicle()
    alone = replace(whole.events[0], participants=())
    held = replace(whole, events=(alone, *whole.events[1:]))
    for kind in (LaneKind.MINISTRY_PAIR, LaneKind.OFFICIAL, LaneKind.COUNTRY, LaneKind.ORGANISATION):
        last = lanes_of(held, kind, NAMES)[-1]
        assert (last.key, last.positions) == (ELSEWHERE, (0,))


def test_every_event_stands_somewhere_in_every_kind():
    for kind in LaneKind:
        assert {p for lane in lanes_of(chronicle(), kind, NAMES) for p in lane.positions} == {0, 1, 2}


def test_an_organisation_nobody_lists_is_named_by_its_id():
    held = replace(chronicle(), organisations=())
    assert shown(LaneKind.ORGANISATION, held)[0][0] == "vn-x"


def test_lanes_are_moved_and_keep_their_place_when_others_appear():
    state = LaneState().moved(("a", "b", "c"), "c", 0)
    assert state.arranged(("a", "b", "c")) == ("c", "a", "b")
    assert state.arranged(("b", "d", "c")) == ("c", "b", "d")


def test_lanes_collapse_and_open():
    state = LaneState().toggled("a")
    assert state.collapsed == {"a"}
    assert state.toggled("a") == LaneState()
