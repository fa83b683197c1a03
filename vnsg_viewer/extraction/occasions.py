# SPDX-License-Identifier: MIT
"""Occasions that people attend: what kind they are, and their own names."""

import re

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.triggers import Trigger
from vnsg_viewer.lexicon.event_words import EventWords, Frame

_QUOTED = re.compile(r"[«“\"]\s*([^»”\"]{4,90}?)\s*[»”\"]")
_END = re.compile(r"[,;.:(]| [-–—] |$")
_PAUSE = re.compile(r"[,;.:]| [-–—] |$")
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


def occasion_name(words: EventWords, text: str, trigger: Trigger, sentence_end: int) -> str:
    """The name of an occasion as printed: up to the quotation marks that close, else up to the next pause."""
    start = trigger.start if trigger.frame is Frame.GATHERING else trigger.end
    reach = min(sentence_end, start + _REACH)
    if trigger.frame in {Frame.SIGNS, Frame.SIGNING}:
        document = words.documents.search(text.lower(), start, reach)
        start = document.start() if document else start
    quoted = _QUOTED.search(text, start, reach)
    if quoted:
        return quoted[1] if quoted.start() - start < _SMALL_WORDS else text[start : quoted.end()].strip()
    pause = _PAUSE if trigger.frame in {Frame.SIGNS, Frame.SIGNING} else _END
    end = pause.search(text, start, reach)
    name = text[start : end.start() if end else reach].strip()
    if trigger.frame is Frame.ATTENDS:
        return _before(words.place, name)
    return name


def site_name(words: EventWords, text: str, start: int, sentence_end: int) -> str:
    """What is visited within a country, as printed: up to the next pause, purpose or place."""
    reach = min(sentence_end, start + _REACH)
    end = _END.search(text, start, reach)
    name = text[start : end.start() if end else reach].strip()
    lead = words.place.match(name.lower())
    return _before(words.place, _before(words.breakers, name[lead.end() if lead else 0 :].strip()))


def _before(words: re.Pattern[str], name: str) -> str:
    found = words.search(name.lower())
    return name[: found.start()].strip() if found and found.start() else name
