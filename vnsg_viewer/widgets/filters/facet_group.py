# SPDX-License-Identifier: MIT
"""One facet in the filter panel: a heading, its most frequent values and, on demand, the others."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.qtmodels.facet_rows import FacetRow
from vnsg_viewer.widgets.filters.check_row import CheckRow
from vnsg_viewer.widgets.parts import button, column, empty, label, row, text_field

_FEW = 6
_MANY = 60


class FacetGroup(QWidget):
    """Shows few values at first; expanded, up to sixty, and a field to find one of the others."""

    toggle_requested = Signal(Facet, str)
    clear_requested = Signal(Facet)

    def __init__(self, facet: Facet, theme: Theme, dot_of: Callable[[FacetRow], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._facet, self._theme, self._dot_of = facet, theme, dot_of
        self._rows: tuple[FacetRow, ...] = ()
        self._shown: dict[str, CheckRow] = {}
        self._expanded = False
        self._heading = label("", "groupTitle")
        self._clear = button(self.tr("Clear"), "link")
        self._clear.clicked.connect(lambda: self.clear_requested.emit(self._facet))
        self._find = text_field(self.tr("Find…"), self.tr("Find a value"))
        self._find.hide()
        self._find.textChanged.connect(self._arrange)
        self._values = column()
        self._more = button("", "link")
        self._more.clicked.connect(self._on_more_clicked)
        self._lay_out()

    def show_rows(self, heading: str, rows: tuple[FacetRow, ...]) -> None:
        """Show the values of the facet as they are now."""
        self._heading.setText(heading.upper())
        self.setAccessibleName(heading)
        same = [(r.value, r.label) for r in rows] == [(r.value, r.label) for r in self._rows]
        chosen_before = {r.value for r in self._rows if r.chosen}
        self._rows = rows
        chosen = {r.value for r in rows if r.chosen}
        self._clear.setVisible(bool(chosen))
        self.setVisible(bool(rows))
        if same and chosen <= self._shown.keys() and chosen_before <= self._shown.keys():
            self._refresh()
        else:
            self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        for check_row in self._shown.values():
            check_row.set_theme(theme)

    def _lay_out(self) -> None:
        top = row(margins=(14, 0, 10, 3))
        top.addSpacing(1)
        self._heading.setFixedHeight(20)
        top.addWidget(self._heading, 1)
        top.addWidget(self._clear)
        find = row(margins=(14, 2, 14, 4))
        find.addWidget(self._find)
        more = row(margins=(9, 0, 14, 0))
        more.addWidget(self._more)
        more.addStretch(1)
        whole = column(self, margins=(0, 12, 0, 2))
        for part in (top, find, self._values, more):
            whole.addLayout(part)

    def _on_more_clicked(self) -> None:
        self._expanded = not self._expanded
        self._find.setVisible(self._expanded and len(self._rows) > _MANY // 3)
        self._find.clear()
        self._arrange()

    def _wanted(self) -> tuple[FacetRow, ...]:
        words = fold(self._find.text())
        if self._expanded:
            return tuple(r for r in self._rows if words in fold(r.label))[:_MANY]
        first = self._rows if len(self._rows) <= _FEW + 1 else self._rows[:_FEW]
        return (*first, *(r for r in self._rows[len(first) :] if r.chosen))

    def _arrange(self) -> None:
        empty(self._values)
        self._shown = {found.value: self._check_row(found) for found in self._wanted()}
        hidden = len(self._rows) - len(self._shown)
        self._more.setVisible(hidden > 0 or (self._expanded and len(self._rows) > _FEW + 1))
        self._more.setText(self.tr("Show fewer") if self._expanded else self.tr("{n} more…").format(n=hidden))

    def _check_row(self, found: FacetRow) -> CheckRow:
        made = CheckRow(self._theme, found.label, self._dot_of(found), self)
        made.set_count(found.count, found.spoken)
        made.setToolTip(found.full_label)
        made.setChecked(found.chosen)
        made.clicked.connect(lambda: self.toggle_requested.emit(self._facet, found.value))
        self._values.addWidget(made)
        return made

    def _refresh(self) -> None:
        for found in self._rows:
            if check_row := self._shown.get(found.value):
                check_row.set_count(found.count, found.spoken)
                check_row.setChecked(found.chosen)
