# SPDX-License-Identifier: MIT
"""What to print or export: the selected event, the filtered events, or all."""

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QWidget

from vnsg_viewer.domain.criteria import Criteria
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets.parts import column, label


class ScopeDialog(QDialog):
    """Offers the scopes there are, each with its number of events."""

    def __init__(self, scopes: Mapping[str, Selection], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which events?"))
        self._scopes = scopes
        self._group = QButtonGroup(self)
        parts = column(self, margins=(20, 16, 20, 14), spacing=8)
        parts.addWidget(label(self.tr("Which events shall it hold?"), "muted"))
        for place, (name, selection) in enumerate(scopes.items()):
            events = selection.wording.count("event", len(selection.event_ids))
            button = QRadioButton(f"{self._words(name)} ({events})", self)
            button.setChecked(place == 0)
            self._group.addButton(button, place)
            parts.addWidget(button)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        parts.addSpacing(6)
        parts.addWidget(buttons)

    @property
    def chosen(self) -> Selection:
        """The scope whose button is set."""
        return tuple(self._scopes.values())[self._group.checkedId()]

    def choose(self, name: str) -> None:
        """Set the button of a scope."""
        self._group.button(tuple(self._scopes).index(name)).setChecked(True)

    def _words(self, name: str) -> str:
        words = {
            "filtered": self.tr("&Filtered events"),
            "selected": self.tr("&Selected event"),
            "all": self.tr("&All events"),
        }
        return words[name]


def scopes(navigation: Navigation) -> dict[str, Selection]:
    """The scopes that differ, by name: `filtered`, `selected`, `all`; the first is what the window shows."""
    chronicle, wording, criteria = navigation.chronicle, navigation.wording, navigation.criteria
    every = Selection.of_all(chronicle, wording)
    shown = tuple(chronicle.events[position].id for position in navigation.passing.positions)
    found = {"all": every}
    if shown != every.event_ids:
        found = {"filtered": Selection(chronicle, shown, criteria, wording), **found}
    if event := navigation.selected_event:
        found["selected"] = Selection(chronicle, (event.id,), Criteria(), wording)
    return found


def choose_scope(navigation: Navigation, parent: QWidget) -> Selection | None:
    """What the person wants on paper or in a file; asked only when there is a choice, None when she cancels."""
    offered = scopes(navigation)
    if len(offered) == 1:
        return offered["all"]
    dialog = ScopeDialog(offered, parent)
    try:
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
