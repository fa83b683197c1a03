# SPDX-License-Identifier: MIT
"""The main window's frame, painted at once: menus, header, the places of the panels, status line.

It knows nothing of what fills it, which comes after the first paint.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QWidget

from vnsg_viewer.desktop.opening import read_for
from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.desktop.theme_choice import ThemeChoice, chosen_theme
from vnsg_viewer.desktop.translation import SETTING, language_chosen
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.widgets.parts import column, ground
from vnsg_viewer.widgets.style_sheet import style_sheet
from vnsg_viewer.widgets.window.actions import build_actions
from vnsg_viewer.widgets.window.centre import Centre, Page
from vnsg_viewer.widgets.window.header import Header
from vnsg_viewer.widgets.window.menus import choice_menu, fill_menu_bar, language_labels, theme_label
from vnsg_viewer.widgets.window.status_line import StatusLine

_SIZE = QSize(1440, 860)
_PANELS = ((0.18, 236, 270), (0.3, 380, 460))  # share of the width, least and most pixels


class Frame(QMainWindow):
    """A window without its panels and pages.  `painted` is told once, after the first paint."""

    painted = Signal()
    closed = Signal()
    folder_dropped = Signal(Path)
    theme_changed = Signal(Theme)

    def __init__(self, settings: Settings, locale: str) -> None:
        super().__init__()
        self.settings, self.interface_locale = settings, locale
        self._was_painted = False
        self._choice = ThemeChoice(settings.text("theme", ThemeChoice.SYSTEM, tuple(ThemeChoice)))
        self.theme = chosen_theme(self._choice, QGuiApplication.styleHints().colorScheme())
        self.commands = build_actions(self)
        self.lanes_menu, self.recent_menu = QMenu(self), QMenu(self)
        self._build()
        self._apply_theme()
        self._restore_layout()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_style_hints_color_scheme_changed)

    def place(self, left: QWidget, right: QWidget) -> None:
        """Put the panels where their places were kept."""
        sizes = self.splitter.sizes()
        for number, panel in ((0, left), (2, right)):
            kept = self.splitter.replaceWidget(number, panel)
            if kept is not None:
                kept.deleteLater()
            panel.show()
        self.splitter.setSizes(sizes)

    def choose_theme(self, choice: str) -> None:
        """Show another theme and remember it."""
        self._choice = ThemeChoice(choice)
        self.settings.set_text("theme", choice)
        self._on_style_hints_color_scheme_changed(QGuiApplication.styleHints().colorScheme())

    def choose_language(self, choice: str) -> None:
        """Remember another language, which the next start speaks, and say so."""
        from vnsg_viewer.widgets.window.dialogs import show_language

        self.settings.set_text(SETTING, choice)
        self.settings.save()
        show_language(choice, self)

    def _build(self) -> None:
        self.setWindowTitle("VNSG Viewer")
        self.setAcceptDrops(True)
        pages = QActionGroup(self)
        for page in Page:
            pages.addAction(self.commands[f"view_{page}"])
        themes = {choice.value: theme_label(choice) for choice in ThemeChoice}
        themes_menu = choice_menu(themes, self._choice, self.choose_theme, self)
        languages_menu = choice_menu(language_labels(), language_chosen(self.settings), self.choose_language, self)
        submenus = {
            "lanes": self.lanes_menu,
            "theme": themes_menu,
            "language": languages_menu,
            "recent": self.recent_menu,
        }
        fill_menu_bar(self.menuBar(), self.commands, submenus)
        self.header = Header(self.commands, self.lanes_menu, self)
        self.centre = Centre(self)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.splitter = QSplitter(self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((ground("filterPanel", self), 0), (self.centre, 1), (ground("eventPanel", self), 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        whole = QWidget(self)
        parts = column(whole)
        parts.addWidget(self.header)
        parts.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)

    def _apply_theme(self) -> None:
        QApplication.setPalette(self.theme.palette())
        self.setStyleSheet(style_sheet(self.theme))

    def _on_style_hints_color_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        theme = chosen_theme(self._choice, scheme)
        if theme.name != self.theme.name:
            self.theme = theme
            self._apply_theme()
            self.theme_changed.emit(theme)

    def _restore_layout(self) -> None:
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(room))
        left, right = (min(max(round(part * self.width()), least), most) for part, least, most in _PANELS)
        self.splitter.setSizes([left, self.width() - left - right, right])
        self.restoreGeometry(self.settings.layout("geometry"))
        self.splitter.restoreState(self.settings.layout("columns"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.set_layout("geometry", self.saveGeometry())
        self.settings.set_layout("columns", self.splitter.saveState())
        self.closed.emit()
        self.settings.save()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event):
            event.acceptProposedAction()
            self.folder_dropped.emit(read_for(path))


def _dropped(event: QDropEvent) -> Path | None:
    """The first file or folder dropped."""
    return next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
