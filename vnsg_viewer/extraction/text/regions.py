# SPDX-License-Identifier: MIT
"""What each line of a page is: report or page furniture."""

import re
from collections import Counter

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.text.line_kinds import LineKind, kind_of
from vnsg_viewer.extraction.text.lines import Line
from vnsg_viewer.extraction.text.page_line import PageLine
from vnsg_viewer.extraction.text.page_marks import Marks
from vnsg_viewer.extraction.text.tails import with_tails

_SENTENCE_END = re.compile(r"[.!?…][\"”»’')\]]*$")
_SENTENCE_WORDS, _LONG_WORDS = 8, 25
_MENU_LINES, _MENU_WORDS = 3, 6
_CAPTION_WORDS = 40
_TITLE_WORDS, _SECTION_WORDS = 40, 3
_SIGNING_NAMES = 2

_FURNITURE = frozenset({LineKind.FOOTER, LineKind.PROMOTION})


def classified(
    lines: list[Line], marks: Marks, title: str, foreign: "frozenset[str]", own: "frozenset[str]"
) -> list[PageLine]:
    """The lines with their kinds.

    `title` is what metadata give, `own` and `foreign` are common words of the article's and of the other languages.
    """
    page = [_measured(line, marks, kind_of(line.text, marks, own, foreign)) for line in lines]
    page = _captions_above_credits(page)
    page = _titled(page, fold(title))
    page = _repeated(page)
    page = with_tails(page, marks)
    page = _promotion_blocks(page)
    page = _menu(page)
    return _ending(page)


def _measured(line: Line, marks: Marks, kind: LineKind) -> PageLine:
    words = line.text.count(" ") + 1
    is_signed = kind is LineKind.BODY and marks.is_signed(line.text)
    is_prose = words >= _LONG_WORDS or (
        words >= _SENTENCE_WORDS and (is_signed or _SENTENCE_END.search(line.text) is not None)
    )
    return PageLine(line, kind, words, is_prose, is_signed)


def _captions_above_credits(page: list[PageLine]) -> list[PageLine]:
    """A line right above a credit (Photo: VNA) tells what the picture shows."""
    result = list(page)
    for position in range(1, len(page)):
        line, above = page[position], page[position - 1]
        if line.kind is LineKind.CREDIT and not line.line.after_blank and above.kind is LineKind.BODY and position > 1:
            result[position - 1] = above.as_kind(LineKind.CAPTION)
    return result


def _titled(page: list[PageLine], title: str) -> list[PageLine]:
    """The title that metadata give wherever it stands; else the first line, unless it is prose or a menu follows."""
    result = [
        line.as_kind(LineKind.TITLE) if title and line.kind is LineKind.BODY and fold(line.line.text) == title else line
        for line in page
    ]
    if title or any(line.kind is LineKind.TITLE for line in result):
        return result
    prose = next((i for i, line in enumerate(result) if line.is_prose and line.kind is LineKind.BODY), None)
    if prose is None or prose == 0:
        return result
    heads = [i for i in range(prose) if result[i].kind is LineKind.BODY and result[i].words <= _TITLE_WORDS]
    if not heads:
        return result
    chosen = heads[0] if len(heads) <= _MENU_LINES else max(heads, key=lambda i: (result[i].words, -i))
    if result[chosen].words <= _SECTION_WORDS:  # the name of the section, if a title follows
        chosen = next((i for i in heads if result[i].words > _MENU_WORDS), chosen)
    result[chosen] = result[chosen].as_kind(LineKind.TITLE)
    return result


def _repeated(page: list[PageLine]) -> list[PageLine]:
    """A short line that stands twice is the words of a picture; one that repeats the title is a title again."""
    counts = Counter(line.line.text for line in page if line.kind is LineKind.BODY)
    titles = {line.line.text for line in page if line.kind is LineKind.TITLE}
    first_caption = next((i for i, line in enumerate(page) if line.is_prose), len(page))

    def kind(position: int, line: PageLine) -> PageLine:
        if line.kind is not LineKind.BODY:
            return line
        if line.line.text in titles:
            return line.as_kind(LineKind.TITLE)
        twice = counts[line.line.text] > 1 and _SENTENCE_WORDS <= line.words <= _CAPTION_WORDS
        return line.as_kind(LineKind.CAPTION) if twice and position >= first_caption else line

    return [kind(position, line) for position, line in enumerate(page)]


def _promotion_blocks(page: list[PageLine]) -> list[PageLine]:
    """An advert is more than its telling lines: short lines around them, and whatever stands between two close ones."""
    result = list(page)
    telling = [i for i, line in enumerate(page) if line.kind is LineKind.PROMOTION]
    for i in telling:
        for step in (-1, 1):
            j = i + step
            while 0 <= j < len(page) and result[j].kind is LineKind.BODY and not result[j].is_prose:
                beside = result[max(j, j - step)].line if step < 0 else result[j].line
                if beside.after_blank and result[j].words > _MENU_WORDS:
                    break
                result[j] = result[j].as_kind(LineKind.PROMOTION)
                j += step
    for i in range(1, len(page) - 1):
        torn = result[i + 1].line.text[0].islower() and not result[i + 1].line.after_blank
        if torn and result[i - 1].kind is result[i + 1].kind is LineKind.PROMOTION and result[i].kind is LineKind.BODY:
            result[i] = result[i].as_kind(LineKind.PROMOTION)
    return result


def _menu(page: list[PageLine]) -> list[PageLine]:
    """Many short lines before the first prose are the page's menu."""
    prose = next((i for i, line in enumerate(page) if line.is_prose and line.kind is LineKind.BODY), None)
    if prose is None:
        return page
    short = [i for i in range(prose) if page[i].kind is LineKind.BODY and page[i].words <= _MENU_WORDS]
    if len(short) <= _MENU_LINES:
        return page
    return [line.as_kind(LineKind.PROMOTION) if i in set(short) else line for i, line in enumerate(page)]


def _ending(page: list[PageLine]) -> list[PageLine]:
    """After the last prose: a name alone signs the article, and what follows a footer is footer too."""
    last = max((i for i, line in enumerate(page) if line.is_prose and line.kind is LineKind.BODY), default=len(page))
    result = list(page)
    footer = next((i for i in range(last + 1, len(page)) if page[i].kind in _FURNITURE), len(page))
    for i in range(footer, len(page)):
        if page[i].kind is LineKind.BODY:
            result[i] = page[i].as_kind(LineKind.FOOTER)
    names = []
    for i in range(footer - 1, last, -1):
        if page[i].kind is LineKind.BODY:
            words = page[i].line.text.split()
            if not 1 < len(words) <= _MENU_WORDS or not all(word[0].isupper() for word in words if word[0].isalpha()):
                break
            names.append(i)
    for i in names if len(names) <= _SIGNING_NAMES else ():  # more are a list of things
        result[i] = page[i].as_kind(LineKind.SIGNATURE)
    return result
