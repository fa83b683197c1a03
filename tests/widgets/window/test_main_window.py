# SPDX-License-Identifier: MIT
"""The real window on the seeds, driven as a person would."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTabBar, QToolButton, QWidget
from widgets.window_parts import settings_in, window_on

from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.qtmodels.article_marks import MarkKind
from vnsg_viewer.widgets.event.commitment_list import CommitmentCard
from vnsg_viewer.widgets.filters.check_row import CheckRow
from vnsg_viewer.widgets.window.actions import ACTIONS
from vnsg_viewer.widgets.window.commands import Commands
from vnsg_viewer.widgets.window.dialogs import KeysDialog, ProblemsDialog
from vnsg_viewer.widgets.window.header import SearchField

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, tmp_path):
    with window_on(qtbot, None, tmp_path) as made:
        yield made


@pytest.fixture
def telling(window):
    """The event with most commitments."""
    chronicle = window.contents.navigation.chronicle
    return max(chronicle.events, key=lambda event: len(chronicle.commitments_of.get(event.id, ())))


def commitments(window, event):
    return window.contents.navigation.chronicle.commitments_of[event.id]


def test_the_seeds_are_shown_at_once(window):
    contents = window.contents
    assert len(contents.navigation.chronicle.articles) == 5
    assert window.centre.shown is contents.timeline_page
    assert "5 articles" in window.header.findChild(QLabel, "counts").text()
    assert f"{contents.navigation.passing.number} of" in window.status._filter.text()
    assert "5 articles" in window.status.reading.text()


def test_a_click_on_an_official_filters_everything(qtbot, window):
    contents = window.contents
    row = contents.filter_panel.findChildren(CheckRow)[0]
    total = contents.navigation.passing.number
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    passing = contents.navigation.passing.number
    assert 0 < passing < total
    window.commands["view_list"].trigger()
    assert contents.event_table.model().rowCount() == passing
    assert contents.timeline_page.timeline.passing.bit_count() == passing
    chip = window.centre.findChild(QToolButton, "chip")
    assert chip.isVisible()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    assert contents.navigation.passing.number == total
    assert not window.centre.findChild(QWidget, "chips").isVisible()


def test_counts_of_the_filter_panel_are_live_and_spoken(window):
    contents = window.contents
    contents.navigation.toggle(Facet.TYPE, "courtesy_call")
    rows = contents.filter_panel.findChildren(CheckRow)
    assert any(row._count == 0 for row in rows)
    assert all(row.accessibleName().endswith(("event", "events")) for row in rows if row.isVisible())


def test_an_event_selected_anywhere_is_selected_everywhere(window, telling):
    contents = window.contents
    window.commands["view_list"].trigger()
    contents.timeline_page.timeline.event_selected.emit(telling.id)
    assert contents.event_table.currentIndex().data(Qt.ItemDataRole.UserRole) == telling.id
    other = contents.event_table.model().index(0, 0)
    contents.event_table.setCurrentIndex(other)
    assert contents.timeline_page.timeline.selected_id == other.data(Qt.ItemDataRole.UserRole)
    assert contents.navigation.selection.event_id == other.data(Qt.ItemDataRole.UserRole)


def test_a_click_on_a_commitment_marks_its_sentence(qtbot, window, telling):
    contents = window.contents
    contents.navigation.select(telling.id)
    found = commitments(window, telling)[1]
    card = contents.event_panel.commitments.findChildren(CommitmentCard)[1]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    view = contents.event_panel.reader.article_view
    evidence = next(e for e in found.evidence if e.article_id == view.article.id)
    assert card.is_current
    assert (view.current[0].start, view.current[0].end) == (evidence.start, evidence.end)
    selections = view.extraSelections()
    shown = selections[0].cursor.selectedText()
    assert shown.split() == view.article.text[evidence.start : evidence.end].split()
    qtbot.waitUntil(lambda: 0 <= view.cursorRect(view._cursor(view.current[0])).bottom() <= view.height() + 400)


def test_a_click_on_a_marked_sentence_selects_its_commitment(qtbot, window, telling):
    contents = window.contents
    contents.navigation.select(telling.id)
    contents.event_panel.tabs.setCurrentIndex(1)
    found = commitments(window, telling)[0]
    contents.navigation.select(telling.id, found.id)
    view = contents.event_panel.reader.article_view
    qtbot.wait(50)
    contents.navigation.select(telling.id)
    point = next(
        QPoint(x, y)
        for y in range(4, view.viewport().height(), 6)
        for x in range(10, 300, 20)
        if (marks := view.marks_at(QPoint(x, y))) and marks[0].kind is MarkKind.COMMITMENT
    )
    expected = view.marks_at(point)[0]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    selection = contents.navigation.selection
    assert (selection.event_id, selection.commitment_id) == (expected.event_id, expected.commitment_id)


def test_each_report_has_a_tab_and_each_card_a_sentence(window):
    contents = window.contents
    chronicle = contents.navigation.chronicle
    merged = next(event for event in chronicle.events if len(event.reports) > 1)
    contents.navigation.select(merged.id)
    tabs = contents.event_panel.reader.tabs
    assert tabs.count() == len(merged.reports)
    tabs.setCurrentIndex(1)
    assert contents.event_panel.reader.article_view.article.id == merged.reports[1].article_id
    contents.event_panel.reports.report_chosen.emit(merged.reports[0].article_id)
    assert tabs.currentIndex() == 0


def test_search_by_keyboard_alone(qtbot, window):
    contents = window.contents
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    field = window.header.search
    assert field.hasFocus() or QApplication.focusWidget() is field
    QTest.keyClicks(field, "extradition")
    qtbot.waitUntil(lambda: contents.navigation.criteria.text == "extradition")
    assert 0 < contents.navigation.passing.number < contents.navigation.index.size
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert contents.timeline_page.timeline.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_J)
    assert contents.navigation.selection.event_id
    QTest.keyClick(window, Qt.Key.Key_Slash)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert contents.navigation.criteria.is_empty
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not contents.navigation.selection.event_id


def test_nothing_matches_offers_to_clear_the_filter(window):
    field = window.header.search
    field.setFocus()
    QTest.keyClicks(field, "zzzzz")
    field.search_now()
    notice = window.centre.notice
    assert window.centre.shown is notice
    assert notice.title == "Nothing matches"
    QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert window.centre.shown is window.contents.timeline_page
    assert field.text() == ""


def test_the_views_are_switched_by_keys_and_stay_in_step(window, telling):
    contents = window.contents
    contents.navigation.select(telling.id)
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.centre.shown is contents.event_table
    assert window.commands["view_list"].isChecked()
    assert not window.commands["view_timeline"].isChecked()
    assert contents.event_table.currentIndex().data(Qt.ItemDataRole.UserRole) == telling.id
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert window.centre.shown is contents.commitment_table
    contents.commitment_table.selectRow(0)
    assert contents.navigation.selection.commitment_id
    QTest.keyClick(contents.commitment_table, Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QTabBar)
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert window.centre.shown is contents.timeline_page


def test_history_walks_filter_and_selection(window, telling):
    contents = window.contents
    contents.navigation.select(telling.id)
    contents.navigation.toggle(Facet.COUNTRY, "SGP")
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert contents.navigation.criteria.is_empty
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert contents.navigation.selected_event is None
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    assert contents.navigation.selection.event_id == telling.id


@pytest.mark.parametrize("choice", ["dark", "high_contrast", "light"])
def test_themes_are_switched_at_once_and_remembered(window, telling, tmp_path, choice):
    window.contents.navigation.select(telling.id)
    window.choose_theme(choice)
    assert window.theme.name == choice
    ground = window.grab().toImage().pixelColor(window.width() - 8, 90)
    assert ground.name() in {window.theme.hex(token) for token in ("surface", "ground", "line")}
    window.close()
    assert settings_in(tmp_path).text("theme", "") == choice


def test_every_command_has_its_method_and_its_words(window):
    for row in ACTIONS:
        assert not row.slot or callable(getattr(Commands, row.slot))
        assert not row.name or row.words
    assert {action.objectName() for action in window.findChildren(QAction)} >= {r.name for r in ACTIONS if r.slot}


def test_no_two_commands_share_a_key():
    keys = [QKeySequence(key).toString() for row in ACTIONS for key in row.keys]
    assert len(keys) == len(set(keys))


def test_keys_and_problems_are_listed(window):
    window.commands["keys"].trigger()
    dialog = window.findChild(KeysDialog)
    assert {"Ctrl+O", "Ctrl+P"} <= {label.text() for label in dialog.findChildren(QLabel)}
    dialog.reject()
    window.commands["problems"].trigger()
    problems = window.findChild(ProblemsDialog)
    assert problems.table.model().rowCount() == len(window.contents.navigation.chronicle.problems)
    problems.reject()
    window.commands["about"].trigger()
    about = window.findChild(QMessageBox)
    assert "VNSG Viewer" in about.text()
    about.reject()


def test_everything_that_takes_the_keyboard_has_a_name(window, telling):
    window.contents.navigation.select(telling.id)
    mute = [
        f"{type(w).__name__} {w.objectName()} in {type(w.parent()).__name__}"
        for w in window.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and not (w.accessibleName() or spoken(w))
    ]
    assert mute == []


def spoken(widget: QWidget) -> str:
    """What a screen reader takes for a name where none is given."""
    text = getattr(widget, "text", None)
    return text() if callable(text) and not isinstance(widget, SearchField) else ""


def test_panels_can_be_put_away(window):
    window.commands["filter_panel"].trigger()
    window.commands["event_panel"].trigger()
    assert not window.contents.filter_panel.isVisible()
    assert not window.contents.event_panel.isVisible()
    window.contents.timeline_page.event_opened.emit("x")
    assert window.contents.event_panel.isVisible()
    assert window.commands["event_panel"].isChecked()


def test_a_folder_dropped_is_opened(qtbot, window, tmp_path):
    (tmp_path / "dropped").mkdir()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped"))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    assert drop.isAccepted()
    qtbot.waitUntil(lambda: window.contents.reading.folder == tmp_path / "dropped")
    assert window.centre.notice.title == "No articles here"
    assert settings_in(tmp_path).recent() == (tmp_path / "dropped",)


def test_lanes_are_remembered(qtbot, window, tmp_path):
    action = next(action for action in window.lanes_menu.actions() if action.data() == "country")
    action.trigger()
    assert window.contents.timeline_page.timeline.lane_kind.value == "country"
    window.close()
    with window_on(qtbot, None, tmp_path) as again:
        assert again.contents.timeline_page.timeline.lane_kind.value == "country"


def test_what_is_filtered_out_can_be_dimmed(window):
    window.commands["dim"].trigger()
    window.contents.navigation.toggle(Facet.COUNTRY, "SGP")
    assert not window.contents.timeline_page.timeline._hides
    window.commands["dim"].trigger()
    assert window.contents.timeline_page.timeline._hides
