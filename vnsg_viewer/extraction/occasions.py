# SPDX-License-Identifier: MIT
"""Occasions that people attend: what kind they are, and their own names."""

import re

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.triggers import Trigger
from vnsg_viewer.lexicon.event_words import EventWords, Frame

_QUOTED = re.compile(r"[«“\"]\s*([^»”\"]{4,90}?)\s*[»”\"]")
_END = re.compile(r"[,;.:(]| [-–—] |$")
_REACH = 120
_SMALL_WORDS = 6  # letters before a name in quotation marks that add nothing to it


def occasion_type(words: EventWords, lower: str, trigger: Trigger, sentence_end: int) -> EventType | None:
    """The type of event a trigger tells: its own, or for one attended that of the occasion; None if it is none."""
    if trigger.frame is not Frame.ATTENDS:
        return trigger.type
    reach = min(sentence_end, trigger.end + _REACH)
    found = [
        (match.start(), -match.end(), kind)
        for kind, pattern in words.occasions
        if (match := pattern.search(lower, trigger.end, reach))
    ]
    return min(found)[2] if found else None


def site_type(words: EventWords, name: str) -> EventType:
    """Whether a place visited within a country is an exhibition, or just a place."""
    shows = dict(words.occasions)[EventType.EXHIBITION]
    return EventType.EXHIBITION if shows.search(name.lower()) else EventType.VISIT


def occasion_name(text: str, trigger: Trigger, sentence_end: int) -> str:
    """The name of an occasion as printed: up to the quotation marks that close, else up to the next pause."""
    start = trigger.start if trigger.frame is Frame.GATHERING else trigger.end
    reach = min(sentence_end, start + _REACH)
    quoted = _QUOTED.search(text, start, reach)
    if quoted:
        return quoted[1] if quoted.start() - start < _SMALL_WORDS else text[start : quoted.end()].strip()
    end = _END.search(text, start, reach)
    return text[start : end.start() if end else reach].strip()
