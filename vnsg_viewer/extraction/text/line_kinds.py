# SPDX-License-Identifier: MIT
"""What a line is by its own words, before its neighbours are looked at."""

import re
from enum import Enum, auto

from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.extraction.text.page_marks import Marks, bare

_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"\d{4}")
_HASHTAG = re.compile(r"#[^\W\d_]")
_LETTER = re.compile(r"\w")
_STAMP = re.compile(r"(?:\d{1,4}[/:.h-]\d{1,4}(?:[/:.-]\d{1,4})?[\s|,–-]{0,3}){1,3}")
_BARS = frozenset("|>›»")
_MENU = re.compile(r"[^|>›»]{1,40}(?:[ ]*[|>›»][ ]*[^|>›»]{1,40}){2,12}")
_MARK_LENGTH = 120  # no mark that fills a line is longer
_PROMOTION_WORDS, _LONG_PROMOTION_WORDS = 15, 60
_FOREIGN_WORDS = (4, 24)
_FOREIGN_ENOUGH = 3
_DATE_LINE_WORDS = 4
_DATELINE_WORDS, _OPENING = 14, 5  # "Le 6 mai 2024 - Ottawa - Affaires mondiales"
_DASH = re.compile(r"\s*[–—-]\s")
_BYLINE_WORDS = 16
_NAME_WORDS = 5
_FOOTER_WORDS = 40
_CREDIT_WORDS = 12
_PICTURE_WORDS = 60


class LineKind(Enum):
    """The kinds of lines; finer than those of regions, because some decide about their neighbours."""

    BODY = auto()
    TITLE = auto()
    DATELINE = auto()
    CAPTION = auto()
    CREDIT = auto()
    RELATED = auto()
    TAIL = auto()
    INLINE_TAIL = auto()
    PROMOTION = auto()
    FOOTER = auto()
    SIGNATURE = auto()
    BYLINE = auto()


def kind_of(line: str, marks: Marks, own: frozenset[str], foreign: frozenset[str]) -> LineKind:
    """The kind of a line; BODY when nothing speaks against it."""
    words, small = line.count(" ") + 1, in_small_letters(line)
    kind = _by_mark(line, small, marks) or _by_shape(line, small, words, marks)
    return kind or _by_language(small, words, own, foreign)


def is_menu(line: str) -> bool:
    """Whether a line is but short words apart by bars: a menu, the way to the page, what stands under a title."""
    return not _BARS.isdisjoint(line) and _MENU.fullmatch(line) is not None and not line.endswith((".", "»"))


def _by_mark(line: str, small: str, marks: Marks) -> LineKind | None:
    if not _LETTER.search(line):
        return LineKind.FOOTER
    if marks.link_line.match(small) or _HASHTAG.match(line):
        return LineKind.RELATED
    if len(line) > _MARK_LENGTH:
        return None
    phrase = bare(line)
    if phrase in marks.inline_tails:
        return LineKind.INLINE_TAIL
    if phrase in marks.tails:
        return LineKind.TAIL
    if phrase in marks.promotion_lines or all(word in marks.promotion_lines for word in phrase.split()):
        return LineKind.PROMOTION
    return LineKind.DATELINE if _STAMP.fullmatch(line) else None


def _by_shape(line: str, small: str, words: int, marks: Marks) -> LineKind | None:
    if words <= _BYLINE_WORDS and (kind := _about_the_page(line, small, words, marks)):
        return kind
    if words <= _LONG_PROMOTION_WORDS and (marks.promotion_start.match(small) or marks.promotion_label.match(small)):
        return LineKind.PROMOTION
    if is_menu(line):
        return LineKind.PROMOTION
    if words <= _PROMOTION_WORDS and marks.promotion_within.search(small):
        return LineKind.PROMOTION
    if words <= _FOOTER_WORDS and marks.footer.match(small):
        return LineKind.FOOTER
    if marks.caption_start.match(small):
        return LineKind.CREDIT if words <= _CREDIT_WORDS else LineKind.CAPTION
    return _by_end(line, small, words, marks)


def _about_the_page(line: str, small: str, words: int, marks: Marks) -> LineKind | None:
    """Short lines that tell when and by whom the page was made."""
    if marks.updated.match(small):
        return LineKind.FOOTER
    has_year = _YEAR.search(line)
    if has_year and words <= _DATELINE_WORDS and marks.published.match(small) and marks.month.search(small):
        return LineKind.DATELINE
    if has_year and (date := marks.date.search(line)):
        if marks.byline.match(line):
            return LineKind.BYLINE
        rest = small[: date.start()] + small[date.end() :]
        if date.start() <= _OPENING and words <= _DATELINE_WORDS and _DASH.match(line, date.end()) and line[-1] != ".":
            return LineKind.DATELINE
        if line.isupper() and not line[date.end() :].strip():
            return LineKind.DATELINE  # a ministry signs its release: NAME OF THE MINISTRY, CITY, 3 MARCH 2024
        if marks.published.match(small) or marks.published.match(rest) or len(_WORD.findall(rest)) <= _DATE_LINE_WORDS:
            return LineKind.DATELINE
    if marks.credits_line.match(line) or (words <= _NAME_WORDS and line[-1].isalnum() and marks.byline.match(line)):
        return LineKind.BYLINE
    return None


def _by_end(line: str, small: str, words: int, marks: Marks) -> LineKind | None:
    """Captions and signatures, told by what the line ends with."""
    if words <= _NAME_WORDS + 1 and marks.signed_name.match(line):
        return LineKind.SIGNATURE
    if words <= _PICTURE_WORDS:
        credit = marks.credit.search(line) if ":" in line or "：" in line else None
        if credit is None and line.endswith(")"):
            credit = marks.agency_credit.search(line)
        if credit and credit.end() >= len(line) - 1:
            return LineKind.CAPTION
        if "ảnh" in line and marks.picture_number.search(line):
            return LineKind.CAPTION
    if words <= _CREDIT_WORDS and (marks.signature.match(line) or marks.source.match(small)):
        return LineKind.SIGNATURE
    return None


def _by_language(small: str, words: int, own: frozenset[str], foreign: frozenset[str]) -> LineKind:
    """A line in another language than its article promotes the page it stands on."""
    if _FOREIGN_WORDS[0] <= words <= _FOREIGN_WORDS[1]:
        found = _WORD.findall(small)
        if own.isdisjoint(found) and sum(word in foreign for word in found) >= _FOREIGN_ENOUGH:
            return LineKind.PROMOTION
    return LineKind.BODY
