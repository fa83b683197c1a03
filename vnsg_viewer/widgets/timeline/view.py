# SPDX-License-Identifier: MIT
"""The timeline as a person handles it: mouse, wheel, touchpad, keyboard, menus and tool tips over a chronicle."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.timeline.lanes import LaneState
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, Fold, Hit, Part
from vnsg_viewer.timeline.viewport import Extent
from vnsg_viewer.widgets.timeline.accessibility import install
from vnsg_viewer.widgets.timeline.chronicle_canvas import ChronicleCanvas
from vnsg_viewer.widgets.timeline.hand import TimelineHand
from vnsg_viewer.widgets.timeline.keys import act_on_key
from vnsg_viewer.widgets.timeline.menu import fill_menu

_NEARER = 0.9
_MOST_LISTED = 25


class TimelineView(ChronicleCanvas):
    """Lets a chronicle be moved, chosen from and rearranged."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self._hand = TimelineHand(self)
        self.fold_menu, self.context_menu = QMenu(self), QMenu(self)
        install()

    def _click(self, hit: Hit) -> None:
        match hit.part:
            case Part.ITEM:
                self._choose(hit.position, tell=True)
            case Part.FOLD if hit.fold is not None:
                self._unfold(hit.fold)
            case Part.HEADER if hit.lane is not None:
                state = self._lane_states.get(self._kind, LaneState())
                self.arrange_lanes(state.toggled(hit.lane.key))
            case Part.NEAREST:
                self._choose(hit.position, tell=True)
            case Part.GROUND:
                self._choose(-1, tell=True)

    def _unfold(self, fold: Fold) -> None:
        """Zoom to the events of a count; where they share one moment, and zooming shows no more, list them."""
        if self._picture is None:
            return
        extent = self._picture.extent_of(fold)
        if self._viewport.fitted(extent, margin=0.15).span < self._viewport.span * _NEARER:
            self.zoom_to(extent)
            return
        captions = self._picture.typesetter.captions
        self.fold_menu.clear()
        for position in self._picture.positions_of(fold, _MOST_LISTED):
            action = self.fold_menu.addAction(f"{captions.date(position)}  {captions.title(position)}")
            action.triggered.connect(partial(self._choose, position, tell=True))
        left = fold.count - len(self.fold_menu.actions())
        if left > 0:
            self.fold_menu.addAction(self.tr("%n more", "", left)).setEnabled(False)
        self.fold_menu.popup(self.mapToGlobal(QPoint(max(0, fold.box.x), fold.box.y + fold.box.height)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.pressed(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.moved(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press = self._hand.released(event)
        if press is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if not press.dragging:
            self._click(press.hit)
        elif press.hit.part is Part.HEADER and press.hit.lane is not None:
            self._drop_lane(press.hit.lane.key, event.position())

    def _drop_lane(self, key: str, at: QPointF) -> None:
        if self._picture is None:
            return
        state = self._lane_states.get(self._kind, LaneState())
        place = self._picture.lane_place_at(round(at.y()) - AXIS_HEIGHT + self._viewport.top)
        self.arrange_lanes(state.moved(state.arranged(self._picture.index.keys), key, place))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self.scene.hit(event.position().x(), event.position().y())
        extent = self._picture.time_of(hit.position) if self._picture and hit.part is Part.ITEM else None
        if extent is not None:
            self.zoom_to(Extent(extent.start, extent.end))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.pos()
        box = self.scene.box_of(self._selected)
        if event.reason() is QContextMenuEvent.Reason.Keyboard and box is not None:
            point = QPoint(max(0, box.x), box.y) + QPoint(4, 4)
        fill_menu(self.context_menu, self, self.scene.hit(point.x(), point.y()))
        self.context_menu.popup(self.mapToGlobal(point))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hand.wheel(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not act_on_key(self, event):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        keys = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
        self._by_keyboard = event.reason() in keys
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            return self._hand.pinch(event)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        return super().event(event)

    def _tell(self, event: QHelpEvent) -> None:
        """Say in full what lies under the pointer."""
        hit = self.scene.hit(event.pos().x(), event.pos().y())
        if hit.part is Part.ITEM and self._picture is not None:
            captions = self._picture.typesetter.captions
            lines = (captions.title(hit.position), captions.date(hit.position), captions.detail(hit.position))
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, lines)), self)
        elif hit.fold is not None and self._wording is not None:
            QToolTip.showText(event.globalPos(), self._wording.count("event", hit.fold.count), self)
        else:
            QToolTip.hideText()
