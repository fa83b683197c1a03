# SPDX-License-Identifier: MIT
"""Commands and explanations that need a dialog, a tool tip or another room; each reaches its place."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QToolTip
from widgets.window_parts import frame_in

from samples import TEXT, chronicle
from vnsg_viewer.domain.facets import facet_index
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.resources import seeds
from vnsg_viewer.widgets import printing
from vnsg_viewer.widgets.elided import ElidedButton
from vnsg_viewer.widgets.event.card import Card
from vnsg_viewer.widgets.printing_scope import ScopeDialog


@pytest.fixture
def window(qtbot, tmp_path):
    """A window that shows the chronicle made by hand."""
    made = frame_in(qtbot, tmp_path)
    made.contents.navigation.open(chronicle(), facet_index(chronicle()), load_wording("en"))
    made.centre.set_noticed(noticed=False)
    QApplication.processEvents()
    yield made
    made.close()


@pytest.fixture
def panel(window):
    window.contents.navigation.select("t")
    return window.contents.event_panel


def shown_words(panel) -> list[str]:
    view = panel.reader.article_view
    return [view.article.text[mark.start : mark.end] for mark in view.current]


def test_a_chosen_folder_is_opened(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.commands["open"].trigger()
    assert not window.contents.operation.is_running
    (tmp_path / "chosen").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "chosen"))
    window.commands["open"].trigger()
    qtbot.waitUntil(lambda: has_read(window, tmp_path / "chosen"))


def test_the_samples_and_recent_folders_are_one_command_away(qtbot, window, tmp_path):
    (tmp_path / "none").mkdir()
    window.contents.open_folder(tmp_path / "none")
    qtbot.waitUntil(lambda: has_read(window, tmp_path / "none"))
    window.commands["open_seeds"].trigger()
    qtbot.waitUntil(lambda: has_read(window, seeds()), timeout=20_000)
    window.recent_menu.aboutToShow.emit()
    recent = window.recent_menu.actions()
    assert [action.text() for action in recent] == [str(tmp_path / "none")]
    recent[0].trigger()
    qtbot.waitUntil(lambda: has_read(window, tmp_path / "none"))


def has_read(window, folder) -> bool:
    return window.contents.reading is not None and window.contents.reading.folder == folder


@pytest.mark.parametrize(
    ("command", "function"),
    [("print", "print_summary"), ("preview", "preview_summary"), ("export", "export_selection")],
)
def test_what_is_chosen_is_printed_previewed_or_exported(window, monkeypatch, command, function):
    given = []
    monkeypatch.setattr(printing, function, lambda selection, parent: given.append((selection.event_ids, parent)))
    monkeypatch.setattr(ScopeDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.contents.navigation.toggle("type", "talks")
    window.commands[command].setEnabled(True)
    window.commands[command].trigger()
    assert given == [(("t",), window)]
    monkeypatch.setattr(ScopeDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    window.commands[command].trigger()
    assert len(given) == 1


def test_zoom_commands_reach_the_timeline(qtbot, window):
    timeline = window.contents.timeline_page.timeline
    whole = timeline.viewport.span
    window.commands["zoom_in"].setEnabled(True)
    window.commands["zoom_in"].trigger()
    qtbot.waitUntil(lambda: timeline.viewport.span < whole)
    near = timeline.viewport.span
    window.commands["zoom_out"].setEnabled(True)
    window.commands["zoom_out"].trigger()
    qtbot.waitUntil(lambda: timeline.viewport.span > near)
    window.commands["fit"].setEnabled(True)
    window.commands["fit"].trigger()
    qtbot.waitUntil(lambda: timeline.shows_whole)
    assert "2024" in window.status._period.text()


def test_quitting_closes_the_window(window):
    window.commands["quit"].trigger()
    assert not window.isVisible()


def test_the_date_and_each_participant_lead_to_their_words(panel):
    when = next(b for b in panel.head.findChildren(ElidedButton) if b.objectName() == "when")
    when.click()
    assert shown_words(panel) == ["4 March 2024"]
    card = next(card for card in panel.head.findChildren(Card) if "Lena Tan" in card.accessibleName())
    assert "Rule: sample" in card.toolTip()
    assert "Rule: sample" in panel.commitments._cards["c1"].toolTip()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert shown_words(panel) == ["Lena Tan"]


def test_a_meeting_leads_to_its_visit(window, panel):
    link = next(b for b in panel.head.findChildren(ElidedButton) if b.objectName() == "link")
    assert link.accessibleName() == "Part of: Visit of Trần Văn Bình"
    link.click()
    assert window.contents.navigation.selection.event_id == "v"


def test_a_thread_leads_to_its_commitment_in_another_event(window, panel):
    panel.tabs.setCurrentIndex(3)
    links = panel.threads.findChildren(ElidedButton)
    assert len(links) == 2
    links[1].click()
    selection = window.contents.navigation.selection
    assert (selection.event_id, selection.commitment_id) == ("s", "c3")
    assert panel.reader.article_view.article.id == "a2"


def test_reports_are_listed_with_source_language_and_file(panel):
    panel.tabs.setCurrentIndex(2)
    (card,) = panel.reports.findChildren(Card)
    assert card.accessibleName() == "Ministers meet, Agency · English · 5 Mar 2024"


def test_an_event_without_commitments_leaves_the_room_to_the_article(window):
    window.contents.navigation.select("v")
    panel = window.contents.event_panel
    QApplication.processEvents()
    assert panel.reader.height() > 3 * panel._stack.height()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_resting_on_a_mark_tells_why(qtbot, panel):
    view = panel.reader.article_view
    cursor = view.textCursor()
    cursor.setPosition(view._shown.position(TEXT.index("Lena Tan") + 2))
    point = view.cursorRect(cursor).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert "Rule: sample" in QToolTip.text()
    below = QPoint(60, view.viewport().height() - 2)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, below, view.mapToGlobal(below)))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_mark_that_says_most_is_found_first(panel):
    view = panel.reader.article_view
    start = TEXT.index("Lena Tan")
    cursor = view.textCursor()
    cursor.setPosition(view._shown.position(start + 2))
    kinds = [mark.kind.value for mark in view.marks_at(view.cursorRect(cursor).center())]
    assert kinds[0] == "person"
    assert kinds[-2:] == ["event", "event"]


def test_a_click_on_an_articles_commitment_turns_to_its_card(qtbot, window, panel):
    panel.tabs.setCurrentIndex(2)
    mark = next(m for m in window.contents.navigation.marks.of("a1") if m.commitment_id == "c2")
    with qtbot.waitSignal(panel.reader.mark_chosen):
        panel.reader.article_view.mark_chosen.emit(mark)
    assert panel.tabs.currentIndex() == 0
    assert panel.commitments._cards["c2"].is_current
    assert not panel.commitments._cards["c1"].is_current
