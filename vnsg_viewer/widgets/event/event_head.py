# SPDX-License-Identifier: MIT
"""The upper part of the side panel: what an event is, when and how sure, where, and who took part."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.event import Event, EventStatus, Participant, Side
from vnsg_viewer.lexicon.colours import event_type_colour
from vnsg_viewer.qtmodels.article_marks import MarkKind
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import OTHER_COUNTRY, participant_name
from vnsg_viewer.widgets.elided import ElidedButton
from vnsg_viewer.widgets.event.card import Card
from vnsg_viewer.widgets.event.doubt import Doubt
from vnsg_viewer.widgets.flow_layout import FlowLayout
from vnsg_viewer.widgets.parts import column, empty, label, row
from vnsg_viewer.widgets.pill import Pill

_SIDES = (Side.VISITOR, Side.HOST, Side.OTHER)


class EventHead(QWidget):
    """Told which event to show; asks for the sentence behind the date and behind each participant."""

    source_requested = Signal(str, int)
    event_requested = Signal(str)

    def __init__(self, navigation: Navigation, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._column = column(self, margins=(16, 14, 16, 8), spacing=5)

    def show_event(self, event: Event, theme: Theme, colours: Mapping[str, str]) -> None:
        """Show another event."""
        empty(self._column)
        wording = self._navigation.wording
        pills = QWidget(self)
        line = FlowLayout(pills)
        line.addWidget(Pill(wording.event_type(event.type), event_type_colour(event.type), theme, pills, strong=True))
        if event.status is EventStatus.ANNOUNCED:
            line.addWidget(Pill(wording.status(event.status), "amber", theme, pills))
        self._column.addWidget(pills)
        title = label(event.title, "eventTitle", wraps=True)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(title)
        self._column.addWidget(self._when_and_where(event))
        self._column.addWidget(Doubt(wording, event.date, self))
        self._add_container(event)
        self._add_participants(event, theme, colours)

    def _when_and_where(self, event: Event) -> QWidget:
        wording = self._navigation.wording
        place = event.place
        parts = [wording.date_long(event.date.span)]
        if place:
            country = wording.country(place.country) if place.country else ""
            parts.append(f"{place.name}, {country}" if country and country != place.name else place.name)
        when = ElidedButton(" · ".join(parts), "when", self)
        when.setEnabled(bool(event.date.evidence))
        when.clicked.connect(lambda: self.source_requested.emit(MarkKind.DATE, 0))
        return when

    def _add_container(self, event: Event) -> None:
        visit = self._navigation.chronicle.event.get(event.part_of or "")
        if visit is not None:
            link = ElidedButton(self.tr("Part of: {title}").format(title=visit.title), "link", self)
            link.clicked.connect(lambda: self.event_requested.emit(visit.id))
            self._column.addWidget(link)

    def _add_participants(self, event: Event, theme: Theme, colours: Mapping[str, str]) -> None:
        by_side = {side: [p for p in event.participants if p.side is side] for side in _SIDES}
        sides = [people for people in by_side.values() if people]
        if not sides:
            return
        block = QWidget(self)
        line = row(block, margins=(0, 5, 0, 0), spacing=8)
        for people in sides:
            stack = column(spacing=6)
            for participant in people:
                stack.addWidget(self._card(event.participants.index(participant), participant, theme, colours))
            stack.addStretch(1)
            line.addLayout(stack, 1)
        self._column.addWidget(block)

    def _card(self, number: int, participant: Participant, theme: Theme, colours: Mapping[str, str]) -> Card:
        chronicle, wording = self._navigation.chronicle, self._navigation.wording
        organisation = chronicle.organisation.get(participant.organisation_id or "")
        name = participant_name(chronicle, wording, participant)
        office = wording.post(participant.post, organisation)
        country = wording.country(participant.country) if participant.country else ""
        lines = [text for text in (office if office != name else "", country) if text]
        spoken = wording.text("list", facet=wording.side(participant.side), values=", ".join([name, *lines]))
        card = Card(theme, spoken, self, colours.get(participant.country or "", OTHER_COUNTRY))
        parts = column(card, margins=(10, 9, 8, 7), spacing=1)
        for text, style in ((name, "name"), *((line, "small") for line in lines)):
            shown = label(text, style, wraps=True)
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            parts.addWidget(shown)
        rules = sorted({e.rule for e in participant.evidence if e.rule})
        said = self.tr("Show where the article names this participant. Rule: {rule}")
        card.setToolTip(said.format(rule=", ".join(rules) or "–"))
        card.chosen.connect(lambda: self.source_requested.emit(MarkKind.PERSON, number))
        return card
