# SPDX-License-Identifier: MIT
"""Which rule found what: every fact of one article beside its words, in the order of the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from vnsg_viewer.domain.article import Article, Evidence
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.export.csv import participant_name
from vnsg_viewer.lexicon.wording import Wording

_SHOWN = 100


@dataclass(frozen=True, slots=True)
class _Finding:
    evidence: Evidence
    kind: str
    what: str


def explanation(chronicle: Chronicle, wording: Wording) -> str:
    """For each article its regions, then each fact: line and column, rule, what was found, and the words."""
    return "\n".join(line for article in chronicle.articles for line in _lines(chronicle, article, wording)) + "\n"


def _lines(chronicle: Chronicle, article: Article, wording: Wording) -> Iterator[str]:
    yield f"{article.path}: {wording.language(article.language)}, {article.encoding}, {article.source or '?'}"
    if article.published:
        yield f"  {'publication':<13}{article.published.date.edtf}  ({article.published.basis})"
    for region in article.regions:
        words = _words(article, region.start, region.end)
        yield f"{_place(article, region.start)}  {'region':<12} {region.kind.value}: {words}"
    for finding in sorted(
        _findings(chronicle, article), key=lambda f: (f.evidence.start, -f.evidence.end, f.kind, f.what)
    ):
        start, end = finding.evidence.start, finding.evidence.end
        rule = finding.evidence.rule or "-"
        yield f"{_place(article, start)}  {finding.kind:<12} {finding.what}  [{rule}]"
        yield f"{'':>10}  {wording.text('quote', text=_words(article, start, end))}"
    for event in chronicle.events:
        if any(report.article_id == article.id for report in event.reports):
            date = event.date
            sure = f"{wording.status(date.status)} {wording.percent(date.confidence)}"
            yield f"{event.id}  {wording.date(date.span)}  {sure}"
            yield from (f"{'':>10}  {wording.reason(reason)}" for reason in date.reasons)


def _findings(chronicle: Chronicle, article: Article) -> Iterator[_Finding]:
    return (finding for finding in _all_findings(chronicle) if finding.evidence.article_id == article.id)


def _all_findings(chronicle: Chronicle) -> Iterator[_Finding]:
    for event in chronicle.events:
        for report in event.reports:
            yield from (_Finding(e, "event", f"{event.id} {event.type.value}") for e in report.evidence)
        yield from (_Finding(e, "date", f"{event.id} {event.date.span.edtf}") for e in event.date.evidence)
        for person in event.participants:
            name = participant_name(chronicle, person)
            what = f"{event.id} {name}, {person.post or '-'}, {person.organisation_id or '-'}, {person.side.value}"
            yield from (_Finding(e, "participant", what) for e in person.evidence)
    for commitment in chronicle.commitments:
        what = f"{commitment.event_id} {commitment.modality.value}: {commitment.content}"
        yield from (_Finding(e, "commitment", what) for e in commitment.evidence)


def _place(article: Article, offset: int) -> str:
    """Line and column, both from 1."""
    before = article.text[:offset]
    return f"{before.count(chr(10)) + 1:>5}:{offset - before.rfind(chr(10)):<4}"


def _words(article: Article, start: int, end: int) -> str:
    words = " ".join(article.text[start:end].split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
