# SPDX-License-Identifier: MIT
"""The full text of one report, with what was found in it marked and, both ways, linked to events and commitments."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.article import Article
from vnsg_viewer.qtmodels.article_marks import Mark, MarkKind
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.shown_text import ShownText, shown_text
from vnsg_viewer.qtmodels.why import why
from vnsg_viewer.widgets.event.article_document import article_document

_PRECEDENCE = (MarkKind.COMMITMENT, MarkKind.DATE, MarkKind.PERSON, MarkKind.EVENT)
_MARGIN = 24


class ArticleView(QTextBrowser):
    """Shows one article; a click on a mark asks to select what it stands for."""

    mark_chosen = Signal(Mark)

    def __init__(self, navigation: Navigation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Article"))
        self.setViewportMargins(16, 8, 12, 0)
        self._navigation, self._theme = navigation, theme
        self._article: Article | None = None
        self._shown: ShownText = shown_text("")
        self._marks: tuple[Mark, ...] = ()
        self._colours: Mapping[str, str] = {}
        self._current: tuple[Mark, ...] = ()
        self._pressed: QPoint | None = None

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    @property
    def current(self) -> tuple[Mark, ...]:
        """The marks that are chosen."""
        return self._current

    def show_article(self, article: Article, marks: tuple[Mark, ...], colours: Mapping[str, str]) -> None:
        """Show another article, or the same with other marks."""
        if article is self._article and marks is self._marks:
            return
        self._article, self._marks, self._colours = article, marks, colours
        self._shown = shown_text(article.text)
        self._current = ()
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        if self._article is not None:
            current = self._current
            self._draw()
            self.choose(current)

    def choose(self, marks: tuple[Mark, ...]) -> None:
        """Draw these marks as chosen and bring the first of them into view."""
        self._current = marks
        chosen = []
        for mark in marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(mark)
            selection.format = QTextCharFormat()
            selection.format.setBackground(self._theme.colour("mark"))
            chosen.append(selection)
        self.setExtraSelections(chosen)
        if marks:
            QTimer.singleShot(0, self, self._bring_into_view)

    def marks_at(self, point: QPoint) -> tuple[Mark, ...]:
        """The marks below a point of the viewport, the most telling first."""
        cursor = self.cursorForPosition(point)
        offset = self._shown.offset(cursor.position())
        here = [mark for mark in self._marks if mark.start <= offset < mark.end]
        return tuple(sorted(here, key=lambda mark: (_PRECEDENCE.index(mark.kind), mark.end - mark.start)))

    def _draw(self) -> None:
        if self._article is not None:
            self.setDocument(  # which deletes the old one
                article_document(self._article, self._shown, self._marks, self._theme, self._colours, self)
            )

    def _cursor(self, mark: Mark) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._shown.position(mark.start))
        cursor.setPosition(self._shown.position(mark.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring_into_view(self) -> None:
        if not self._current:
            return
        start, end = QTextCursor(self.document()), QTextCursor(self.document())
        start.setPosition(self._shown.position(self._current[0].start))
        end.setPosition(self._shown.position(self._current[0].end))
        top, bottom = self.cursorRect(start).top(), self.cursorRect(end).bottom()
        if top < _MARGIN // 2 or bottom > self.viewport().height() - _MARGIN // 2:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top - _MARGIN)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._current:
            self._bring_into_view()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        if self._pressed == here and not self.textCursor().hasSelection() and (marks := self.marks_at(here)):
            self.mark_chosen.emit(marks[0])

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            marks = self.marks_at(event.pos())
            if marks:
                QToolTip.showText(event.globalPos(), why(self._navigation, marks[0]), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
