# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from widgets.timeline.timeline_parts import drag, mouse, order, timeline, wheel

from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.widgets.timeline.overview_strip import OverviewStrip


@pytest.fixture
def pair(qtbot):
    view = timeline(qtbot, 300)
    strip = OverviewStrip(load_theme("light"))
    qtbot.addWidget(strip)
    strip.follow(view)
    strip.resize(1000, 78)
    strip.show()
    view.look_at(view.viewport.zoomed(600, 6))
    return view, strip


def test_the_window_follows_the_timeline(pair):
    view, strip = pair
    before = strip.frame
    view.pan_by(200)
    assert strip.frame.left() > before.left()
    view.zoom_in()
    assert strip.frame.width() < before.width()


def test_dragging_the_window_moves_the_timeline(pair):
    view, strip = pair
    before, centre = view.viewport, strip.frame.center()
    drag(strip, centre, centre + QPointF(60, 0))
    assert view.viewport.span == pytest.approx(before.span)
    assert view.viewport.start == pytest.approx(before.start + 60 * strip.range.seconds_per_px)


def test_dragging_an_edge_resizes_it(pair):
    view, strip = pair
    before = view.viewport
    edge = QPointF(strip.frame.right(), 30)
    drag(strip, edge, edge + QPointF(50, 0))
    assert view.viewport.start == pytest.approx(before.start)
    assert view.viewport.span > before.span
    edge = QPointF(strip.frame.left(), 30)
    drag(strip, edge, edge + QPointF(900, 0))
    assert view.viewport.span > 0


def test_a_click_elsewhere_goes_there(pair):
    _, strip = pair
    x = strip.frame.right() + 100
    drag(strip, QPointF(x, 30), QPointF(x, 30), steps=1)
    assert strip.frame.left() < x < strip.frame.right()


def test_the_wheel_zooms_about_its_moment(pair):
    view, strip = pair
    before = view.viewport.span
    wheel(strip, QPoint(round(strip.frame.center().x()), 30), 1)
    assert view.viewport.span == pytest.approx(before / 1.25)


def test_edges_show_that_they_can_be_moved(pair):
    _, strip = pair
    from PySide6.QtCore import QEvent

    mouse(strip, QEvent.Type.MouseMove, QPointF(strip.frame.right(), 30), Qt.MouseButton.NoButton)
    assert strip.cursor().shape() is Qt.CursorShape.SizeHorCursor


def test_the_filter_and_the_hits_are_seen(pair):
    view, strip = pair
    plain = strip.grab().toImage()
    view.show_passing(0b1, hide=True)
    filtered = strip.grab().toImage()
    assert filtered != plain
    strip.show_hits(1 << order(view)[100])
    assert strip.grab().toImage() != filtered
    strip.set_theme(load_theme("dark"))
    assert strip.grab().toImage() != plain


def test_it_is_empty_until_there_is_a_timeline(qtbot):
    strip = OverviewStrip(load_theme("light"))
    qtbot.addWidget(strip)
    strip.show()
    assert strip.range is None
    assert strip.frame.isEmpty()
    strip.grab()
    drag(strip, QPointF(10, 10), QPointF(50, 10))
    wheel(strip, QPoint(10, 10), 1)


def test_all_in_view_both_show_the_same_stretch_of_time(pair):
    view, strip = pair
    view.fit(animated=False)
    assert (strip.range.start, strip.range.end) == pytest.approx((view.viewport.start, view.viewport.end))
    assert strip.frame.left() == pytest.approx(0, abs=1)
    assert strip.frame.right() == pytest.approx(strip.width(), abs=1)
