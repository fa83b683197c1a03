# SPDX-License-Identifier: MIT
"""Edits of a text that keep the way back to its raw offsets."""

import re
from array import array
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from vnsg_viewer.extraction.document import CleanText

_COUNTED = 1 << 16


class Edit(NamedTuple):
    """Put `text` in the place of the stretch from start to end."""

    start: int
    end: int
    text: str


def untouched(raw: str) -> CleanText:
    """The raw text as it is."""
    size = len(raw) + 1
    return CleanText(raw, _counting()[:size] if size <= _COUNTED else array("l", range(size)))


@cache
def _counting() -> "array[int]":
    """0, 1, 2, …: a slice of it is ten times faster than counting anew."""
    return array("l", range(_COUNTED))


def edited(clean: CleanText, edits: Iterable[Edit]) -> CleanText:
    """The text after edits that are in order and do not overlap."""
    text, offsets, wide = clean.text, clean.offsets, dict(clean.wide)
    parts: list[str] = []
    moved = array("l")
    position = 0
    for start, end, new in edits:
        parts += (text[position:start], new)
        moved.extend(offsets[position:start])
        if new:
            origin = array("l", [offsets[min(start + i, max(end - 1, start))] for i in range(len(new))])
            moved.extend(origin)
            if (length := offsets[end] - origin[-1]) > 1 and end > start:
                wide[origin[-1]] = length
        position = end
    if not parts:
        return clean
    parts.append(text[position:])
    moved.extend(offsets[position:])
    return CleanText("".join(parts), moved, wide)


def replacements(pattern: "re.Pattern[str]", text: str, new: str) -> Iterator[Edit]:
    """Edits that put `new` in the place of each match (of its last group, if the pattern has groups)."""
    group = pattern.groups and pattern.groups
    for match in pattern.finditer(text):
        start, end = match.span(group)
        if start >= 0:
            yield Edit(start, end, new)
