# SPDX-License-Identifier: MIT
"""The whole range below the timeline: a histogram, and the window on it to drag and resize."""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.rendering.style import fonts_from
from vnsg_viewer.timeline.gestures import NOTCH, zoom_factor
from vnsg_viewer.timeline.texts import Face
from vnsg_viewer.timeline.ticks import axis
from vnsg_viewer.timeline.viewport import Extent, Viewport
from vnsg_viewer.widgets.timeline.view import TimelineView

if TYPE_CHECKING:  # loads numpy, which the first paint does without
    from vnsg_viewer.timeline.columns import Ints

HEIGHT, MARGIN, BAR = 78, 12, 6
_LABELS, _GRIP = 20, 7
_LEAST_WINDOW = 6


class _Grip(Enum):
    START = "start"
    END = "end"
    BODY = "body"
    NEW = "new"


class OverviewStrip(QWidget):
    """Follows a timeline and moves it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAccessibleName(self.tr("Overview"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._theme = theme
        self._timeline: TimelineView | None = None
        self._hits = 0
        self._bars: tuple[Ints, Ints] | None = None
        self._drag: tuple[_Grip, float, Extent] | None = None

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def follow(self, timeline: TimelineView) -> None:
        """Show the range of a timeline and its window on it."""
        self._timeline = timeline
        timeline.view_changed.connect(self._on_timeline_view_changed)
        timeline.scene_changed.connect(self._on_timeline_view_changed)
        timeline.prepared.connect(self._on_timeline_passing_changed)
        timeline.passing_changed.connect(self._on_timeline_passing_changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.update()

    def show_hits(self, bits: int) -> None:
        """Mark the events that a search has found, given as bits of their places."""
        self._hits = bits
        self.update()

    @property
    def range(self) -> Viewport | None:
        """The whole range over the width of the strip, as the timeline shows it when nothing is filtered."""
        timeline = self._timeline
        extent = None if timeline is None or timeline.picture is None else timeline.picture.columns.extent
        if timeline is None or extent is None:
            return None
        return timeline.over(extent).over_width(max(1, self.width()), HEIGHT)

    @property
    def frame(self) -> QRectF:
        """Where the view of the timeline lies on the strip."""
        whole = self.range
        if whole is None or self._timeline is None:
            return QRectF()
        view = self._timeline.viewport
        left, right = whole.x_of(view.start), whole.x_of(view.end)
        middle = (left + right) / 2
        half = max(_LEAST_WINDOW, right - left) / 2
        return QRectF(middle - half, BAR, 2 * half, HEIGHT - _LABELS - BAR)

    def _on_timeline_view_changed(self) -> None:
        self.update()

    def _on_timeline_passing_changed(self) -> None:
        self._bars = None
        self.update()

    def _histogram(self, whole: Viewport) -> "tuple[Ints, Ints] | None":
        picture = None if self._timeline is None else self._timeline.picture
        bins = max(1, whole.width // BAR)
        if picture is not None and (self._bars is None or len(self._bars[0]) != bins):
            from vnsg_viewer.timeline.histogram import overview

            self._bars = overview(picture.columns, whole.start, whole.end, bins, picture.mask)
        return self._bars

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour
        painter.fillRect(self.rect(), colour("surface"))
        painter.setPen(colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        whole = self.range
        if whole is not None:
            self._paint_window(painter, ground=True)
            self._paint_bars(painter, whole)
            self._paint_years(painter, whole)
            self._paint_window(painter, ground=False)
        painter.end()

    def _paint_bars(self, painter: QPainter, whole: Viewport) -> None:
        bars = self._histogram(whole)
        if bars is None:
            return
        from vnsg_viewer.timeline.histogram import heights

        full = HEIGHT - _LABELS - BAR - 8
        base = HEIGHT - _LABELS
        most = int(bars[0].max(initial=1))
        for counts, name, opacity in ((bars[0], "line", 1.0), (bars[1], "accent", 0.75)):
            shade = self._theme.colour(name)
            shade.setAlphaF(opacity)
            for k, height in enumerate(heights(counts, most, full).tolist()):
                if height:
                    width = whole.width / len(counts)
                    painter.fillRect(QRectF(k * width, base - height, width - 1, height), shade)
        self._paint_hits(painter, whole)

    def _paint_hits(self, painter: QPainter, whole: Viewport) -> None:
        picture = None if self._timeline is None else self._timeline.picture
        if not self._hits or picture is None:
            return
        painter.setPen(QPen(self._theme.colour("red"), 2))
        for seconds in picture.columns.start[picture.columns.mask(self._hits)][:2000].tolist():
            x = whole.x_of(seconds)
            painter.drawLine(x, BAR, x, BAR + 6)

    def _paint_years(self, painter: QPainter, whole: Viewport) -> None:
        from vnsg_viewer.timeline.scale import moment_of

        fonts = fonts_from(self.font())
        painter.setFont(fonts.font[Face.SMALL])
        painter.setPen(self._theme.colour("ink_muted"))
        ticks = axis(whole, lambda unit, moment, *, long: f"{moment.year}" if long or unit == "year" else "")
        right, first = -8, self.width()
        for tick in (*ticks.upper, *(t for t in ticks.lower if t.label)):
            width = fonts.measure(tick.label, Face.SMALL)
            if tick.x > right and tick.x + width < self.width():
                painter.drawText(QPointF(tick.x, HEIGHT - 6), tick.label)
                right = tick.x + width + 16
                first = min(first, tick.x)
        start = str(moment_of(whole.start).year)
        if first > MARGIN + fonts.measure(start, Face.SMALL) + 16:
            painter.drawText(QPointF(MARGIN, HEIGHT - 6), start)

    def _paint_window(self, painter: QPainter, *, ground: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        window = self.frame.intersected(QRectF(1, 0, self.width() - 2, HEIGHT))
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(window, 4, 4)
        else:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(window.adjusted(1, 1, -1, -1), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _grip_at(self, x: float) -> _Grip:
        window = self.frame
        if abs(x - window.left()) <= _GRIP and window.width() > 2 * _GRIP:
            return _Grip.START
        if abs(x - window.right()) <= _GRIP:
            return _Grip.END
        return _Grip.BODY if window.left() < x < window.right() else _Grip.NEW

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        whole = self.range
        if whole is None or self._timeline is None:
            return
        grip, at = self._grip_at(event.position().x()), whole.time_at(event.position().x())
        if grip is _Grip.NEW:
            self._timeline.look_at(self._timeline.viewport.centred(at), animated=True)
            grip = _Grip.BODY
        view = self._timeline.viewport
        self._drag = (grip, at, Extent(view.start, view.end))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        whole, x = self.range, event.position().x()
        if self._drag is None:
            sideways = self._grip_at(x) in {_Grip.START, _Grip.END}
            self.setCursor(Qt.CursorShape.SizeHorCursor if sideways else Qt.CursorShape.ArrowCursor)
            return
        if whole is None or self._timeline is None:
            return
        grip, pressed, extent = self._drag
        by = whole.time_at(x) - pressed
        start = extent.start + (by if grip in {_Grip.START, _Grip.BODY} else 0)
        end = extent.end + (by if grip in {_Grip.END, _Grip.BODY} else 0)
        least = whole.seconds_per_px * _LEAST_WINDOW
        if end - start >= least:
            self._timeline.look_at(self._timeline.viewport.over(Extent(start, end)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        whole = self.range
        if whole is None or self._timeline is None or not event.angleDelta().y():
            return
        at = self._timeline.viewport.x_of(whole.time_at(event.position().x()))
        point = QPointF(min(max(at, 0), self._timeline.width()), 0)
        self._timeline.zoom_by(zoom_factor(event.angleDelta().y() / NOTCH), point)
        event.accept()
