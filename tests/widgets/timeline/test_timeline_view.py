# SPDX-License-Identifier: MIT
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QToolTip
from widgets.timeline.timeline_parts import chronicle_of, drag, mouse, order, timeline, wheel

from samples import chronicle
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.timeline.lanes import LaneKind, LaneState
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, Form, Part
from vnsg_viewer.timeline.viewport import Extent
from vnsg_viewer.widgets.timeline.view import TimelineView


def test_the_wheel_zooms_about_the_pointer(qtbot):
    view = timeline(qtbot)
    before, at = view.viewport, QPoint(700, 400)
    moment = before.time_at(at.x())
    wheel(view, at)
    assert view.viewport.span == pytest.approx(before.span / 1.25)
    assert abs(view.viewport.x_of(moment) - at.x()) <= 1
    wheel(view, at, held=Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.span == pytest.approx(before.span / 1.25 / 1.05)
    wheel(view, at, -1, held=Qt.KeyboardModifier.ShiftModifier)
    assert view.viewport.span == pytest.approx(before.span / 1.25 / 1.05 * 1.5)
    assert abs(view.viewport.x_of(moment) - at.x()) <= 1


def test_a_running_zoom_is_extended_and_a_press_stops_it(qtbot):
    view = timeline(qtbot, reduced=False)
    before = view.viewport.span
    wheel(view, QPoint(600, 400))
    assert view.motion.is_running
    wheel(view, QPoint(600, 400))
    assert view.motion.target.span == pytest.approx(before / 1.25**2)
    qtbot.waitUntil(lambda: not view.motion.is_running, timeout=1000)
    assert view.viewport.span == pytest.approx(before / 1.25**2)
    wheel(view, QPoint(600, 400))
    mouse(view, QEvent.Type.MouseButtonPress, QPointF(600, 790))
    assert not view.motion.is_running


def test_nothing_is_animated_when_the_desktop_asks_for_it(qtbot):
    view = timeline(qtbot, reduced=True)
    wheel(view, QPoint(600, 400))
    assert not view.motion.is_running


def test_a_drag_pans_and_a_quick_one_runs_on(qtbot):
    view = timeline(qtbot, reduced=False)
    view.look_at(view.viewport.zoomed(600, 5))
    start = view.viewport.start
    drag(view, QPointF(900, 700), QPointF(700, 700), milliseconds=4000)
    assert view.viewport.start == pytest.approx(start + 200 * view.viewport.seconds_per_px)
    assert not view.motion.is_running
    drag(view, QPointF(900, 700), QPointF(700, 700), milliseconds=100)
    assert view.motion.is_running
    thrown = view.viewport.start
    qtbot.waitUntil(lambda: not view.motion.is_running, timeout=4000)
    assert view.viewport.start > thrown


def test_the_first_direction_of_two_fingers_decides(qtbot):
    view = timeline(qtbot)
    view.look_at(view.viewport.zoomed(600, 5))
    before = view.viewport
    at, begin = QPoint(600, 400), Qt.ScrollPhase.ScrollBegin
    wheel(view, at, 0, pixels=QPoint(-20, 3), phase=begin)
    wheel(view, at, 0, pixels=QPoint(0, 40), phase=Qt.ScrollPhase.ScrollUpdate)
    assert view.viewport.span == before.span
    assert view.viewport.start == pytest.approx(before.start + 20 * before.seconds_per_px)
    wheel(view, at, 0, pixels=QPoint(2, 30), phase=begin)
    assert view.viewport.span < before.span
    wheel(view, at, 0, sideways=120)
    assert view.viewport.start != before.start


def test_two_fingers_spread_zoom(qtbot):
    view = timeline(qtbot)
    before = view.viewport.span
    device = QPointingDevice.primaryPointingDevice()
    at = QPointF(500, 300)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, device, 2, at, at, view.mapToGlobal(at), 0.2, QPointF()
    )
    QApplication.sendEvent(view, event)
    assert view.viewport.span == pytest.approx(before / 1.2)


