# SPDX-License-Identifier: MIT
"""The surface of the timeline: a picture seen through a viewport, painted, scrolled and moved smoothly."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.colours import event_type_colour
from vnsg_viewer.rendering.scene_painter import paint
from vnsg_viewer.rendering.style import Style, fonts_from
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, Scene
from vnsg_viewer.timeline.viewport import Extent, Viewport
from vnsg_viewer.widgets.timeline.motion import TimelineMotion

if TYPE_CHECKING:  # loads numpy, which the first paint does without
    from vnsg_viewer.timeline.picture import Link, Picture

_SCROLL_WIDTH = 11


class TimelineCanvas(QWidget):
    """Paints a picture.  Until there is one, the ground and the axis."""

    view_changed = Signal(object)  # Viewport
    scene_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)
        self._theme = theme
        self._style = self._style_of(theme)
        self._viewport = Viewport(0.0, 86400.0, max(1, self.width()), max(1, self.height()))
        self._picture: Picture | None = None
        self._scene: Scene | None = None
        self._selected = -1
        self._links: tuple[Link, ...] = ()
        self._whole = True
        self._anchor: QPointF | None = None
        self._by_keyboard = False
        self._drop: int | None = None
        self.motion = TimelineMotion(self._move_to, self)
        self._scroll = QScrollBar(Qt.Orientation.Vertical, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.valueChanged.connect(self._on_scroll_value_changed)
        self._scroll.hide()

    @property
    def picture(self) -> "Picture | None":
        """What is shown, once it has been prepared."""
        return self._picture

    @property
    def viewport(self) -> Viewport:
        """What part of time is in view."""
        return self._viewport

    @property
    def scene(self) -> Scene:
        """What is painted now."""
        if self._scene is None:
            self._scene = self._compose()
        return self._scene

    @property
    def style_of_scene(self) -> Style:
        """What the scene is painted with."""
        return self._style

    @property
    def shows_whole(self) -> bool:
        """Whether the whole range is in view because the reader has not moved since it was fitted."""
        return self._whole

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._style = self._style_of(theme)
        self.update()

    def _style_of(self, theme: Theme) -> Style:
        return Style(theme, fonts_from(self.font()), tuple(event_type_colour(kind) for kind in EventType))

    def show_picture(self, picture: "Picture | None") -> None:
        """Show a picture, the whole range of it unless the reader has chosen a view."""
        self._picture = picture
        if self._whole:
            self.fit(animated=False)
        self.refresh()

    def refresh(self) -> None:
        """Compose the scene anew: what is shown has changed."""
        self._scene = None
        self._update_scroll()
        self.update()
        self.scene_changed.emit()

    def look_at(self, viewport: Viewport, *, animated: bool = False, anchor: QPointF | None = None) -> None:
        """Show another part of time; what lies under `anchor` keeps its place when rows are packed anew."""
        extent = None if self._picture is None else self._picture.columns.extent
        self._anchor = anchor
        self._whole = False
        self.motion.go(self._viewport, viewport.bounded(extent), animated=animated and self.isVisible())

    def _move_to(self, viewport: Viewport) -> None:
        held = self._under_anchor() if viewport.seconds_per_px != self._viewport.seconds_per_px else None
        before = None if held is None or self._picture is None else self._picture.heights_of(self._viewport, *held)
        self._viewport = viewport
        if before is not None and held is not None and self._picture is not None:
            after = self._picture.heights_of(viewport, *held)
            lane, event = (new - old for new, old in zip(after, before, strict=True))
            self._viewport = replace(viewport, top=viewport.top + (event if min(before[1], after[1]) >= 0 else lane))
        self._scene = None
        height = 0 if self._picture is None else self._picture.layout(self._viewport).height
        self._viewport = replace(self._viewport, top=self._bounded_top(self._viewport.top, height))
        self._update_scroll()
        self.update()
        self.scene_changed.emit()
        self.view_changed.emit(self._viewport)

    def _under_anchor(self) -> tuple[int, int] | None:
        """The lane and the event under the pointer that zooms, which are to keep their height."""
        if self._anchor is None:
            return None
        x, y = self._anchor.x(), self._anchor.y()
        band = next((one for one in self.scene.lanes if one.y <= y < one.y + one.height), None)
        return None if band is None else (band.index, self.scene.hit(x, y).position)

    def _bounded_top(self, top: int, height: int) -> int:
        return min(max(0, top), max(0, height - (self.height() - AXIS_HEIGHT)))

    def over(self, extent: Extent) -> Viewport:
        """The view in which an extent fills the width, with the room that its last texts need."""
        room = 0 if self._picture is None else self._picture.room_beyond
        return replace(self._viewport.fitted(extent, room_right=min(room, self.width() * 2 // 5)), top=0)

    def fit(self, *, animated: bool = True) -> None:
        """Show the whole range of what passes the filter."""
        extent = None if self._picture is None else self._picture.extent
        if extent is not None:
            self.look_at(self.over(extent), animated=animated)
        self._whole = True

    def zoom_to(self, extent: Extent) -> None:
        """Show one stretch of time."""
        self.look_at(self._viewport.fitted(extent, margin=0.15), animated=True)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point, else the middle; a running zoom is extended."""
        point = at or QPointF(self.width() / 2, self.height() / 2)
        start = self.motion.target or self._viewport
        self.look_at(start.zoomed(point.x(), factor), animated=True, anchor=at)

    def pan_by(self, dx: float, dy: float = 0.0, *, animated: bool = False) -> None:
        """Move by pixels."""
        start = (self.motion.target if animated else None) or self._viewport
        self.look_at(start.panned(dx, dy), animated=animated)

    def _compose(self) -> Scene:
        if self._picture is None:
            return Scene(self.width(), self.height())
        return self._picture.scene(self._viewport, selected=self._selected, links=self._links)

    def scene_for_picture(self, *, whole: bool) -> Scene:
        """What a picture shows: the present view, or the whole range with all lanes from top to bottom."""
        if not whole or self._picture is None:
            return self.scene
        extent = self._picture.extent
        view = replace(self._viewport, top=0) if extent is None else self.over(extent)
        height = self._picture.layout(view).height + AXIS_HEIGHT
        scene = self._picture.scene(replace(view, height=max(height, 1)), selected=self._selected)
        return self._picture.scene(replace(view, height=scene.content_height + AXIS_HEIGHT), selected=self._selected)

    def show_drop(self, y: int | None) -> None:
        """Mark the edge of the lane under a height, where a dragged lane would go; None marks nothing."""
        over = None if y is None else next((one for one in self.scene.lanes if one.y <= y < one.y + one.height), None)
        self._drop = None if over is None else over.y
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(self.scene, painter, self._style, focused=self.hasFocus() and self._by_keyboard)
        if self._drop is not None:
            painter.fillRect(0, self._drop - 1, self.width(), 3, self._style.ink["accent"])
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._viewport = self._viewport.resized(self.width(), self.height())
        self._scroll.setGeometry(
            self.width() - _SCROLL_WIDTH, AXIS_HEIGHT, _SCROLL_WIDTH, max(0, self.height() - AXIS_HEIGHT)
        )
        if self._whole:
            self.fit(animated=False)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.motion.reduced = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
            self._style = self._style_of(self._theme)
            self.refresh()

    def _update_scroll(self) -> None:
        if self._picture is None:
            self._scroll.hide()
            return
        page = max(1, self.height() - AXIS_HEIGHT)
        hidden = max(0, self.scene.content_height - page)
        if self._viewport.top > hidden:
            self._viewport = replace(self._viewport, top=hidden)
            self._scene = None
        self._scroll.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self._scroll.setRange(0, hidden)
        self._scroll.setPageStep(page)
        self._scroll.setSingleStep(24)
        self._scroll.setValue(self._viewport.top)
        self._scroll.blockSignals(False)  # noqa: FBT003  Qt's own signature
        self._scroll.setVisible(hidden > 0)

    def _on_scroll_value_changed(self, value: int) -> None:
        self._viewport = replace(self._viewport, top=value)
        self._scene = None
        self.update()
        self.scene_changed.emit()
