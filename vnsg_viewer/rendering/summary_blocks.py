# SPDX-License-Identifier: MIT
"""A summary as paragraphs and rows of side-head and text, before any of it has a place on a page; no Qt in here."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from vnsg_viewer.export.summary import Delegation, Entry, Quote, Source, Summary, Undertaking
from vnsg_viewer.lexicon.wording.wording import Wording

_WIDE, _NARROW = 7.0, 4.5  # points above a group of rows, and above a row within it


class Kind(StrEnum):
    """What a paragraph or a run of letters is; summary_style says how it looks."""

    TITLE = "title"
    PERIOD = "period"
    DETAIL = "detail"
    DATE = "date"
    NOTE = "note"
    TYPE = "type"
    HEADING = "heading"
    PLACE = "place"
    LABEL = "label"
    MODALITY = "modality"
    NAME = "name"
    OFFICE = "office"
    WHO = "who"
    TOPIC = "topic"
    QUOTE = "quote"
    CONTENT = "content"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and its runs of letters, which may be of other kinds; `keeps_next` forbids a page break after it."""

    kind: Kind
    runs: tuple[tuple[Kind, str], ...]
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """A side-head, the text beside it, and the space above them in points."""

    above: float
    side: Paragraph
    text: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """What stays one document: paragraphs over the whole width, then rows."""

    head: tuple[Paragraph, ...]
    rows: tuple[GridRow, ...] = ()


def head_block(summary: Summary) -> Block:
    """The head of the first page: title, period, filters and counts."""
    lines = [_plain(Kind.TITLE, summary.title, keeps_next=True)]
    if summary.period:
        lines.append(_plain(Kind.PERIOD, summary.period, keeps_next=True))
    lines += [_plain(Kind.DETAIL, line, keeps_next=True) for line in summary.filters]
    lines.append(_plain(Kind.DETAIL, summary.counts))
    if not summary.entries:
        lines.append(_plain(Kind.DETAIL, summary.wording.text("no_events")))
    return Block(tuple(lines))


def entry_block(entry: Entry, wording: Wording) -> Block:
    """One event."""
    date = [(Kind.DATE, entry.date)]
    if entry.date_note:
        date.append((Kind.NOTE, f" ({entry.date_note})"))
    head = [Paragraph(Kind.DATE, (*date, (Kind.TYPE, f" · {entry.type}")), keeps_next=True)]
    head.append(_plain(Kind.HEADING, entry.title, keeps_next=True))
    whole = wording.text("part_of", title=entry.part_of) if entry.part_of else ""
    where = " · ".join(part for part in (entry.place, whole) if part)
    if where:
        head.append(_plain(Kind.PLACE, where, keeps_next=True))
    *rows, sources = _rows(entry, wording)
    if rows:
        *before, last = rows[-1].text
        rows[-1] = replace(rows[-1], text=(*before, replace(last, keeps_next=True)))  # the sources never stand alone
    return Block(tuple(head), (*rows, sources))


def problems_block(summary: Summary) -> Block:
    """What could not be read or is doubtful, at the end."""
    heading = _plain(Kind.HEADING, summary.wording.text("problems"), keeps_next=True)
    return Block((heading, *(_plain(Kind.DETAIL, problem) for problem in summary.problems)))


def _rows(entry: Entry, wording: Wording) -> Iterator[GridRow]:
    for place, delegation in enumerate(entry.delegations):
        yield _delegation(delegation, _NARROW if place else _WIDE)
    for place, undertaking in enumerate(entry.undertakings):
        yield _undertaking(undertaking, wording, _NARROW if place else _WIDE)
    for heading, lines in (("reasons", entry.reasons), ("doubts", entry.doubts)):
        if lines:
            yield GridRow(_WIDE, _plain(Kind.LABEL, wording.text(heading)), _list(lines))
    yield _sources(entry.sources, wording)


def _list(lines: tuple[str, ...]) -> tuple[Paragraph, ...]:
    """Lines of which neither the first nor the last stands alone on a page."""
    alone = {0, len(lines) - 2} - {len(lines) - 1}
    return tuple(_plain(Kind.SOURCE, line, keeps_next=place in alone) for place, line in enumerate(lines))


def _delegation(delegation: Delegation, above: float) -> GridRow:
    side = ", ".join(part for part in (delegation.side, delegation.country) if part)
    lines = []
    for attendant in delegation.attendants:
        office = ((Kind.OFFICE, f"  {attendant.office}"),) if attendant.office else ()
        lines.append(Paragraph(Kind.NAME, ((Kind.NAME, attendant.name), *office), keeps_next=True))
    return GridRow(above, _plain(Kind.LABEL, side), tuple(lines))


def _undertaking(undertaking: Undertaking, wording: Wording, above: float) -> GridRow:
    topics = tuple((Kind.TOPIC, f" · {topic}") for topic in undertaking.topics)
    lines = [Paragraph(Kind.WHO, ((Kind.WHO, undertaking.who), *topics), keeps_next=True)]
    if not any(quote.contains_content for quote in undertaking.quotes):
        lines.append(_plain(Kind.CONTENT, undertaking.content, keeps_next=True))
    lines += [Paragraph(Kind.QUOTE, _quote(quote, wording)) for quote in undertaking.quotes]
    if undertaking.follow_up:
        lines.append(_plain(Kind.TOPIC, undertaking.follow_up))
    return GridRow(above, _plain(Kind.MODALITY, undertaking.modality), tuple(lines))


def _quote(quote: Quote, wording: Wording) -> tuple[tuple[Kind, str], ...]:
    opening, closing = wording.text("quote").split("{text}")
    content = Kind.CONTENT if quote.contains_content else Kind.QUOTE
    return (
        (Kind.QUOTE, opening + quote.before),
        (content, quote.words),
        (Kind.QUOTE, f"{quote.after}{closing}"),
        (Kind.SOURCE, f"\u00a0[{quote.source}]"),
    )


def _sources(sources: tuple[Source, ...], wording: Wording) -> GridRow:
    lines = tuple(_plain(Kind.SOURCE, f"[{s.number}]\u00a0{s.text}", keeps_next=s is not sources[-1]) for s in sources)
    return GridRow(_WIDE, _plain(Kind.LABEL, wording.text("reports")), lines)


def _plain(kind: Kind, text: str, *, keeps_next: bool = False) -> Paragraph:
    return Paragraph(kind, ((kind, text),), keeps_next)
