# SPDX-License-Identifier: MIT
"""The timeline with its overview strip and the tray of undated events, wired to the navigation."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.timeline.lanes import LaneKind
from vnsg_viewer.widgets.overview_strip import OverviewStrip
from vnsg_viewer.widgets.parts import column, row
from vnsg_viewer.widgets.timeline_view import TimelineView
from vnsg_viewer.widgets.undated_tray import UndatedTray

_SETTLED_MS = 500


class TimelinePage(QWidget):
    """Built after the first paint: the timeline needs numpy, which the first paint does not wait for."""

    event_opened = Signal(str)
    view_changed = Signal()

    def __init__(self, navigation: Navigation, theme: Theme, lanes: LaneKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self.timeline = TimelineView(theme, self)
        self.overview = OverviewStrip(theme, self)
        self.tray = UndatedTray(theme, self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._on_settled_timeout)
        parts = column(self)
        upper = row()
        upper.addWidget(self.timeline, 1)
        upper.addWidget(self.tray)
        parts.addLayout(upper, 1)
        parts.addWidget(self.overview)
        self.timeline.set_lanes(lanes)
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for part in (self.timeline, self.overview, self.tray):
            part.set_theme(theme)

    def _connect(self) -> None:
        navigation = self._navigation
        navigation.chronicle_changed.connect(self._on_navigation_chronicle_changed)
        navigation.criteria_changed.connect(self._on_navigation_criteria_changed)
        navigation.selection_changed.connect(self._on_navigation_selection_changed)
        navigation.viewport_restored.connect(self._on_navigation_viewport_restored)
        self.timeline.event_selected.connect(navigation.select)
        self.timeline.event_opened.connect(self.event_opened)
        self.timeline.view_changed.connect(self._on_timeline_view_changed)
        self.tray.event_selected.connect(navigation.select)
