# SPDX-License-Identifier: MIT
"""What cards say about the events of a chronicle."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import EventDate
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.timeline.texts import Captions

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class CaptionWords:
    """How dates and counts are written in the reader's language."""

    date: Callable[[Timespan], str]
    date_note: Callable[[EventDate], str]
    count: Callable[[str, int], str]


def captions_of(chronicle: Chronicle, words: CaptionWords) -> Captions:
    """Captions by place in the chronicle: title, date with its doubt, numbers of commitments and reports."""

    def date(position: int) -> str:
        found = chronicle.events[position].date
        note = words.date_note(found)
        if found.span.precision is Precision.DAY_IN_RANGE:  # the date itself says that the day is not stated
            note = words.date_note(replace(found, span=replace(found.span, precision=Precision.RANGE)))
        return SEPARATOR.join(filter(None, (words.date(found.span), note)))

    def detail(position: int) -> str:
        event = chronicle.events[position]
        commitments = len(chronicle.commitments_of.get(event.id, ()))
        articles = [chronicle.article.get(report.article_id) for report in event.reports]
        languages = sorted({article.language for article in articles if article and article.language})
        reports = words.count("report", len(event.reports)) if event.reports else ""
        if reports and languages:
            reports += f" ({', '.join(languages)})"
        return SEPARATOR.join(filter(None, (words.count("commitment", commitments) if commitments else "", reports)))

    return Captions(lambda position: chronicle.events[position].title, date, detail)
