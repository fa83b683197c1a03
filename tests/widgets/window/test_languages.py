# SPDX-License-Identifier: MIT
"""The real window and each of its dialogs in each language: all words translated, none cut, no accelerator twice."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTableView,
    QToolButton,
)
from widgets.window_parts import settings_in, window_on

from vnsg_viewer.desktop.translation import LANGUAGES, SETTING, SYSTEM
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.qtmodels.problem_model import ProblemModel
from vnsg_viewer.widgets.elided import ElidedButton, ElidedLabel
from vnsg_viewer.widgets.printing import preview_summary
from vnsg_viewer.widgets.printing_scope import ScopeDialog, scopes
from vnsg_viewer.widgets.window.dialogs import CrashDialog, KeysDialog, ProblemsDialog, show_about, show_user_error

FIELD_FRAME = 12


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def window(qtbot, tmp_path, language):
    with window_on(qtbot, None, tmp_path, locale=language) as made:
        navigation = made.contents.navigation
        chronicle = navigation.chronicle
        told = max(chronicle.events, key=lambda event: len(chronicle.commitments_of.get(event.id, ())))
        navigation.select(told.id)
        QApplication.processEvents()
        yield made


def cut(widget):
    """The visible texts below a widget that have less room than they need."""
    kinds = {
        QLabel: cut_label,
        QAbstractButton: cut_button,
        QTabBar: cut_tabs,
        QLineEdit: cut_field,
        QTableView: cut_heads,
    }
    shown = [(part, find) for kind, find in kinds.items() for part in widget.findChildren(kind) if part.isVisible()]
    return [words for part, find in shown for words in find(part)]


def cut_label(label):
    if label.text() and not isinstance(label, ElidedLabel):
        needed = QSize(0, label.heightForWidth(label.width())) if label.wordWrap() else label.sizeHint()
        if label.width() < needed.width() or label.height() < needed.height():
            yield label.text()


def cut_button(button):
    if button.text() and not isinstance(button, ElidedButton) and button.width() < button.sizeHint().width():
        yield button.text()


def cut_tabs(tabs):
    if sum(tabs.tabRect(tab).width() for tab in range(tabs.count())) > tabs.width():
        yield tabs.tabText(tabs.count() - 1)


def cut_field(field):
    if field.fontMetrics().horizontalAdvance(field.placeholderText()) > field.width() - FIELD_FRAME:
        yield field.placeholderText()


def cut_heads(table):
    header = table.horizontalHeader()
    for column in range(header.count()):
        if header.sectionSize(column) < header.sectionSizeHint(column):
            yield table.model().headerData(column, Qt.Orientation.Horizontal)


def test_a_cut_text_is_noticed(window):
    assert cut(window) == []
    window.header.findChild(QLabel, "title").setFixedWidth(20)
    window.commands["view_list"].trigger()
    QApplication.processEvents()  # the table fits its columns
    window.contents.event_table.setColumnWidth(5, 20)
    QApplication.processEvents()
    assert len(cut(window)) == 2


def test_no_text_of_the_window_is_cut(window):
    assert cut(window) == []
    for name in ("view_list", "view_commitments"):
        window.commands[name].trigger()
        QApplication.processEvents()
        assert cut(window) == []


def test_no_text_of_a_dialog_is_cut(qtbot, window):
    navigation = window.contents.navigation
    problems = (Problem("a/b.txt", "unreadable", "…"), Problem("c.txt", "possible_duplicate", "…"))
    dialogs = [
        KeysDialog(window),
        ProblemsDialog(ProblemModel(problems, navigation.wording), window),
        CrashDialog("Traceback", Path("/state/vnsg-viewer/report.log"), window),
        ScopeDialog(scopes(navigation), window),
    ]
    show_about(window)
    show_user_error(UserError("it cannot be read", Path("a.txt"), 3, "Correct the line."), window)
    window.choose_language(SYSTEM)
    dialogs += window.findChildren(QMessageBox)
    assert len(dialogs) == 7
    for dialog in dialogs:
        dialog.show()
        qtbot.waitExposed(dialog)
        QApplication.processEvents()
        assert cut(dialog) == [], type(dialog).__name__
        dialog.close()


def test_what_the_reader_can_mend_is_said_in_her_language(window, language, tmp_path):
    window.contents.show_error(UserError("there is no such folder.", tmp_path, advice="Choose a folder of articles."))
    box = window.findChild(QMessageBox)
    said = {
        "en": ("There is no such folder.", "Choose a folder of articles."),
        "fr": ("Ce dossier n’existe pas.", "Choisissez un dossier d’articles."),
        "vi": ("Không có thư mục này.", "Hãy chọn một thư mục bài báo."),
    }[language]
    assert (box.text(), box.informativeText()) == (said[0], f"{tmp_path}\n{said[1]}")
    box.close()


def test_accelerators_are_unique_in_each_menu(window, language):
    menus = [window.menuBar(), *(action.menu() for action in window.menuBar().actions())]
    for menu in menus:
        marked = [action.text() for action in menu.actions() if "&" in action.text()]
        letters = Counter(text[text.index("&") + 1].casefold() for text in marked)
        assert max(letters.values()) == 1, (language, marked)
        assert all(letter.isascii() and letter.isalpha() for letter in letters), marked
        if menu is not window.menuBar():
            assert len(marked) == len([action for action in menu.actions() if not action.isSeparator()])


def test_english_words_stand_in_the_english_window_only(window, language):
    texts = {action.text().replace("&", "") for action in window.commands.values()}
    texts |= {part.text() for part in window.findChildren(QToolButton)}
    texts |= {menu.title().replace("&", "") for menu in window.findChildren(QMenu)}
    english = {"Timeline", "List", "Commitments", "Fit", "Lanes", "Theme", "Language", "Print summary…", "File", "Help"}
    assert texts & english == (english if language == "en" else set())
    titles = [event.title for event in window.contents.navigation.chronicle.events]
    assert any(title.startswith(("Visit of", "Courtesy", "Meeting", "Talks")) for title in titles) == (language == "en")


def test_a_language_is_remembered_and_told_in_itself(qtbot, tmp_path):
    with window_on(qtbot, None, tmp_path) as window:
        menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Lan&guage")
        assert [action.text() for action in menu.actions()] == ["As the desktop", *LANGUAGES.values()]
        assert [action.text() for action in menu.actions() if action.isChecked()] == ["English"]
        next(action for action in menu.actions() if action.text() == "Tiếng Việt").trigger()
        box = window.findChild(QMessageBox)
        assert "started again" in box.text()
        assert "tiếng Việt" in box.informativeText()
        assert settings_in(tmp_path).text(SETTING, "") == "vi"
        assert QCoreApplication.translate("Actions", "&File") == "&File", "the window stays in one language"
        box.close()


def test_qts_own_dialogs_speak_the_language(window, language):
    cancel = {"en": "Cancel", "fr": "Annuler", "vi": "Hủy"}[language]
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    QApplication.processEvents()
    assert cancel in {button.text().replace("&", "") for button in dialog.findChildren(QPushButton)}
    assert cut(dialog) == []
    dialog.close()
    box = QMessageBox(window)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == cancel


def test_the_print_preview_speaks_the_language(window, language):
    said = []

    def look():
        dialog = QApplication.activeModalWidget()
        said.extend(action.text() for action in dialog.findChildren(QAction))
        dialog.reject()

    QTimer.singleShot(200, look)
    navigation = window.contents.navigation
    preview_summary(Selection.of_all(navigation.chronicle, navigation.wording), window)
    assert {"en": "Landscape", "fr": "Paysage", "vi": "Khổ ngang"}[language] in said
