# SPDX-License-Identifier: MIT
"""What is filtered now, as chips that can be taken away, and how much is left."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.qtmodels.facet_rows import facet_label
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets.flow_layout import FlowLayout
from vnsg_viewer.widgets.parts import button, empty, label, row

_CROSS = "\u2009✕"


class ChipRow(QWidget):
    """Follows the filter; hidden while nothing is filtered."""

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._navigation = navigation
        self._chips = QWidget(self)
        self._line = FlowLayout(self._chips)
        self._left = label("", "left")
        self._clear = button(self.tr("Clear all"), "link")
        self._clear.clicked.connect(navigation.clear_filter)
        parts = row(self, margins=(12, 7, 12, 7), spacing=8)
        parts.addWidget(self._chips, 1)
        parts.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        parts.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        navigation.criteria_changed.connect(self._on_navigation_criteria_changed)

    def _on_navigation_criteria_changed(self) -> None:
        empty(self._line)
        criteria = self._navigation.criteria
        for words, without in self._without_one(criteria):
            chip = button(words + _CROSS, "chip", self._chips)
            chip.setAccessibleName(self.tr("Remove filter {label}").format(label=words))
            chip.clicked.connect(lambda _=False, rest=without: self._navigation.filter(rest))
            self._line.addWidget(chip)
        wording, number = self._navigation.wording, self._navigation.passing.number
        total = wording.count("event", self._navigation.index.size)
        self._left.setText(self.tr("{n} of {total}").format(n=number, total=total))
        self.setVisible(not criteria.is_empty)

    def _without_one(self, criteria: Criteria) -> list[tuple[str, Criteria]]:
        """Each part of the filter in words, and the filter without it."""
        chronicle, wording = self._navigation.chronicle, self._navigation.wording
        parts = [
            (facet_label(chronicle, wording, facet, value), criteria.toggled(facet, value))
            for facet in Facet
            for value in sorted(criteria.values(facet))
        ]
        if criteria.start:
            parts.append((self.tr("from {day}").format(day=criteria.start.isoformat()), replace(criteria, start=None)))
        if criteria.end:
            parts.append((self.tr("to {day}").format(day=criteria.end.isoformat()), replace(criteria, end=None)))
        if criteria.text.strip():
            parts.append((f"“{criteria.text.strip()}”", replace(criteria, text="")))
        return parts
