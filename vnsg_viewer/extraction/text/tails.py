# SPDX-License-Identifier: MIT
"""Where the report ends and titles of other articles begin, by their marks and by the shape of what follows."""

import re
from itertools import islice

from vnsg_viewer.extraction.text.letters import LOWER, UPPER
from vnsg_viewer.extraction.text.line_kinds import LineKind
from vnsg_viewer.extraction.text.page_line import PageLine
from vnsg_viewer.extraction.text.page_marks import Marks

_RESUMING_WORDS = 12
_HEADING_WORDS = 7
_HEADLINE_WORDS = (5, 34)
_BARE_HEADLINE_WORDS = 6
_TEASER_WORDS = 60
_NAME_WORDS, _NAME_LINE_WORDS = 4, 12
_TAG_WORDS = 5
_STAMP_WORDS = 8
_FEW_HEADLINES = 2

_REPORT = frozenset({LineKind.BODY, LineKind.CAPTION, LineKind.TITLE, LineKind.DATELINE})
_SIGNED = frozenset({LineKind.SIGNATURE, LineKind.BYLINE})
_ENDED = re.compile(r"[.!…:;,][\"”»’')\]]*$")
_STAMP = re.compile(r"\d")
_HEADLINE_START = re.compile(rf"[\W\d_]*[{UPPER}]")
_SMALL = re.compile(rf"[{LOWER}]")
_BULLET = re.compile(r"[-–—•*·▪►]\s")


def with_tails(page: list[PageLine], marks: Marks) -> list[PageLine]:
    """The page with all that follows the mark of a tail, or looks like one, as related."""
    return _unmarked_tail(_marked_tails(page), marks)


def _marked_tails(page: list[PageLine]) -> list[PageLine]:
    """All that follows the mark of a tail; after an inline one in an unsigned article, up to where it goes on."""
    result = list(page)
    position = 0
    started = signed = False
    while position < len(page):
        line = page[position]
        started = started or line.is_report_prose
        signed = signed or (started and line.kind is LineKind.SIGNATURE)
        if (line.kind is LineKind.TAIL and started) or (line.kind is LineKind.INLINE_TAIL and signed):
            result[position:] = [_after_mark(later) for later in page[position:]]
            return result
        position += 1
        if line.kind is LineKind.INLINE_TAIL:
            while position < len(page) and not _resumes(page, position):
                result[position] = _after_mark(page[position])
                position += 1
    return result


def _after_mark(line: PageLine) -> PageLine:
    return line.as_kind(LineKind.RELATED) if line.kind in _REPORT or line.kind is LineKind.CREDIT else line


def _resumes(page: list[PageLine], position: int) -> bool:
    """Whether the article goes on here: prose that more prose or its end follows, not the next teaser."""
    line = page[position]
    if line.kind is LineKind.TAIL:
        return True
    if not line.is_report_prose or line.words < _RESUMING_WORDS:
        return False
    following = next((later for later in page[position + 1 :] if later.kind is not LineKind.CAPTION), None)
    return following is None or following.is_prose or following.kind is not LineKind.BODY


def _unmarked_tail(page: list[PageLine], marks: Marks) -> list[PageLine]:
    start = _tail_start(page, marks)
    return page if start is None else [*page[:start], *map(_after_mark, page[start:])]


def _tail_start(page: list[PageLine], marks: Marks) -> int | None:
    """Where the rest of the page is but titles and teasers of other articles."""
    first = next((i for i, line in enumerate(page) if line.is_report_prose), None)
    signed = listed = False
    for position in range(len(page) if first is None else first + 1, len(page)):
        line, before = page[position], page[position - 1]
        signed = signed or line.kind in _SIGNED or _is_name(line)
        signed = signed or (before.kind is LineKind.BODY and before.is_signed)
        listed = before.line.text.endswith(":") or (listed and not before.is_prose)
        if line.kind is not LineKind.BODY:
            continue
        if _is_heading(line):
            known = marks.is_tail_heading(line.line.text)
            needed = 1 if signed or known else _FEW_HEADLINES
            may_open = known or not (listed or marks.is_list_heading(line.line.text))
            if may_open and _headlines(page, position + 1, marks, lists_may_follow=not signed) >= needed:
                return position
            if known and _only_tags(page, position + 1):
                return position
        elif _is_headline(line) and (signed or (_stands_bare(line, before) and not listed)):
            needed = 1 if signed else _FEW_HEADLINES
            if _headlines(page, position, marks, with_teasers=signed, lists_may_follow=not signed) >= needed:
                return position
    return None


def _is_heading(line: PageLine) -> bool:
    text = line.line.text
    return (
        line.words <= _HEADING_WORDS
        and not line.is_prose
        and text[:1].isupper()
        and ":" not in text
        and not _ENDED.search(text)
    )


def _is_name(line: PageLine) -> bool:
    """Whether a line is but a name, perhaps with what its bearer drew on: Hong Hanh (Reuters)."""
    if line.words > _NAME_LINE_WORDS:
        return False
    name = line.line.text.split(" (", 1)[0].split()
    return 1 < len(name) <= _NAME_WORDS and all(word[0].isupper() and word.isalpha() for word in name)


def _is_headline(line: PageLine) -> bool:
    """Whether a line may be the title of an article: some words, most of a sentence's length, no full stop."""
    text = line.line.text
    few, many = _HEADLINE_WORDS
    return (
        line.kind is LineKind.BODY
        and few <= line.words <= many
        and not _ENDED.search(text)
        and _HEADLINE_START.match(text) is not None
        and _SMALL.search(text) is not None
    )


def _stands_bare(line: PageLine, before: PageLine) -> bool:
    """Whether a headline follows the report without any heading: no item of a list that the report announces."""
    return line.words >= _BARE_HEADLINE_WORDS and before.is_prose and not _BULLET.match(line.line.text)


def _only_tags(page: list[PageLine], start: int) -> bool:
    """Whether nothing but a few words at a time fill the page from here."""
    rest = [line for line in islice(page, start, None) if line.kind is LineKind.BODY]
    return bool(rest) and all(line.words <= _TAG_WORDS and not line.is_prose for line in rest)


def _headlines(
    page: list[PageLine], start: int, marks: Marks, *, lists_may_follow: bool, with_teasers: bool = True
) -> int:
    """How many titles, each with a day or one teaser at most, fill the page from here; 0 when other things do, too."""
    count = 0
    teaser_may_follow = False
    for line in islice(page, start, None):
        if line.kind is not LineKind.BODY:
            continue
        if _is_headline(line):
            if lists_may_follow and marks.is_list_item(line.line.text):
                return 0
            count += 1
            teaser_may_follow = with_teasers
        elif line.words <= _STAMP_WORDS and not line.is_prose and (_STAMP.search(line.line.text) or count):
            continue
        elif teaser_may_follow and line.words <= _TEASER_WORDS:
            teaser_may_follow = False
        else:
            return 0
    return count
