# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from widgets.timeline.timeline_parts import timeline

from samples import chronicle
from vnsg_viewer.widgets.timeline.menu import choose_and_save, save

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def asked(view, at: QPoint, reason=QContextMenuEvent.Reason.Mouse) -> dict:
    """The actions of the menu at a point, by their words."""
    QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
    found = {action.text(): action for action in view.context_menu.actions() if action.text()}
    view.context_menu.close()
    return found


def test_an_event_can_be_opened_and_centred(qtbot):
    view = timeline(qtbot, held=chronicle())
    box = view.scene.box_of(1)
    found = asked(view, QPoint(box.x + 5, box.y + 5))
    with qtbot.waitSignal(view.event_opened) as told:
        found["Open"].trigger()
    assert told.args == ["t"]
    found["Centre"].trigger()
    assert view.selected_id == "t"


def test_the_keyboard_asks_about_the_selected_event(qtbot):
    view = timeline(qtbot, held=chronicle())
    view.select("t")
    assert "Open" in asked(view, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)


def test_lanes_are_moved_and_collapsed_without_dragging(qtbot):
    view = timeline(qtbot, held=chronicle())
    keys = [lane.key for lane in view.scene.lanes]

    def on_lane(place):
        return asked(view, QPoint(40, view.scene.lanes[place].y + 10))

    assert not on_lane(0)["Move lane up"].isEnabled()
    on_lane(0)["Move lane down"].trigger()
    assert [lane.key for lane in view.scene.lanes] == keys[::-1]
    on_lane(1)["Move lane up"].trigger()
    assert [lane.key for lane in view.scene.lanes] == keys
    on_lane(0)["Collapse all lanes"].trigger()
    assert all(lane.collapsed for lane in view.scene.lanes)
    on_lane(0)["Open lane"].trigger()
    assert [lane.collapsed for lane in view.scene.lanes] == [False, True]
    on_lane(0)["Open all lanes"].trigger()
    assert not any(lane.collapsed for lane in view.scene.lanes)


def test_the_picture_is_copied_and_saved(qtbot, tmp_path):
    view = timeline(qtbot, held=chronicle())
    QGuiApplication.clipboard().clear()
    asked(view, QPoint(400, 780))["Copy as picture"].trigger()
    assert not QGuiApplication.clipboard().image().isNull()
    asked(view, QPoint(400, 780))["Save picture of the whole range…"].trigger()
    dialog = view.findChild(QFileDialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.fileSelected.emit(str(tmp_path / "all.png"))
    dialog.filterSelected.emit("SVG (*.svg)")
    assert dialog.defaultSuffix() == "svg"
    dialog.close()
    assert not QImage(str(tmp_path / "all.png")).isNull()


def test_a_picture_that_cannot_be_written_is_told(qtbot, tmp_path):
    view = timeline(qtbot, held=chronicle())
    choose_and_save(view, whole=False)
    view.findChild(QFileDialog).close()
    save(view, tmp_path / "missing" / "view.png", whole=False)
    box = view.findChild(QMessageBox)
    assert "cannot be written" in box.text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
