# SPDX-License-Identifier: MIT
"""Numbered meetings that somebody of the article attends: their number tells about when that was."""

import re
from collections.abc import Iterator
from functools import cache

from vnsg_viewer.extraction.dates.context import ClueKind, YearClue
from vnsg_viewer.extraction.dates.roles import sentence_at
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.lexicon.series import Series, load_series

_ORDINAL = re.compile(r"\d(?:st|nd|rd|th|e|è(?:me)?)\s")
_REACH = 45  # characters between a number and the name of its meeting: "the 43rd General Assembly of the …"
_BRIEF = 22  # such characters where the number follows: "(AIPA) lần thứ 43"
_LONGEST = 110  # characters in which a name before its number stands
_ATTENDED = 70  # characters before the meeting that may say that somebody attends it
_ACRONYM = 5
_NUMBER_AFTER = "lần thứ "
_APART = re.compile(r"[-–—,;:.]\s")


def editions(document: Document) -> tuple[YearClue, ...]:
    """When the numbered meetings took place that the report says somebody attends, each once."""
    return tuple(dict.fromkeys(_editions(document)))


def _editions(document: Document) -> Iterator[YearClue]:
    lower = document.lower
    for found, start, end in _named(lower, document.language.code):
        sentence = sentence_at(document, start)
        if sentence is None or not sentence.region.is_report:
            continue
        attends = _attending(document.language.dates.classes["attending"])
        if attends.search(lower, max(sentence.start, start - _ATTENDED), start):
            year, month = found
            yield YearClue(ClueKind.EDITION, year, year, document.text[start:end], month)


def _named(lower: str, code: str) -> Iterator[tuple[tuple[int, int], int, int]]:
    """The year and month of each numbered meeting, and where it is named."""
    if _NUMBER_AFTER in lower:
        for number in re.finditer(rf"{_NUMBER_AFTER}(\d{{1,3}})\b", lower):
            if name := _before(lower, number.start(), code):
                yield from _edition(name, int(number[1]), code, name[0], number.end())
    elif _ORDINAL.search(lower):
        for number in re.finditer(r"\b(\d{1,3})(?:st|nd|rd|th|e|ème)\s", lower):
            if name := _after(lower, number.end(), code):
                yield from _edition(name, int(number[1]), code, number.start(), name[1])
    for acronym in _acronyms(code):
        if acronym in lower:
            for number in re.finditer(rf"(?<!\w){re.escape(acronym)}[ -]?(\d{{1,3}})\b", lower):
                yield from _edition((0, 0, acronym), int(number[1]), code, number.start(), number.end())


def _edition(
    name: tuple[int, int, str], number: int, code: str, start: int, end: int
) -> Iterator[tuple[tuple[int, int], int, int]]:
    when = _by_name(code)[name[2]].editions.get(number)
    if when:
        yield when, start, end


def _after(lower: str, end: int, code: str) -> tuple[int, int, str] | None:
    """The first name of a meeting soon after a number, before any other number."""
    window = re.match(r"\D*", lower[end : end + _REACH + _LONGEST])
    found = _names(code).search(window[0]) if window else None
    if found is None or found.start() > _REACH:
        return None
    return end + found.start(), end + found.end(), found[0]


def _before(lower: str, start: int, code: str) -> tuple[int, int, str] | None:
    """The last name of a meeting just before its number."""
    floor = max(0, start - _LONGEST)
    found = max(_names(code).finditer(lower, floor, start), key=lambda name: name.end(), default=None)
    if found is None or start - found.end() > _BRIEF or _APART.search(lower, found.end(), start):
        return None
    return found.start(), found.end(), found[0]


@cache
def _by_name(code: str) -> dict[str, Series]:
    return {name: series for series in load_series() for name in series.names.get(code, ())}


@cache
def _names(code: str) -> re.Pattern[str]:
    longest_first = sorted(_by_name(code), key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


@cache
def _acronyms(code: str) -> tuple[str, ...]:
    return tuple(sorted(name for name in _by_name(code) if len(name) <= _ACRONYM))


@cache
def _attending(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
