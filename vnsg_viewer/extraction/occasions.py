# SPDX-License-Identifier: MIT
"""Occasions that people attend: what kind they are, and their own names."""

import re

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.triggers import Trigger
from vnsg_viewer.lexicon.event_words import EventWords, Frame

_QUOTED = re.compile(r"[«“\"]\s*([^»”\"]{4,90}?)\s*[»”\"]")
_END = re.compile(r"[,;.:(]| [-–—] |$")
_REACH = 120


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


def occasion_name(text: str, trigger: Trigger, sentence_end: int) -> str:
    """The name of an occasion as printed: what stands in quotation marks, else the words up to the next pause."""
    start = trigger.start if trigger.frame is Frame.GATHERING else trigger.end
    reach = min(sentence_end, start + _REACH)
    quoted = _QUOTED.search(text, start, reach)
    if quoted:
        return quoted[1]
    end = _END.search(text, start, reach)
    return text[start : end.start() if end else reach].strip()
