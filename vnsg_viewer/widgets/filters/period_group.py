# SPDX-License-Identifier: MIT
"""The period in the filter panel: two days, both optional, typed as 2023, 2023-02 or 2023-02-09."""

import calendar
import datetime as dt
import re
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets.parts import column, label, row, text_field

_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2}))?(?:-(?P<day>\d{1,2}))?")
_DECEMBER = 12


def day_of(text: str, *, last: bool) -> dt.date | None:
    """The first (or last) day of a year, month or day as typed; None when it is no date."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = dt.date(year, month or (_DECEMBER if last else 1), 1)
        return first.replace(day=day or (calendar.monthrange(first.year, first.month)[1] if last else 1))
    except ValueError:
        return None


class PeriodGroup(QWidget):
    """From and to; an unreadable text leaves the filter as it is and says so."""

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._start = text_field(self.tr("from"), self.tr("Events from this year, month or day"))
        self._end = text_field(self.tr("to"), self.tr("Events up to this year, month or day"))
        self._fault = label(self.tr("Write 2023, 2023-02 or 2023-02-09."), "muted", wraps=True)
        self._fault.hide()
        fields = row(spacing=6)
        for field in (self._start, self._end):
            field.setToolTip(self.tr("A year, a month or a day: 2023, 2023-02 or 2023-02-09"))
            field.editingFinished.connect(self._on_field_editing_finished)
            field.textChanged.connect(self._on_field_text_changed)
            fields.addWidget(field)
        parts = column(self, margins=(14, 12, 14, 2), spacing=5)
        parts.addWidget(label(self.tr("Period").upper(), "groupTitle"))
        parts.addLayout(fields)
        parts.addWidget(self._fault)
        navigation.criteria_changed.connect(self._on_navigation_criteria_changed)

    def _on_field_editing_finished(self) -> None:
        start, end = day_of(self._start.text(), last=False), day_of(self._end.text(), last=True)
        wrong = (self._start.text().strip() and start is None) or (self._end.text().strip() and end is None)
        self._fault.setVisible(bool(wrong))
        if not wrong:
            self._navigation.filter(replace(self._navigation.criteria, start=start, end=end))

    def _on_field_text_changed(self, text: str) -> None:
        if not text:
            self._on_field_editing_finished()

    def _on_navigation_criteria_changed(self) -> None:
        criteria = self._navigation.criteria
        for field, day, last in ((self._start, criteria.start, False), (self._end, criteria.end, True)):
            if day_of(field.text(), last=last) != day:
                field.blockSignals(True)  # noqa: FBT003  Qt's signature
                field.setText(day.isoformat() if day else "")
                field.blockSignals(False)  # noqa: FBT003
