# SPDX-License-Identifier: MIT
"""The right side: the event chosen, its commitments, reports and threads, and the article behind each fact."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QTabBar, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.article import Evidence
from vnsg_viewer.domain.commitment import Thread
from vnsg_viewer.domain.event import Event
from vnsg_viewer.qtmodels.article_marks import Mark, MarkKind
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import country_colours
from vnsg_viewer.qtmodels.view_history import Selection
from vnsg_viewer.widgets.event.commitment_list import CommitmentList
from vnsg_viewer.widgets.event.event_head import EventHead
from vnsg_viewer.widgets.event.report_list import ReportList, ThreadList
from vnsg_viewer.widgets.event.report_reader import ReportReader
from vnsg_viewer.widgets.parts import column, label

COMMITMENTS, ARTICLE, REPORTS, THREADS = range(4)
_HEAD_SHARE = 0.5
_LEAST_WIDTH = 330
_ONE_LINE = 44
_ALL = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 does not name


class EventPanel(QWidget):
    """Follows the selection; a click on a fact shows its sentence, a click on a sentence selects its fact."""

    def __init__(self, navigation: Navigation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("eventPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Event"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self._navigation, self._theme = navigation, theme
        self._colours: Mapping[str, str] = {}
        self._shown: Event | None = None
        self.head = EventHead(navigation, self)
        self.tabs = QTabBar(self)
        self.commitments = CommitmentList(navigation, theme, self)
        self.reports = ReportList(navigation, self)
        self.threads = ThreadList(navigation, self)
        self.reader = ReportReader(navigation, theme, self)
        hint = self.tr("Choose an event to see who met, what was said and where it is written.")
        self.hint = label(hint, "hint", wraps=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()
        self._show_event(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.reader.set_theme(theme)
        self._shown = None
        self._show_selection(self._navigation.selection)

    def _lay_out(self) -> None:
        self._head_area = QScrollArea(self)
        self._head_area.setWidget(self.head)
        self._head_area.setWidgetResizable(True)
        self._head_area.setFrameShape(QFrame.Shape.NoFrame)
        self._head_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head.installEventFilter(self)
        self.tabs.setObjectName("tabs")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Parts of the event"))
        for _ in (COMMITMENTS, ARTICLE, REPORTS, THREADS):
            self.tabs.addTab("")
        self._stack = QStackedWidget(self)
        self._pages = {COMMITMENTS: self.commitments, REPORTS: self.reports, THREADS: self.threads}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._stack)
        self.splitter.addWidget(self.reader)
        self.splitter.setSizes([230, 300])
        self._body = QWidget(self)
        body = column(self._body)
        bar = column(margins=(16, 2, 16, 0))
        bar.addWidget(self.tabs)
        rule = QFrame(self)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        body.addWidget(self._head_area)
        body.addLayout(bar)
        body.addWidget(rule)
        body.addWidget(self.splitter, 1)
        whole = column(self)
        whole.addWidget(self.hint, 1)
        whole.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.head.source_requested.connect(self._on_head_source_requested)
        self.head.event_requested.connect(self._navigation.select)
        self.commitments.commitment_chosen.connect(self._on_commitments_commitment_chosen)
        self.reports.report_chosen.connect(self.reader.show_article)
        self.threads.commitment_requested.connect(self._navigation.select)
        self.reader.mark_chosen.connect(self._on_reader_mark_chosen)
        self._navigation.chronicle_changed.connect(self._on_navigation_chronicle_changed)
        self._navigation.selection_changed.connect(self._show_selection)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.head and event.type() == QEvent.Type.LayoutRequest:
            self._fit_head()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """Give the head what it needs, and a scroll bar when that is more than its share."""
        needed = self.head.heightForWidth(self.width())
        self._head_area.setFixedHeight(min(max(0, needed), round(self.height() * _HEAD_SHARE)))

    def _show_selection(self, selection: Selection) -> None:
        event = self._navigation.selected_event
        if event is None or event is not self._shown:  # another commitment of the same event moves nothing
            self._shown = event
            self._show_event(event)
        if event is None:
            return
        self.commitments.choose(selection.commitment_id)
        self.reader.show_evidence(self._evidence(event, selection.commitment_id))

    def _show_event(self, event: Event | None) -> None:
        self.hint.setVisible(event is None and self._navigation.index.size > 0)  # there must be one to choose
        self._body.setVisible(event is not None)
        if event is None:
            return
        chronicle = self._navigation.chronicle
        commitments = chronicle.commitments_of.get(event.id, ())
        threads = self._threads(event)
        self.head.show_event(event, self._theme, self._colours)
        self.commitments.show_commitments(commitments, self._theme)
        self.commitments.setMaximumHeight(_ALL if commitments else _ONE_LINE)
        self._give_room()
        self.reports.show_reports(event, self._theme)
        self.threads.show_threads(threads, self._theme)
        self.reader.show_articles(tuple(chronicle.article[r.article_id] for r in event.reports), self._colours)
        for number, text in (
            (COMMITMENTS, self.tr("Commitments {n}").format(n=len(commitments))),
            (ARTICLE, self.tr("Article")),
            (REPORTS, self.tr("Reports {n}").format(n=len(event.reports))),
            (THREADS, self.tr("Threads {n}").format(n=len(threads))),
        ):
            self.tabs.setTabText(number, text)
        self._fit_head()

    def _give_room(self) -> None:
        """Leave an empty list no more room than it needs."""
        page = self._stack.currentWidget()
        self._stack.setMaximumHeight(page.maximumHeight() if page is not None else _ALL)

    def _threads(self, event: Event) -> tuple[Thread, ...]:
        return tuple(thread for thread in self._navigation.chronicle.threads if event.id in thread.event_ids)

    def _evidence(self, event: Event, commitment_id: str) -> tuple[Evidence, ...]:
        """The words behind the commitment chosen, or behind the event itself."""
        for commitment in self._navigation.chronicle.commitments_of.get(event.id, ()):
            if commitment.id == commitment_id:
                return commitment.evidence
        return tuple(e for report in event.reports for e in report.evidence)

    def _on_navigation_chronicle_changed(self) -> None:
        self._colours = country_colours(self._navigation.index)

    def _on_tabs_current_changed(self, number: int) -> None:
        self._stack.setVisible(number != ARTICLE)
        if page := self._pages.get(number):
            self._stack.setCurrentWidget(page)
            self._give_room()

    def _on_head_source_requested(self, kind: MarkKind, number: int) -> None:
        event = self._navigation.selected_event
        if event is not None:
            evidence = event.date.evidence if kind == MarkKind.DATE else event.participants[number].evidence
            self.reader.show_evidence(evidence)

    def _on_commitments_commitment_chosen(self, commitment_id: str) -> None:
        self._navigation.select(self._navigation.selection.event_id, commitment_id)

    def _on_reader_mark_chosen(self, mark: Mark) -> None:
        if mark.commitment_id:
            self.tabs.setCurrentIndex(self.tabs.currentIndex() if self.tabs.currentIndex() == ARTICLE else COMMITMENTS)
        self._navigation.select(mark.event_id, mark.commitment_id)
