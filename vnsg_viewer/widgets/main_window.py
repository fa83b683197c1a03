# SPDX-License-Identifier: MIT
"""The main window: puts the parts together and answers the commands."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QSplitter, QWidget

from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.desktop.tasks import Operation
from vnsg_viewer.desktop.theme_choice import ThemeChoice, chosen_theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import chronicle_title, years
from vnsg_viewer.qtmodels.problem_model import ProblemModel
from vnsg_viewer.qtmodels.reading import Reading, read_folder
from vnsg_viewer.resources import seeds
from vnsg_viewer.timeline.lanes import LaneKind
from vnsg_viewer.widgets.actions import build_actions, colour_icons
from vnsg_viewer.widgets.centre import Centre, Page
from vnsg_viewer.widgets.dialogs import KeysDialog, ProblemsDialog, show_about, show_user_error
from vnsg_viewer.widgets.event_panel import EventPanel
from vnsg_viewer.widgets.filter_panel import WIDTH, FilterPanel
from vnsg_viewer.widgets.header import Header
from vnsg_viewer.widgets.menus import choice_menu, fill_menu_bar, fill_recent_menu, lane_label, theme_label
from vnsg_viewer.widgets.parts import column
from vnsg_viewer.widgets.status_line import StatusLine
from vnsg_viewer.widgets.style_sheet import style_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnsg_viewer.export.exporter import Selection
    from vnsg_viewer.widgets.timeline_page import TimelinePage

_SIZE = (1440, 860)
_PANEL_WIDTH = 430


class MainWindow(QMainWindow):
    """Everything a person sees.  `painted` is told once, after the first paint."""

    painted = Signal()
    shown = Signal(Reading)

    def __init__(self, settings: Settings, locale: str) -> None:
        super().__init__()
        self._settings, self._locale = settings, locale
        self._folder: Path | None = None
        self._reading: Reading | None = None
        self._was_painted = False
        self.navigation = Navigation(self)
        self.operation = Operation(self)
        self._choice = ThemeChoice(settings.text("theme", ThemeChoice.SYSTEM, tuple(ThemeChoice)))
        self._lane_kind = LaneKind(settings.text("lanes", LaneKind.MINISTRY_PAIR, tuple(LaneKind)))
        self.theme = chosen_theme(self._choice, QGuiApplication.styleHints().colorScheme())
        self.actions_by_name = build_actions(self)
        self._build()
        self._connect()
        self._apply_theme()
        self._restore_layout()
        self._notice()

    # What the program asks of its window

    def open_folder(self, folder: Path) -> None:
        """Read a folder in the background and show its chronicle."""
        self._folder = folder
        self.operation.start(lambda ticket: read_folder(folder, self._locale, ticket.progress, ticket.cancelled))

    def show_error(self, error: UserError) -> None:
        """Say what is wrong with the person's own file or request."""
        show_user_error(error, self)

    # Commands: the slots of the table of actions

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        start = str(self._folder.parent if self._folder else Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of articles"), start)
        if chosen:
            self.open_folder(Path(chosen))

    def open_seeds(self) -> None:
        """Open the sample articles."""
        self.open_folder(seeds())

    def reload(self) -> None:
        """Read the folder again."""
        if self._folder is not None:
            self.open_folder(self._folder)

    def cancel_reading(self) -> None:
        """Give up reading."""
        self.operation.cancel()

    def show_problems(self) -> None:
        """List what could not be read and what is doubtful."""
        if self._reading is not None:
            ProblemsDialog(ProblemModel(self._reading.chronicle.problems, self._reading.wording), self).open()

    def print_summary(self) -> None:
        """Print what passes the filter."""
        from vnsg_viewer.widgets import printing

        self._with_scope(printing.print_summary)

    def preview(self) -> None:
        """Show how it would look on paper."""
        from vnsg_viewer.widgets import printing

        self._with_scope(printing.preview_summary)

    def export(self) -> None:
        """Write what passes the filter to a file."""
        from vnsg_viewer.widgets import printing

        self._with_scope(printing.export_selection)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def clear_filter(self) -> None:
        """Let everything pass."""
        self.navigation.clear_filter()

    def deselect(self) -> None:
        """Choose no event."""
        self.navigation.select("")

    def show_timeline(self) -> None:
        """Look at the chronicle along time."""
        self._turn_to(Page.TIMELINE)

    def show_list(self) -> None:
        """Look at the events as a table."""
        self._turn_to(Page.LIST)

    def show_commitments(self) -> None:
        """Look at the commitments as a table."""
        self._turn_to(Page.COMMITMENTS)

    def zoom_in(self) -> None:
        """Show less time, larger."""
        if self.timeline_page is not None:
            self.timeline_page.timeline.zoom_in()

    def zoom_out(self) -> None:
        """Show more time, smaller."""
        if self.timeline_page is not None:
            self.timeline_page.timeline.zoom_out()

    def fit(self) -> None:
        """Show all that passes the filter."""
        if self.timeline_page is not None:
            self.timeline_page.timeline.fit()

    def toggle_dimming(self) -> None:
        """Dim what does not pass the filter, or hide it."""
        if self.timeline_page is not None:
            self.timeline_page.set_dims(dims=self.actions_by_name["dim"].isChecked())

    def toggle_filter_panel(self) -> None:
        """Show or hide the left side."""
        self.filter_panel.setVisible(not self.filter_panel.isVisible())

    def toggle_event_panel(self) -> None:
        """Show or hide the right side."""
        self.event_panel.setVisible(not self.event_panel.isVisible())

    def go_back(self) -> None:
        """Return to the view before."""
        self.navigation.back()

    def go_forward(self) -> None:
        """Return to the view after."""
        self.navigation.forward()

    def next_event(self) -> None:
        """Choose the next event."""
        self.navigation.select_neighbour(1)

    def previous_event(self) -> None:
        """Choose the previous event."""
        self.navigation.select_neighbour(-1)

    def show_keys(self) -> None:
        """List all keys."""
        KeysDialog(self).open()

    def show_about(self) -> None:
        """Say what the program is."""
        show_about(self)

    # Building

    def _build(self) -> None:
        self.setWindowTitle("VNSG Viewer")
        self.setAcceptDrops(True)
        lanes = {kind.value: lane_label(kind) for kind in LaneKind}
        themes = {choice.value: theme_label(choice) for choice in ThemeChoice}
        pages = QActionGroup(self)
        for page in Page:
            pages.addAction(self.actions_by_name[f"view_{page}"])
        self._lanes_menu = choice_menu("", lanes, self._lane_kind, self._choose_lanes, self)
        self._themes_menu = choice_menu("", themes, self._choice, self._choose_theme, self)
        self._recent_menu = QMenu(self)
        submenus = {"lanes": self._lanes_menu, "theme": self._themes_menu, "recent": self._recent_menu}
        fill_menu_bar(self.menuBar(), self.actions_by_name, submenus)
        self.header = Header(self.navigation, self.actions_by_name, self._lanes_menu, self)
        self.header.show_title("VNSG Viewer", "")
        self.header.show_lanes(lane_label(self._lane_kind))
        self.filter_panel = FilterPanel(self.navigation, self.theme, self)
        self.centre = Centre(self.navigation, self)
        self.event_panel = EventPanel(self.navigation, self.theme, self)
        self.timeline_page: TimelinePage | None = None
        self.splitter = QSplitter(self)
        self.splitter.setHandleWidth(1)
        for part, stretch in ((self.filter_panel, 0), (self.centre, 1), (self.event_panel, 0)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([WIDTH, _SIZE[0] - WIDTH - _PANEL_WIDTH, _PANEL_WIDTH])
        whole = QWidget(self)
        parts = column(whole)
        parts.addWidget(self.header)
        parts.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)
        self.status = StatusLine(self.navigation, self)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        self.operation.started.connect(self._on_operation_started)
        self.operation.progressed.connect(self.centre.notice.show_progress)
        self.operation.succeeded.connect(self._on_operation_succeeded)
        self.operation.refused.connect(self._on_operation_refused)
        self.operation.broke.connect(self._on_operation_broke)
        self.operation.cancelled.connect(self._on_operation_cancelled)
        self.navigation.criteria_changed.connect(self._on_navigation_criteria_changed)
        self.navigation.history_changed.connect(self._on_navigation_history_changed)
        self.header.search.left.connect(self._on_search_left)
        self.status.problems_requested.connect(self.show_problems)
        self._recent_menu.aboutToShow.connect(self._on_recent_menu_about_to_show)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)

    def _build_pages(self) -> None:
        """Build the pages that need what the first paint does not wait for."""
        from vnsg_viewer.widgets.tables import CommitmentTable, EventTable
        from vnsg_viewer.widgets.timeline_page import TimelinePage

        self.timeline_page = TimelinePage(self.navigation, self.theme, self.centre)
        self.timeline_page.restore_lanes(self._lane_kind, self._settings.text("lane_states", ""))
        self.timeline_page.event_opened.connect(self._on_event_opened)
        self.timeline_page.period_changed.connect(self.status.show_period)
        events, commitments = EventTable(self.navigation, self.centre), CommitmentTable(self.navigation, self.centre)
        events.opened.connect(self._on_event_opened)
        commitments.opened.connect(self._on_event_opened)
        for page, widget in (
            (Page.TIMELINE, self.timeline_page),
            (Page.LIST, events),
            (Page.COMMITMENTS, commitments),
        ):
            self.centre.add_page(page, widget)

    # Reading

    def _on_operation_started(self) -> None:
        self._enable()
        name = self._folder.name if self._folder else ""
        self.centre.notice.say(self.tr("Reading {folder}…").format(folder=name), "", self.actions_by_name["cancel"])
        self.centre.notice.show_progress(0, 0)
        self.centre.set_noticed(noticed=True)

    def _on_operation_succeeded(self, reading: Reading) -> None:
        self._reading = reading
        if self.timeline_page is None:
            self._build_pages()
        if reading.folder != seeds():
            self._settings.add_recent(reading.folder)
        self.navigation.open(reading.chronicle, reading.index, reading.wording)
        self._show_title(reading)
        self.status.show_reading(reading)
        self._enable()
        self._on_search_left()
        self.shown.emit(reading)

    def _on_operation_refused(self, error: UserError) -> None:
        self._on_operation_cancelled()
        self.show_error(error)

    def _on_operation_broke(self, error: Exception) -> None:
        self._on_operation_cancelled()
        raise error  # into the crash reporter

    def _on_operation_cancelled(self) -> None:
        self._folder = self._reading.folder if self._reading else None
        self._enable()
        self._notice()

    def _show_title(self, reading: Reading) -> None:
        chronicle, wording = reading.chronicle, reading.wording
        title = chronicle_title(reading.index, wording, reading.name)
        counted = (("article", chronicle.articles), ("event", chronicle.events), ("commitment", chronicle.commitments))
        facts = [*(wording.count(noun, len(items)) for noun, items in counted), years(chronicle.events)]
        self.header.show_title(title, " · ".join(filter(None, facts)))
        self.setWindowTitle(f"{title} – VNSG Viewer")

    def _notice(self) -> None:
        """Show the page, or say why there is nothing on it."""
        notice, actions, reading = self.centre.notice, self.actions_by_name, self._reading
        self.centre.set_noticed(noticed=True)
        if reading is None:
            words = self.tr("Open a folder of news articles, or drop one here. Nothing leaves this computer.")
            notice.say(self.tr("No folder is open"), words, actions["open"])
        elif not reading.chronicle.articles:
            words = self.tr("There is no article in {folder} that could be read.").format(folder=reading.folder)
            notice.say(self.tr("No articles here"), words, actions["open"])
        elif not reading.chronicle.events:
            words = self.tr("The articles were read, but none of them reports a contact between officials.")
            notice.say(self.tr("No events found"), words, actions["open"])
        elif not self.navigation.passing.bits:
            total = reading.wording.count("event", reading.index.size)
            words = self.tr("None of {events} passes the filter.").format(events=total)
            notice.say(self.tr("Nothing matches"), words, actions["clear"])
        else:
            self.centre.set_noticed(noticed=False)

    # Following

    def _on_navigation_criteria_changed(self) -> None:
        self._notice()
        self._enable()

    def _on_navigation_history_changed(self) -> None:
        self.actions_by_name["back"].setEnabled(self.navigation.history.can_go_back)
        self.actions_by_name["forward"].setEnabled(self.navigation.history.can_go_forward)

    def _on_search_left(self) -> None:
        shown = self.centre.shown
        if shown is not None:
            shown.setFocus()

    def _on_event_opened(self) -> None:
        self.event_panel.show()
        self.event_panel.tabs.setFocus()

    def _on_recent_menu_about_to_show(self) -> None:
        fill_recent_menu(self._recent_menu, self._settings.recent(), self.open_folder)

    def _enable(self) -> None:
        """Enable what can be done now."""
        has_events = self._reading is not None and bool(self._reading.chronicle.events)
        actions = self.actions_by_name
        for name in ("print", "preview", "export", "zoom_in", "zoom_out", "fit", "next", "previous"):
            actions[name].setEnabled(has_events)
        actions["cancel"].setEnabled(self.operation.is_running)
        actions["reload"].setEnabled(self._folder is not None)
        actions["problems"].setEnabled(self._reading is not None)
        actions["clear"].setEnabled(not self.navigation.criteria.is_empty)
        self._on_navigation_history_changed()

    def _turn_to(self, page: Page) -> None:
        self.centre.turn_to(page)
        self.actions_by_name[f"view_{page}"].setChecked(True)

    def _with_scope(self, act: "Callable[[Selection, QWidget], None]") -> None:
        """Ask which events are meant, then print or write them."""
        from vnsg_viewer.widgets.printing_scope import choose_scope

        selection = choose_scope(self.navigation, self)
        if selection is not None:
            act(selection, self)

    # Look

    def _choose_lanes(self, kind: str) -> None:
        self._lane_kind = LaneKind(kind)
        self._settings.set_text("lanes", kind)
        self.header.show_lanes(lane_label(self._lane_kind))
        if self.timeline_page is not None:
            self.timeline_page.timeline.set_lanes(self._lane_kind)

    def _choose_theme(self, choice: str) -> None:
        self._choice = ThemeChoice(choice)
        self._settings.set_text("theme", choice)
        self._on_color_scheme_changed(QGuiApplication.styleHints().colorScheme())

    def _on_color_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        theme = chosen_theme(self._choice, scheme)
        if theme.name != self.theme.name:
            self.theme = theme
            self._apply_theme()
            self.filter_panel.set_theme(theme)
            self.event_panel.set_theme(theme)
            if self.timeline_page is not None:
                self.timeline_page.set_theme(theme)

    def _apply_theme(self) -> None:
        QApplication.setPalette(self.theme.palette())
        self.setStyleSheet(style_sheet(self.theme))
        colour_icons(self.actions_by_name, self.theme)

    def _restore_layout(self) -> None:
        self.resize(*_SIZE)
        self.restoreGeometry(self._settings.layout("geometry"))
        self.splitter.restoreState(self._settings.layout("columns"))
        self.event_panel.splitter.restoreState(self._settings.layout("event_panel"))
        self._turn_to(Page.TIMELINE)
        self._enable()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.operation.stop()
        self._settings.set_layout("geometry", self.saveGeometry())
        self._settings.set_layout("columns", self.splitter.saveState())
        self._settings.set_layout("event_panel", self.event_panel.splitter.saveState())
        if self.timeline_page is not None:
            self._settings.set_text("lane_states", self.timeline_page.lanes_as_text())
        self._settings.save()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if folder := _dropped(event):
            event.acceptProposedAction()
            self.open_folder(folder)


def _dropped(event: QDropEvent) -> Path | None:
    """The folder dropped, or that of the file dropped."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if not paths:
        return None
    return paths[0] if paths[0].is_dir() else paths[0].parent
