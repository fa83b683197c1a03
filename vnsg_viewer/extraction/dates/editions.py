# SPDX-License-Identifier: MIT
"""Numbered meetings that somebody of the article attends: their number tells about when that was."""

import re
from collections.abc import Iterator
from functools import cache

from vnsg_viewer.extraction.dates.context import ClueKind, YearClue
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.lexicon.gazetteer.series import Series, load_series

_ORDINALS = {f"{number}{ending}": number for number in range(1, 200) for ending in ("st", "nd", "rd", "th", "e", "ème")}
_REACH = 45  # characters between a number and the name of its meeting: "the 43rd General Assembly of the …"
_BRIEF = 22  # such characters where the number follows: "(AIPA) lần thứ 43"
_LONGEST = 110  # characters in which a name before its number stands
_ATTENDED = 70  # characters before the meeting that may say that somebody attends it
_ACRONYM = 5
_NUMBER_AFTER = "lần thứ "
_NUMBERED_AFTER = re.compile(rf"{_NUMBER_AFTER}(\d{{1,3}})\b")
_WITH_NUMBER = re.compile(r"([^\W\d]+)[ -]?(\d{1,3})\b")
_UP_TO_A_NUMBER = re.compile(r"\D*")
_APART = re.compile(r"[-–—,;:.]\s")


def editions(document: Document) -> tuple[YearClue, ...]:
    """When the numbered meetings took place that the report says somebody attends, each once."""
    return tuple(dict.fromkeys(_editions(document)))


def _editions(document: Document) -> Iterator[YearClue]:
    lower = document.lower
    for found, start, end in _named(document):
        sentence = document.sentence_at(start)
        if sentence is None or not sentence.region.is_report or lower[start - 1 : start].isalnum():
            continue
        attends = _attending(document.language.dates.classes["attending"])
        if attends.search(lower, max(sentence.start, start - _ATTENDED), start):
            year, month = found
            yield YearClue(ClueKind.EDITION, year, year, document.text[start:end], month)


def _named(document: Document) -> Iterator[tuple[tuple[int, int], int, int]]:
    """The year and month of each numbered meeting, and where it is named."""
    lower, tokens, code = document.lower, document.tokens, document.language.code
    if _NUMBER_AFTER in lower:
        for number in _NUMBERED_AFTER.finditer(lower):
            if name := _before(lower, number.start(), code):
                yield from _edition(name, int(number[1]), code, name[0], number.end())
    elif not document.vocabulary.isdisjoint(_ORDINALS):
        for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
            if word in _ORDINALS and (name := _after(lower, end, code)):
                yield from _edition(name, _ORDINALS[word], code, start, name[1])
    acronyms = _acronyms(code)
    if not document.vocabulary.isdisjoint(acronyms):
        for start, word in zip(tokens.starts, tokens.words, strict=True):
            if word in acronyms and (short := _WITH_NUMBER.match(lower, start)):
                yield from _edition((0, 0, short[1]), int(short[2]), code, start, short.end())


def _edition(
    name: tuple[int, int, str], number: int, code: str, start: int, end: int
) -> Iterator[tuple[tuple[int, int], int, int]]:
    when = _by_name(code)[name[2]].editions.get(number)
    if when:
        yield when, start, end


def _after(lower: str, end: int, code: str) -> tuple[int, int, str] | None:
    """The first name of a meeting soon after a number, before any other number."""
    window = _UP_TO_A_NUMBER.match(lower, end, end + _REACH + _LONGEST)
    text = window[0] if window else ""
    found = [(text.find(name), name) for name in _by_name(code) if name in text]
    first = min(found, key=lambda place: (place[0], -len(place[1])), default=None)
    if first is None or first[0] > _REACH:
        return None
    start = end + first[0]
    return start, start + len(first[1]), first[1]


def _before(lower: str, start: int, code: str) -> tuple[int, int, str] | None:
    """The last name of a meeting just before its number."""
    floor = max(0, start - _LONGEST)
    text = lower[floor:start]
    found = [(text.rfind(name) + len(name), name) for name in _by_name(code) if name in text]
    last = max(found, key=lambda place: (place[0], len(place[1])), default=None)
    if last is None or len(text) - last[0] > _BRIEF or _APART.search(text, last[0]):
        return None
    return floor + last[0] - len(last[1]), floor + last[0], last[1]


@cache
def _by_name(code: str) -> dict[str, Series]:
    return {name: series for series in load_series() for name in series.names.get(code, ())}


@cache
def _acronyms(code: str) -> frozenset[str]:
    """The short names of meetings, as words alone and with their numbers: cop, cop26."""
    short = {name: series for name, series in _by_name(code).items() if name.isalpha() and len(name) <= _ACRONYM}
    return frozenset(short) | {f"{name}{number}" for name, series in short.items() for number in series.editions}


@cache
def _attending(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
