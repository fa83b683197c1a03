# SPDX-License-Identifier: MIT
"""Short articles with mentions marked by hand: [Mr Binh=binh], [both sides=*], [the Ministry=@vn-x], [Vietnam=#VNM].

Trần Văn Bình (binh, ministry vn-x, Viet Nam) calls on Lena Tan (tan, ministry sg-y, Singapore); nobody else is there.
"""

import re
from array import array

from vnsg_viewer.domain.article import Article, RegionKind
from vnsg_viewer.domain.commitment import Commitment
from vnsg_viewer.domain.event import EventStatus, EventType, Participant, Side
from vnsg_viewer.extraction.commitments.agenda import without_small_talk
from vnsg_viewer.extraction.commitments.finding import find_commitments
from vnsg_viewer.extraction.document import CleanText, Document, Sentence
from vnsg_viewer.extraction.events.told_event import ToldEvent
from vnsg_viewer.extraction.mentions import (
    GroupMention,
    Mentions,
    OrganisationMention,
    PersonMention,
    PlaceMention,
    Reference,
)
from vnsg_viewer.lexicon.languages.language import load_language

BINH = Participant("binh", "Trần Văn Bình", "deputy-minister", "vn-x", "VNM", Side.VISITOR)
TAN = Participant("tan", "Lena Tan", "minister", "sg-y", "SGP", Side.HOST)
_COUNTRIES = {"binh": "VNM", "tan": "SGP", "vn-x": "VNM", "sg-y": "SGP"}
_MARKED = re.compile(r"\[([^\]=]+)=([^\]]+)\]")


def call(*sentences: int, type: EventType = EventType.COURTESY_CALL, id: str = "call") -> ToldEvent:  # noqa: A002
    """An event of both, told in these sentences."""
    return ToldEvent(id, type, EventStatus.REPORTED, (), sentences or (0,), (BINH, TAN))


def document(language: str, *marked: str, regions: tuple[RegionKind, ...] = ()) -> tuple[Document, Mentions]:
    """A document of these sentences, each a paragraph, and the mentions marked in them."""
    text = ""
    people, groups, organisations, places, sentences = [], [], [], [], []
    for index, sentence in enumerate(marked):
        begin, last = len(text), 0
        for found in _MARKED.finditer(sentence):
            text += sentence[last : found.start()]
            start, (words, who), last = len(text), found.groups(), found.end()
            text += words
            span = (start, len(text), "by_hand")
            if who.startswith("*"):
                groups.append(GroupMention(*span))
            elif who.startswith("@"):
                organisations.append(OrganisationMention(*span, who[1:], words, _COUNTRIES.get(who[1:])))
            elif who.startswith("#"):
                places.append(PlaceMention(*span, words, who[1:]))
            else:
                people.append(PersonMention(*span, who, words, Reference.NAME, country=_COUNTRIES.get(who)))
        text += sentence[last:]
        region = regions[index] if regions else RegionKind.BODY
        sentences.append(Sentence(index, begin, len(text), index, region))
        text += "\n"
    article = Article(f"article-{language}", "a.txt", "0" * 64, "utf-8", language, "", "", text)
    clean = CleanText(text, array("L", range(len(text) + 1)))
    mentions = Mentions((), tuple(people), tuple(groups), tuple(organisations), tuple(places))
    return Document(article, load_language(language), clean, tuple(sentences)), mentions


def commitments(language: str, *marked: str, events: tuple[ToldEvent, ...] = ()) -> tuple[Commitment, ...]:
    """What is found in these sentences."""
    return without_small_talk(find_commitments(*document(language, *marked), events or (call(),)))


def told(language: str, *marked: str) -> list[tuple[str, str]]:
    """Modality and speaker of what is found: the person, or `both`."""
    found = commitments(language, *marked)
    return [(c.modality.value, "both" if c.speaker.joint else "+".join(c.speaker.person_ids)) for c in found]
