# SPDX-License-Identifier: MIT
"""Lines of a page: hard-wrapped and torn ones put together again, so that a line is a paragraph."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.text.edits import Edit, edited
from vnsg_viewer.extraction.text.letters import LOWER
from vnsg_viewer.extraction.text.line_kinds import is_menu
from vnsg_viewer.extraction.text.page_marks import Marks

_NARROW, _LESS_NARROW, _WIDE = 26, 40, 130
_SLACK = 8
_FEW = 8
_FEW_LINES = 4
_HEADED = 12  # of so many lines one may be wider: a title above a column
_DATE_LENGTH = 50
_LOWER_WORDS = re.compile(rf"(?<![^\W\d_])[{LOWER}]+\s+\w+\s+[{LOWER}]")
_ENDED = re.compile(r"[.!?…:;][\"”»’')\]]*$")
_GOES_ON = re.compile(r"[,.;)](?:\s|$)|[,;]")
_DIGIT_LEFT = re.compile(r"\d[.,]?$")
_LETTERS_LEFT = re.compile(rf"[{LOWER}][.,]?$")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_HYPHENS = "-\u2010"
_HYPHENATED = re.compile(r"([^\W\d_]{2,})[-\u2010]$")
_ITEM = re.compile(r"[-–—•*·▪►]|\d{1,3}[.)]\s|[a-z]\)\s")
_SPACE_RUN = re.compile(r"  +")


class Line(NamedTuple):
    """A line that is not blank, without the space around it; offsets are into the clean text."""

    start: int
    end: int
    text: str
    after_blank: bool


def lines(text: str) -> list[Line]:
    """The lines that are not blank."""
    found = []
    position, blank = 0, True
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = position + line.index(words[0])
            found.append(Line(start, start + len(words), words, blank))
        blank = not words
        position += len(line) + 1
    return found


def unwrapped(clean: CleanText, front: int, marks: Marks, words: frozenset[str]) -> CleanText:
    """The text with torn lines joined and runs of spaces made one; paragraphs and the front matter stay apart."""
    body = [line for line in lines(clean.text) if line.start >= front]
    return _with_single_spaces(edited(clean, _joins(body, marks, words)))


def _with_single_spaces(clean: CleanText) -> CleanText:
    if "  " not in clean.text:
        return clean
    return edited(clean, [Edit(match.start(), match.end(), " ") for match in _SPACE_RUN.finditer(clean.text)])


def _joins(found: list[Line], marks: Marks, words: frozenset[str]) -> Iterator[Edit]:
    full = _full_lines(found)
    for position, (line, following) in enumerate(pairwise(found)):
        if (
            following.after_blank
            or line.text == following.text
            or marks.ends_report(line.text)
            or marks.ends_report(following.text)
            or is_menu(line.text)
            or is_menu(following.text)
            or _is_date(line.text, marks)
            or _is_date(following.text, marks)
        ):
            continue
        if _is_hyphenated(line.text, following.text, words):
            yield Edit(line.end - 1, following.start, "")
            continue
        after = found[position + 2] if position + 2 < len(found) else None
        glue = _glue(line.text, following.text, words)
        if glue is None and (position in full or _is_torn(line.text, following.text, after)):
            glue = " "
        if glue is not None:
            yield Edit(line.end, following.start, glue)


def _is_date(line: str, marks: Marks) -> bool:
    """Whether a line is nothing but a date, perhaps with its weekday and hour: it stands alone however it is spaced."""
    if len(line) > _DATE_LENGTH or line[-1] in ".,;":
        return False
    found = marks.date.search(line)
    if found is None and line[-1].isdigit() and marks.published.match(in_small_letters(line)):
        return True
    return found is not None and not _LOWER_WORDS.search(line[: found.start()] + line[found.end() :])


def _is_hyphenated(line: str, following: str, words: frozenset[str]) -> bool:
    """Whether a line ends within a word: not with the hyphen of a compound, both parts of which are words."""
    if line[-1] not in _HYPHENS:
        return False
    torn = _HYPHENATED.search(line)
    rest = _FIRST_WORD.match(following)
    if torn is None or rest is None or not following[0].islower():
        return False
    left, right = torn[1].casefold(), rest[0].casefold()
    return left + right in words or not (left in words or right in words)


def _glue(line: str, following: str, words: frozenset[str]) -> str | None:
    """What belongs between two lines that are plainly one; None when that is not plain."""
    if _GOES_ON.match(following):
        return ""
    if line[-1].isdigit() and _DIGIT_LEFT.fullmatch(following):
        return ""
    if _ENDED.search(line) or _ITEM.match(following):
        return None
    if line[-1] == "-" and line[-2:-1].isalpha() and following[0].isalpha():
        return ""  # the hyphen of a compound
    if _LETTERS_LEFT.fullmatch(following):
        last = _LAST_WORD.search(line)
        torn = last is not None and (last[0] + following.rstrip(".,")).casefold() in words
        return "" if torn else " "
    return " " if following[0].islower() else None


def _is_torn(line: str, following: str, after: Line | None) -> bool:
    """Whether a short line stands in the middle of a sentence: the line before is open and the one after goes on."""
    return (
        after is not None
        and not after.after_blank
        and (after.text[0].islower() or _GOES_ON.match(after.text) is not None)
        and not _ENDED.search(line)
        and not _ENDED.search(following)
        and line.count(" ") >= _FEW - 2
        and following.count(" ") < _FEW
    )


def _full_lines(found: list[Line]) -> frozenset[int]:
    """Positions of lines after which the next word would not have fitted: paragraphs wrapped at a fixed width."""
    full: set[int] = set()
    start = 0
    for position in range(1, len(found) + 1):
        if position < len(found) and not found[position].after_blank:
            continue
        full.update(_full_in_block(found, start, position))
        start = position
    return frozenset(full)


def _is_running(block: list[Line]) -> bool:
    """Whether several lines, however narrow, are prose in a column: most go on in small letters."""
    going_on = sum(line.text[0].islower() for line in block)
    return len(block) >= _FEW_LINES and going_on * 2 >= len(block)


def _full_in_block(found: list[Line], start: int, stop: int) -> list[int]:
    if stop - start < 2:  # noqa: PLR2004  one line is not wrapped
        return []
    lengths = sorted(len(line.text) for line in found[start:stop])
    width = lengths[-1 - len(lengths) // _HEADED]
    if not (_NARROW if _is_running(found[start:stop]) else _LESS_NARROW) <= width <= _WIDE:
        return []
    full = [
        position
        for position in range(start, stop - 1)
        if len(found[position].text) + 1 + len(found[position + 1].text.split(" ", 1)[0]) > width - _SLACK
        and len(found[position].text) <= width + _SLACK
        and not _ITEM.match(found[position + 1].text)
        and not (stop - start < _FEW_LINES and _ENDED.search(found[position].text))
    ]
    enough = stop - start - 1 if stop - start < _FEW_LINES else 0.6 * (stop - start - 1)
    return full if len(full) >= enough else []
