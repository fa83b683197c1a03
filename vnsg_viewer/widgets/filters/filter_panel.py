# SPDX-License-Identifier: MIT
"""The left side: what to let through, with live counts."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.colours import event_type_colour
from vnsg_viewer.qtmodels.facet_rows import FacetRow, facet_rows
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import OTHER_COUNTRY, country_colours
from vnsg_viewer.widgets.filters.facet_group import FacetGroup
from vnsg_viewer.widgets.filters.period_group import PeriodGroup
from vnsg_viewer.widgets.parts import column

_LEAST_WIDTH = 200


class FilterPanel(QScrollArea):
    """All facets, one under the other, and the period."""

    def __init__(self, navigation: Navigation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filterPanel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._navigation = navigation
        self._colours: Mapping[str, str] = {}
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Filters"))
        self.setMinimumWidth(_LEAST_WIDTH)
        content = QWidget()
        groups = column(content, margins=(0, 0, 0, 12), spacing=2)
        self._groups = {facet: FacetGroup(facet, theme, self._dot_of, content) for facet in Facet}
        self._period = PeriodGroup(navigation, content)
        for facet, group in self._groups.items():
            group.hide()
            group.toggle_requested.connect(navigation.toggle)
            group.clear_requested.connect(self._on_group_clear_requested)
            groups.addWidget(group)
            if facet is Facet.MINISTRY:
                groups.addWidget(self._period)
        groups.addStretch(1)
        self.setWidget(content)
        navigation.chronicle_changed.connect(self._on_navigation_chronicle_changed)
        navigation.criteria_changed.connect(self._on_navigation_criteria_changed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for group in self._groups.values():
            group.set_theme(theme)

    def _on_group_clear_requested(self, facet: Facet) -> None:
        self._navigation.choose(facet, ())

    def _on_navigation_chronicle_changed(self) -> None:
        self._colours = country_colours(self._navigation.index)

    def _on_navigation_criteria_changed(self) -> None:
        wording = self._navigation.wording
        for facet, group in self._groups.items():
            group.show_rows(wording.facet(facet), facet_rows(self._navigation, facet))

    def _dot_of(self, row: FacetRow) -> str:
        if row.facet is Facet.TYPE:
            return event_type_colour(EventType(row.value))
        return self._colours.get(row.country, OTHER_COUNTRY) if row.country else ""
