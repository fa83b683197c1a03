# SPDX-License-Identifier: MIT
"""What the timeline benchmark measures: real views on generated chronicles, the labelled floor, one item per event."""

from functools import partial

from chronicles import Generated, generate
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsSimpleTextItem, QGraphicsView, QWidget

from vnsg_viewer.desktop.fonts import INTERFACE_FACES, add_faces, interface_font
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.timeline.index import lane_index
from vnsg_viewer.timeline.picture import Picture, Words
from vnsg_viewer.timeline.scale import DAY
from vnsg_viewer.timeline.texts import Typesetter
from vnsg_viewer.timeline.ticks import axis
from vnsg_viewer.timeline.viewport import Viewport
from vnsg_viewer.widgets.timeline.content import number_in
from vnsg_viewer.widgets.timeline.view import TimelineView

WIDTH, HEIGHT = 1600, 900
FLOOR_LABELS = 360


def application() -> QApplication:
    """The application with the bundled fonts."""
    app = QApplication.instance() or QApplication([])
    add_faces(INTERFACE_FACES)
    app.setFont(interface_font())
    return app


def bare_view() -> TimelineView:
    """A timeline without events, of the size that is measured, nothing animated."""
    view = TimelineView(load_theme("light"))
    view.resize(WIDTH, HEIGHT)
    view.motion.reduced = True
    view.show()
    return view


def picture_of(view: TimelineView, generated: Generated) -> Picture:
    """A picture of a generated chronicle, from arrays in memory."""
    wording = load_wording("en")
    typesetter = Typesetter(generated.captions, view.style_of_scene.fonts.measure)
    words = Words(wording.tick, number_in("en"), partial(wording.count, "event"))
    return Picture(generated.columns, lane_index(generated.columns, generated.grouping), typesetter, words)


def view_of(size: int, **options: float) -> TimelineView:
    """A real timeline that shows a whole generated chronicle."""
    view = bare_view()
    view.show_picture(picture_of(view, generate(size, **options)))
    return view


class Surface:
    """An image of the size of the view; `frame` paints a view into it as the screen would."""

    def __init__(self) -> None:
        self.image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)

    def frame(self, view: TimelineView, viewport: Viewport) -> None:
        """Compose and paint one frame."""
        view.look_at(viewport)
        view.render(self.image)


class Floor:
    """The least that a labelled timeline costs: clear, axis and 360 texts."""

    def __init__(self) -> None:
        self.surface = Surface()
        self.font = interface_font()
        captions = generate(FLOOR_LABELS).captions
        self.texts = [captions.title(k) for k in range(FLOOR_LABELS)]
        self.viewport = Viewport(0.0, 55 * 365.25 * DAY / WIDTH, WIDTH, HEIGHT)
        self.wording = load_wording("en")

    def frame(self) -> None:
        """Paint it once."""
        painter = QPainter(self.surface.image)
        painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("white"))
        painter.setPen(QColor("black"))
        painter.setFont(self.font)
        ticks = axis(self.viewport, self.wording.tick)
        for tick in (*ticks.upper, *ticks.lower):
            painter.drawLine(tick.x, 0, tick.x, HEIGHT)
            painter.drawText(tick.x + 4, 20, tick.label)
        for k, text in enumerate(self.texts):
            painter.drawText(20 + k % 9 * 175, 60 + k // 9 * 21, text)
        painter.end()


class GraphicsItems:
    """The same events with one QGraphicsItem and one text each."""

    def __init__(self, size: int) -> None:
        generated = generate(size)
        columns, grouping = generated.columns, generated.grouping
        self.scene = QGraphicsScene()
        self.view = QGraphicsView(self.scene)
        self.view.resize(WIDTH, HEIGHT)
        extent = columns.extent
        assert extent is not None
        per_px = extent.span / WIDTH
        row_of_lane = [0] * len(grouping.keys)
        for lane, row in zip(grouping.lane.tolist(), grouping.row.tolist(), strict=True):
            x = (float(columns.start[row]) - extent.start) / per_px
            width = max(6.0, float(columns.end[row] - columns.start[row]) / per_px)
            y = lane * 72 + row_of_lane[lane] % 4 * 16
            row_of_lane[lane] += 1
            self.scene.addRect(QRectF(x, y, width, 10), QPen(Qt.PenStyle.NoPen), QBrush(QColor("steelblue")))
            text = QGraphicsSimpleTextItem(generated.captions.title(int(columns.position[row])))
            text.setPos(x + width + 2, y - 4)
            self.scene.addItem(text)
        self.scene.setSceneRect(0, 0, WIDTH, HEIGHT)
        self.view.show()
        self.pixmap = QPixmap(WIDTH, HEIGHT)

    def frame(self) -> None:
        """Paint all."""
        QWidget.render(self.view, self.pixmap)
