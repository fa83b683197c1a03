# SPDX-License-Identifier: MIT
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from widgets.timeline.timeline_parts import timeline

from samples import chronicle
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.widgets.timeline.undated_tray import OPEN, UndatedTray


def test_undated_events_wait_at_the_side(qtbot):
    view = timeline(qtbot, 12)
    tray = UndatedTray(load_theme("light"))
    qtbot.addWidget(tray)
    tray.follow(view)
    assert tray.isHidden()
    view.show_chronicle(chronicle(), load_wording("en"))
    view.prepare()
    assert tray.event_ids == ("s",)
    assert not tray.isHidden()


def test_the_tray_folds_to_the_number_of_its_events(qtbot):
    view = timeline(qtbot, held=chronicle())
    tray = UndatedTray(load_theme("light"))
    qtbot.addWidget(tray)
    tray.follow(view)
    view.show_passing(0b111, hide=True)
    wide = tray.width()
    qtbot.mouseClick(tray.heading, Qt.MouseButton.LeftButton)
    assert tray.is_folded
    assert tray.heading.text() == "1"
    assert tray.width() < wide / 2
    qtbot.mouseClick(tray.heading, Qt.MouseButton.LeftButton)
    assert not tray.is_folded
    assert tray.width() == wide


def test_the_tray_folds_itself_where_there_is_little_room_unless_opened(qtbot):
    tray = UndatedTray(load_theme("light"))
    qtbot.addWidget(tray)
    tray.fit(narrow=True)
    assert (tray.is_folded, tray.choice) == (True, "")
    tray.heading.click()
    tray.fit(narrow=True)
    assert (tray.is_folded, tray.choice) == (False, OPEN)
    again = UndatedTray(load_theme("light"))
    qtbot.addWidget(again)
    again.choose(tray.choice)
    again.fit(narrow=True)
    assert not again.is_folded


def test_a_long_title_is_cut_after_three_lines_above_its_date(qtbot):
    held = chronicle()
    undated = replace(held.events[2], title="Meeting of two ministers and many others " * 5)
    view = timeline(qtbot, held=replace(held, events=(*held.events[:2], undated)))
    tray = UndatedTray(load_theme("light"))
    qtbot.addWidget(tray)
    tray.follow(view)
    view.show_passing(0b111, hide=True)
    tray.show()
    high = tray._list.visualItemRect(tray._list.item(0)).height()
    line = QFontMetrics(tray.font()).height()
    assert 4 * line <= high <= 5 * line + 12
    assert undated.title in tray._list.item(0).toolTip()
    assert undated.title in tray._list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_they_are_selected_opened_and_filtered(qtbot):
    view = timeline(qtbot, held=chronicle())
    tray = UndatedTray(load_theme("dark"))
    qtbot.addWidget(tray)
    tray.follow(view)
    view.show_passing(0b111, hide=True)
    item = tray._list.item(0)
    with qtbot.waitSignals([tray.event_selected, view.event_selected]):
        tray._list.itemClicked.emit(item)
    with qtbot.waitSignals([tray.event_opened, view.event_opened]):
        tray._list.itemActivated.emit(item)
    view.show_passing(0b011, hide=True)
    assert tray.isHidden()
    assert tray.sizeHint().width() == tray.width()
