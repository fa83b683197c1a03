# SPDX-License-Identifier: MIT
"""The summary as Markdown (CommonMark), to be pasted into notes and wikis."""

import re
from collections.abc import Iterator

from vnsg_viewer.export.exporter import Exporter
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.export.summary import Entry, Quote, Summary, Undertaking
from vnsg_viewer.lexicon.wording.wording import Wording

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")
_LIST_START = re.compile(r"^(\d*)([-+=.)])")


def summary_markdown(summary: Summary) -> str:
    """The whole summary."""
    return "\n".join(_lines(summary)) + "\n"


def _lines(summary: Summary) -> Iterator[str]:
    wording = summary.wording
    yield f"# {_escaped(summary.title)}"
    yield ""
    if summary.period:
        yield f"**{wording.text('period')}**: {_escaped(summary.period)}  "
    if summary.filters:
        yield f"**{wording.text('filters')}**: {_escaped('; '.join(summary.filters))}  "
    yield _escaped(summary.counts)
    if not summary.entries:
        yield from ("", _escaped(wording.text("no_events")))
    for entry in summary.entries:
        yield ""
        yield from _entry(entry, wording)
    if summary.problems:
        yield from ("", f"## {wording.text('problems')}", "")
        yield from (f"- {_line(problem)}" for problem in summary.problems)
    yield from ("", f"*{_escaped(wording.text('generated'))}*")


def _entry(entry: Entry, wording: Wording) -> Iterator[str]:
    yield f"## {_escaped(entry.title)}"
    yield ""
    note = f" ({_escaped(entry.date_note)})" if entry.date_note else ""
    facts = [f"**{_escaped(entry.date)}**{note}", _escaped(entry.type), _escaped(entry.place)]
    facts += [_escaped(wording.text("part_of", title=entry.part_of))] if entry.part_of else []
    yield " · ".join(fact for fact in facts if fact)
    for delegation in entry.delegations:
        yield ""
        yield f"**{_escaped(' – '.join(part for part in (delegation.side, delegation.country) if part))}**"
        yield ""
        for attendant in delegation.attendants:
            office = f", {_escaped(attendant.office)}" if attendant.office else ""
            yield f"- {_escaped(attendant.name)}{office}"
    if entry.undertakings:
        yield from ("", f"### {wording.text('commitments')}")
        for undertaking in entry.undertakings:
            yield ""
            yield from _undertaking(undertaking, wording)
    for heading, items in (("reasons", entry.reasons), ("doubts", entry.doubts)):
        if items:
            yield from ("", f"### {wording.text(heading)}", "")
            yield from (f"- {_line(item)}" for item in items)
    yield from ("", f"### {wording.text('reports')}", "")
    yield from (f"- \\[{source.number}\\] {_escaped(source.text)}" for source in entry.sources)


def _undertaking(undertaking: Undertaking, wording: Wording) -> Iterator[str]:
    topics = f" ({_escaped(', '.join(undertaking.topics))})" if undertaking.topics else ""
    yield f"- **{_escaped(undertaking.modality)}**: {_escaped(undertaking.who)}{topics}"
    if not any(quote.contains_content for quote in undertaking.quotes):
        yield from ("", f"  {_line(undertaking.content)}")
    for quote in undertaking.quotes:
        yield from ("", f"  > {_quoted(quote, wording)} \\[{quote.source}\\]")
    if undertaking.follow_up:
        yield from ("", f"  {_escaped(undertaking.follow_up)}")


def _quoted(quote: Quote, wording: Wording) -> str:
    words = f"**{_escaped(quote.words)}**" if quote.contains_content else _escaped(quote.words)
    return wording.text("quote", text=f"{_escaped(quote.before)}{words}{_escaped(quote.after)}")


def _escaped(text: str) -> str:
    """Text that Markdown shows as it is within a line."""
    return _MARKUP.sub(r"\\\1", text)


def _line(text: str) -> str:
    """Text that Markdown shows as it is at the start of a line, where a number or a dash would open a list."""
    return _LIST_START.sub(r"\1\\\2", _escaped(text))


EXPORTER = Exporter(
    name="md",
    suffix=".md",
    media_type="text/markdown",
    render=lambda selection: summary_markdown(summarise(selection)),
)
