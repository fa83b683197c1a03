# SPDX-License-Identifier: MIT
"""What fills the main window: the panels and pages, wired to navigation and reading."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from vnsg_viewer.desktop.icons import icon
from vnsg_viewer.desktop.settings import FOLDER, LOOK
from vnsg_viewer.desktop.tasks import Operation
from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import chronicle_title, years
from vnsg_viewer.qtmodels.reading import Reading, read_folder
from vnsg_viewer.resources import seeds
from vnsg_viewer.storage.last_look import LastLook, parsed_look
from vnsg_viewer.timeline.lanes import LaneKind
from vnsg_viewer.timeline.viewport import Extent
from vnsg_viewer.widgets.event.chip_row import ChipRow
from vnsg_viewer.widgets.event.event_panel import EventPanel
from vnsg_viewer.widgets.filters.filter_panel import FilterPanel
from vnsg_viewer.widgets.tables import CommitmentTable, EventTable
from vnsg_viewer.widgets.timeline.page import TimelinePage, lane_label
from vnsg_viewer.widgets.timeline.undated_tray import FOLDED, OPEN
from vnsg_viewer.widgets.window.actions import ACTIONS
from vnsg_viewer.widgets.window.centre import Page
from vnsg_viewer.widgets.window.dialogs import show_user_error
from vnsg_viewer.widgets.window.frame import Frame
from vnsg_viewer.widgets.window.menus import fill_choice_menu, fill_recent_menu
from vnsg_viewer.widgets.window.search import search_by

_REASONS = 4
"""So many reasons for an empty view are given; the list of problems has them all."""
_NEED_EVENTS = ("print", "preview", "export", "zoom_in", "zoom_out", "fit", "dim", "next", "previous")


class Contents(QObject):
    """Builds the panels and pages, reads folders into them and keeps the frame in step.  `shown` follows a reading."""

    shown = Signal(Reading)

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self.window, self.settings = window, window.settings
        self.folder: Path | None = None
        self.reading: Reading | None = None
        self.navigation = Navigation(self)
        self.operation = Operation(self)
        self.filter_panel = FilterPanel(self.navigation, window.theme, window)
        self.event_panel = EventPanel(self.navigation, window.theme, window)
        self.event_panel.splitter.restoreState(self.settings.layout("event_panel"))
        self.timeline_page = TimelinePage(self.navigation, window.theme, window.centre)
        self.event_table = EventTable(self.navigation, window.centre)
        self.commitment_table = CommitmentTable(self.navigation, window.centre)
        self._look = parsed_look(self.settings.text(LOOK, ""))
        self._lanes = LaneKind(self.settings.text("lanes", LaneKind.MINISTRY_PAIR, tuple(LaneKind)))
        self._fill_frame()
        self._connect()
        self.enable()
        self._notice()

    @property
    def is_untouched(self) -> bool:
        """Whether the reader has not yet chosen, filtered or moved anything, nor turned a page."""
        chosen = self.navigation.selection.event_id or not self.navigation.criteria.is_empty
        whole = self.timeline_page.timeline.shows_whole and self.window.centre.shown is self.timeline_page
        return whole and not chosen and self.filter_panel.isVisible() and self.event_panel.isVisible()

    def open_folder(self, folder: Path, *, anew: bool = False) -> None:
        """Read a folder in the background and show its chronicle; `anew` whatever is kept of it."""
        self.folder, locale = folder, self.window.interface_locale
        self.operation.start(lambda ticket: read_folder(folder, locale, ticket.progress, ticket.cancelled, anew=anew))

    def show_error(self, error: UserError) -> None:
        """Say what is wrong with the person's own file or request."""
        show_user_error(error, self.window)

    def enable(self) -> None:
        """Enable what can be done now."""
        commands, history = self.window.commands, self.navigation.history
        has_events = self.reading is not None and bool(self.reading.chronicle.events)
        for name in _NEED_EVENTS:
            commands[name].setEnabled(has_events)
        commands["cancel"].setEnabled(self.operation.is_running)
        commands["reload"].setEnabled(self.folder is not None)
        commands["problems"].setEnabled(self.reading is not None)
        commands["clear"].setEnabled(not self.navigation.criteria.is_empty)
        commands["back"].setEnabled(history.can_go_back)
        commands["forward"].setEnabled(history.can_go_forward)

    def _fill_frame(self) -> None:
        window = self.window
        window.place(self.filter_panel, self.event_panel)
        window.centre.add_chips(ChipRow(self.navigation, window.centre))
        pages = {
            Page.TIMELINE: self.timeline_page,
            Page.LIST: self.event_table,
            Page.COMMITMENTS: self.commitment_table,
        }
        for page, widget in pages.items():
            window.centre.add_page(page, widget)
        self.timeline_page.restore_lanes(self._lanes, self.settings.text("lane_states", ""))
        self.timeline_page.tray.choose(self.settings.text("undated", "", (FOLDED, OPEN)))
        labels = {kind.value: lane_label(kind) for kind in LaneKind}
        fill_choice_menu(window.lanes_menu, labels, self._lanes, self._choose_lanes)
        window.header.show_lanes(lane_label(self._lanes))
        search_by(window.header.search, self.navigation)
        self._colour_icons()
        window.commands["view_timeline"].setChecked(True)
        window.commands["remember"].setChecked(self.settings.remembers)
        window.commands["filter_panel"].setChecked(True)
        window.commands["event_panel"].setChecked(True)

    def _connect(self) -> None:
        self.operation.started.connect(self._on_operation_started)
        self.operation.progressed.connect(self.window.centre.notice.show_progress)
        self.operation.succeeded.connect(self._on_operation_succeeded)
        self.operation.refused.connect(self._on_operation_refused)
        self.operation.broke.connect(self._on_operation_broke)
        self.operation.cancelled.connect(self._on_operation_cancelled)
        self.navigation.criteria_changed.connect(self._on_navigation_criteria_changed)
        self.navigation.history_changed.connect(self.enable)
        self.timeline_page.event_opened.connect(self._on_page_event_opened)
        self.timeline_page.period_changed.connect(self.window.status.show_period)
        for table in (self.event_table, self.commitment_table):
            table.opened.connect(self._on_page_event_opened)
        self.window.header.search.left.connect(self.window.centre.focus_shown)
        self.window.recent_menu.aboutToShow.connect(self._on_recent_menu_about_to_show)
        self.window.folder_dropped.connect(self.open_folder)
        self.window.theme_changed.connect(self._on_window_theme_changed)
        self.window.closed.connect(self._on_window_closed)

    # Reading

    def _on_operation_started(self) -> None:
        self.enable()
        notice = self.window.centre.notice
        name = self.folder.name if self.folder else ""
        notice.say(self.tr("Reading {folder}…").format(folder=name), "", self.window.commands["cancel"])
        notice.show_progress(0, 0)
        self.window.centre.set_noticed(noticed=True)

    def _on_operation_succeeded(self, reading: Reading) -> None:
        self.reading = reading
        if reading.folder != seeds():
            self.settings.add_recent(reading.folder)
        look, self._look = self._look, None  # it is for the folder that is read first, and for no other
        known = look is not None and look.folder == reading.folder and not look.is_plain
        criteria = look.criteria if look is not None and known else None
        self.navigation.open(reading.chronicle, reading.index, reading.wording, criteria)
        if look is not None and known and look.stretch is not None:
            timeline = self.timeline_page.timeline
            timeline.look_at(timeline.viewport.over(Extent(*look.stretch)))
        self._show_facts(reading, as_left=known)
        self.enable()
        self.window.centre.focus_shown()
        self.shown.emit(reading)

    def _on_operation_refused(self, error: UserError) -> None:
        self._on_operation_cancelled()
        self.show_error(error)

    def _on_operation_broke(self, error: Exception) -> None:
        self._on_operation_cancelled()
        raise error  # into the crash reporter

    def _on_operation_cancelled(self) -> None:
        self.folder = self.reading.folder if self.reading else None
        self.enable()
        self._notice()

    def _show_facts(self, reading: Reading, *, as_left: bool) -> None:
        """Say in header and status line what was read."""
        chronicle, wording = reading.chronicle, reading.wording
        title = chronicle_title(reading.index, wording, reading.name)
        counted = (("article", chronicle.articles), ("event", chronicle.events), ("commitment", chronicle.commitments))
        facts = [*(wording.count(noun, len(items)) for noun, items in counted), years(chronicle.events)]
        self.window.header.show_title(title, " · ".join(filter(None, facts)))
        self.window.setWindowTitle(f"{title} – VNSG Viewer")
        articles = wording.count("article", len(chronicle.articles))
        said = self.tr("{folder} · read {articles} in {seconds} s")
        seconds = QLocale(wording.locale).toString(reading.seconds, "f", 1)
        read = said.format(folder=reading.name, articles=articles, seconds=seconds)
        if as_left:
            read = self.tr("{read} · filter and view as you left them").format(read=read)
        problems = wording.count("problem", len(chronicle.problems)) if chronicle.problems else ""
        self.window.status.show_reading(read, str(reading.folder), problems)

    def _notice(self) -> None:
        """Show the page, or say why there is nothing on it."""
        centre, commands, reading = self.window.centre, self.window.commands, self.reading
        centre.set_noticed(noticed=True)
        if reading is None:
            words = self.tr("Open a folder of news articles, or drop one here. Nothing leaves this computer.")
            centre.notice.say(self.tr("No folder is open"), words, commands["open"])
        elif not reading.chronicle.articles:
            words = self.tr("There is no article in {folder} that could be read.").format(folder=reading.folder)
            problems = [reading.wording.problem_line(problem) for problem in reading.chronicle.problems]
            left = [self.tr("And %n more…", "", len(problems) - _REASONS)] if len(problems) > _REASONS else []
            lines = "\n\n".join([words, *problems[:_REASONS], *left])
            centre.notice.say(self.tr("No articles here"), lines, commands["open"])
        elif not reading.chronicle.events:
            words = self.tr("The articles were read, but none of them reports a contact between officials.")
            centre.notice.say(self.tr("No events found"), words, commands["open"])
        elif not self.navigation.passing.bits:
            total = reading.wording.count("event", reading.index.size)
            words = self.tr("None of {events} passes the filter.").format(events=total)
            centre.notice.say(self.tr("Nothing matches"), words, commands["clear"])
        else:
            centre.set_noticed(noticed=False)

    # Following

    def _on_navigation_criteria_changed(self) -> None:
        events = self.navigation.wording.count("event", self.navigation.index.size)
        said = self.tr("Filter: {n} of {events}")
        self.window.status.show_filter(said.format(n=self.navigation.passing.number, events=events))
        self._notice()

    def _on_page_event_opened(self) -> None:
        self.window.commands["event_panel"].setChecked(True)
        self.event_panel.show()
        self.event_panel.tabs.setFocus()

    def _on_recent_menu_about_to_show(self) -> None:
        fill_recent_menu(self.window.recent_menu, self.settings.recent(), self.open_folder)

    def _colour_icons(self) -> None:
        self.window.header.set_lanes_icon(icon("chevron_down", self.window.theme))
        for row in ACTIONS:
            if row.icon:
                self.window.commands[row.name].setIcon(icon(row.icon, self.window.theme))

    def _on_window_theme_changed(self, theme: Theme) -> None:
        self._colour_icons()
        self.filter_panel.set_theme(theme)
        self.event_panel.set_theme(theme)
        self.timeline_page.set_theme(theme)

    def _on_window_closed(self) -> None:
        self.operation.stop()
        self.settings.set_layout("event_panel", self.event_panel.splitter.saveState())
        self.settings.set_text("lane_states", self.timeline_page.lanes_as_text())
        self.settings.set_text("undated", self.timeline_page.tray.choice)
        if not self.settings.remembers:
            self.settings.forget_look()
        elif self.reading is not None:
            self._keep_look(self.reading.folder)

    def _keep_look(self, folder: Path) -> None:
        """Keep for the next start what is looked at now."""
        timeline = self.timeline_page.timeline
        stretch = None if timeline.shows_whole else (timeline.viewport.start, timeline.viewport.end)
        self.settings.set_text(FOLDER, "" if folder == seeds() else str(folder))
        self.settings.set_text(LOOK, LastLook(folder, self.navigation.criteria, stretch).as_text())

    def _choose_lanes(self, kind: str) -> None:
        self._look = parsed_look(self.settings.text(LOOK, ""))
        self._lanes = LaneKind(kind)
        self.settings.set_text("lanes", kind)
        self.window.header.show_lanes(lane_label(self._lanes))
        self.timeline_page.timeline.set_lanes(self._lanes)
