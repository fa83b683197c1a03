# SPDX-License-Identifier: MIT
"""Blocks of a summary as text documents, and their rows of lines for the paginator."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import (
    QPaintDevice,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
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
    cursor = QTextCursor(result)
    _write(cursor, block.head, theme)
    if block.rows:
        table = cursor.insertTable(len(block.rows), 2, _table_format())
        for number, row in enumerate(block.rows):
            _write_row(table, number, row, theme)
    result.setTextWidth(width)
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


def rows(laid_out: QTextDocument) -> tuple[Row, ...]:
    """The lines of a document from top to bottom; lines side by side are one row.

    A paragraph's first line keeps its second, and its last but one keeps the last: no line stands alone.
    """
    merged: list[Row] = []
    for row in sorted(_lines(laid_out), key=lambda line: (line.top, line.bottom)):
        if merged and row.top < merged[-1].bottom - _TOUCHING:
            above = merged[-1]
            lower = above if above.bottom > row.bottom else row
            merged[-1] = Row(above.top, lower.bottom, above.keeps_next or row.keeps_next)
        else:
            merged.append(row)
    return tuple(merged)


def _lines(laid_out: QTextDocument) -> Iterator[Row]:
    layout = laid_out.documentLayout()
    block: QTextBlock = laid_out.begin()
    while block.isValid():
        lines = block.layout()
        if block.text():
            top = layout.blockBoundingRect(block).top() - lines.boundingRect().top()
            last = lines.lineCount() - 1
            keeps_next = bool(block.blockFormat().property(KEEPS_NEXT))
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                alone = number < last and (number == 0 or number == last - 1)
                y = top + line.y()
                yield Row(y, y + line.height(), alone or (number == last and keeps_next))
        block = block.next()
