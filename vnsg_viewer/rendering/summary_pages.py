# SPDX-License-Identifier: MIT
"""The pages of a printed summary: laid out once, painted on anything."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
)

from vnsg_viewer.desktop.theme import Theme, load_theme
from vnsg_viewer.export.summary import Summary
from vnsg_viewer.rendering.paginator import Flow, PlacedPage, Slice, paginate
from vnsg_viewer.rendering.summary_blocks import Kind, entry_block, head_block, problems_block
from vnsg_viewer.rendering.summary_document import LaidOut, lay_out_block
from vnsg_viewer.rendering.summary_style import dots, font, layout_device

_MARGINS = QMarginsF(62, 68, 62, 68)  # points
_BETWEEN = 26.0  # points between two events, a rule in the middle
_FURNITURE = 34.0  # points from the edge of the paper to header and footer
_LINE = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class SummaryPages:
    """A summary on pages of a paper size; everything in dots of the layout."""

    summary: Summary
    texts: tuple[LaidOut, ...]
    titles: tuple[str, ...]
    pages: tuple[PlacedPage, ...]
    paper: QSizeF
    device: QImage
    theme: Theme

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0; the painter's unit is a dot of the layout."""
        page = self.pages[number]
        for piece in page.slices:
            self._paint_slice(painter, piece, ruled=piece is not page.slices[0] and piece.first == 0)
        self._paint_furniture(painter, number)

    def _paint_slice(self, painter: QPainter, piece: Slice, *, ruled: bool) -> None:
        left, top = dots(_MARGINS.left()), dots(_MARGINS.top()) + piece.y
        width = self.paper.width() - left - dots(_MARGINS.right())
        painter.save()
        painter.translate(left, top)
        if ruled:
            rule = -dots(_BETWEEN) / 2
            painter.setPen(QPen(self.theme.colour("ink_faint"), dots(_LINE)))
            painter.drawLine(0, round(rule), round(width), round(rule))
        painter.translate(0, -piece.top)
        self.texts[piece.flow].paint(painter, piece.first, piece.last)
        painter.restore()

    def _paint_furniture(self, painter: QPainter, number: int) -> None:
        wording, page = self.summary.wording, self.pages[number]
        numbered = wording.text("page", page=str(number + 1), pages=str(len(self.pages)))
        self._paint_line(painter, self.paper.height() - dots(_FURNITURE), wording.text("checked"), numbered)
        if number == 0:
            return
        period = self.summary.period
        if page.continues is None:
            self._paint_line(painter, dots(_FURNITURE), self.summary.title, period)
        else:
            self._paint_line(
                painter, dots(_FURNITURE), wording.text("continued", title=self.titles[page.continues]), period
            )

    def _paint_line(self, painter: QPainter, baseline: float, left: str, right: str) -> None:
        """A line of header or footer: a text at the left edge, shortened where it would meet the one at the right."""
        small = font(Kind.TOPIC)
        metrics = QFontMetricsF(small, self.device)
        start, end = dots(_MARGINS.left()), self.paper.width() - dots(_MARGINS.right())
        painter.setFont(small)
        painter.setPen(self.theme.colour("ink_muted"))
        room = end - start - metrics.horizontalAdvance(right) - dots(_BETWEEN)
        left = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(start, baseline - dots(10), end - start, dots(14)), Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(QRectF(start, baseline - dots(10), end - start, dots(14)), Qt.AlignmentFlag.AlignRight, right)


def lay_out(summary: Summary, paper: QSizeF) -> SummaryPages:
    """A summary on pages of a size in points."""
    device, theme = layout_device(), load_theme("light")
    size = QSizeF(dots(paper.width()), dots(paper.height()))
    width = size.width() - dots(_MARGINS.left() + _MARGINS.right())
    blocks = [head_block(summary), *(entry_block(entry, summary.wording) for entry in summary.entries)]
    titles = [summary.title, *(entry.title for entry in summary.entries)]
    if summary.problems:
        blocks.append(problems_block(summary))
        titles.append(summary.wording.text("problems"))
    texts = tuple(lay_out_block(block, device, width, theme) for block in blocks)
    flows = [Flow(text.rows, dots(_BETWEEN)) for text in texts]
    pages = paginate(flows, size.height() - dots(_MARGINS.top() + _MARGINS.bottom()))
    return SummaryPages(summary, texts, tuple(titles), pages, size, device, theme)
