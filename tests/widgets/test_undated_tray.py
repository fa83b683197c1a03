# SPDX-License-Identifier: MIT
from widgets.timeline_parts import timeline

from samples import chronicle
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.lexicon.wording import load_wording
from vnsg_viewer.widgets.undated_tray import UndatedTray


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
