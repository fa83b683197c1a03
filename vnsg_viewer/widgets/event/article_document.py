# SPDX-License-Identifier: MIT
"""An article as a text document: its regions set apart and its marks drawn."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from vnsg_viewer.desktop.fonts import interface_font, reading_font
from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.article import Article, RegionKind
from vnsg_viewer.qtmodels.article_marks import Mark, MarkKind
from vnsg_viewer.qtmodels.shown_text import ShownText

_LINE = 116.0
_PERCENT = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_GAP = 8.0


def article_document(
    article: Article,
    shown: ShownText,
    marks: tuple[Mark, ...],
    theme: Theme,
    colours: Mapping[str, str],
    parent: QObject,
) -> QTextDocument:
    """The document of an article; `colours` gives the token of each country."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font())
    document.setDocumentMargin(0)
    document.setPlainText(shown.text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(_ink(theme, "ink"))
    _set_lines(document)
    for region in article.regions:
        if region.kind is RegionKind.TITLE or not region.kind.is_report or region.kind is RegionKind.CAPTION:
            _select(cursor, shown, region.start, region.end)
            cursor.mergeCharFormat(_region_format(region.kind, theme))
    for mark in marks:
        if mark.kind is not MarkKind.EVENT:
            _select(cursor, shown, mark.start, mark.end)
            cursor.mergeCharFormat(mark_format(mark, theme, colours))
    cursor.endEditBlock()
    return document


def mark_format(mark: Mark, theme: Theme, colours: Mapping[str, str]) -> QTextCharFormat:
    """How a mark is drawn while it is not chosen."""
    drawn = QTextCharFormat()
    if mark.kind is MarkKind.PERSON:
        drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        drawn.setUnderlineColor(theme.colour(colours.get(mark.country or "", "grey")))
    elif mark.kind is MarkKind.DATE:
        drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        drawn.setUnderlineColor(theme.colour("accent"))
    elif mark.kind is MarkKind.COMMITMENT:
        faint = theme.colour("mark")
        faint.setAlphaF(0.38)
        drawn.setBackground(faint)
    return drawn


def _region_format(kind: RegionKind, theme: Theme) -> QTextCharFormat:
    drawn = QTextCharFormat()
    if kind is RegionKind.TITLE:
        drawn.setFontPointSize(13)
        drawn.setFontWeight(QFont.Weight.Bold)
        return drawn
    drawn.setFontFamilies(interface_font().families())
    drawn.setFontPointSize(9)
    drawn.setForeground(theme.colour("ink_muted" if kind is RegionKind.CAPTION else "ink_faint"))
    return drawn


def _ink(theme: Theme, token: str) -> QTextCharFormat:
    drawn = QTextCharFormat()
    drawn.setForeground(theme.colour(token))
    return drawn


def _set_lines(document: QTextDocument) -> None:
    """Open the lines a little, and make of each empty line a small gap."""
    block = document.begin()
    while block.isValid():
        line = QTextBlockFormat()
        if block.text().strip():
            line.setLineHeight(_LINE, _PERCENT)
            line.setBottomMargin(4)
        else:
            line.setLineHeight(_GAP, _FIXED)
        QTextCursor(block).setBlockFormat(line)
        block = block.next()


def _select(cursor: QTextCursor, shown: ShownText, start: int, end: int) -> None:
    cursor.setPosition(shown.position(start))
    cursor.setPosition(shown.position(end), QTextCursor.MoveMode.KeepAnchor)