def test_a_click_selects_and_a_click_beside_clears(qtbot):
    view = timeline(qtbot)
    item = next(one for one in view.scene.items if one.box.y + 20 < view.height())
    with qtbot.waitSignal(view.event_selected) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(item.box.x + 5, item.box.y + 8))
    assert told.args == [f"e{item.position}"]
    assert view.selected_id == f"e{item.position}"
    with qtbot.waitSignal(view.event_selected) as told:
        view.clear_selection()
    assert told.args == [""]
    assert view.selected_id is None


def test_a_double_click_zooms_to_the_event(qtbot):
    view = timeline(qtbot)
    item = next(one for one in view.scene.items if one.box.y + 20 < view.height())
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(item.box.x + 5, item.box.y + 8))
    time = view.picture.time_of(item.position)
    assert view.viewport.start <= time.start
    assert time.end <= view.viewport.end
    assert view.viewport.span < 20 * time.span


def test_a_count_zooms_to_its_events(qtbot):
    view = timeline(qtbot, 3000)
    fold = next(one for one in view.scene.folds if one.count > 2 and one.box.x > 0)
    before = view.viewport.span
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(fold.box.x + 3, fold.box.y + 3))
    assert view.viewport.span < before
    assert view.viewport.start < fold.end
    assert view.viewport.end > fold.start


def test_a_header_collapses_its_lane_and_dragging_moves_it(qtbot):
    view = timeline(qtbot)
    keys = [lane.key for lane in view.scene.lanes]
    with qtbot.waitSignal(view.lanes_changed):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(60, view.scene.lanes[0].y + 10))
    assert view.scene.lanes[0].collapsed
    remembered = view.lane_states
    last = view.scene.lanes[-1]
    drag(view, QPointF(60, view.scene.lanes[0].y + 10), QPointF(60, min(last.y + last.height - 2, 795)))
    assert [lane.key for lane in view.scene.lanes] == [*keys[1:], keys[0]]
    view.restore_lanes(LaneKind.MINISTRY_PAIR, remembered)
    assert [lane.key for lane in view.scene.lanes] == keys
    assert view.scene.lanes[0].collapsed


def test_a_dragged_lane_shows_where_it_would_go(qtbot):
    view = timeline(qtbot, held=chronicle())
    plain = view.grab().toImage()
    first, second = view.scene.lanes[:2]
    mouse(view, QEvent.Type.MouseButtonPress, QPointF(60, first.y + 10))
    mouse(view, QEvent.Type.MouseMove, QPointF(60, second.y + 30))
    accent = view.style_of_scene.ink["accent"]
    assert view.grab().toImage().pixelColor(800, second.y) == accent
    mouse(view, QEvent.Type.MouseButtonRelease, QPointF(60, first.y + 12), Qt.MouseButton.NoButton)
    assert view.grab().toImage() == plain


def test_every_kind_of_lanes_is_laid_out(qtbot):
    view = timeline(qtbot, held=chronicle())
    for kind in LaneKind:
        view.set_lanes(kind)
        assert view.lane_kind is kind
        positions = {item.position for item in view.scene.items}
        assert positions == {0, 1}
    assert [lane.label for lane in view.scene.lanes] == [""]


def test_an_event_in_two_lanes_is_ringed_in_both(qtbot):
    view = timeline(qtbot, held=chronicle())
    view.set_lanes(LaneKind.OFFICIAL)
    view.select("t")
    assert view.scene.selected == 1
    assert [item.lane for item in view.scene.items if item.position == 1] == [0, 1]


def test_a_visit_carries_its_talks(qtbot):
    view = timeline(qtbot, held=chronicle())
    view.set_lanes(LaneKind.NONE)
    visit, talks = (next(i for i in view.scene.items if i.position == p) for p in (0, 1))
    assert visit.form is Form.BAR
    assert talks.hangs_from == visit.box.y + visit.box.height
    assert talks.box.y > visit.box.y


def test_a_thread_is_drawn_for_the_selected_event_only(qtbot):
    view = timeline(qtbot, held=chronicle())
    assert not view.scene.arcs
    view.select("t")
    assert len(view.scene.arcs) == 1
    view.select(None)
    assert not view.scene.arcs


def test_hidden_and_dimmed_events(qtbot):
    view = timeline(qtbot)
    bits = sum(1 << p for p in range(0, 40, 2))
    with qtbot.waitSignal(view.passing_changed):
        view.show_passing(bits, hide=True)
    assert all(item.position % 2 == 0 for item in view.scene.items)
    view.show_passing(bits, hide=False)
    assert {item.dimmed for item in view.scene.items} == {True, False}
    view.show_passing((1 << 40) - 1)
    assert view.passing is None
    assert not any(item.dimmed for item in view.scene.items)


