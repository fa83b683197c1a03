# SPDX-License-Identifier: MIT
"""How sure a date is, in a sentence, and all the reasons on demand."""

from PySide6.QtWidgets import QWidget

from vnsg_viewer.domain.event import DateStatus, EventDate
from vnsg_viewer.lexicon.wording.wording import Wording
from vnsg_viewer.widgets.parts import button, column, label, row

_BRIEF = 1


class Doubt(QWidget):
    """Shows the first reason, and the others when asked 'why?'."""

    def __init__(self, wording: Wording, date: EventDate, parent: QWidget) -> None:
        super().__init__(parent)
        note = sureness(wording, date)
        reasons = [_sentence(wording.reason(reason)) for reason in date.reasons]
        self._brief = " ".join(filter(None, [note, *reasons[:_BRIEF]]))
        self._whole = "\n".join(filter(None, [note, *(f"• {reason}" for reason in reasons)]))
        self.text = label(self._brief, "doubt", wraps=True, parent=self)
        self.more = button(self.tr("Why? All {n} reasons").format(n=len(reasons)), "link", self)
        self.more.setVisible(len(reasons) > _BRIEF)
        self.more.clicked.connect(self._on_more_clicked)
        parts = column(self)
        parts.addWidget(self.text)
        line = row(margins=(7, 0, 0, 0))
        line.addWidget(self.more)
        line.addStretch(1)
        parts.addLayout(line)
        self.setVisible(bool(self._brief))

    def _on_more_clicked(self) -> None:
        self.text.setText(self._whole)
        self.more.hide()


def sureness(wording: Wording, date: EventDate) -> str:
    """How sure a date is, as a sentence; empty when the article prints it in full."""
    note = wording.date_note(date)
    if date.status is DateStatus.UNKNOWN:
        return _sentence(note or wording.status(date.status))
    if date.status is DateStatus.STATED:
        return _sentence(note)
    sure = wording.text("confidence", percent=wording.percent(date.confidence))
    return _sentence(f"{note or wording.status(date.status)} ({sure})")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if not text or text.endswith((".", "!", "?")) else ".")
