# SPDX-License-Identifier: MIT
"""The middle of the window: the filter in chips, and below it a timeline, a list, or a word on why there is none."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from vnsg_viewer.widgets.parts import column
from vnsg_viewer.widgets.window.notice import Notice


class Page(StrEnum):
    """The three ways to look at a chronicle."""

    TIMELINE = "timeline"
    LIST = "list"
    COMMITMENTS = "commitments"


class Centre(QWidget):
    """Shows the page chosen, unless there is a notice to show instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notice = Notice(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.notice)
        self._pages: dict[Page, QWidget] = {}
        self._page = Page.TIMELINE
        self._noticed = True
        self._parts = column(self)
        self._parts.addWidget(self._stack, 1)

    @property
    def shown(self) -> QWidget | None:
        """What is seen now: a page or the notice."""
        return self._stack.currentWidget()

    def focus_shown(self) -> None:
        """Give the keyboard to the page or the notice."""
        if self.shown is not None:
            self.shown.setFocus()

    def add_chips(self, chips: QWidget) -> None:
        """Put the filter in chips above the pages."""
        self._parts.insertWidget(0, chips)

    def add_page(self, page: Page, widget: QWidget) -> None:
        """Give a page its widget."""
        self._pages[page] = widget
        self._stack.addWidget(widget)

    def turn_to(self, page: Page) -> None:
        """Choose a page."""
        self._page = page
        self._show()

    def set_noticed(self, *, noticed: bool) -> None:
        """Show the notice, or the page."""
        self._noticed = noticed
        self._show()

    def _show(self) -> None:
        page = self._pages.get(self._page)
        self._stack.setCurrentWidget(self.notice if self._noticed or page is None else page)
