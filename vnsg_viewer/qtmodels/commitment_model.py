# SPDX-License-Identifier: MIT
"""The commitments of the events that pass the filter, as a table."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, Qt

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.commitment import Commitment, Modality
from vnsg_viewer.qtmodels.following_model import FollowingModel, Index
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import party

_COLUMNS: Final = 6
DATE, KIND, BY, CONTENT, TOPICS, EVENT = range(_COLUMNS)
_STRENGTH = {modality: strength for strength, modality in enumerate(Modality)}


class CommitmentModel(FollowingModel):
    """One row per commitment; follows the navigation."""

    def __init__(self, navigation: Navigation, parent: QObject | None = None) -> None:
        super().__init__(navigation, parent)
        self._commitments: tuple[Commitment, ...] = ()
        self._arrange()

    def commitment(self, row: int) -> Commitment:
        """The commitment of a row."""
        return self._commitments[row]

    def row_of(self, commitment_id: str) -> int:
        """The row of a commitment, or -1 when it does not pass."""
        return next((row for row, c in enumerate(self._commitments) if c.id == commitment_id), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._commitments)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _COLUMNS

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Date"),
                self.tr("Kind"),
                self.tr("By"),
                self.tr("Commitment"),
                self.tr("Topics"),
                self.tr("Event"),
            )[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        commitment = self._commitments[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(commitment, index.column())
            case Qt.ItemDataRole.UserRole:
                return commitment.id
            case _:
                return None

    def _text(self, commitment: Commitment, column: int) -> str:
        chronicle, wording = self._navigation.chronicle, self._navigation.wording
        event = chronicle.event[commitment.event_id]
        texts: dict[int, Callable[[], str]] = {
            DATE: lambda: wording.date(event.date.span),
            KIND: lambda: wording.modality(commitment.modality),
            BY: lambda: party(chronicle, wording, commitment.speaker) or wording.text("unknown_speaker"),
            CONTENT: lambda: commitment.content,
            TOPICS: lambda: ", ".join(map(wording.topic, commitment.topics)),
            EVENT: lambda: event.title,
        }
        return texts[column]()

    @override
    def _collect(self, column: int, *, descending: bool) -> None:
        commitments = self._navigation.commitments
        if column == KIND:
            commitments = tuple(sorted(commitments, key=lambda commitment: _STRENGTH[commitment.modality]))
        elif column != DATE:  # the navigation gives them in order of time
            commitments = tuple(sorted(commitments, key=lambda found: self._text(found, column).casefold()))
        self._commitments = commitments[::-1] if descending else commitments
