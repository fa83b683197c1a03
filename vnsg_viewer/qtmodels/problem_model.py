# SPDX-License-Identifier: MIT
"""The problems met while reading, as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.lexicon.wording.wording import Wording

_COLUMNS = 3
Index = QModelIndex | QPersistentModelIndex


class ProblemModel(QAbstractTableModel):
    """One row per problem: its file, its kind and its message."""

    def __init__(self, problems: tuple[Problem, ...], wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple((p.path, wording.problem(p.kind), wording.problem_message(p)) for p in problems)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _COLUMNS

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Problem"), self.tr("What was found"))[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._rows[index.row()][index.column()]
        return None

    def as_text(self) -> str:
        """All problems as lines, to copy."""
        return "\n".join("\t".join(row) for row in self._rows)
