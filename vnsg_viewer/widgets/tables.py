# SPDX-License-Identifier: MIT
"""The list of events and the list of commitments, in step with the timeline."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.qtmodels.commitment_model import DATE as WHEN
from vnsg_viewer.qtmodels.commitment_model import KIND, CommitmentModel
from vnsg_viewer.qtmodels.event_model import COMMITMENTS, DATE, REPORTS, TYPE, EventModel
from vnsg_viewer.qtmodels.following_model import FollowingModel
from vnsg_viewer.qtmodels.navigation import Navigation

_ROW = 28
_LEAST_OF_SHARE = 7
"""Pixels that a hundredth of the width must have at least, to tell anything; else the table is scrolled sideways."""
_MOST_WHOLE = 230
"""A column that is to be read whole gets at most so many pixels before the others get theirs."""
_ROWS_MEASURED = 200


class Table(QTableView):
    """A table of whole rows, sorted by a click on a heading; Enter opens."""

    opened = Signal()

    def __init__(self, model: FollowingModel, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shares: tuple[float, ...] = ()
        self._whole: frozenset[int] = frozenset()
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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(40)
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        model.modelReset.connect(self._fit_columns)
        self.setSortingEnabled(True)

    def set_shares(self, *shares: float, whole: tuple[int, ...] = ()) -> None:
        """How the columns share the width, after those that are to be read `whole` got what they need."""
        self._shares, self._whole = shares, frozenset(whole)

    def follow(self) -> None:
        """Select the row of what is selected elsewhere."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.set_awake(awake=True)
        self._fit_columns()
        self.follow()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.set_awake(awake=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        if self.isVisible():
            for column, given in enumerate(self._widths(self.viewport().width())):
                self.setColumnWidth(column, given)

    def _widths(self, width: int) -> list[int]:
        """What each column gets: its share, but never less than it needs, which the others then go without."""
        needed = [self._needed(column) for column in range(len(self._shares))]
        sharing = set(range(len(needed))) - self._whole
        while True:
            rest = width - sum(least for column, least in enumerate(needed) if column not in sharing)
            part = rest / (sum(self._shares[column] for column in sharing) or 1)
            short = {column for column in sharing if part * self._shares[column] < needed[column]}
            if not short:
                break
            sharing -= short
        return [int(part * share) if column in sharing else needed[column] for column, share in enumerate(self._shares)]

    def _needed(self, column: int) -> int:
        """What a column needs for its heading, and to be read: whole, or so much of it that it tells something."""
        heading = self.horizontalHeader().sectionSizeHint(column)
        if column in self._whole:
            return max(heading, min(self.sizeHintForColumn(column), _MOST_WHOLE))
        return max(heading, round(self._shares[column] * _LEAST_OF_SHARE))

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
        self.set_shares(18, 33, 12, 21, 8, 8, whole=(DATE, TYPE, COMMITMENTS, REPORTS))
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
        self.set_shares(16, 10, 14, 32, 12, 16, whole=(WHEN, KIND))
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
