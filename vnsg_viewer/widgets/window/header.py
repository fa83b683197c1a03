# SPDX-License-Identifier: MIT
"""The top of the window: what is shown, search, the switch between the views, zoom and print."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from vnsg_viewer.domain.annotations import override
from vnsg_viewer.widgets.elided import ElidedLabel
from vnsg_viewer.widgets.parts import button, label, row

_PAUSE_MS = 180
_HEIGHT = 29


class SearchField(QLineEdit):
    """Asks for its words a moment after the last letter; Esc empties it, Enter and ↓ leave it."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.textEdited.connect(self._pause.start)
        self.textChanged.connect(self._on_text_changed)
        self.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.setAccessibleName(self.tr("Search text, people, topics"))
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(64)
        self.setMaximumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def search_now(self) -> None:
        """Ask for what is written."""
        self._pause.stop()
        self.searched.emit(self.text())

    def show_words(self, words: str) -> None:
        """Show the words that are filtered by, unless the person is typing others."""
        if not self._pause.isActive() and self.text() != words:
            self.setText(words)

    def _on_text_changed(self, text: str) -> None:
        if not text:
            self.search_now()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()  # Esc is ours while we have the cursor, not the window's
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.clear()
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.search_now()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


class Header(QWidget):
    """Title and counts at the left, tools at the right."""

    def __init__(self, actions: dict[str, QAction], lanes: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label("", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._counts = ElidedLabel("counts", self)
        self._counts.setMinimumWidth(1)  # the first to go where the window is narrow
        self.search = SearchField(self)
        parts = row(self, margins=(14, 6, 12, 6), spacing=8)
        parts.addWidget(self._title)
        parts.addWidget(self._counts)
        parts.addWidget(self.search, 1)  # only what the counts leave: they are read before anything is searched
        parts.addSpacing(4)
        parts.addLayout(self._view_switch(actions))
        parts.addSpacing(4)
        self._lanes = self._button(None, self.tr("Lanes"))
        self._lanes.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._lanes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the word
        self._lanes.setMenu(lanes)
        self._lanes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        parts.addWidget(self._lanes)
        for name, sign in (("zoom_out", "−"), ("fit", ""), ("zoom_in", "+")):
            actions[name].setIconText(sign or actions[name].iconText())
            parts.addWidget(self._button(actions[name]))
        parts.addSpacing(4)
        actions["print"].setIconText(self.tr("Print…"))
        printing = self._button(actions["print"])
        printing.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        parts.addWidget(printing)

    def show_title(self, title: str, counts: str) -> None:
        """Say what the chronicle is about and how much it holds."""
        self._title.setText(title)
        self._counts.show_text(counts)

    def set_lanes_icon(self, arrow: QIcon) -> None:
        """Show that the lanes button opens a menu."""
        self._lanes.setIcon(arrow)

    def show_lanes(self, label: str) -> None:
        """Name the lanes chosen."""
        self._lanes.setText(self.tr("Lanes: {kind}").format(kind=label))
        self._lanes.setAccessibleName(self.tr("Lanes: {kind}").format(kind=label))

    def _view_switch(self, actions: dict[str, QAction]) -> QHBoxLayout:
        parts = row()
        places = {"view_timeline": "first", "view_list": "middle", "view_commitments": "last"}
        for name, place in places.items():
            segment = button("", "segment")
            segment.setFixedHeight(_HEIGHT)
            segment.setDefaultAction(actions[name])
            segment.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            segment.setProperty("place", place)
            parts.addWidget(segment)
        return parts

    @staticmethod
    def _button(action: QAction | None, text: str = "") -> QToolButton:
        made = button(text, "headerButton")
        made.setFixedHeight(_HEIGHT)
        if action is not None:
            made.setDefaultAction(action)
            made.setAccessibleName(action.text().replace("&", ""))
        if text:
            made.setText(text)
        return made
