# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from widgets.timeline.timeline_parts import free, timeline

from samples import chronicle
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.widgets.timeline.accessibility import AccessibleTimeline, accessible_timeline
from vnsg_viewer.widgets.timeline.view import TimelineView


def accessible(view):
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, AccessibleTimeline)
    return found


def test_the_events_in_view_are_a_list_with_names_dates_and_places(qtbot):
    view = timeline(qtbot, held=chronicle())
    found = accessible(view)
    assert found.role() is QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Timeline"
    assert found.childCount() == 2
    child = found.child(1)
    assert child.role() is QAccessible.Role.ListItem
    assert child.text(QAccessible.Text.Name) == "Talks, 4 Mar 2024"
    assert child.text(QAccessible.Text.Description) == "2 commitments · 1 report (en)"
    box = view.scene.box_of(1)
    assert child.rect().topLeft() == view.mapToGlobal(QPoint(box.x, box.y))
    assert child.isValid()
    assert child.parent() is found
    assert found.indexOfChild(child) == 1
    assert (child.childCount(), child.child(0), child.childAt(0, 0), child.object()) == (0, None, None, None)
    assert child.indexOfChild(child) == -1


def test_they_are_found_where_they_are_drawn(qtbot):
    view = timeline(qtbot, held=chronicle())
    found = accessible(view)
    middle = found.child(1).rect().center()
    assert found.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name).startswith("Talks")
    corner = view.mapToGlobal(QPoint(1, view.height() - 1))
    assert found.childAt(corner.x(), corner.y()) is None
    assert found.child(7) is None


def test_the_selected_event_has_the_focus(qtbot):
    view = timeline(qtbot, held=chronicle())
    found = accessible(view)
    assert found.focusChild() is None
    QAccessible.setActive(True)
    try:
        view.select("t")
    finally:
        QAccessible.setActive(False)
    child = found.focusChild()
    assert child.text(QAccessible.Text.Name).startswith("Talks")
    assert child.state().selected
    assert not child.state().offscreen


def test_an_event_out_of_view_says_so(qtbot):
    view = timeline(qtbot, held=chronicle())
    child = accessible(view).child(1)
    view.pan_by(view.width() * 3)
    view.look_at(view.viewport.centred(0.0))
    assert child.state().offscreen
    assert child.rect().isEmpty()
    assert accessible(view).indexOfChild(child) == -1


@pytest.mark.usefixtures("qapp")
def test_an_event_outlives_its_timeline_harmlessly():
    view = TimelineView(load_theme("light"))
    view.show_chronicle(chronicle(), load_wording("en"))
    view.prepare()
    view.show()
    child = accessible(view).child(0)
    view.close()
    free(view)
    assert not child.isValid()


def test_other_widgets_are_left_alone(qtbot):
    button = QPushButton("Print")
    qtbot.addWidget(button)
    assert accessible_timeline("QPushButton", button) is None