def test_selecting_moves_the_view_only_when_it_must(qtbot):
    view = timeline(qtbot)
    seen = next(one for one in view.scene.items if AXIS_HEIGHT < one.box.y < 600)
    before = view.viewport
    view.select(f"e{seen.position}")
    assert view.viewport == before
    last = order(view)[-1]
    first = view.picture.time_of(order(view)[0])
    view.look_at(view.viewport.over(Extent(first.start, first.end)))
    view.select(f"e{last}")
    assert view.scene.box_of(last) is not None


def test_go_to_centres_and_then_zooms(qtbot):
    view = timeline(qtbot)
    middle = order(view)[20]
    view.look_at(view.viewport.zoomed(600, 4))
    span = view.viewport.span
    view.go_to(f"e{middle}")
    time = view.picture.time_of(middle)
    assert abs(view.viewport.x_of((time.start + time.end) / 2) - 600) <= 2
    assert view.viewport.span == span
    view.go_to(f"e{middle}")
    assert view.viewport.span < span


def test_an_empty_view_leads_back(qtbot):
    view = timeline(qtbot, 5)
    end = view.picture.columns.extent.end
    view.look_at(view.viewport.over(Extent(end + 10 * 86400, end + 12 * 86400)))
    button = view.scene.nearest[0]
    assert view.scene.hit(button.box.x + 2, button.box.y + 2).part is Part.NEAREST
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(button.box.x + 4, button.box.y + 4))
    assert view.scene.box_of(button.position) is not None


def test_the_view_cannot_be_lost(qtbot):
    view = timeline(qtbot, 5)
    for _ in range(60):
        view.pan_by(5000)
    extent = view.picture.columns.extent
    assert view.viewport.start <= extent.end + view.viewport.span


def test_keys_do_what_they_say(qtbot):
    view = timeline(qtbot)
    events = order(view)

    def press(key):
        qtbot.keyClick(view, key)
        return view.selected_position

    assert press(Qt.Key.Key_J) == events[0]
    assert press(Qt.Key.Key_J) == events[1]
    assert press(Qt.Key.Key_K) == events[0]
    assert press(Qt.Key.Key_End) == events[-1]
    assert press(Qt.Key.Key_Home) == events[0]
    with qtbot.waitSignal(view.event_opened) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [f"e{events[0]}"]
    assert press(Qt.Key.Key_Escape) == -1
    span = view.viewport.span
    press(Qt.Key.Key_Plus)
    assert view.viewport.span == pytest.approx(span / 1.5)
    press(Qt.Key.Key_Minus)
    assert view.viewport.span == pytest.approx(span)
    press(Qt.Key.Key_Plus)
    start = view.viewport.start
    press(Qt.Key.Key_Right)
    assert view.viewport.start > start
    press(Qt.Key.Key_0)
    assert view.shows_whole


def test_keys_of_the_window_are_left_to_it(qtbot):
    view = timeline(qtbot)
    before = view.viewport
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Qt.Key.Key_Slash)
    assert view.viewport == before


def test_a_view_of_the_history_is_restored(qtbot):
    view = timeline(qtbot)
    seen = []
    view.view_changed.connect(seen.append)
    view.zoom_in()
    kept = seen[-1]
    view.zoom_out()
    view.pan_by(300)
    view.restore(kept)
    assert view.viewport == kept
    view.restore(None)
    assert view.shows_whole


