# SPDX-License-Identifier: MIT
"""The events that pass the filter, as a table."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, Qt

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.event import Event
from vnsg_viewer.qtmodels.following_model import FollowingModel, Index
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import participant_names

_COLUMNS: Final = 6
DATE, TITLE, TYPE, PARTICIPANTS, COMMITMENTS, REPORTS = range(_COLUMNS)
_NUMBERS = (COMMITMENTS, REPORTS)


class EventModel(FollowingModel):
    """One row per event; follows the navigation."""

    def __init__(self, navigation: Navigation, parent: QObject | None = None) -> None:
        super().__init__(navigation, parent)
        self._positions: tuple[int, ...] = ()
        self._arrange()

    def event_at(self, row: int) -> Event:
        """The event of a row."""
        return self._navigation.chronicle.events[self._positions[row]]

    def row_of(self, event_id: str) -> int:
        """The row of an event, or -1 when it does not pass."""
        position = self._navigation.position_of(event_id)
        return self._positions.index(position) if position in self._positions else -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._positions)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _COLUMNS

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Date"),
                self.tr("Event"),
                self.tr("Type"),
                self.tr("Participants"),
                self.tr("Commitments"),
                self.tr("Reports"),
            )[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        event = self.event_at(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(event, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._explanation(event, index.column())
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in _NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.UserRole:
                return event.id
            case _:
                return None

    def _text(self, event: Event, column: int) -> str:
        chronicle, wording = self._navigation.chronicle, self._navigation.wording
        texts: dict[int, Callable[[], str]] = {
            DATE: lambda: wording.date(event.date.span),
            TITLE: lambda: event.title,
            TYPE: lambda: wording.event_type(event.type),
            PARTICIPANTS: lambda: participant_names(chronicle, wording, event),
            COMMITMENTS: lambda: str(len(chronicle.commitments_of.get(event.id, ()))),
            REPORTS: lambda: str(len(event.reports)),
        }
        return texts[column]()

    def _explanation(self, event: Event, column: int) -> str:
        wording = self._navigation.wording
        if column == DATE:
            return "\n".join(filter(None, [wording.date_note(event.date), *map(wording.reason, event.date.reasons)]))
        return self._text(event, column)

    @override
    def _collect(self, column: int, *, descending: bool) -> None:
        events, text = self._navigation.chronicle.events, self._text
        positions = self._navigation.passing.positions
        if column in _NUMBERS:
            positions = tuple(sorted(positions, key=lambda position: int(text(events[position], column))))
        elif column != DATE:  # the chronicle itself is in order of time
            positions = tuple(sorted(positions, key=lambda position: text(events[position], column).casefold()))
        self._positions = positions[::-1] if descending else positions
