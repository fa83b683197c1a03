# SPDX-License-Identifier: MIT
"""Folders that give trouble: empty, missing, unreadable, too slow."""

import os
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from widgets.window_parts import window_on

from vnsg_viewer.widgets.window.dialogs import CrashDialog, ProblemsDialog

ARTICLE = (
    "Ministers meet\n\n"
    "HANOI, 5 March 2024 - Minister of Public Security Tran Van Binh received Minister for Home Affairs Lena Tan"
    " in Hanoi on 4 March 2024. He proposed that the two ministries sign an agreement on extradition.\n"
)


def test_an_empty_folder_says_so_and_offers_another(qtbot, tmp_path):
    (tmp_path / "none").mkdir()
    with window_on(qtbot, tmp_path / "none", tmp_path) as window:
        assert window.centre.shown is window.centre.notice
        assert window.centre.notice.title == "No articles here"
        assert window.centre.notice.button.text().startswith("Open folder")
        assert not window.commands["print"].isEnabled()


def test_one_article_is_opened_without_its_neighbours(qtbot, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    with window_on(qtbot, tmp_path / "a.txt", tmp_path / "home") as window:
        assert [article.path for article in window.contents.reading.chronicle.articles] == ["a.txt"]
        window.commands["reload"].trigger()
        qtbot.waitUntil(lambda: not window.contents.operation.is_running)
        assert window.contents.navigation.index.size >= 1
        assert "a.txt" in window.status.reading.text()


def test_a_folder_of_odd_files_says_what_is_wrong_with_them(qtbot, tmp_path):
    folder = tmp_path / "odd"
    folder.mkdir()
    for k in range(6):
        (folder / f"{k}.bin").write_bytes(b"\x00\x01\x02\xff" * 400)
    with window_on(qtbot, folder, tmp_path) as window:
        said = window.centre.notice.text
        assert "0.bin" in said
        assert "3.bin" in said
        assert "And 2 more" in said
        assert window.contents.event_panel.hint.isHidden()


def test_articles_without_contacts_are_told_from_no_articles(qtbot, tmp_path):
    folder = tmp_path / "weather"
    folder.mkdir()
    (folder / "a.txt").write_text("It rained in the hills on Monday and the river rose.\n", encoding="utf-8")
    with window_on(qtbot, folder, tmp_path) as window:
        assert window.centre.notice.title == "No events found"


def test_files_that_cannot_be_read_are_listed_and_the_others_shown(qtbot, tmp_path):
    folder = tmp_path / "Hồ sơ"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.txt").write_bytes(b"\x00\x01\x02\xff" * 400)
    (folder / "c.txt").write_text("", encoding="utf-8")
    with window_on(qtbot, folder, tmp_path) as window:
        problems = window.contents.navigation.chronicle.problems
        assert {problem.path for problem in problems} >= {"b.txt", "c.txt"}
        assert window.contents.navigation.index.size >= 1
        QTest.mouseClick(window.status.problems, Qt.MouseButton.LeftButton)
        dialog = window.findChild(ProblemsDialog)
        rows = dialog.table.model().rowCount()
        assert {dialog.table.model().index(row, 0).data() for row in range(rows)} >= {"b.txt", "c.txt"}
        dialog.reject()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission_is_told_from_an_empty_one(qtbot, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0)
    try:
        with window_on(qtbot, folder, tmp_path) as window:
            assert window.contents.navigation.chronicle.problems
    finally:
        folder.chmod(0o700)


def test_a_folder_that_is_gone_is_the_persons_affair_and_the_old_one_stays(qtbot, tmp_path):
    with window_on(qtbot, None, tmp_path) as window:
        window.contents.open_folder(tmp_path / "gone")
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
        box = window.findChild(QMessageBox)
        assert "gone" in box.informativeText()
        assert window.centre.shown is window.contents.timeline_page
        box.reject()


def test_reading_can_be_given_up(qtbot, tmp_path):
    with window_on(qtbot, None, tmp_path) as window:
        window.contents.operation.start(lambda ticket: wait_for(ticket.cancelled))
        assert window.centre.shown is window.centre.notice
        assert window.centre.notice.title.startswith("Reading")
        assert window.commands["cancel"].isEnabled()
        window.contents.operation.progressed.emit(2, 7)
        QTest.mouseClick(window.centre.notice.button, Qt.MouseButton.LeftButton)
        assert window.centre.shown is window.contents.timeline_page
        assert not window.commands["cancel"].isEnabled()


def wait_for(done) -> None:
    while not done():
        QTest.qSleep(5)


def test_a_mistake_of_ours_while_reading_reaches_the_crash_reporter(qtbot, tmp_path):
    with window_on(qtbot, None, tmp_path) as window:
        with qtbot.captureExceptions() as caught:
            window.contents.operation.start(lambda _: 1 / 0)
            qtbot.waitUntil(lambda: bool(caught))
        assert caught[0][0] is ZeroDivisionError
        assert window.centre.shown is window.contents.timeline_page


def test_reload_keeps_what_the_reader_looks_at(qtbot, tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    with window_on(qtbot, folder, tmp_path) as window:
        contents = window.contents
        chosen = contents.navigation.chronicle.events[0].id
        contents.navigation.select(chosen)
        before = contents.reading
        window.commands["reload"].trigger()
        qtbot.waitUntil(lambda: contents.reading is not before)
        assert contents.navigation.selection.event_id == chosen


def test_the_crash_dialog_shows_the_report_and_its_file(qtbot, tmp_path):
    dialog = CrashDialog("what went wrong", tmp_path / "vnsg.log", None)
    qtbot.addWidget(dialog)
    dialog.show()
    texts = [child.text() for child in dialog.findChildren(type(dialog.children()[1])) if hasattr(child, "text")]
    assert any(str(tmp_path) in text for text in texts)
