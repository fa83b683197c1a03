# SPDX-License-Identifier: MIT
"""A chronicle on the canvas: what passes the filter, its lanes, its selection, and the way to an event."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.lexicon.wording.wording import Wording
from vnsg_viewer.timeline.lanes import LaneKind, LaneState
from vnsg_viewer.timeline.scene import AXIS_HEIGHT
from vnsg_viewer.timeline.viewport import Viewport
from vnsg_viewer.widgets.timeline.accessibility import tell_selection
from vnsg_viewer.widgets.timeline.canvas import TimelineCanvas

if TYPE_CHECKING:  # loads numpy, which the first paint does without
    from vnsg_viewer.timeline.columns import Columns

_ZOOM_KEY = 1.5
_CENTRED_PX = 2


class ChronicleCanvas(TimelineCanvas):
    """Shows a chronicle.  The first paint is an empty ground: numpy and the layout are loaded right after it."""

    event_selected = Signal(str)
    event_opened = Signal(str)
    lanes_changed = Signal()
    passing_changed = Signal()
    prepared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._chronicle = Chronicle()
        self._wording: Wording | None = None
        self._columns: Columns | None = None
        self._kind = LaneKind.MINISTRY_PAIR
        self._lane_states: dict[LaneKind, LaneState] = {}
        self._bits: int | None = None
        self._hides = False

    @property
    def chronicle(self) -> Chronicle:
        """What is shown."""
        return self._chronicle

    @property
    def lane_kind(self) -> LaneKind:
        """What the lanes stand for."""
        return self._kind

    @property
    def lane_states(self) -> Mapping[LaneKind, LaneState]:
        """What the reader has done to the lanes of each kind; give it back to `restore_lanes`."""
        return dict(self._lane_states)

    @property
    def passing(self) -> int | None:
        """The events that pass the filter, as bits; None for all."""
        return self._bits

    @property
    def selected_id(self) -> str | None:
        """The event selected."""
        return self._id(self._selected) or None

    @property
    def selected_position(self) -> int:
        """The place in the chronicle of the event selected; −1 for none."""
        return self._selected

    def show_chronicle(self, chronicle: Chronicle, wording: Wording) -> None:
        """Show another chronicle, whole, or the same read anew; it is laid out when the event loop is idle."""
        selected = self.selected_id
        if {event.id for event in chronicle.events}.isdisjoint(event.id for event in self._chronicle.events):
            self._whole = True
        self._chronicle, self._wording, self._columns, self._bits = chronicle, wording, None, None
        self._selected = self._position(selected)
        QTimer.singleShot(0, self, self.prepare)

    def prepare(self) -> None:
        """Lay out what was given to `show_chronicle`; nothing to do when that is done."""
        if self._columns is None and self._wording is not None:
            from vnsg_viewer.timeline.columns import columns_of

            self._columns = columns_of(self._chronicle)
            self._build()
            self.prepared.emit()

    def _build(self) -> None:
        if self._columns is None or self._wording is None:
            return
        from vnsg_viewer.widgets.timeline.content import links_of, picture_of

        state = self._lane_states.get(self._kind, LaneState())
        measure = self._style.fonts.measure
        picture = picture_of(self._chronicle, self._columns, self._wording, self._kind, state, measure)
        picture.show(self._bits, hide=self._hides)
        self._links = links_of(self._chronicle, self._selected)
        self.show_picture(picture)

    def show_passing(self, bits: int | None, *, hide: bool | None = None) -> None:
        """Let only some events pass, given as bits of their places; the others are hidden or dimmed."""
        self._bits = bits if bits is None or bits != (1 << len(self._chronicle.events)) - 1 else None
        self._hides = self._hides if hide is None else hide
        if self._picture is not None:
            self._picture.show(self._bits, hide=self._hides)
            self.refresh()
        self.passing_changed.emit()

    def set_lanes(self, kind: LaneKind) -> None:
        """Lay the lanes out by something else."""
        if kind is not self._kind:
            self._kind = kind
            self._build()
            self.lanes_changed.emit()

    def restore_lanes(self, kind: LaneKind, states: Mapping[LaneKind, LaneState]) -> None:
        """Bring back lanes as `lane_states` gave them."""
        self._kind, self._lane_states = kind, dict(states)
        self._build()

    def arrange_lanes(self, state: LaneState) -> None:
        """Collapse, open or reorder lanes of the present kind."""
        self._lane_states[self._kind] = state
        if self._picture is not None:
            self._picture.arrange(state)
            self.refresh()
        self.lanes_changed.emit()

    def restore(self, viewport: object) -> None:
        """Go back to a view of the history; None is the whole range."""
        if isinstance(viewport, Viewport):
            self.look_at(viewport.resized(self.width(), self.height()), animated=True)
        else:
            self.fit()

    def select(self, event_id: str | None) -> None:
        """Select an event, moving the view only if it is not in view; an unknown id or None selects nothing."""
        self._choose(self._position(event_id))

    def go_to(self, event_id: str) -> None:
        """Select an event and bring it to the middle; once there, zoom to it."""
        position = self._position(event_id)
        self._choose(position)
        self.centre_on(position)

    def zoom_in(self) -> None:
        """One step nearer."""
        self.zoom_by(_ZOOM_KEY)

    def zoom_out(self) -> None:
        """One step away."""
        self.zoom_by(1 / _ZOOM_KEY)

    def clear_selection(self) -> None:
        """Select nothing."""
        self._choose(-1, tell=True)

    def open_selected(self) -> None:
        """Ask for the details of the event selected."""
        if self.selected_id:
            self.event_opened.emit(self.selected_id)

    def save_picture(self, path: Path, *, whole: bool, title: str = "") -> None:
        """Write the present view, or the whole range, as PNG, SVG or PDF by the ending of the name."""
        from vnsg_viewer.rendering.pictures import save_picture

        save_picture(self.scene_for_picture(whole=whole), self._style, path, title)

    def copy_picture(self) -> None:
        """Put the present view on the clipboard."""
        from vnsg_viewer.rendering.pictures import to_image

        QGuiApplication.clipboard().setImage(to_image(self.scene, self._style))

    def step(self, by: int) -> None:
        """Select the next or an earlier event in time, among those that pass."""
        self._step_from(None, by)

    def step_to_end(self, *, last: bool) -> None:
        """Select the first or the last event that passes."""
        self._step_from(-1, -1 if last else 1)

    def _step_from(self, place: int | None, by: int) -> None:
        if self._picture is None:
            return
        found = self._picture.neighbour(self._selected if place is None else place, by)
        if found >= 0:
            self._choose(found, tell=True)

    def centre_on(self, position: int) -> None:
        """Bring an event to the middle; if it is there, zoom to it."""
        extent = None if self._picture is None else self._picture.time_of(position)
        if extent is None:
            return
        centred = self._viewport.centred((extent.start + extent.end) / 2)
        if abs(centred.offset - self._viewport.offset) > _CENTRED_PX:
            self.look_at(centred, animated=True)
        else:
            self.zoom_to(extent)

    def _choose(self, position: int, *, tell: bool = False) -> None:
        if position != self._selected:
            from vnsg_viewer.widgets.timeline.content import links_of

            self._selected = position
            self._links = links_of(self._chronicle, position)
            self.refresh()
        self._reveal(position)
        tell_selection(self)
        if tell:
            self.event_selected.emit(self._id(position))

    def _reveal(self, position: int) -> None:
        """Move the view only if the event is not seen."""
        if self._picture is None or position < 0:
            return
        extent, viewport = self._picture.time_of(position), self._viewport
        if extent is not None and (extent.end <= viewport.start or extent.start >= viewport.end):
            viewport = viewport.centred((extent.start + extent.end) / 2)
            self.look_at(viewport, animated=True)
        box = self._picture.scene(viewport, selected=position).box_of(position)
        if box is not None and (box.y < AXIS_HEIGHT or box.y + box.height > self.height()):
            self.look_at(viewport.panned(0, box.y - self.height() // 2), animated=True)

    def _id(self, position: int) -> str:
        return self._chronicle.events[position].id if 0 <= position < len(self._chronicle.events) else ""

    def _position(self, event_id: str | None) -> int:
        event = self._chronicle.event.get(event_id or "")
        return -1 if event is None else self._chronicle.events.index(event)
