# SPDX-License-Identifier: MIT
"""The bottom line: how much passes, what period is in view, what was read and what could not be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar, QWidget

from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.reading import Reading
from vnsg_viewer.widgets.parts import button, label


class StatusLine(QStatusBar):
    """Follows the filter; told the rest."""

    problems_requested = Signal()

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self._filter, self._period, self._read = (label("", "small", parent=self) for _ in range(3))
        self.problems = button("", "link", self)
        self.problems.hide()
        self.problems.clicked.connect(self.problems_requested)
        self.addWidget(self._filter)
        self.addWidget(self._period)
        self.addPermanentWidget(self._read)
        self.addPermanentWidget(self.problems)
        navigation.criteria_changed.connect(self._on_navigation_criteria_changed)

    def show_period(self, text: str) -> None:
        """Say what stretch of time the timeline shows."""
        self._period.setText(text)

    def show_reading(self, reading: Reading) -> None:
        """Say what was read, in what time, and how many problems there were."""
        wording = reading.wording
        articles = wording.count("article", len(reading.chronicle.articles))
        said = self.tr("{folder} · read {articles} in {seconds} s")
        self._read.setText(said.format(folder=reading.name, articles=articles, seconds=f"{reading.seconds:.1f}"))
        self._read.setToolTip(str(reading.folder))
        number = len(reading.chronicle.problems)
        self.problems.setVisible(number > 0)
        self.problems.setText(wording.count("problem", number))
        self.problems.setToolTip(self.tr("What could not be read, and what is doubtful"))

    def _on_navigation_criteria_changed(self) -> None:
        passing, total = self._navigation.passing.number, self._navigation.index.size
        events = self._navigation.wording.count("event", total)
        self._filter.setText(self.tr("Filter: {n} of {events}").format(n=passing, events=events))
