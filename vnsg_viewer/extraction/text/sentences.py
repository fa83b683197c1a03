# SPDX-License-Identifier: MIT
"""Sentences of a paragraph."""

import re
from collections.abc import Iterator

from vnsg_viewer.extraction.text.letters import LOWER
from vnsg_viewer.lexicon.languages.text_words import TextWords

_END = re.compile(rf"(?:[.!?…]+(?:/\.)?[\"”»’')\]]*|[.!?…]+ [”»])(?=\s+[\"“«‘'(\[–—-]{{0,2}}\s?[^\W_{LOWER}])")
_BEFORE = re.compile(r"[^\s(«“\"'’\[–—/,]+$")
_FIRST_WORD = re.compile(r"\s+[^\w]*(\w+)")
_NUMBER_ONLY = re.compile(r"\d{1,3}")
_LOOK_BACK = 24


def sentence_spans(text: str, start: int, end: int, words: TextWords) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence between two offsets of the text, without the space around them."""
    first = start
    for match in _END.finditer(text, start, end):
        if match.end() >= end or _goes_on(text, first, match, words):
            continue
        yield from _trimmed(text, first, match.end())
        first = match.end()
    yield from _trimmed(text, first, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    words = piece.strip()
    if words:
        begin = start + piece.index(words[0])
        yield begin, begin + len(words)


def _goes_on(text: str, first: int, end: "re.Match[str]", words: TextWords) -> bool:
    """Whether a dot is that of an abbreviation, an initial or a number at the start."""
    if end[0] != ".":
        return False
    before = _BEFORE.search(text, max(first, end.start() - _LOOK_BACK), end.start())
    if before is None:
        return False
    word = before[0]
    if _NUMBER_ONLY.fullmatch(word) and not text[first : before.start()].strip():
        return True
    if len(word) == 1 and word.isupper():
        return True
    if word not in words.abbreviations:
        return False
    following = _FIRST_WORD.match(text, end.end())
    return not (word in words.closing_abbreviations and following and following[1].lower() in words.function_words)
