# SPDX-License-Identifier: MIT
"""Which rule found what: every fact of one article beside its words, in the order of the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from vnsg_viewer.domain.article import Article, Evidence
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import Event
from vnsg_viewer.export.csv import participant_name
from vnsg_viewer.lexicon.wording.wording import Wording

_SHOWN = 100


@dataclass(frozen=True, slots=True)
class _Finding:
    evidence: Evidence
    kind: str
    what: str
    rule: str


def explanation(chronicle: Chronicle, wording: Wording) -> str:
    """For each article its events with the reasons of their dates, then its text: regions, and in them the facts.

    A fact has its line and column, what was found, the rule, and the words.
    """
    return "".join(f"{line}\n" for article in chronicle.articles for line in _lines(chronicle, article, wording))


def _lines(chronicle: Chronicle, article: Article, wording: Wording) -> Iterator[str]:
    yield f"{article.path}: {wording.language(article.language)}, {article.encoding}, {article.source or '?'}"
    if article.published:
        yield f"  {'publication':<13}{article.published.date.edtf}  ({article.published.basis})"
    for event in chronicle.events:
        if any(report.article_id == article.id for report in event.reports):
            yield from _event(event, wording)
    yield from _text(chronicle, article, wording)


def _event(event: Event, wording: Wording) -> Iterator[str]:
    date = event.date
    yield f"{event.id}  {event.title}"
    yield f"{'':>10}  {wording.date(date.span)}, {wording.status(date.status)} {wording.percent(date.confidence)}"
    yield from (f"{'':>12}- {wording.reason(reason)}" for reason in date.reasons)


def _text(chronicle: Chronicle, article: Article, wording: Wording) -> Iterator[str]:
    """Regions and facts in one order, each fact below the region that it stands in."""
    lines: list[tuple[int, int, int, str, tuple[str, ...]]] = []
    for region in article.regions:
        words = _words(article, region.start, region.end)
        said = f"{_place(article, region.start)}  {'region':<12} {region.kind.value}: {words}"
        lines.append((region.start, 0, 0, "", (said,)))
    for finding in _findings(chronicle):
        evidence = finding.evidence
        if evidence.article_id == article.id:
            said = f"{_place(article, evidence.start)}    {finding.kind:<12} {finding.what}  [{finding.rule}]"
            quoted = f"{'':>12}  {wording.text('quote', text=_words(article, evidence.start, evidence.end))}"
            lines.append((evidence.start, 1, -evidence.end, finding.kind + finding.what, (said, quoted)))
    for *_, said_lines in sorted(lines):
        yield from said_lines


def _findings(chronicle: Chronicle) -> Iterator[_Finding]:
    for event in chronicle.events:
        named = f"{event.id} {event.title}"
        told = {e.span for report in event.reports for e in report.evidence}
        for report in event.reports:
            yield from (_found(e, "event", f"{named}: {event.type.value}") for e in report.evidence)
        grounds = ", ".join(dict.fromkeys(reason.kind for reason in event.date.reasons)) or "printed"
        for e in event.date.evidence:
            if e.span not in told:  # else it is the sentence that tells the event, and the reasons say the rest
                yield _Finding(e, "date", f"{named}: {event.date.span.edtf}", f"date: {grounds}")
        for person in event.participants:
            name = participant_name(chronicle, person)
            what = f"{event.id} {name}, {person.post or '-'}, {person.organisation_id or '-'}, {person.side.value}"
            yield from (_found(e, "participant", what) for e in person.evidence)
    for commitment in chronicle.commitments:
        what = f"{commitment.event_id} {commitment.modality.value}: {commitment.content}"
        yield from (_found(e, "commitment", what) for e in commitment.evidence)


def _found(evidence: Evidence, kind: str, what: str) -> _Finding:
    return _Finding(evidence, kind, what, evidence.rule or "-")


def _place(article: Article, offset: int) -> str:
    """Line and column, both from 1."""
    before = article.text[:offset]
    return f"{before.count(chr(10)) + 1:>5}:{offset - before.rfind(chr(10)):<4}"


def _words(article: Article, start: int, end: int) -> str:
    """A stretch of the text in a line, cut when it is long."""
    words = " ".join(article.text[start:end].split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
