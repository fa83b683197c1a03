# SPDX-License-Identifier: MIT
"""The events in view as accessible objects: name, role, date, place on the screen, selection."""

from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.timeline.scene import Box
from vnsg_viewer.widgets.timeline.canvas import TimelineCanvas

_MOST = 400
"""So many events are exposed at most; beyond it a list serves better, and the list view has them all."""


class AccessibleTimeline(QAccessibleWidget):
    """A timeline whose children are the events that are drawn."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.List, canvas.accessibleName())
        self._canvas = canvas
        self._children: dict[int, AccessibleEvent] = {}

    @override
    def childCount(self) -> int:
        return len(self._positions())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beyond the last
        positions = self._positions()
        return self._event(positions[index]) if 0 <= index < len(positions) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        positions = self._positions()
        position = getattr(child, "position", None)
        return positions.index(position) if position in positions else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none on the ground
        point = self._canvas.mapFromGlobal(QPoint(x, y))
        position = self._canvas.scene.hit(point.x(), point.y()).position
        return self._event(position) if position in self._positions() else None

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # none when nothing is selected
        selected = self._canvas.scene.selected
        return self._event(selected) if selected in self._positions() else None

    def _positions(self) -> list[int]:
        """The events drawn, in order of time, each once even when it stands in several lanes."""
        scene = self._canvas.scene
        dots = () if scene.dots is None else scene.dots.position.tolist()
        return sorted({*(item.position for item in scene.items), *dots})[:_MOST]

    def _event(self, position: int) -> "AccessibleEvent":
        if position not in self._children:
            self._children[position] = AccessibleEvent(self, self._canvas, position)
        return self._children[position]


class AccessibleEvent(QAccessibleInterface):
    """One event in view."""

    def __init__(self, parent: AccessibleTimeline, canvas: TimelineCanvas, position: int) -> None:
        super().__init__()
        self._parent = parent
        self._canvas = canvas
        self.position = position

    @override
    def isValid(self) -> bool:
        return isValid(self._canvas) and self._canvas.picture is not None

    @override
    def object(self) -> QObject | None:  # type: ignore[override]  # events are no QObjects
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._parent

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        return None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        return None

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        flags: Any = state  # the stubs say int for what Qt takes as a flag
        flags.focusable = flags.selectable = True
        flags.selected = flags.focused = self._canvas.scene.selected == self.position
        flags.offscreen = self._box() is None
        return state

    @override
    def text(self, t: QAccessible.Text) -> str:
        picture = self._canvas.picture
        if picture is None:
            return ""
        captions = picture.typesetter.captions
        if t == QAccessible.Text.Name:
            return f"{captions.title(self.position)}, {captions.date(self.position)}"
        return captions.detail(self.position) if t == QAccessible.Text.Description else ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Events cannot be renamed here."""

    @override
    def rect(self) -> QRect:
        box = self._box()
        if box is None:
            return QRect()
        corner = self._canvas.mapToGlobal(QPoint(box.x, box.y))
        return QRect(corner.x(), corner.y(), box.width, box.height)

    def _box(self) -> Box | None:
        return self._canvas.scene.box_of(self.position)


def tell_selection(canvas: TimelineCanvas) -> None:
    """Tell a screen reader which event is selected now."""
    accessible = QAccessible.queryAccessibleInterface(canvas) if QAccessible.isActive() else None
    if isinstance(accessible, AccessibleTimeline):
        child = accessible.focusChild()
        if child is not None:
            event = QAccessibleEvent(canvas, QAccessible.Event.Focus)
            event.setChild(accessible.indexOfChild(child))
            QAccessible.updateAccessibility(event)


def accessible_timeline(_: str, found: QObject) -> QAccessibleInterface | None:
    """The factory to install: answers for timelines only."""
    return AccessibleTimeline(found) if isinstance(found, TimelineCanvas) else None


def install() -> None:
    """Have timelines answer screen readers with their events."""
    QAccessible.installFactory(accessible_timeline)
