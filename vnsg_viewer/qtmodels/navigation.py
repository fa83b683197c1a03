# SPDX-License-Identifier: MIT
"""The one object that owns chronicle, filter, selection and view history; the views follow it, never each other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Commitment
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.event import Event
from vnsg_viewer.domain.facets import FacetIndex, facet_index, with_words, within_period
from vnsg_viewer.lexicon.wording.wording import Wording
from vnsg_viewer.qtmodels.article_marks import ArticleMarks
from vnsg_viewer.qtmodels.view_history import Selection, View, ViewHistory


@dataclass(frozen=True)
class Passing:
    """Which events pass the filter and which of all have the words searched for, as bits; and the live counts."""

    bits: int
    hits: int
    counts: Mapping[Facet, Mapping[str, int]]

    @cached_property
    def number(self) -> int:
        """How many events pass."""
        return self.bits.bit_count()

    @cached_property
    def positions(self) -> tuple[int, ...]:
        """The positions of the events that pass, in order."""
        digits = bin(self.bits)[:1:-1]
        return tuple(position for position, digit in enumerate(digits) if digit == "1")


class Navigation(QObject):
    """What the reader looks at.  Every change is told once, by the signal of what has changed."""

    chronicle_changed = Signal()
    criteria_changed = Signal()
    selection_changed = Signal(Selection)
    viewport_restored = Signal(object)
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = ViewHistory()
        self._wording: Wording | None = None
        self._marks: ArticleMarks | None = None
        self._positions: dict[str, int] | None = None
        self._show(Chronicle(), facet_index(Chronicle()))

    @property
    def chronicle(self) -> Chronicle:
        """What was read."""
        return self._chronicle

    @property
    def index(self) -> FacetIndex:
        """Which events have which facet values."""
        return self._index

    @property
    def wording(self) -> Wording:
        """The words of the interface language; there are none before the first chronicle is open."""
        if self._wording is None:
            raise RuntimeError("no chronicle was opened yet")
        return self._wording

    @property
    def passing(self) -> Passing:
        """What passes the filter."""
        return self._passing

    @property
    def criteria(self) -> Criteria:
        """The filter."""
        return self._history.view.criteria

    @property
    def selection(self) -> Selection:
        """The event and commitment chosen."""
        return self._history.view.selection

    @property
    def history(self) -> ViewHistory:
        """The views seen."""
        return self._history

    @property
    def selected_event(self) -> Event | None:
        """The event chosen."""
        return self._chronicle.event.get(self.selection.event_id)

    @property
    def marks(self) -> ArticleMarks:
        """What is marked in the articles."""
        if self._marks is None:
            self._marks = ArticleMarks(self._chronicle)
        return self._marks

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """The commitments of the events that pass, and of those only the ones of the modalities and topics chosen."""
        modalities, topics = self.criteria.values(Facet.MODALITY), self.criteria.values(Facet.TOPIC)
        events = self._chronicle.events
        return tuple(
            commitment
            for position in self._passing.positions
            for commitment in self._chronicle.commitments_of.get(events[position].id, ())
            if (not modalities or commitment.modality.value in modalities)
            and (not topics or topics.intersection(commitment.topics))
        )

    def position_of(self, event_id: str) -> int:
        """Where an event stands in the chronicle; -1 for an unknown one."""
        if self._positions is None:
            self._positions = {event.id: position for position, event in enumerate(self._chronicle.events)}
        return self._positions.get(event_id, -1)

    def open(self, chronicle: Chronicle, index: FacetIndex, wording: Wording, criteria: Criteria | None = None) -> None:
        """Show another chronicle through a filter; else what still means something of filter and selection stays."""
        self._wording = wording
        criteria = _still_meant(criteria or self.criteria, index)
        selection = self.selection if self.selection.event_id in chronicle.event else Selection()
        self._history = ViewHistory((View(criteria, selection),))
        self._show(chronicle, index)
        self.chronicle_changed.emit()
        self.criteria_changed.emit()
        self.selection_changed.emit(self.selection)
        self.history_changed.emit()

    def filter(self, criteria: Criteria) -> None:
        """Show what passes another filter."""
        if criteria != self.criteria:
            self._go(replace(self._history.view, criteria=criteria))

    def toggle(self, facet: Facet, value: str) -> None:
        """Switch one facet value on or off."""
        self.filter(self.criteria.toggled(facet, value))

    def choose(self, facet: Facet, values: Iterable[str]) -> None:
        """Let just these values of a facet through."""
        self.filter(self.criteria.with_values(facet, values))

    def clear_filter(self) -> None:
        """Let everything pass."""
        self.filter(Criteria())

    def select(self, event_id: str, commitment_id: str = "") -> None:
        """Choose an event and perhaps one of its commitments; empty for none."""
        if event_id and event_id not in self._chronicle.event:
            raise KeyError(event_id)
        selection = Selection(event_id, commitment_id)
        if selection != self.selection:
            self._go(replace(self._history.view, selection=selection))

    def select_neighbour(self, step: int) -> None:
        """Choose the next (1) or previous (-1) event that passes the filter; the first or last when none is chosen."""
        positions = self._passing.positions
        if not positions:
            return
        events = self._chronicle.events
        here = self.position_of(self.selection.event_id)
        if here < 0:
            there = 0 if step > 0 else len(positions) - 1
        else:
            there = bisect_right(positions, here) if step > 0 else bisect_left(positions, here) - 1
        if 0 <= there < len(positions):
            self.select(events[positions[there]].id)

    def note_viewport(self, viewport: object, *, moved: bool) -> None:
        """Remember where the timeline stands; `moved` says that the reader went there, as a step to come back from."""
        view = replace(self._history.view, viewport=viewport)
        self._history = self._history.went_to(view) if moved else self._history.corrected(view)
        self.history_changed.emit()

    def back(self) -> None:
        """Return to the view before."""
        self._restore(self._history.back())

    def forward(self) -> None:
        """Return to the view after."""
        self._restore(self._history.forward())

    def _go(self, view: View) -> None:
        before = self._history.view
        self._history = self._history.went_to(view)
        self._tell_changes(before)

    def _restore(self, history: ViewHistory) -> None:
        if history == self._history:
            return
        before = self._history.view
        self._history = history
        self._tell_changes(before)
        if before.viewport != history.view.viewport:
            self.viewport_restored.emit(history.view.viewport)

    def _tell_changes(self, before: View) -> None:
        if before.criteria != self.criteria:
            self._passing = self._pass()
            self.criteria_changed.emit()
        if before.selection != self.selection:
            self.selection_changed.emit(self.selection)
        self.history_changed.emit()

    def _show(self, chronicle: Chronicle, index: FacetIndex) -> None:
        self._chronicle, self._index = chronicle, index
        self._marks = None
        self._positions = None
        self._passing = self._pass()

    def _pass(self) -> Passing:
        worded = with_words(self._chronicle, self.criteria)
        within = within_period(self._chronicle, self.criteria) & worded
        hits = worded if self.criteria.text.strip() else 0
        return Passing(self._index.select(self.criteria) & within, hits, self._index.counts(self.criteria, within))


def _still_meant(criteria: Criteria, index: FacetIndex) -> Criteria:
    """The same filter without the values that no event has any more."""
    for facet, values in criteria.chosen.items():
        criteria = criteria.with_values(facet, values & index.values.get(facet, {}).keys())
    return criteria
