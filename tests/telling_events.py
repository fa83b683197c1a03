# SPDX-License-Identifier: MIT
"""Chronicles of short texts, and their events in one line each, for the tests of events."""

import datetime as dt
from hashlib import sha256

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.extraction.analysis import Analysis
from vnsg_viewer.extraction.pipeline import analyse, chronicle_of
from vnsg_viewer.formats.raw_article import Metadata, RawArticle
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

TODAY = dt.date(2026, 6, 1)


def raw(text: str, path: str = "a.txt", published: str = "") -> RawArticle:
    """An article as its file would give it."""
    metadata = Metadata(published=published, basis="front_matter" if published else "")
    return RawArticle(path, sha256(text.encode(errors="surrogatepass")).hexdigest(), "utf-8", text, metadata)


def analysed(*texts: str, published: str = "") -> list[Analysis]:
    """The analyses of texts, each an article of its own."""
    gazetteer = load_gazetteer()
    return [analyse(raw(text, f"{i}.txt", published), gazetteer, TODAY) for i, text in enumerate(texts)]


def chronicle(*texts: str, published: str = "") -> Chronicle:
    """The chronicle of texts, each an article of its own."""
    return chronicle_of(analysed(*texts, published=published), load_gazetteer())


def lines(told: Chronicle) -> list[str]:
    """Each event as "type date: Names", "announced" before what is to come, "< type" after what is part of it."""
    return sorted(
        ("announced " if event.status.value == "announced" else "")
        + f"{event.type.value} {event.date.span.edtf or '?'}: "
        + ", ".join(sorted(p.name or p.organisation_id or "" for p in event.participants))
        + (f" < {told.event[event.part_of].type.value}" if event.part_of else "")
        for event in told.events
    )


def events(*texts: str, published: str = "") -> list[str]:
    """The events of texts, a line for each."""
    return lines(chronicle(*texts, published=published))
