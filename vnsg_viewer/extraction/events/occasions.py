# SPDX-License-Identifier: MIT
"""Occasions that people attend: what kind they are, and their own names."""

import re

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.lexicon.languages.event_words import EventWords, Frame

_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-ÞĐ]")
_QUOTED = re.compile(r"[«“\"]\s*([^»”\"]{4,90}?)\s*[»”\"]")
_END = re.compile(r"[,;.:(]| [-–—] |$")
_NAME_WORD = re.compile(r"(?<![\w-])((?:[A-ZÀ-Þ]|\d+(?:st|nd|rd|th|e|er|ère|ème)(?![\w]))[\w–-]*)\s$")
_PAUSE = re.compile(r"[,;.:]| [-–—] |$")
_REACH = 120
_SIGNINGS = frozenset({Frame.SIGNS, Frame.SIGNING})
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


def name_start(words: EventWords, text: str, lower: str, trigger: Trigger, sentence_end: int) -> int:
    """Where the name of an occasion, a document or a site begins: at the document signed, else after the trigger."""
    if trigger.frame is Frame.GATHERING:
        return _named_from(text, trigger)
    if trigger.frame in _SIGNINGS:
        document = words.documents.search(lower, trigger.end, min(sentence_end, trigger.end + _REACH))
        return document.start() if document else trigger.end
    return trigger.end


def occasion_name(words: EventWords, text: str, trigger: Trigger, start: int, end: int) -> str:
    """The name of an occasion as printed, up to the quotation marks that close, else up to the next pause."""
    reach = min(end, start + _REACH)
    quoted = _QUOTED.search(text, start, min(reach + _REACH, len(text)))
    if quoted and quoted.start() < reach:
        return quoted[1] if quoted.start() - start < _SMALL_WORDS else text[start : quoted.end()].strip()
    pattern = _PAUSE if trigger.frame in _SIGNINGS else _END
    pause = pattern.search(text, start, reach)
    while pause and _goes_on(words, text, pause, reach):
        pause = pattern.search(text, pause.end(), reach)
    name = _before(words.happens, text[start : pause.start() if pause else reach].strip())
    if words.happens.match(name.lower()):
        return ""  # "co-chaired by A and B, held on 2 May"
    if trigger.frame is Frame.ATTENDS:
        name = _before(words.place, name)
    if trigger.frame in _SIGNINGS:
        name = _before(words.breakers, name)
    return _without_loose_end(words, name)


def _without_loose_end(words: EventWords, name: str) -> str:
    """A name without the small words that a date or a place was to follow."""
    while loose := words.place_left.search(name.lower()) or words.loose_left.search(name.lower()):
        name = name[: loose.start()].strip()
    return name


def _goes_on(words: EventWords, text: str, pause: re.Match[str], reach: int) -> bool:
    """Whether a name goes on after a mark: "the dialogue of A - B", "on preventing, fighting crime"."""
    if pause[0] == ",":
        return words.name_goes_on.match(text, pause.end()) is not None
    return pause[0].startswith(" ") and pause.end() < reach and text[pause.end()].isupper()


def _named_from(text: str, trigger: Trigger) -> int:
    """Where the name of a gathering begins: at the numbers and capitals right before its noun."""
    start = trigger.start
    while found := _NAME_WORD.search(text, max(0, start - 40), start):
        start = found.start(1)
    return start


def site_name(words: EventWords, text: str, start: int, sentence_end: int) -> str:
    """What is visited within a country, as printed: up to the next pause, purpose or place."""
    reach = min(sentence_end, start + _REACH)
    end = _END.search(text, start, reach)
    name = text[start : end.start() if end else reach].strip()
    lead = words.place.match(name.lower())
    name = name[lead.end() if lead else 0 :].strip()
    if words.breakers.match(name.lower()):
        return ""  # "visited during his stay in A several courts"
    name = _before(words.place, _before(words.breakers, name))
    return name if _CAPITAL.search(name) else ""


def _before(words: re.Pattern[str], name: str) -> str:
    found = words.search(name.lower())
    return name[: found.start()].strip() if found and found.start() else name
