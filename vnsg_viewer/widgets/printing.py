# SPDX-License-Identifier: MIT
"""Printing, print preview and export of chosen events, with the desktop's own dialogs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSizeF, QStandardPaths
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.export.exporter import Selection, exporter_for, exporters
from vnsg_viewer.export.file_output import write_text, write_whole
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.export.summary import Summary
from vnsg_viewer.rendering.printing import paint_pages, write_pdf
from vnsg_viewer.rendering.summary_pages import lay_out
from vnsg_viewer.widgets.window.dialogs import show_user_error

_PDF = ".pdf"


def print_summary(selection: Selection, parent: QWidget) -> None:
    """Let the person choose a printer and print the summary of the events."""
    summary = summarise(selection)
    printer = new_printer(summary)  # kept until the dialog is done: it does not keep it itself
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print summary"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    try:
        if dialog.exec() == QDialog.DialogCode.Accepted:
            print_on(printer, summary)
    except OSError as error:
        advice = QCoreApplication.translate("Printing", "See whether the printer is ready.")
        show_user_error(
            UserError(
                QCoreApplication.translate("Printing", "The pages could not be printed: {}.").format(error),
                advice=advice,
            ),
            parent,
        )
    finally:
        dialog.deleteLater()


def preview_summary(selection: Selection, parent: QWidget) -> None:
    """Show the pages as they would be printed; the person may print from there."""
    summary = summarise(selection)
    printer = new_printer(summary)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print preview"))
    dialog.paintRequested.connect(lambda device: print_on(device, summary))
    dialog.resize(parent.window().size() * 0.9)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()


def new_printer(summary: Summary) -> QPrinter:
    """The desktop's default printer, ready for our own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(summary.title)
    return printer


def print_on(printer: QPrinter, summary: Summary) -> None:
    """Print the pages asked for on the paper that the printer has; OSError when it refuses."""
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    pages = lay_out(summary, QSizeF(paper))
    numbers = range(len(pages.pages))
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        numbers = numbers[max(printer.fromPage() - 1, 0) : printer.toPage() or None]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers = numbers[::-1]
    paint_pages(pages, printer, numbers)


def export_selection(selection: Selection, parent: QWidget) -> None:
    """Ask for a file and write the events to it, in the format of its ending."""
    names = {"pdf": _PDF} | {exporter.name: exporter.suffix for exporter in exporters().values()}
    offered = {f"{selection.wording.format(name)} (*{suffix})": suffix for name, suffix in names.items()}
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    suggested = str(folder / f"{selection.wording.text('summary')}{_PDF}")
    name, kind = QFileDialog.getSaveFileName(
        parent, QCoreApplication.translate("Printing", "Export"), suggested, ";;".join(offered)
    )
    if not name:
        return
    try:
        export_to(selection, path_with_ending(Path(name), offered.get(kind, _PDF)))
    except UserError as error:
        show_user_error(error, parent)


def path_with_ending(path: Path, chosen: str) -> Path:
    """The path as typed when its ending is a format, else with the ending that was chosen."""
    known = exporter_for(path) is not None or path.suffix.lower() == _PDF
    return path if known else path.with_name(path.name + chosen)


def export_to(selection: Selection, path: Path) -> None:
    """Write the events to a file in the format of its ending, else as PDF; UserError when it cannot be written."""
    exporter = exporter_for(path)
    if exporter is None:
        summary = summarise(selection)
        write_whole(path, lambda draft: write_pdf(summary, draft))
    else:
        write_text(path, exporter.render(selection))
