# SPDX-License-Identifier: MIT
"""Lines that hold more than one thing: the article's last line with its signature, captions within a paragraph."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.extraction.text.letters import UPPER
from vnsg_viewer.extraction.text.line_kinds import LineKind
from vnsg_viewer.extraction.text.page_line import PageLine
from vnsg_viewer.extraction.text.page_marks import ENDING, Marks

_OPENING = 24  # letters within which a line says "Published on"
_SENTENCE_START = re.compile(rf"(?<=[.!?…])[\"”»’')\]]*\s+(?=[{UPPER}])")


class Piece(NamedTuple):
    """A stretch of the clean text that lies in one region."""

    kind: RegionKind
    start: int
    end: int


def pieces(page_line: PageLine, marks: Marks) -> Iterator[Piece]:
    """The pieces of a line, in order."""
    line, kind = page_line.line, page_line.region
    if page_line.kind is LineKind.CAPTION:
        yield from _numbered_picture(page_line, marks)
        return
    if page_line.kind is not LineKind.BODY or not page_line.is_prose:
        yield Piece(kind, line.start, line.end)
        return
    end = len(line.text)
    trailing: list[tuple[RegionKind, int, int]] = []
    endings = (
        (marks.tail_end, in_small_letters(line.text), RegionKind.FOOTER),
        (marks.signature_end, line.text, RegionKind.SIGNATURE),
    )
    for pattern, text, region in endings if page_line.is_signed else ():
        if match := pattern.search(text, max(0, end - ENDING), end):
            trailing.insert(0, (region, match.start(), end))
            end = match.start()
    start = 0
    if (date := opening_date(line.text, marks)) and line.text[date.end() : date.end() + 2].strip()[:1].isupper():
        yield Piece(RegionKind.DATELINE, line.start, line.start + date.end())
        start = date.end()
    for region, first, last in (*_captions(line.text, start, end, marks), *trailing):
        yield from _trimmed(region, line.text, first, last, line.start)


def opening_date(line: str, marks: Marks) -> "re.Match[str] | None":
    """The date with which a line begins, perhaps after "Published:"."""
    published = marks.published.match(in_small_letters(line[:_OPENING]))
    start = published.end() if published else 0
    return marks.date.match(line, start + len(line[start:]) - len(line[start:].lstrip(" :")))


def _captions(text: str, start: int, end: int, marks: Marks) -> Iterator[tuple[RegionKind, int, int]]:
    """The text parted at picture credits: a caption is the sentence before its credit."""
    for credit in marks.credit.finditer(text, start, end) if ":" in text else ():
        before = text[start : credit.start()].rstrip()
        first = max((m.end() for m in _SENTENCE_START.finditer(before)), default=0) + start
        yield RegionKind.BODY, start, first
        yield RegionKind.CAPTION, first, credit.end()
        start = credit.end()
    yield RegionKind.BODY, start, end


def _numbered_picture(page_line: PageLine, marks: Marks) -> Iterator[Piece]:
    """A caption after a repeated title and the picture's number (… ảnh 1): two pieces, for they are two sentences."""
    line = page_line.line
    number = marks.picture_number.search(line.text)
    cut = number.end() if number else 0
    yield from _trimmed(RegionKind.CAPTION, line.text, 0, cut, line.start)
    yield from _trimmed(RegionKind.CAPTION, line.text, cut, len(line.text), line.start)


def _trimmed(kind: RegionKind, text: str, start: int, end: int, origin: int) -> Iterator[Piece]:
    words = text[start:end].strip()
    if words:
        first = origin + text.index(words, start)
        yield Piece(kind, first, first + len(words))
