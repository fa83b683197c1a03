# SPDX-License-Identifier: MIT
"""Summaries on paper: onto a printer, into a PDF, with or without a window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from vnsg_viewer import __version__
from vnsg_viewer.desktop.fonts import INTERFACE_FACES, READING_FACES, add_faces
from vnsg_viewer.export.summary import Summary
from vnsg_viewer.rendering.summary_pages import SummaryPages, lay_out
from vnsg_viewer.rendering.summary_style import RESOLUTION


def paint_pages(pages: SummaryPages, device: QPagedPaintDevice, numbers: Sequence[int]) -> None:
    """Paint pages, counted from 0, on a device whose origin is the corner of the paper; OSError when it refuses."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the device cannot be painted on")
    try:
        for place, number in enumerate(numbers):
            if place and not device.newPage():
                raise OSError("the device takes no further page")
            painter.resetTransform()
            painter.scale(device.logicalDpiX() / RESOLUTION, device.logicalDpiY() / RESOLUTION)
            pages.paint(painter, number)
    finally:
        painter.end()


def write_pdf(summary: Summary, path: Path, paper: QPageSize | None = None) -> None:
    """Write a summary as a PDF file, A4 unless another paper is given; OSError when the file cannot be written."""
    size = paper or QPageSize(QPageSize.PageSizeId.A4)
    with path.open("wb"):
        pass  # the system's own reason, which Qt would keep to itself
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(f"{summary.title}, {summary.period}" if summary.period else summary.title)
    writer.setCreator(f"VNSG Viewer {__version__}")
    pages = lay_out(summary, size.size(QPageSize.Unit.Point))
    paint_pages(pages, writer, range(len(pages.pages)))


def write_pdf_without_window(summary: Summary, path: Path) -> None:
    """Write a PDF from a program that has no Qt application; it makes one that needs no display."""
    application = QGuiApplication.instance() or QGuiApplication(["vnsg", "-platform", "offscreen"])
    add_faces((*INTERFACE_FACES, *READING_FACES))
    write_pdf(summary, path)
    del application
