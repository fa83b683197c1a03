# SPDX-License-Identifier: MIT
"""The words of events, cut to the room they have; measured by a callable, so that no toolkit is needed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

ELLIPSIS = "…"


class Face(StrEnum):
    """The faces that the timeline writes in."""

    TITLE = "title"
    BODY = "body"
    SMALL = "small"


Measure = Callable[[str, Face], int]


@dataclass(frozen=True, slots=True)
class Captions:
    """What is said about an event, by its place in the chronicle; texts need not exist before they are asked for."""

    title: Callable[[int], str]
    date: Callable[[int], str]
    detail: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class CardText:
    """The lines of a card."""

    date: str
    title: tuple[str, ...]
    detail: str


def elided(text: str, width: int, face: Face, measure: Measure) -> str:
    """The text, cut with an ellipsis to a width; empty when not even the ellipsis has room."""
    if measure(text, face) <= width:
        return text
    low, high = 0, len(text)
    while low < high:  # the longest beginning that fits
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, face) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS if low else ""


def wrapped(text: str, width: int, face: Face, measure: Measure, most: int = 2) -> tuple[str, ...]:
    """The text in at most so many lines of a width, broken between words, the last one cut."""
    words, lines = text.split(), list[str]()
    while words and len(lines) < most - 1:
        count = 1
        while count < len(words) and measure(" ".join(words[: count + 1]), face) <= width:
            count += 1
        lines.append(elided(" ".join(words[:count]), width, face, measure))
        words = words[count:]
    return (*lines, elided(" ".join(words), width, face, measure)) if words else tuple(lines)


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Cut texts of events, remembered: the same event is cut once for all frames."""

    captions: Captions
    measure: Measure
    card: Callable[[int, int], CardText] = field(init=False)
    title: Callable[[int, int], tuple[str, int]] = field(init=False)
    line: Callable[[int, int], tuple[CardText, int]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "card", lru_cache(maxsize=8192)(self._card))
        object.__setattr__(self, "title", lru_cache(maxsize=16384)(self._title))
        object.__setattr__(self, "line", lru_cache(maxsize=8192)(self._line))

    def _card(self, position: int, width: int) -> CardText:
        return CardText(
            elided(self.captions.date(position), width, Face.SMALL, self.measure),
            wrapped(self.captions.title(position), width, Face.TITLE, self.measure),
            elided(self.captions.detail(position), width, Face.SMALL, self.measure),
        )

    def _line(self, position: int, width: int) -> tuple[CardText, int]:
        date = elided(self.captions.date(position), width, Face.SMALL, self.measure)
        title = elided(self.captions.title(position), width, Face.TITLE, self.measure)
        needed = max(self.measure(date, Face.SMALL), self.measure(title, Face.TITLE))
        return CardText(date, (title,), ""), needed

    def _title(self, position: int, width: int) -> tuple[str, int]:
        text = elided(self.captions.title(position), width, Face.BODY, self.measure)
        return text, self.measure(text, Face.BODY)
