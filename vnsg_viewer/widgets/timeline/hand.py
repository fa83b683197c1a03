# SPDX-License-Identifier: MIT
"""Mouse, wheel and touchpad on a timeline: what they do to the view, and what they choose."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from vnsg_viewer.timeline.gestures import NOTCH, GestureLock, Meaning, Throw, zoom_factor
from vnsg_viewer.timeline.scene import Hit, Part
from vnsg_viewer.timeline.viewport import Viewport
from vnsg_viewer.widgets.timeline.canvas import TimelineCanvas

DRAG_PX = 4
_CURSORS = {
    Part.ITEM: Qt.CursorShape.PointingHandCursor,
    Part.FOLD: Qt.CursorShape.PointingHandCursor,
    Part.NEAREST: Qt.CursorShape.PointingHandCursor,
    Part.HEADER: Qt.CursorShape.PointingHandCursor,
}


@dataclass(frozen=True, slots=True)
class Press:
    """Where a button went down, on what, and what was in view."""

    at: QPointF
    hit: Hit
    viewport: Viewport
    dragging: bool = False


@dataclass(slots=True, eq=False)
class TimelineHand:
    """Follows the pointer over a canvas; answers what a click has chosen."""

    canvas: TimelineCanvas
    press: Press | None = None
    throw: Throw = field(default_factory=Throw)
    lock: GestureLock = field(default_factory=GestureLock)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, or pan sideways; on a touchpad the first direction decides which."""
        angle, pixels = event.angleDelta(), event.pixelDelta()
        held = event.modifiers()
        if not pixels.isNull():
            begins = event.phase() is Qt.ScrollPhase.ScrollBegin
            self.lock = self.lock.moved(pixels.x(), pixels.y(), event.timestamp(), begins=begins)
            if self.lock.meaning is Meaning.PAN:
                self.canvas.pan_by(-pixels.x())
            elif self.lock.meaning is Meaning.ZOOM:
                self.canvas.look_at(
                    self.canvas.viewport.zoomed(event.position().x(), zoom_factor(pixels.y() / 40)),
                    anchor=event.position(),
                )
        elif angle.x() and abs(angle.x()) > abs(angle.y()):
            self.canvas.pan_by(-angle.x(), animated=True)
        elif angle.y():
            fine = bool(held & Qt.KeyboardModifier.ControlModifier)
            coarse = bool(held & Qt.KeyboardModifier.ShiftModifier)
            self.canvas.zoom_by(zoom_factor(angle.y() / NOTCH, fine=fine, coarse=coarse), event.position())
        event.accept()

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Zoom by spreading two fingers."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        point = event.position()
        self.canvas.look_at(self.canvas.viewport.zoomed(point.x(), 1.0 + event.value()), anchor=point)
        return True

    def pressed(self, event: QMouseEvent) -> None:
        """Any press stops what moves."""
        self.canvas.motion.stop()
        point = event.position()
        self.throw = Throw().moved(event.timestamp(), point.x())
        self.press = Press(point, self.canvas.scene.hit(point.x(), point.y()), self.canvas.viewport)

    def moved(self, event: QMouseEvent) -> None:
        """Drag the view, or show what can be clicked."""
        point = event.position()
        if self.press is None:
            hit = self.canvas.scene.hit(point.x(), point.y())
            self.canvas.setCursor(_CURSORS.get(hit.part, Qt.CursorShape.ArrowCursor))
            return
        way = point - self.press.at
        if not self.press.dragging:
            if way.manhattanLength() < DRAG_PX:
                return
            self.press = Press(self.press.at, self.press.hit, self.press.viewport, dragging=True)
            self.canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.throw = self.throw.moved(event.timestamp(), point.x())
        if self.press.hit.part is Part.HEADER:
            self.canvas.show_drop(round(point.y()))
        else:
            self.canvas.look_at(self.press.viewport.panned(-way.x(), -way.y()))

    def released(self, event: QMouseEvent) -> Press | None:
        """End a drag; the press is returned, with `dragging` telling whether it was one."""
        press, self.press = self.press, None
        self.canvas.unsetCursor()
        self.canvas.show_drop(None)
        if press is not None and press.dragging and press.hit.part is not Part.HEADER:
            self.canvas.motion.throw(self.canvas.viewport, self.throw.speed(event.timestamp()))
        return press
