# SPDX-License-Identifier: MIT
"""Printing, preview and export from the window: the real dialogs, onto paper that can be read back."""

from dataclasses import replace

import pypdf
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from samples import chronicle
from vnsg_viewer.desktop.fonts import INTERFACE_FACES, READING_FACES, add_faces
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.facets import facet_index
from vnsg_viewer.export.exporter import Selection, exporters
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets import printing
from vnsg_viewer.widgets.printing_scope import ScopeDialog, choose_scope, scopes


@pytest.fixture
def window(qtbot):
    add_faces((*INTERFACE_FACES, *READING_FACES))
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


@pytest.fixture
def selection():
    return Selection.of_all(chronicle(), load_wording("en"))


@pytest.fixture
def navigation(qapp):  # noqa: ARG001
    result = Navigation()
    result.open(chronicle(), facet_index(chronicle()), load_wording("en"))
    return result


def _when_shown(kind, act):
    """Let `act` work on the next modal dialog of a kind."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def _long(summary, number=12):
    return replace(summary, entries=summary.entries * number)


def _to_file(printer, path):
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))


def _bare(path):
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def test_the_print_dialog_prints(window, selection, tmp_path):
    target = tmp_path / "printed.pdf"

    def act(dialog):
        dialog.findChild(QLineEdit, "filename").setText(str(target))
        dialog.accept()

    _when_shown(QPrintDialog, act)
    printing.print_summary(selection, window)
    assert "TrầnVănBình" in _bare(target)[0]


def test_nothing_is_printed_when_the_dialog_is_cancelled(window, selection, tmp_path):
    target = tmp_path / "printed.pdf"

    def act(dialog):
        dialog.findChild(QLineEdit, "filename").setText(str(target))
        dialog.reject()

    _when_shown(QPrintDialog, act)
    printing.print_summary(selection, window)
    assert not target.exists()


def test_the_preview_shows_all_pages(window, selection):
    seen = []

    def act(dialog):
        pages = dialog.findChild(QPrintPreviewWidget)
        seen.append(pages.pageCount())
        dialog.reject()

    _when_shown(QPrintPreviewDialog, act)
    printing.preview_summary(selection, window)
    assert seen == [1]


@pytest.mark.usefixtures("window")
def test_only_the_pages_asked_for_are_printed(selection, tmp_path):
    summary = _long(summarise(selection))
    printer = printing.new_printer(summary)
    _to_file(printer, tmp_path / "some.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printing.print_on(printer, summary)
    pages = _bare(tmp_path / "some.pdf")
    assert len(pages) == 2
    assert "Page2of" in pages[0]
    assert "Page3of" in pages[1]


@pytest.mark.usefixtures("window")
def test_the_last_page_may_come_first(selection, tmp_path):
    summary = _long(summarise(selection))
    printer = printing.new_printer(summary)
    _to_file(printer, tmp_path / "back.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printing.print_on(printer, summary)
    assert "Page1of" in _bare(tmp_path / "back.pdf")[-1]


@pytest.mark.usefixtures("window")
def test_landscape_paper_is_filled(selection, tmp_path):
    summary = summarise(selection)
    printer = printing.new_printer(summary)
    _to_file(printer, tmp_path / "wide.pdf")
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printing.print_on(printer, summary)
    page = pypdf.PdfReader(tmp_path / "wide.pdf").pages[0]
    assert page.mediabox.width > page.mediabox.height
    assert "Page1of" in _bare(tmp_path / "wide.pdf")[0]


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize("suffix", [".pdf", *(exporter.suffix for exporter in exporters().values())])
def test_every_format_is_written(selection, tmp_path, suffix):
    target = tmp_path / f"out{suffix}"
    printing.export_to(selection, target)
    words = "".join(_bare(target)) if suffix == ".pdf" else "".join(target.read_text(encoding="utf-8").split())
    assert "Bình" in words
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_the_export_asks_for_a_file_and_adds_its_ending(window, selection, tmp_path, monkeypatch):
    asked = []

    def answer(_parent, _title, _suggested, kinds):
        asked.append(kinds)
        return str(tmp_path / "mine"), next(kind for kind in kinds.split(";;") if "*.md" in kind)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    printing.export_selection(selection, window)
    assert (tmp_path / "mine.md").read_text(encoding="utf-8").startswith("# Summary of events")
    assert "Commitments (table, CSV) (*.commitments.csv)" in asked[0]


def test_a_file_that_cannot_be_written_is_told(window, selection, tmp_path, monkeypatch):
    target = tmp_path / "missing" / "out.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    printing.export_selection(selection, window)
    (box,) = window.findChildren(QMessageBox)
    assert "Cannot be written" in box.text()
    assert "out.md" in box.informativeText()
    box.reject()


@pytest.mark.usefixtures("window")
def test_writing_over_a_folder_is_refused(selection, tmp_path):
    (tmp_path / "out.pdf").mkdir()
    with pytest.raises(UserError, match="cannot be written"):
        printing.export_to(selection, tmp_path / "out.pdf")


def test_without_a_filter_or_a_selection_there_is_no_choice(navigation, window):
    assert list(scopes(navigation)) == ["all"]
    assert choose_scope(navigation, window).event_ids == ("v", "t", "s")


def test_the_scopes_are_what_the_window_shows(navigation):
    navigation.choose(Facet.TYPE, ["talks", "signing"])
    navigation.select("v")
    found = scopes(navigation)
    assert list(found) == ["filtered", "all", "selected"]
    assert "t" in found["filtered"].event_ids
    assert "v" not in found["filtered"].event_ids
    assert found["selected"].event_ids == ("v",)
    assert found["filtered"].criteria == navigation.criteria


def test_the_person_chooses_the_scope(navigation, window):
    navigation.select("t")

    def act(dialog):
        dialog.choose("selected")
        dialog.accept()

    _when_shown(ScopeDialog, act)
    assert choose_scope(navigation, window).event_ids == ("t",)


def test_the_person_may_think_again(navigation, window):
    navigation.select("t")
    _when_shown(ScopeDialog, lambda dialog: dialog.reject())
    assert choose_scope(navigation, window) is None