def test_what_was_chosen_before_the_layout_is_kept(qtbot):
    view = TimelineView(load_theme("dark"))
    qtbot.addWidget(view)
    view.set_lanes(LaneKind.TYPE)
    view.show_chronicle(chronicle_of(12), load_wording("en"))
    view.show_passing(0b111111, hide=True)
    view.select("e3")
    view.prepare()
    view.prepare()
    assert view.selected_position == 3
    assert view.scene.counts.filtered > 0
    assert view.lane_kind is LaneKind.TYPE
    view.arrange_lanes(LaneState())


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_tooltips_say_things_in_full(qtbot):
    view = timeline(qtbot, 3000)
    view.set_lanes(LaneKind.NONE)
    fold = next(one for one in view.scene.folds if one.box.x > 0)
    for at, expected in ((QPoint(fold.box.x + 2, fold.box.y + 2), "event"), (QPoint(3, 3), "")):
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
        assert expected in QToolTip.text()
    view.zoom_to(view.picture.time_of(order(view)[5]))
    item = view.scene.items[0]
    at = QPoint(max(item.box.x, 0) + 2, item.box.y + 2)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert view.chronicle.events[item.position].title in QToolTip.text()
    QToolTip.hideText()


def test_the_pointer_says_what_can_be_clicked(qtbot):
    view = timeline(qtbot)
    item = view.scene.items[0]
    mouse(view, QEvent.Type.MouseMove, QPointF(item.box.x + 3, item.box.y + 3), Qt.MouseButton.NoButton)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    mouse(view, QEvent.Type.MouseMove, QPointF(5, 5), Qt.MouseButton.NoButton)
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_lanes_beyond_the_height_are_scrolled(qtbot):
    view = timeline(qtbot, 200)
    view.resize(800, 200)
    QApplication.processEvents()
    assert view.scene.content_height > 200
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.viewport.top > 0
    qtbot.keyClick(view, Qt.Key.Key_Up)
    view._scroll.setValue(0)
    assert view.viewport.top == 0


def test_colours_and_fonts_may_change(qtbot):
    view = timeline(qtbot)
    light = view.grab().toImage()
    view.set_theme(load_theme("dark"))
    dark = view.grab().toImage()
    assert light.pixelColor(2, 600).lightness() > 200 > dark.pixelColor(2, 600).lightness()
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    view.setFont(font)
    assert view.grab().toImage() != dark


def test_the_ring_of_the_focus_shows_for_the_keyboard(qtbot):
    view = timeline(qtbot)
    view.activateWindow()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(view.hasFocus)
    plain = view.grab().toImage()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.grab().toImage() != plain


def test_the_picture_goes_to_the_clipboard(qtbot):
    view = timeline(qtbot)
    view.copy_picture()
    assert QGuiApplication.clipboard().image().width() == 2 * view.width()


def test_the_first_paint_needs_no_numpy():
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from vnsg_viewer.desktop.theme import load_theme; from vnsg_viewer.widgets.timeline.view import TimelineView;"
        "view = TimelineView(load_theme('light')); view.show(); view.grab(); print('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_events_of_one_moment_are_listed_when_zooming_shows_no_more(qtbot):
    held = chronicle_of(200)
    dated = next(event for event in held.events if event.date.span.is_dated)
    same = tuple(replace(event, date=dated.date, part_of=None) for event in held.events)
    view = timeline(qtbot, held=replace(held, events=same))
    view.set_lanes(LaneKind.NONE)
    view.zoom_to(view.picture.time_of(0))
    fold = max(view.scene.folds, key=lambda one: one.count)
    before = view.viewport
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(max(fold.box.x, 0) + 3, fold.box.y + 3))
    assert view.viewport == before
    actions = view.fold_menu.actions()
    assert len(actions) == 26
    assert not actions[-1].isEnabled()
    with qtbot.waitSignal(view.event_selected):
        actions[1].trigger()
    view.fold_menu.close()


def test_zooming_keeps_the_event_under_the_pointer_at_its_height(qtbot):
    view = timeline(qtbot, 400)
    view.resize(900, 300)
    view.set_lanes(LaneKind.TYPE)
    view.look_at(replace(view.viewport, top=view.scene.content_height // 2))
    drawn = [*(item.position for item in view.scene.items), *view.scene.dots.position.tolist()]
    boxes = {position: view.scene.box_of(position) for position in drawn}
    position, before = next((p, b) for p, b in boxes.items() if 80 < b.y < 250 and 50 < b.x < 800)
    at = QPoint(before.x + 4, before.y + 4)
    for notches in (1, 1, 1, -1):
        wheel(view, at, notches)
        box, ends = view.scene.box_of(position), {0, view.scene.content_height - 300 + AXIS_HEIGHT}
        assert abs(box.y - before.y) <= 1 or view.viewport.top in ends
