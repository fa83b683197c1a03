# SPDX-License-Identifier: MIT
"""The tray at the side of the timeline: events whose date nothing tells; it folds to a strip with their number."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.rendering.style import fonts_from
from vnsg_viewer.timeline.texts import Face, wrapped
from vnsg_viewer.widgets.parts import column
from vnsg_viewer.widgets.timeline.view import TimelineView

FOLDED, OPEN = "folded", "open"
_WIDTH, _FOLDED_WIDTH = 190, 44
_MOST_LINES = 3
_MARGIN = 4
_ID, _DATE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class UndatedTray(QWidget):
    """Lists the undated events that pass; it is not there when there are none."""

    event_selected = Signal(str)
    event_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undated")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAutoFillBackground(True)
        self._timeline: TimelineView | None = None
        self._choice = ""
        self.heading = QToolButton(self)
        self.heading.setObjectName("trayHeading")
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.clicked.connect(self._on_heading_clicked)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Events without a date"))
        self._list.setItemDelegate(_TitleOverDate(self._list))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.itemClicked.connect(self._on_list_item_chosen)
        self._list.itemActivated.connect(self._on_list_item_opened)
        parts = column(self, margins=(6, 10, 4, 8), spacing=4)
        parts.addWidget(self.heading)
        parts.addWidget(self._list, 1)
        parts.addStretch()
        self.set_theme(theme)
        self.fit(narrow=False)
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), 200)

    @property
    def is_folded(self) -> bool:
        """Whether only the number of the events is shown."""
        return self._list.isHidden()

    @property
    def choice(self) -> str:
        """What the reader has chosen, to be remembered; empty when that is left to the room there is."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Fold or open the tray as chosen, whatever the room."""
        self._choice = choice
        self.fit(narrow=self.is_folded)

    def fit(self, *, narrow: bool) -> None:
        """Show the number of the events only, where there is little room, or list them, unless the reader chose."""
        folded = self._choice == FOLDED if self._choice else narrow
        self._list.setHidden(folded)
        self.setFixedWidth(_FOLDED_WIDTH if folded else _WIDTH)
        self._say_heading()

    def follow(self, timeline: TimelineView) -> None:
        """List the undated events of a timeline."""
        self._timeline = timeline
        self.event_selected.connect(timeline.event_selected)
        self.event_opened.connect(timeline.event_opened)
        timeline.prepared.connect(self._on_timeline_changed)
        timeline.passing_changed.connect(self._on_timeline_changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        palette = self.palette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, theme.colour("surface"))
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("ink"))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("ink_muted"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("accent_soft"))
        self.setPalette(palette)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The events listed."""
        return tuple(str(self._list.item(k).data(_ID)) for k in range(self._list.count()))

    def _say_heading(self) -> None:
        """Name the tray, or give the bare number where it is folded."""
        number = self._list.count()
        said = self.tr("Without a date: %n", "", number)
        self.heading.setText(str(number) if self.is_folded else said)
        self.heading.setArrowType(Qt.ArrowType.LeftArrow if self.is_folded else Qt.ArrowType.DownArrow)
        self.heading.setToolTip(said)
        self.heading.setAccessibleName(said)

    def _on_heading_clicked(self) -> None:
        self.choose(OPEN if self.is_folded else FOLDED)

    def _on_timeline_changed(self) -> None:
        timeline = self._timeline
        if timeline is None or timeline.picture is None:
            return
        self._list.clear()
        captions, passing = timeline.picture.typesetter.captions, timeline.passing
        for position in timeline.picture.columns.undated.tolist():
            if passing is None or passing >> position & 1:
                title, date = captions.title(position), captions.date(position)
                item = QListWidgetItem(title, self._list)
                item.setData(_DATE, date)
                item.setData(_ID, timeline.chronicle.events[position].id)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {date}")
                item.setToolTip(title)
        self._say_heading()
        self.setVisible(self._list.count() > 0)

    def _on_list_item_chosen(self, item: QListWidgetItem) -> None:
        self.event_selected.emit(str(item.data(_ID)))

    def _on_list_item_opened(self, item: QListWidgetItem) -> None:
        self.event_opened.emit(str(item.data(_ID)))


class _TitleOverDate(QStyledItemDelegate):
    """Writes a title in a few lines, the last one cut, and below it what is known of the date."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget), "it is made for a list"
        width = view.viewport().width()
        metrics = fonts_from(view.font()).metrics
        lines = len(_lines(index, width, view))
        height = lines * metrics[Face.BODY].height() + metrics[Face.SMALL].height() + 3 * _MARGIN
        return QSize(width, height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = self.parent()
        assert isinstance(view, QListWidget), "it is made for a list"
        super().initStyleOption(option, index)
        option.text = ""  # drawn below
        view.style().drawControl(view.style().ControlElement.CE_ItemViewItem, option, painter, view)
        fonts, rect = fonts_from(view.font()), option.rect
        x, y = rect.left() + _MARGIN, rect.top() + _MARGIN
        for line in _lines(index, rect.width(), view):
            y += fonts.metrics[Face.BODY].height()
            painter.setFont(fonts.font[Face.BODY])
            painter.setPen(view.palette().color(QPalette.ColorRole.Text))
            painter.drawText(QPointF(x, y - fonts.metrics[Face.BODY].descent()), line)
        painter.setFont(fonts.font[Face.SMALL])
        painter.setPen(view.palette().color(QPalette.ColorRole.PlaceholderText))
        y += fonts.metrics[Face.SMALL].ascent()
        painter.drawText(QPointF(x, y), str(index.data(_DATE)))


def _lines(index: QModelIndex | QPersistentModelIndex, width: int, view: QListWidget) -> tuple[str, ...]:
    measure = fonts_from(view.font()).measure
    return wrapped(str(index.data()), width - 2 * _MARGIN, Face.BODY, measure, _MOST_LINES)
