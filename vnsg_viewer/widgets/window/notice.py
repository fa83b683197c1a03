# SPDX-License-Identifier: MIT
"""What stands in the middle while there is nothing to show: welcome, progress, an empty folder, no match."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QWidget

from vnsg_viewer.widgets.parts import button, column, label, row

_WIDTH = 420


class Notice(QWidget):
    """A title, a sentence, perhaps a bar, and the one thing that can be done now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label("", "noticeTitle", wraps=True, parent=self)
        self._text = label("", "muted", wraps=True, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Reading"))
        self.button = button("", "primary", self)
        self._action: QAction | None = None
        self.button.clicked.connect(self._on_button_clicked)
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        parts = column(middle, spacing=10)
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            parts.addWidget(text)
        parts.addWidget(self._bar)
        parts.addSpacing(4)
        parts.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        whole = column(self)
        whole.addStretch(2)
        line = row()
        line.addStretch(1)
        line.addWidget(middle)
        line.addStretch(1)
        whole.addLayout(line)
        whole.addStretch(3)

    @property
    def title(self) -> str:
        """What it says."""
        return self._title.text()

    @property
    def text(self) -> str:
        """What it says below."""
        return self._text.text()

    def say(self, title: str, text: str, action: QAction | None = None) -> None:
        """Show a title, a sentence and a button for an action."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._bar.hide()
        self._action = action
        self.button.setVisible(action is not None)
        if action is not None:
            self.button.setText(action.text().replace("&", ""))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the reading is; no total yet means that it has just begun."""
        self._bar.show()
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_button_clicked(self) -> None:
        if self._action is not None:
            self._action.trigger()
