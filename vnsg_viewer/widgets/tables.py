# SPDX-License-Identifier: MIT
"""The list of events and the list of commitments, in step with the timeline."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.qtmodels.commitment_model import CommitmentModel
from vnsg_viewer.qtmodels.event_model import EventModel
from vnsg_viewer.qtmodels.following_model import FollowingModel
from vnsg_viewer.qtmodels.navigation import Navigation

_ROW = 28
_LEAST_WIDTH = 560


class Table(QTableView):
    """A table of whole rows, sorted by a click on a heading; Enter opens."""

    opened = Signal()

    def __init__(self, model: FollowingModel, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shares: tuple[float, ...] = ()
        self._model = model
        model.set_awake(awake=False)
        self.setModel(model)
        self.setAccessibleName(spoken)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(40)
        self.setSortingEnabled(True)

    def set_shares(self, *shares: float) -> None:
        """How the columns share the width."""
        self._shares = shares

    def follow(self) -> None:
        """Select the row of what is selected elsewhere."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(awake=True)
        self.follow()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_awake(awake=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = max(self.viewport().width(), _LEAST_WIDTH)
        for column, given in enumerate(self._widths(width)):
            self.setColumnWidth(column, given)

    def _widths(self, width: int) -> list[int]:
        """What each column gets: its share, but never less than its heading needs, which the others then go without."""
        needed = [self.horizontalHeader().sectionSizeHint(column) for column in range(len(self._shares))]
        sharing = set(range(len(needed)))
        while True:
            rest = width - sum(least for column, least in enumerate(needed) if column not in sharing)
            part = rest / (sum(self._shares[column] for column in sharing) or 1)
            short = {column for column in sharing if part * self._shares[column] < needed[column]}
            if not short:
                break
            sharing -= short
        return [int(part * share) if column in sharing else needed[column] for column, share in enumerate(self._shares)]

    def choose_row(self, row: int) -> None:
        """Select a row and bring it into view; -1 for none."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            index = self.model().index(row, max(0, self.currentIndex().column()))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class EventTable(Table):
    """The events that pass the filter."""

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        self._navigation, self._events = navigation, EventModel(navigation)
        super().__init__(self._events, self.tr("Events"), parent)
        self._events.setParent(self)
        self.set_shares(18, 30, 12, 21, 11, 8)
        self.selectionModel().currentRowChanged.connect(self._on_selection_current_row_changed)
        self._events.modelReset.connect(self.follow)
        navigation.selection_changed.connect(self.follow)

    @override
    def follow(self) -> None:
        if self.isVisible():
            self.choose_row(self._events.row_of(self._navigation.selection.event_id))

    def _on_selection_current_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            event_id = self._events.event_at(current.row()).id
            if event_id != self._navigation.selection.event_id:
                self._navigation.select(event_id)


class CommitmentTable(Table):
    """The commitments of the events that pass the filter."""

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        self._navigation, self._commitments = navigation, CommitmentModel(navigation)
        super().__init__(self._commitments, self.tr("Commitments"), parent)
        self._commitments.setParent(self)
        self.set_shares(16, 10, 14, 32, 12, 16)
        self.selectionModel().currentRowChanged.connect(self._on_selection_current_row_changed)
        self._commitments.modelReset.connect(self.follow)
        navigation.selection_changed.connect(self.follow)

    @override
    def follow(self) -> None:
        if self.isVisible():
            self.choose_row(self._commitments.row_of(self._navigation.selection.commitment_id))

    def _on_selection_current_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            found = self._commitments.commitment(current.row())
            if found.id != self._navigation.selection.commitment_id:
                self._navigation.select(found.event_id, found.id)
