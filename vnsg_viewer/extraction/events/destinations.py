# SPDX-License-Identifier: MIT
"""Where an event happens: the destination of a visit, the place of a meeting."""

import re
from collections.abc import Sequence

from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.extraction.mentions import PlaceMention
from vnsg_viewer.lexicon.languages.event_words import Frame

_REACH = 90
_FAR = 60  # letters between "en visite" and its place
_QUOTE = re.compile(r"[«»“”\"]")
_LONGER_NAME = re.compile(r"[ \t]+[A-ZÀ-Þ][\w-]+\s+[A-ZÀ-Þ]|['’]s\s")
_DESTINATION = re.compile(
    r"\s+(?:[a-zà-ÿ]+\s+){0,2}([A-ZÀ-Þ][\w’-]+(?:\s[A-ZÀ-Þ][\w’-]+)?)"
    r"(?=[\s]*[,.;)]|\s+(?:on|from|le|les|du)\s+(?:\d|[A-ZÀ-Þ])|\s+(?:at|for|pour|where|où)\s)"
)


def place_of(document: Document, lower: str, trigger: Trigger, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The destination of a visit, or where a meeting is held: a place near it that "in" or the like precedes."""
    text = document.text
    after = [p for p in places if 0 <= p.start - trigger.end <= _REACH and not _LONGER_NAME.match(text, p.end)]
    if trigger.frame in {Frame.VISITS, Frame.STAYS}:
        after = [p for p in after[:1] if _is_plain(text[trigger.end : p.start]) or _is_visited(document, trigger, p)]
    if trigger.frame in {Frame.VISIT, Frame.VISITS, Frame.STAYS}:
        words = document.language.events
        on_the_way = words.place.sub(" ", lower[trigger.end : after[0].start]) if after else ""
        return after[0] if after and not words.breakers.search(on_the_way) else _unlisted_place(document, trigger)
    lead = document.language.events.place_left
    near = [p for p in places if -_REACH < p.start - trigger.end < _REACH and not _is_quoted_apart(text, trigger, p)]
    placed = [p for p in near if lead.search(lower, max(0, p.start - 20), p.start)]
    return min(placed, key=lambda p: (abs(p.start - trigger.end), p.start), default=None)


def _unlisted_place(document: Document, trigger: Trigger) -> PlaceMention | None:
    """A destination that no gazetteer lists: one or two capitalised words after "to"."""
    found = _DESTINATION.match(document.text, trigger.end)
    if found is None:
        return None
    inside = trigger.end if trigger.frame is Frame.VISIT else trigger.start
    lead = document.text[inside : found.start(1)].lower()
    if not document.language.events.place_left.search(lead):
        return None
    return PlaceMention(found.start(1), found.end(1), f"{document.language.code}.place.destination", found[1])


def _is_plain(gap: str) -> bool:
    """Whether only small words stand between a verb of visiting and the place."""
    return len(gap) < 35 and not any(word[:1].isupper() for word in gap.split())  # noqa: PLR2004  a few adjectives


def _is_visited(document: Document, trigger: Trigger, place: PlaceMention) -> bool:
    """Whether a visit that stands before its sentence goes to a place further on: "en visite de travail le 7 à A"."""
    words, lower = document.language.events, document.lower
    if words.apposed_right.match(f", {lower[trigger.start : trigger.end]}") is None:
        return False
    gap = lower[trigger.end : place.start]
    return len(gap) < _FAR and "," not in gap and words.place_left.search(gap) is not None


def _is_quoted_apart(text: str, trigger: Trigger, place: PlaceMention) -> bool:
    """Whether a place stands in somebody's words and the trigger does not."""
    return _QUOTE.search(text, min(place.end, trigger.end), max(place.start, trigger.start)) is not None
