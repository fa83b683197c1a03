# SPDX-License-Identifier: MIT
"""The summary as one self-contained web page that also prints well."""

from collections.abc import Iterator
from html import escape

from vnsg_viewer.export.exporter import Exporter
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.export.summary import Delegation, Entry, Quote, Summary, Undertaking
from vnsg_viewer.lexicon.wording.wording import Wording
from vnsg_viewer.resources import resource


def summary_html(summary: Summary) -> str:
    """The whole summary; nothing in it is fetched from anywhere."""
    return "\n".join(_page(summary)) + "\n"


def _page(summary: Summary) -> Iterator[str]:
    wording = summary.wording
    style = resource("export", "summary.css").read_text(encoding="utf-8").strip()
    yield "<!DOCTYPE html>"
    yield f'<html lang="{wording.locale}">'
    yield from ("<head>", '<meta charset="utf-8">')
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(summary.title)}</title>"
    yield from (f"<style>\n{style}\n</style>", "</head>", "<body>", "<header>", f"<h1>{escape(summary.title)}</h1>")
    if summary.period:
        yield f'<p class="period">{escape(summary.period)}</p>'
    if summary.filters:
        lines = "".join(f"<li>{escape(line)}</li>" for line in summary.filters)
        yield f'<ul class="filters" aria-label="{escape(wording.text("filters"))}">{lines}</ul>'
    yield from (f'<p class="counts">{escape(summary.counts)}</p>', "</header>", "<main>")
    if not summary.entries:
        yield f"<p>{escape(wording.text('no_events'))}</p>"
    for entry in summary.entries:
        yield from _entry(entry, wording)
    yield "</main>"
    yield "<footer>"
    if summary.problems:
        yield from _list("problems", wording.text("problems"), summary.problems, level=2)
    yield f"<p>{escape(wording.text('generated'))}</p>"
    yield from ("</footer>", "</body>", "</html>")


def _entry(entry: Entry, wording: Wording) -> Iterator[str]:
    yield f'<article id="{escape(entry.event_id)}">'
    note = f' <span class="note">{escape(entry.date_note)}</span>' if entry.date_note else ""
    kind = f'<span class="type">{escape(entry.type)}</span>'
    yield f'<p class="when"><span class="date">{escape(entry.date)}</span>{note} {kind}</p>'
    yield f"<h2>{escape(entry.title)}</h2>"
    whole = wording.text("part_of", title=entry.part_of) if entry.part_of else ""
    where = " · ".join(part for part in (entry.place, whole) if part)
    if where:
        yield f'<p class="where">{escape(where)}</p>'
    if entry.delegations:
        yield f'<section class="delegations" aria-label="{escape(wording.text("participants"))}">'
        for delegation in entry.delegations:
            yield from _delegation(delegation)
        yield "</section>"
    if entry.undertakings:
        yield f'<section class="commitments">\n<h3>{escape(wording.text("commitments"))}</h3>'
        for undertaking in entry.undertakings:
            yield from _undertaking(entry, undertaking, wording)
        yield "</section>"
    if entry.reasons:
        yield from _list("reasons", wording.text("reasons"), entry.reasons)
    if entry.doubts:
        yield from _list("doubts", wording.text("doubts"), entry.doubts)
    yield f'<section class="sources">\n<h3>{escape(wording.text("reports"))}</h3>\n<ol>'
    for source in entry.sources:
        yield f'<li id="{escape(entry.event_id)}-{source.number}">{escape(source.text)}</li>'
    yield from ("</ol>", "</section>", "</article>")


def _delegation(delegation: Delegation) -> Iterator[str]:
    yield "<div>"
    yield f"<h3>{escape(' – '.join(part for part in (delegation.side, delegation.country) if part))}</h3>"
    for attendant in delegation.attendants:
        office = f'<span class="office">{escape(attendant.office)}</span>' if attendant.office else ""
        yield f'<p><span class="name">{escape(attendant.name)}</span>{office}</p>'
    yield "</div>"


def _undertaking(entry: Entry, undertaking: Undertaking, wording: Wording) -> Iterator[str]:
    topics = "".join(f' <span class="topic">{escape(topic)}</span>' for topic in undertaking.topics)
    yield '<div class="commitment">'
    modality = f'<span class="modality">{escape(undertaking.modality)}</span>'
    yield f'<p class="who">{modality} {escape(undertaking.who)}{topics}</p>'
    if not any(quote.contains_content for quote in undertaking.quotes):
        yield f'<p class="content">{escape(undertaking.content)}</p>'
    for quote in undertaking.quotes:
        mark = f'<sup><a href="#{escape(entry.event_id)}-{quote.source}">[{quote.source}]</a></sup>'
        yield f"<blockquote>{_quoted(quote, wording)} {mark}</blockquote>"
    if undertaking.follow_up:
        yield f'<p class="follow-up">{escape(undertaking.follow_up)}</p>'
    yield "</div>"


def _quoted(quote: Quote, wording: Wording) -> str:
    words = f"<mark>{escape(quote.words)}</mark>" if quote.contains_content else escape(quote.words)
    return wording.text("quote", text=f"{escape(quote.before)}{words}{escape(quote.after)}")


def _list(kind: str, heading: str, items: tuple[str, ...], level: int = 3) -> Iterator[str]:
    yield f'<section class="{kind}">\n<h{level}>{escape(heading)}</h{level}>\n<ul>'
    yield from (f"<li>{escape(item)}</li>" for item in items)
    yield "</ul>\n</section>"


EXPORTER = Exporter(
    name="html",
    suffix=".html",
    media_type="text/html",
    render=lambda selection: summary_html(summarise(selection)),
)
