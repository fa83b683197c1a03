# SPDX-License-Identifier: MIT
"""From an article as its file gives it to a document ready for matching."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from vnsg_viewer.domain.article import Article, Region, RegionKind
from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.document import CleanText, Document, Sentence
from vnsg_viewer.extraction.text.cleaning import cleaned, position_of, with_whole_letters
from vnsg_viewer.extraction.text.front_lines import front_lines
from vnsg_viewer.extraction.text.identify import UNKNOWN_LANGUAGE, article_id, detect_language, source_of
from vnsg_viewer.extraction.text.line_kinds import LineKind
from vnsg_viewer.extraction.text.lines import lines
from vnsg_viewer.extraction.text.page_line import PageLine
from vnsg_viewer.extraction.text.page_marks import Marks, marks
from vnsg_viewer.extraction.text.pieces import Piece, opening_date, pieces
from vnsg_viewer.extraction.text.publication import TIME_ZONES, UPDATED, day_of, month_of, publication
from vnsg_viewer.extraction.text.regions import classified
from vnsg_viewer.extraction.text.sentences import sentence_spans
from vnsg_viewer.formats.front_matter import front_matter_end
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.lexicon.languages.language import Language, languages, load_language

_FALLBACK = "en"
_DAY_LINES = {LineKind.DATELINE: "dateline", LineKind.BYLINE: "byline"}
_TITLE_LENGTH = 120
_AGENCY = re.compile(r"[^.()]{0,60}\(([\w.+ /-]{2,30})\)\s*[-–—:]")
_URL = re.compile(r"https?://[^\s<>\"')\]]+")


def prepare(raw: RawArticle) -> Document:
    """The document of an article; `article.language` is `und` when it is in none of our languages."""
    whole = with_whole_letters(raw.text)
    code = detect_language(whole.text)
    language = load_language(_FALLBACK if code == UNKNOWN_LANGUAGE else code)
    page_marks = marks()
    raw_front = front_matter_end(raw.text)
    clean = cleaned(whole, raw_front, language, page_marks)
    page = _page(clean, position_of(clean, raw_front), raw.metadata.title, language, page_marks)
    placed = [(number, piece) for number, line in enumerate(page) for piece in pieces(line, page_marks)]
    sentences = tuple(_sentences(clean.text, placed, language))
    article = Article(
        id=article_id(raw),
        path=raw.path,
        sha256=raw.sha256,
        encoding=raw.encoding,
        language=code,
        title=raw.metadata.title or _title(clean.text, page, sentences),
        source=_source(raw, clean.text, page, [piece for _, piece in placed]),
        text=raw.text,
        regions=tuple(_regions(clean, [piece for _, piece in placed])),
        published=publication(
            raw.metadata, _printed_days(raw, page, page_marks), _address(clean.text), _printed_month(page, page_marks)
        ),
    )
    return Document(article, language, clean, sentences)


def _page(clean: CleanText, front: int, title: str, language: Language, page_marks: Marks) -> list[PageLine]:
    own = language.text.function_words
    body = [line for line in lines(clean.text) if line.start >= front]
    return [*front_lines(clean.text, front), *classified(body, page_marks, title, _foreign(language.code), own)]


@cache
def _foreign(code: str) -> frozenset[str]:
    """Common words of the other languages that are none of this one."""
    others = (load_language(other).text.function_words for other in languages())
    return frozenset[str]().union(*others) - load_language(code).text.function_words


def _sentences(text: str, placed: list[tuple[int, Piece]], language: Language) -> Iterator[Sentence]:
    index = 0
    for paragraph, piece in placed:
        for start, end in sentence_spans(text, piece.start, piece.end, language.text):
            yield Sentence(index, start, end, paragraph, piece.kind)
            index += 1


def _regions(clean: CleanText, found: list[Piece]) -> Iterator[Region]:
    """Raw regions, neighbours of one kind together."""
    for kind, group in groupby(found, key=lambda piece: piece.kind):
        together = list(group)
        span = clean.raw(together[0].start, together[-1].end)
        yield Region(kind, span.start, span.end)


def _title(text: str, page: list[PageLine], sentences: tuple[Sentence, ...]) -> str:
    """The printed title; for an article that has none, its first sentence."""
    printed = next((line.line.text for line in page if line.kind is LineKind.TITLE), "")
    if printed:
        return printed
    report = next((s for s in sentences if s.region in {RegionKind.BODY, RegionKind.CAPTION}), None)
    words = text[report.start : report.end] if report else ""
    return words if len(words) <= _TITLE_LENGTH else words[:_TITLE_LENGTH].rsplit(" ", 1)[0] + "…"


def _source(raw: RawArticle, text: str, page: list[PageLine], found: list[Piece]) -> str:
    signatures = [text[piece.start : piece.end] for piece in found if piece.kind is RegionKind.SIGNATURE]
    body = next((line.line.text for line in page if line.kind is LineKind.BODY and line.is_prose), "")
    if dateline := _AGENCY.match(body):
        signatures.append(dateline[1])
    furniture = "\n".join(line.line.text for line in page if not line.region.is_report)
    report = "\n".join(line.line.text for line in page if line.kind in {LineKind.TITLE, LineKind.BODY})
    return source_of(raw, signatures, furniture, report)


def _printed_days(raw: RawArticle, page: list[PageLine], page_marks: Marks) -> dict[str, dt.date]:
    """Days of publication that the page prints, by basis: of lines of their own, and at the head of the article."""
    days: dict[str, dt.date] = {}
    in_report = False
    for line in page:
        text = line.line.text
        basis = _DAY_LINES.get(line.kind, "")
        if line.kind is LineKind.FOOTER and not in_report and page_marks.updated.match(in_small_letters(text)):
            basis = UPDATED
        match = page_marks.date.search(text) if basis else None
        if line.kind is LineKind.BODY and line.is_prose and not in_report:
            in_report = True
            basis = "dateline"
            match = opening_date(text, page_marks) or page_marks.dateline.match(text)
        if match is not None and basis not in days and (day := day_of(match, page_marks)):
            days[basis] = day
    if "dateline" not in days and raw.metadata.published:
        beside = [_day_beside(line, raw.metadata.published, page_marks) for line in raw.metadata.printed]
        if day := next(filter(None, beside), None):
            days["dateline"] = day
    return days


def _printed_month(page: list[PageLine], page_marks: Marks) -> Timespan | None:
    """The month of publication that a line of its own prints."""
    lines_of_dates = (line.line.text for line in page if line.kind is LineKind.DATELINE)
    return next((month for text in lines_of_dates if (month := month_of(text, page_marks))), None)


def _day_beside(line: str, published: str, page_marks: Marks) -> dt.date | None:
    """The day of a line that a web page prints apart, where it is that of its metadata or next to it."""
    match = page_marks.date.search(line)
    day = day_of(match, page_marks) if match else None
    return day if day and abs(day - dt.date.fromisoformat(published)) <= TIME_ZONES else None


def _address(text: str) -> str:
    match = _URL.search(text)
    return match[0] if match else ""
