# SPDX-License-Identifier: MIT
"""A table over the navigation that follows the filter only while somebody looks at it."""

from abc import abstractmethod

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.qtmodels.navigation import Navigation

Index = QModelIndex | QPersistentModelIndex


class FollowingModel(QAbstractTableModel):
    """Asleep, it only notes that it is stale: filtering a million events must not wait for tables nobody sees."""

    def __init__(self, navigation: Navigation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._column, self._order = 0, Qt.SortOrder.AscendingOrder
        self._awake, self._stale = True, False
        navigation.criteria_changed.connect(self._on_navigation_criteria_changed)

    def set_awake(self, *, awake: bool) -> None:
        """Follow the filter from now on, or no more."""
        self._awake = awake
        if awake and self._stale:
            self._arrange()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self._arrange()

    @abstractmethod
    def _collect(self, column: int, *, descending: bool) -> None:
        """Take the rows that pass the filter, ordered by a column."""

    def _arrange(self) -> None:
        self.beginResetModel()
        self._collect(self._column, descending=self._order == Qt.SortOrder.DescendingOrder)
        self._stale = False
        self.endResetModel()

    def _on_navigation_criteria_changed(self) -> None:
        if self._awake:
            self._arrange()
        else:
            self._stale = True
