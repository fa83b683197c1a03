# SPDX-License-Identifier: MIT
"""The reports of an event, and the threads its commitments belong to, as cards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.commitment import Thread, ThreadStatus
from vnsg_viewer.domain.event import Event
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets.elided import ElidedButton
from vnsg_viewer.widgets.event.card import Card
from vnsg_viewer.widgets.flow_layout import FlowLayout
from vnsg_viewer.widgets.parts import column, empty, label
from vnsg_viewer.widgets.pill import Pill

_STATUS_COLOUR = {ThreadStatus.OPEN: "amber", ThreadStatus.ADVANCED: "blue", ThreadStatus.FULFILLED: "green"}


class CardColumn(QScrollArea):
    """A scrolled column of cards."""

    def __init__(self, navigation: Navigation, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.navigation = navigation
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(spoken)
        content = QWidget()
        self.cards = column(content, margins=(16, 10, 16, 10), spacing=7)
        self.setWidget(content)


class ReportList(CardColumn):
    """One card per report: title, source, language, day of publication and file."""

    report_chosen = Signal(str)

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(navigation, self.tr("Reports"), parent)

    def show_reports(self, event: Event, theme: Theme) -> None:
        """Show the reports of another event."""
        empty(self.cards)
        chronicle, wording = self.navigation.chronicle, self.navigation.wording
        for report in event.reports:
            article = chronicle.article[report.article_id]
            published = article.published
            facts = [article.source, wording.language(article.language) if article.language else ""]
            facts.append(wording.date(published.date) if published else "")
            line = " · ".join(filter(None, facts))
            card = Card(theme, f"{article.title}, {line}", self)
            parts = column(card, margins=(11, 8, 10, 9), spacing=2)
            for text, style in ((article.title or article.path, "name"), (line, "small"), (article.path, "faint")):
                shown = label(text, style, wraps=True)
                shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                parts.addWidget(shown)
            card.chosen.connect(lambda found=article.id: self.report_chosen.emit(found))
            self.cards.addWidget(card)
        self.cards.addStretch(1)


class ThreadList(CardColumn):
    """One card per thread: its status, its title and its commitments across events, each a link."""

    commitment_requested = Signal(str, str)

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(navigation, self.tr("Threads"), parent)

    def show_threads(self, threads: tuple[Thread, ...], theme: Theme) -> None:
        """Show the threads of another event."""
        empty(self.cards)
        wording = self.navigation.wording
        for thread in threads:
            card = Card(theme, wording.text("list", facet=wording.status(thread.status), values=thread.title), self)
            parts = column(card, margins=(11, 8, 10, 9), spacing=3)
            head = QWidget(card)
            line = FlowLayout(head)
            line.addWidget(Pill(wording.status(thread.status), _STATUS_COLOUR[thread.status], theme, head))
            line.addWidget(Pill(wording.topic(thread.topic), "grey", theme, head))
            parts.addWidget(head)
            parts.addWidget(label(thread.title, "name", wraps=True))
            for link in self._links(thread, card):
                parts.addWidget(link)
            self.cards.addWidget(card)
        if not threads:
            self.cards.addWidget(
                label(self.tr("No commitment of this event is taken up elsewhere."), "muted", wraps=True)
            )
        self.cards.addStretch(1)

    def _links(self, thread: Thread, card: Card) -> list[QWidget]:
        chronicle, wording = self.navigation.chronicle, self.navigation.wording
        links: list[QWidget] = []
        for commitment in chronicle.commitments:
            if commitment.thread_id == thread.id or commitment.id in thread.commitment_ids:
                event = chronicle.event[commitment.event_id]
                text = f"{wording.date(event.date.span)} — {wording.modality(commitment.modality)}"
                link = ElidedButton(text, "link", card)
                link.setToolTip(commitment.content)
                link.clicked.connect(
                    lambda _=False, found=commitment: self.commitment_requested.emit(found.event_id, found.id)
                )
                links.append(link)
        return links
