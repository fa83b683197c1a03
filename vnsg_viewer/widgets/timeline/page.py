# SPDX-License-Identifier: MIT
"""The timeline with its overview strip and the tray of undated events, wired to the navigation."""

import datetime as dt
import json

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.timeline.lanes import LaneKind, LaneState
from vnsg_viewer.timeline.scale import moment_of
from vnsg_viewer.timeline.viewport import Viewport
from vnsg_viewer.widgets.parts import column, row
from vnsg_viewer.widgets.timeline.overview_strip import OverviewStrip
from vnsg_viewer.widgets.timeline.undated_tray import UndatedTray
from vnsg_viewer.widgets.timeline.view import TimelineView

_SETTLED_MS = 450
_LONG_DAYS = 60
_NARROW = 560
"""A page of fewer pixels is all the timeline's: undated events wait in a folded tray."""


def lane_label(kind: LaneKind) -> str:
    """What the lanes are, in a word or two."""
    translate = QCoreApplication.translate
    return {
        LaneKind.MINISTRY_PAIR: translate("Lanes", "Ministries"),
        LaneKind.OFFICIAL: translate("Lanes", "Officials"),
        LaneKind.ORGANISATION: translate("Lanes", "Organisations"),
        LaneKind.COUNTRY: translate("Lanes", "Countries"),
        LaneKind.TYPE: translate("Lanes", "Event types"),
        LaneKind.TOPIC: translate("Lanes", "Topics"),
        LaneKind.NONE: translate("Lanes", "None"),
    }[kind]


class TimelinePage(QWidget):
    """Built after the first paint: the timeline needs numpy, which the first paint does not wait for."""

    event_opened = Signal(str)
    period_changed = Signal(str)

    def __init__(self, navigation: Navigation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._dims = False
        self._following = True
        self.timeline = TimelineView(theme, self)
        self.overview = OverviewStrip(theme, self)
        self.tray = UndatedTray(theme, self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self.setFocusProxy(self.timeline)
        parts = row(self)
        along_time = column()
        along_time.addWidget(self.timeline, 1)
        along_time.addWidget(self.overview)
        parts.addLayout(along_time, 1)
        parts.addWidget(self.tray)
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tray.fit(narrow=self.width() < _NARROW)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for part in (self.timeline, self.overview, self.tray):
            part.set_theme(theme)

    def set_dims(self, *, dims: bool) -> None:
        """Dim what does not pass the filter, instead of hiding it."""
        self._dims = dims
        self._show_passing()

    def lanes_as_text(self) -> str:
        """What the reader has done to the lanes, to be remembered."""
        states = self.timeline.lane_states
        return json.dumps({kind: [list(s.order), sorted(s.collapsed)] for kind, s in states.items()})

    def restore_lanes(self, kind: LaneKind, remembered: str) -> None:
        """Lay out the lanes as remembered; what cannot be understood is left out."""
        try:
            entries = json.loads(remembered or "{}")
            states = {LaneKind(k): LaneState(tuple(order), frozenset(shut)) for k, (order, shut) in entries.items()}
        except (ValueError, TypeError, AttributeError):
            states = {}
        self.timeline.restore_lanes(kind, states)

    def _connect(self) -> None:
        navigation = self._navigation
        navigation.chronicle_changed.connect(self._on_navigation_chronicle_changed)
        navigation.criteria_changed.connect(self._on_navigation_criteria_changed)
        navigation.selection_changed.connect(self._on_navigation_selection_changed)
        navigation.viewport_restored.connect(self._on_navigation_viewport_restored)
        self.overview.follow(self.timeline)
        self.tray.follow(self.timeline)
        self.timeline.event_selected.connect(navigation.select)
        self.timeline.event_opened.connect(self.event_opened)
        self.timeline.view_changed.connect(self._on_timeline_view_changed)
        self._settled.timeout.connect(self._on_settled_timeout)

    def _show_passing(self) -> None:
        passing = self._navigation.passing
        self.timeline.show_passing(passing.bits, hide=not self._dims)
        self.overview.show_hits(passing.hits)

    def _on_navigation_chronicle_changed(self) -> None:
        self._following = True
        self.timeline.show_chronicle(self._navigation.chronicle, self._navigation.wording)
        self.timeline.prepare()  # at once: the filter that follows is about these events

    def _on_navigation_criteria_changed(self) -> None:
        self._following = True
        self._show_passing()

    def _on_navigation_selection_changed(self) -> None:
        self._following = True
        self.timeline.select(self._navigation.selection.event_id or None)

    def _on_navigation_viewport_restored(self, viewport: object) -> None:
        self._following = True
        self.timeline.restore(viewport)

    def _on_timeline_view_changed(self, viewport: Viewport) -> None:
        self.period_changed.emit(self._period(viewport))
        self._settled.start()

    def _on_settled_timeout(self) -> None:
        """The view has come to rest: by the reader's hand, or because it followed a change already noted."""
        self._navigation.note_viewport(self.timeline.viewport, moved=not self._following)
        self._following = False

    def _period(self, viewport: Viewport) -> str:
        """The stretch of time in view: in months when it is long."""
        first, last = moment_of(viewport.start).date(), (moment_of(viewport.end) - dt.timedelta(seconds=1)).date()
        wording = self._navigation.wording
        if (last - first).days < _LONG_DAYS:
            return wording.date(Timespan.range(first, max(first, last)))
        start, end = (wording.date(Timespan.month(day.year, day.month)) for day in (first, last))
        return f"{start} – {end}"
