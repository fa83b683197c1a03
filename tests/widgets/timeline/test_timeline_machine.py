# SPDX-License-Identifier: MIT
"""Zooms, pans, filters and selections at random on the real widget: no error, no warning, no overlap, nothing lost."""

import gc
import sys
from itertools import combinations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QPoint, QPointF, Qt
from shiboken6 import isValid
from widgets.timeline.timeline_parts import chronicle_of, drag, free, timeline, wheel

from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.timeline.lanes import LaneKind, LaneState
from vnsg_viewer.widgets.timeline.keys import KEYS
from vnsg_viewer.widgets.timeline.overview_strip import OverviewStrip
from vnsg_viewer.widgets.timeline.undated_tray import UndatedTray
from vnsg_viewer.widgets.timeline.view import TimelineView

points = st.tuples(st.integers(0, 899), st.integers(0, 599))
KINDS = (LaneKind.MINISTRY_PAIR, LaneKind.TYPE, LaneKind.COUNTRY, LaneKind.NONE, LaneKind.TOPIC)


class Reader(RuleBasedStateMachine):
    """Someone who tries everything."""

    @initialize(size=st.sampled_from([0, 1, 7, 60, 900]))
    def open(self, size):
        self.size = size
        self.view = TimelineView(load_theme("light"))
        self.strip, self.tray = OverviewStrip(load_theme("light")), UndatedTray(load_theme("light"))
        self.strip.follow(self.view)
        self.tray.follow(self.view)
        self.strip.resize(900, 78)
        self.view.resize(900, 600)
        self.view.motion.reduced = True
        self.view.show_chronicle(chronicle_of(size), load_wording("en"))
        self.view.prepare()
        self.view.show()

    @rule(at=points, notches=st.integers(-6, 6))
    def turn_the_wheel(self, at, notches):
        wheel(self.view, QPoint(*at), notches)

    @rule(start=points, end=points)
    def drag(self, start, end):
        drag(self.view, QPointF(*start), QPointF(*end))

    @rule(at=points)
    def click(self, at):
        drag(self.view, QPointF(*at), QPointF(*at), steps=1)

    @rule(key=st.sampled_from(sorted(KEYS, key=int)))
    def press(self, key):
        KEYS[key](self.view)

    @rule(bits=st.integers(0, 2**900), hide=st.booleans())
    def filter(self, bits, hide):
        self.view.show_passing(bits & ((1 << self.size) - 1), hide=hide)

    @rule()
    def show_all(self):
        self.view.show_passing(None)

    @rule(position=st.integers(0, 1000))
    def select(self, position):
        self.view.select(f"e{position}")

    @rule(kind=st.sampled_from(KINDS))
    def change_lanes(self, kind):
        self.view.set_lanes(kind)

    @precondition(lambda self: self.view.picture is not None and self.view.picture.index.keys)
    @rule(data=st.data())
    def arrange(self, data):
        keys = self.view.picture.index.keys
        key = data.draw(st.sampled_from(keys))
        state = LaneState().moved(keys, key, data.draw(st.integers(0, len(keys))))
        self.view.arrange_lanes(state.toggled(key) if data.draw(st.booleans()) else state)

    @rule(width=st.integers(240, 1300), height=st.integers(160, 800))
    def resize(self, width, height):
        self.view.resize(width, height)

    @rule(x=st.integers(0, 899), to=st.integers(0, 899))
    def drag_the_overview(self, x, to):
        drag(self.strip, QPointF(x, 30), QPointF(to, 30))

    @invariant()
    def nothing_is_lost(self):
        counts = self.view.scene.counts
        assert counts.drawn + counts.folded + counts.outside == counts.appearances
        assert min(counts.drawn, counts.folded, counts.outside) >= 0
        if self.view.picture is not None:
            dated = len(self.view.picture.columns)
            assert dated + counts.undated == counts.total == self.size
            assert 0 <= counts.filtered <= dated

    @invariant()
    def nothing_overlaps(self):
        boxes = [item.box for item in self.view.scene.items]
        for one, other in combinations(boxes[:150], 2):
            assert not one.overlaps(other)

    @invariant()
    def it_can_be_painted(self):
        self.view.grab()
        self.strip.grab()

    def teardown(self):
        if hasattr(self, "view"):
            for widget in (self.view, self.strip, self.tray):
                widget.close()
                free(widget)


@pytest.mark.usefixtures("qapp")
def test_a_reader_who_tries_everything():
    run_state_machine_as_test(
        Reader,
        settings=settings(
            max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_thousands_of_frames_leave_no_reference_behind(qtbot):
    view = timeline(qtbot, 900)
    view.grab()
    gc.collect()
    before = sys.getrefcount(None)
    for k in range(300):
        view.look_at(view.viewport.panned(20 if k % 2 else -20))
        view.grab()
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 2000


@pytest.mark.usefixtures("qapp")
def test_a_timeline_is_freed():
    view = TimelineView(load_theme("light"))
    strip = OverviewStrip(load_theme("light"), view)
    strip.follow(view)
    view.show_chronicle(chronicle_of(30), load_wording("en"))
    view.prepare()
    view.show()
    view.grab()
    view.close()
    free(view)
    assert not isValid(view)
    assert not isValid(strip)


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_a_long_zoom_keeps_the_pointer_and_loses_nothing(qtbot, held):
    view = timeline(qtbot, 900)
    moment = view.viewport.time_at(400)
    for _ in range(40):
        wheel(view, QPoint(400, 300), 1, held=held)
        counts = view.scene.counts
        assert counts.drawn + counts.folded + counts.outside == counts.appearances
    assert abs(view.viewport.x_of(moment) - 400) <= 1
