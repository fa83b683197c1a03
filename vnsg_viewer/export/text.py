# SPDX-License-Identifier: MIT
"""The summary as plain text, for terminals and mails: wrapped, readable without any markup."""

import textwrap
from collections.abc import Iterator

from vnsg_viewer.export.exporter import Exporter
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.export.summary import Entry, Summary, Undertaking
from vnsg_viewer.lexicon.wording.wording import Wording

_WIDTH = 88


def summary_text(summary: Summary) -> str:
    """The whole summary."""
    return "\n".join(line.rstrip() for line in _lines(summary)) + "\n"


def _lines(summary: Summary) -> Iterator[str]:
    wording = summary.wording
    yield from (summary.title, "=" * len(summary.title))
    yield from _labelled(wording.text("period"), summary.period, wording)
    yield from _labelled(wording.text("filters"), wording.text("semicolon").join(summary.filters), wording)
    yield from _wrapped(summary.counts)
    if not summary.entries:
        yield from ("", wording.text("no_events"))
    for entry in summary.entries:
        yield from ("", "")
        yield from _entry(entry, wording)
    if summary.problems:
        yield from ("", "", wording.text("problems"), "-" * len(wording.text("problems")))
        for problem in summary.problems:
            yield from _wrapped(problem, "- ")
    yield ""
    yield from _wrapped(wording.text("generated"))


def _entry(entry: Entry, wording: Wording) -> Iterator[str]:
    date = f"{entry.date} ({entry.date_note})" if entry.date_note else entry.date
    head = f"{date} · {entry.type}"
    yield from _wrapped(head)
    yield from _wrapped(entry.title)
    yield "-" * min(_WIDTH, max(len(head), len(entry.title)))
    yield from _wrapped(entry.place)
    if entry.part_of:
        yield from _wrapped(wording.text("part_of", title=entry.part_of))
    for delegation in entry.delegations:
        yield " – ".join(part for part in (delegation.side, delegation.country) if part)
        for attendant in delegation.attendants:
            yield from _wrapped(", ".join(part for part in (attendant.name, attendant.office) if part), "  - ")
    if entry.undertakings:
        yield from ("", wording.text("commitments"))
        for undertaking in entry.undertakings:
            yield from _undertaking(undertaking, wording)
    for heading, items in (("reasons", entry.reasons), ("doubts", entry.doubts)):
        if items:
            yield from ("", wording.text(heading))
            for item in items:
                yield from _wrapped(item, "  - ")
    yield from ("", wording.text("reports"))
    for source in entry.sources:
        yield from _wrapped(source.text, f"  [{source.number}] ")


def _undertaking(undertaking: Undertaking, wording: Wording) -> Iterator[str]:
    topics = f" ({', '.join(undertaking.topics)})" if undertaking.topics else ""
    yield from _wrapped(f"{undertaking.modality.upper()}  {undertaking.who}{topics}", "  * ")
    if not any(quote.contains_content for quote in undertaking.quotes):
        yield from _wrapped(undertaking.content, "    ")
    for quote in undertaking.quotes:
        yield from _wrapped(f"{wording.text('quote', text=quote.text)} [{quote.source}]", "    ")
    if undertaking.follow_up:
        yield from _wrapped(undertaking.follow_up, "    ")


def _labelled(label: str, text: str, wording: Wording) -> Iterator[str]:
    if text:
        yield from _wrapped(text, wording.text("list", facet=label, values=""))


def _wrapped(text: str, first: str = "") -> Iterator[str]:
    """The text in lines, the later ones indented under the first; its first words follow `first`."""
    indent = " " * len(first)
    yield from textwrap.wrap(text, _WIDTH, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False)


EXPORTER = Exporter(
    name="txt",
    suffix=".txt",
    media_type="text/plain",
    render=lambda selection: summary_text(summarise(selection)),
)
