# SPDX-License-Identifier: MIT
"""The commitments of one event, as cards."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.annotations import override
from vnsg_viewer.domain.commitment import Commitment
from vnsg_viewer.lexicon.colours import modality_colour
from vnsg_viewer.qtmodels.article_marks import Mark, MarkKind
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import party
from vnsg_viewer.qtmodels.why import why
from vnsg_viewer.widgets.elided import ElidedLabel
from vnsg_viewer.widgets.event.card import Card
from vnsg_viewer.widgets.flow_layout import FlowLayout
from vnsg_viewer.widgets.parts import column, empty, label

_SURE = 0.8
_MARGIN = 10


class CommitmentCard(Card):
    """What kind of commitment, by whom, the article's own clause, and what it is about."""

    def __init__(self, navigation: Navigation, commitment: Commitment, theme: Theme, parent: QWidget) -> None:
        chronicle, wording = navigation.chronicle, navigation.wording
        speaker = party(chronicle, wording, commitment.speaker) or wording.text("unknown_speaker")
        addressee = party(chronicle, wording, commitment.addressee)
        modality = wording.modality(commitment.modality)
        super().__init__(theme, f"{modality}, {speaker}: {commitment.content}", parent)
        first = commitment.evidence[0]
        here = Mark(MarkKind.COMMITMENT, first.start, first.end, commitment.event_id, commitment.id, rule=first.rule)
        self.setToolTip(why(navigation, here))
        parts = column(self, margins=(11, 8, 10, 9), spacing=4)
        head = QWidget(self)
        line = FlowLayout(head, 7)
        line.addWidget(_modality_label(modality, theme.hex(modality_colour(commitment.modality)), head))
        who = ElidedLabel("small", head)
        who.show_text(f"{speaker} → {addressee}" if addressee else speaker)
        line.addWidget(who)
        if commitment.confidence < _SURE:
            sure = wording.text("confidence", percent=wording.percent(commitment.confidence))
            line.addWidget(label(sure, "doubtful", parent=head))
        parts.addWidget(head)
        content = label(commitment.content, "content", wraps=True, parent=self)
        content.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parts.addWidget(content)
        if commitment.topics:
            topics = ElidedLabel("small", self)
            topics.show_text(" · ".join(wording.topic(topic) for topic in commitment.topics))
            topics.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            parts.addWidget(topics)
        head.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class CommitmentList(QScrollArea):
    """Follows nobody: it is told which event to show and which commitment is chosen."""

    commitment_chosen = Signal(str)

    def __init__(self, navigation: Navigation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation, self._theme = navigation, theme
        self._cards: dict[str, CommitmentCard] = {}
        self._awaited: CommitmentCard | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Commitments"))
        content = QWidget()
        self._column = column(content, margins=(16, 10, 16, 10), spacing=7)
        self.setWidget(content)
        content.installEventFilter(self)

    def show_commitments(self, commitments: tuple[Commitment, ...], theme: Theme) -> None:
        """Show the commitments of another event, or the same in other colours."""
        self._theme = theme
        self._awaited = None
        empty(self._column)
        self._cards = {}
        for commitment in commitments:
            card = CommitmentCard(self._navigation, commitment, self._theme, self)
            card.chosen.connect(lambda found=commitment.id: self.commitment_chosen.emit(found))
            self._cards[commitment.id] = card
            self._column.addWidget(card)
        if not commitments:
            self._column.addWidget(label(self.tr("No commitment was found in the reports."), "muted", wraps=True))
        self._column.addStretch(1)

    def choose(self, commitment_id: str) -> None:
        """Draw one card as chosen and bring it into view."""
        for found, card in self._cards.items():
            card.set_current(current=found == commitment_id)
        self._awaited = self._cards.get(commitment_id)
        QTimer.singleShot(0, self, self._bring_into_view)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._bring_into_view()  # the cards have found their height only now
        return super().eventFilter(watched, event)

    def _bring_into_view(self) -> None:
        card = self._awaited
        if card is not None and card.height() > self.viewport().height():
            self.verticalScrollBar().setValue(card.y() - _MARGIN)
        elif card is not None:
            self.ensureWidgetVisible(card, 0, _MARGIN)


def _modality_label(text: str, colour: str, parent: QWidget) -> QWidget:
    made = label(text.upper(), "modality", parent=parent)
    made.setStyleSheet(f"color: {colour}; font-weight: bold; font-size: 8.5pt;")
    return made
