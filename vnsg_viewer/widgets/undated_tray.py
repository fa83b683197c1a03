# SPDX-License-Identifier: MIT
"""The tray at the side of the timeline: events whose date nothing tells."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.widgets.timeline_view import TimelineView

_WIDTH = 190
_ID = Qt.ItemDataRole.UserRole


class UndatedTray(QWidget):
    """Lists the undated events that pass; it is not there when there are none."""

    event_selected = Signal(str)
    event_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undated")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(_WIDTH)
        self.setAutoFillBackground(True)
        self._timeline: TimelineView | None = None
        self._heading = QLabel(self)
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Events without a date"))
        self._list.setWordWrap(True)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        self._list.itemClicked.connect(self._on_list_item_chosen)
        self._list.itemActivated.connect(self._on_list_item_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 8, 8)
        column.addWidget(self._heading)
        column.addWidget(self._list, 1)
        self.set_theme(theme)
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

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
        self.setPalette(palette)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The events listed."""
        return tuple(str(self._list.item(k).data(_ID)) for k in range(self._list.count()))

    def _on_timeline_changed(self) -> None:
        timeline = self._timeline
        if timeline is None or timeline.picture is None:
            return
        self._list.clear()
        captions, passing = timeline.picture.typesetter.captions, timeline.passing
        for position in timeline.picture.columns.undated.tolist():
            if passing is None or passing >> position & 1:
                lines = f"{captions.title(position)}\n{captions.date(position)}"
                item = QListWidgetItem(lines, self._list)
                item.setData(_ID, timeline.chronicle.events[position].id)
        self._heading.setText(self.tr("Without a date: %n", "", self._list.count()))
        self.setVisible(self._list.count() > 0)

    def _on_list_item_chosen(self, item: QListWidgetItem) -> None:
        self.event_selected.emit(str(item.data(_ID)))

    def _on_list_item_opened(self, item: QListWidgetItem) -> None:
        self.event_opened.emit(str(item.data(_ID)))
