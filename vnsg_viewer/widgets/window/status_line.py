# SPDX-License-Identifier: MIT
"""The bottom line: how much passes, what period is in view, what was read and what could not be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar, QWidget

from vnsg_viewer.widgets.parts import button, label

_ROOM = 8


class StatusLine(QStatusBar):
    """Is told what to say."""

    problems_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self._filter, self._period, self.reading = (label("", "small", parent=self) for _ in range(3))
        self.problems = button("", "link", self)
        self.problems.hide()
        self.problems.clicked.connect(self.problems_requested)
        self.addWidget(self._filter)
        self.addWidget(self._period)
        self.addPermanentWidget(self.reading)
        self.addPermanentWidget(self.problems)
        self.setFixedHeight(self.fontMetrics().height() + _ROOM)  # else all above moves when it is filled

    def show_filter(self, text: str) -> None:
        """Say how much passes the filter."""
        self._filter.setText(text)

    def show_period(self, text: str) -> None:
        """Say what stretch of time the timeline shows."""
        self._period.setText(text)

    def show_reading(self, read: str, folder: str, problems: str) -> None:
        """Say what was read and from where, and how many problems there were; empty for none."""
        self.reading.setText(read)
        self.reading.setToolTip(folder)
        self.problems.setVisible(bool(problems))
        self.problems.setText(problems)
        self.problems.setToolTip(self.tr("What could not be read, and what is doubtful"))
