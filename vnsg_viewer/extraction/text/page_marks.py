# SPDX-License-Identifier: MIT
"""The marks of page furniture of all languages together, compiled once."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.extraction.record import record
from vnsg_viewer.extraction.text.letters import UPPER
from vnsg_viewer.lexicon.languages.language import languages, load_language
from vnsg_viewer.lexicon.languages.lazy_pattern import in_lower_case
from vnsg_viewer.lexicon.sources import sources

ENDING = 160
"""How far from the end of a line its signature may begin."""

_EDGES = " \t:>…·•-–—.→|»"

_COUNT = re.compile(r"\s*\(\d{1,5}\)$")  # Comments (3)
_WORD = re.compile(r"[^\W\d_]+")
_NUMERIC = r"(?<![\d/])(?P<d2>\d{1,2})[/.-](?P<m2>\d{1,2})[/.-](?P<y2>\d{4})(?![\d/])"
_ISO = r"(?<![\d/])(?P<y1>\d{4})(?P<mark1>[-/])(?P<m1>\d{2})(?P=mark1)(?P<d1>\d{2})(?!\d)"


def bare(line: str) -> str:
    """A line as it is held against marks: in lower case, without the signs around it."""
    words = line.strip(_EDGES)
    return (_COUNT.sub("", words) if words.endswith(")") else words).casefold()


@record()
class Marks:
    """Patterns for one line each (`search` or `match` as their names in regions.py say).

    Those for credits, bylines, names, datelines, signatures and dates are held against the line as printed, all others
    against the line in small letters.
    """

    tails: frozenset[str]
    inline_tails: frozenset[str]
    promotion_lines: frozenset[str]
    tail_words: frozenset[str]
    small_words: frozenset[str]
    list_start: "re.Pattern[str]"
    list_within: "re.Pattern[str]"
    link_line: "re.Pattern[str]"
    promotion_label: "re.Pattern[str]"
    promotion_start: "re.Pattern[str]"
    promotion_within: "re.Pattern[str]"
    footer: "re.Pattern[str]"
    caption_start: "re.Pattern[str]"
    credit: "re.Pattern[str]"
    agency_credit: "re.Pattern[str]"
    picture_number: "re.Pattern[str]"
    published: "re.Pattern[str]"
    updated: "re.Pattern[str]"
    byline: "re.Pattern[str]"
    credits_line: "re.Pattern[str]"
    signed_name: "re.Pattern[str]"
    dateline: "re.Pattern[str]"
    source: "re.Pattern[str]"
    signature: "re.Pattern[str]"
    signature_end: "re.Pattern[str]"
    tail_end: "re.Pattern[str]"
    date: "re.Pattern[str]"
    month: "re.Pattern[str]"
    months: Mapping[str, int]
    months_pattern: str

    def is_signed(self, line: str) -> bool:
        """Whether a line of the report ends with a signature or furniture of the page."""
        start = max(0, len(line) - ENDING)
        return bool(self.signature_end.search(line, start) or self.tail_end.search(in_small_letters(line), start))

    def is_tail_heading(self, line: str) -> bool:
        """Whether a short line has but words that stand above titles of other articles, and small ones."""
        words = _WORD.findall(line.casefold())
        return any(word in self.tail_words for word in words) and all(
            word in self.tail_words or word in self.small_words for word in words
        )

    def is_list_heading(self, line: str) -> bool:
        """Whether a short line may stand above a list of the report: of documents signed, of results."""
        return self.list_within.search(in_small_letters(line)) is not None

    def is_list_item(self, line: str) -> bool:
        """Whether a line names a document, as an item of such a list does."""
        return self.list_start.match(in_small_letters(line)) is not None

    def ends_report(self, line: str) -> bool:
        """Whether a line is nothing but a mark."""
        words = bare(line)
        return words in self.tails or words in self.inline_tails or words in self.promotion_lines


@cache
def marks() -> Marks:
    """The marks of all languages."""
    loaded = [load_language(code) for code in languages()]
    pages = [language.text.page for language in loaded]
    months = {word.casefold(): number for language in loaded for word, number in language.dates.months.items()}
    agency = _any_of(sources().agencies)
    signatures = _any_of({s for source in sources().publishers for s in source.signatures} | set(sources().agencies))
    promotions = {phrase for page in pages for phrase in page.promotions}
    several = [phrase for phrase in promotions if not phrase.isalpha()]
    captions = _any_of(phrase for page in pages for phrase in page.captions)
    credited = {phrase.casefold() for page in pages for phrase in page.sources}
    links = _any_of(p for page in pages for p in (*page.inline_tails, *page.tails) if p.casefold() not in credited)
    lists = _any_of(phrase for page in pages for phrase in page.lists)
    footers = [phrase for page in pages for phrase in page.footers]
    tail_end = _any_of([*(p for p in footers if " " in p), *(p for page in pages for p in page.tails if " " in p)])
    months_pattern = _any_of(months)
    bylines = [phrase for page in pages for phrase in page.bylines]
    date = _whole_date(months_pattern)
    return Marks(
        tails=frozenset(bare(phrase) for page in pages for phrase in page.tails),
        inline_tails=frozenset(bare(phrase) for page in pages for phrase in page.inline_tails),
        promotion_lines=frozenset(bare(phrase) for phrase in promotions),
        tail_words=frozenset(word for page in pages for word in page.tail_words),
        small_words=frozenset(word for language in loaded for word in language.text.function_words),
        list_start=_small(rf"(?:\W|\d)*(?:[\w’']{{1,5}} )?(?:{lists})(?!\w)"),
        list_within=_small(rf"(?<!\w)(?:{lists})(?!\w)"),
        link_line=_small(rf"\s*(?:>>|→|➤|►|▶|(?:{links})\s*:\s*\S)"),
        promotion_label=_small(rf"\W*(?:{_any_of(promotions)})\s?[:–—]\s"),
        promotion_start=_small(rf"\W*(?:{_any_of(several)})(?!\w)"),
        promotion_within=_small(rf"(?<!\w)(?:{_any_of([*several, 'newsletter', 'cookies'])})(?!\w)"),
        footer=_small(rf"\W*(?:{_any_of(footers)})(?!\w)|.{{0,40}}©|\s*(?:[\w.%+-]+@[\w-]+\.[\w.-]+|https?://\S+)\s*$"),
        caption_start=_small(
            rf"\W*(?:{captions})\s*(?:[:：©(/]|$)|\W*(?:image|photo|picture|photos)\s+(?:courtesy|by|credit)\b"
        ),
        credit=re.compile(
            rf"\(\s*(?:{captions})\s*[:：][^()]{{1,80}}\)|(?<=[.)\w])\s+(?:{captions})\s*[:：][^.:()]{{1,60}}\.?\s*$"
            rf"|(?<=[.)\w])\s+(?:{captions})\s*[:：]\s*(?:{agency})(?:\s*/\s*[\w.]{{1,20}})?(?!\w)",
            re.IGNORECASE,
        ),
        agency_credit=re.compile(rf"\((?:{agency})\s*/[^()]{{2,60}}\)\s*$|\((?:file )?photo by [^()]{{2,60}}\)\s*$"),
        picture_number=re.compile(r"\s*\bảnh\s+\d{1,2}(?=[^\W\d_]|\s*$)"),
        published=_small(rf"\W*(?:{_any_of(p for page in pages for p in page.published)})"),
        updated=_small(rf"\W*(?:{_any_of(p for page in pages for p in page.updated)})(?!\w)"),
        byline=re.compile(rf"\W*(?:{_any_of(bylines)})\s+(?=[{UPPER}])"),
        credits_line=re.compile(rf"\W*(?:{_any_of(b for b in bylines if ' ' in b)})\s+(?=[{UPPER}])"),
        signed_name=re.compile(rf"[^.!?:()]{{2,40}}\((?:{signatures})[^()]{{0,30}}\)$"),
        dateline=re.compile(
            rf"[^.:]{{0,60}}?[,(]\s*(?:le |ngày |on )?({date})"
            r"(?:(?:\s*\([^()]{1,40}\)|\))?\s*[–—-]|\s*\([^()]{2,40}\)\s)",
            re.IGNORECASE,
        ),
        source=_small(rf"\W*(?:{_any_of(p for page in pages for p in page.sources)})\s*[:：]"),
        signature=re.compile(
            rf"[\s\-–—(*]*(?:{signatures})(?:\s*[/,&–-]\s*[\w. ]{{1,30}})?(?:\s+[Oo]nline)?"
            r"(?:\s*\([^()]{1,60}\))?[\s)*./]*$"
        ),
        signature_end=re.compile(
            rf"(?<=[.!?…”\"»)])\s*(?:[-–—]+\s*|/\.?[-–—]?\s*|\(\s*)(?:{signatures})(?:\s*/\s*[\w ]{{1,30}})?[\s).]*$"
            rf"|(?<=\./\.)\s*[^.]{{2,80}}$|(?<=[.!?…”\"»)])\s+[^.!?:()]{{2,40}}\((?:{signatures})[^()]{{0,30}}\)\s*$"
        ),
        tail_end=_small(rf"(?<=[.!?…”\"»)])\s+(?:{tail_end})\W*$"),
        date=re.compile(date, re.IGNORECASE),
        month=_small(
            rf"(?<![\w/-])(?:(?P<n1>{months_pattern})\.? +|(?:tháng +)?(?P<m1>\d{{1,2}})(?: *[/-] *|,? +năm +))"
            r"(?P<y1>\d{4})(?!\d)"
        ),
        months=MappingProxyType(months),
        months_pattern=months_pattern,
    )


def _small(pattern: str) -> "re.Pattern[str]":
    """A pattern for lines in small letters."""
    return re.compile(in_lower_case(pattern))


def _any_of(phrases: Iterable[str]) -> str:
    """An alternation, longest first."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(map(_pattern, ordered))


def _pattern(phrase: str) -> str:
    """A phrase as a pattern; French puts a space before a colon, the others do not."""
    return re.escape(phrase[:-1].rstrip()) + r"\s*:" if phrase.endswith(":") else re.escape(phrase)


def _whole_date(months: str) -> str:
    """The pattern of whole dates, day, month and year, as pages print them."""
    named = (
        rf"(?<!\d)(?P<d3>\d{{1,2}})(?:er|st|nd|rd|th)?\.?[ ,-]+(?P<n3>{months})\.?(?:-|,? +)(?P<y3>\d{{4}})(?!\d)"
        rf"|(?<!\w)(?P<n4>{months})\.? +(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,? +(?P<y4>\d{{4}})(?!\d)"
        rf"|(?:ngày +)?(?<!\d)(?P<d5>\d{{1,2}}) +tháng +(?P<m5>\d{{1,2}}),? +(?:năm +)?(?P<y5>\d{{4}})(?!\d)"
    )
    return f"{_ISO}|{_NUMERIC}|{named}"
