# SPDX-License-Identifier: MIT
"""Blocks of a summary as text documents, and their rows of lines for the paginator."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QPaintDevice,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextLine,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.rendering.paginator import Row
from vnsg_viewer.rendering.summary_blocks import Block, GridRow, Paragraph
from vnsg_viewer.rendering.summary_style import KEEPS_NEXT, in_document, letters, paragraph_format

_SIDE_PERCENT = 21
_TOUCHING = 1.0  # dots by which lines may overlap and still be one below the other
_GUTTER = 8.0  # points between side-head and text


def document(block: Block, device: QPaintDevice, width: float, theme: Theme) -> QTextDocument:
    """A block laid out for a device, in its dots."""
    result = QTextDocument()
    result.setUndoRedoEnabled(False)
    result.setUseDesignMetrics(True)
    result.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    result.setDefaultTextOption(option)
    result.documentLayout().setPaintDevice(device)
    result.setTextWidth(width)
    cursor = QTextCursor(result)
    cursor.beginEditBlock()  # lay out once, at its end
    _write(cursor, block.head, theme)
    if block.rows:
        table = cursor.insertTable(len(block.rows), 2, _table_format())
        for number, row in enumerate(block.rows):
            _write_row(table, number, row, theme)
    cursor.endEditBlock()
    return result


def _table_format() -> QTextTableFormat:
    result = QTextTableFormat()
    result.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    result.setBorder(0)
    result.setCellSpacing(0)
    result.setCellPadding(0)
    share = QTextLength.Type.PercentageLength
    result.setColumnWidthConstraints([QTextLength(share, _SIDE_PERCENT), QTextLength(share, 100 - _SIDE_PERCENT)])
    result.setWidth(QTextLength(share, 100))
    return result


def _write_row(table: QTextTable, number: int, row: GridRow, theme: Theme) -> None:
    for column, paragraphs in enumerate(((row.side,), row.text)):
        cell = table.cellAt(number, column)
        form = cell.format().toTableCellFormat()
        form.setTopPadding(in_document(row.above))
        form.setRightPadding(in_document(0 if column else _GUTTER))
        cell.setFormat(form)
        _write(cell.firstCursorPosition(), paragraphs, theme)


def _write(cursor: QTextCursor, paragraphs: Sequence[Paragraph], theme: Theme) -> None:
    for number, paragraph in enumerate(paragraphs):
        if number:
            cursor.insertBlock(paragraph_format(paragraph))
        else:
            cursor.setBlockFormat(paragraph_format(paragraph))
        for kind, text in paragraph.runs:
            cursor.insertText(text, letters(kind, theme))


@dataclass(frozen=True, slots=True, eq=False)
class PlacedLine:
    """A laid-out line and where its paragraph starts in the document."""

    line: QTextLine
    origin: QPointF
    keeps_next: bool

    @property
    def top(self) -> float:
        """Its upper edge in the document."""
        return self.origin.y() + self.line.y()

    @property
    def bottom(self) -> float:
        """Its lower edge in the document."""
        return self.top + self.line.height()


@dataclass(frozen=True, slots=True, eq=False)
class LaidOut:
    """A document with its rows from top to bottom, and the lines of each row; lines side by side are one row.

    A paragraph's first line keeps its second, and its last but one keeps the last: no line stands alone.
    """

    document: QTextDocument
    rows: tuple[Row, ...]
    lines: tuple[tuple[PlacedLine, ...], ...]

    def paint(self, painter: QPainter, first: int, last: int) -> None:
        """Paint some rows at their place in the document.

        Line by line, because Qt's own drawing of a part leaves the line before it in the text of a PDF.
        """
        for row in self.lines[first : last + 1]:
            for placed in row:
                placed.line.draw(painter, placed.origin)


def lay_out_block(block: Block, device: QPaintDevice, width: float, theme: Theme) -> LaidOut:
    """A block as rows of lines, in dots of the device."""
    laid_out = document(block, device, width, theme)
    groups: list[list[PlacedLine]] = []
    bottom = 0.0
    for line in sorted(_lines(laid_out), key=lambda line: (line.top, line.bottom)):
        if groups and line.top < bottom - _TOUCHING:
            groups[-1].append(line)
            bottom = max(bottom, line.bottom)
        else:
            groups.append([line])
            bottom = line.bottom
    last_but_one = len(groups) - 2
    rows = tuple(
        Row(
            group[0].top,
            max(line.bottom for line in group),
            number == last_but_one or any(line.keeps_next for line in group),
        )
        for number, group in enumerate(groups)
    )
    return LaidOut(laid_out, rows, tuple(map(tuple, groups)))


def _lines(laid_out: QTextDocument) -> Iterator[PlacedLine]:
    layout = laid_out.documentLayout()
    block: QTextBlock = laid_out.begin()
    while block.isValid():
        lines = block.layout()
        if block.text():
            origin = layout.blockBoundingRect(block).topLeft() - lines.boundingRect().topLeft()
            keeps_next = bool(block.blockFormat().property(KEEPS_NEXT))
            last = lines.lineCount() - 1
            for number in range(lines.lineCount()):
                alone = number < last and number in {0, last - 1}
                yield PlacedLine(lines.lineAt(number), origin, alone or (number == last and keeps_next))
        block = block.next()
