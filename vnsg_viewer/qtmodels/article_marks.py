# SPDX-License-Identifier: MIT
"""Where in an article people, dates and commitments stand, and which event each mark belongs to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import Event


class MarkKind(StrEnum):
    """What a marked stretch says."""

    EVENT = "event"
    COMMITMENT = "commitment"
    DATE = "date"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of an article, in code points of its text, and the facts behind it."""

    kind: MarkKind
    start: int
    end: int
    event_id: str
    commitment_id: str = ""
    country: str | None = None
    rule: str = ""


def marks_by_article(chronicle: Chronicle) -> Mapping[str, tuple[Mark, ...]]:
    """The marks of each article, longest kinds of statement first, so that later ones are drawn above."""
    found: dict[str, set[Mark]] = defaultdict(set)
    for event in chronicle.events:
        for article_id, mark in _marks(chronicle, event):
            found[article_id].add(mark)
    order = list(MarkKind)
    return {
        article_id: tuple(
            sorted(marks, key=lambda m: (order.index(m.kind), m.start, -m.end, m.event_id, m.commitment_id))
        )
        for article_id, marks in found.items()
    }


def _marks(chronicle: Chronicle, event: Event) -> Iterator[tuple[str, Mark]]:
    for report in event.reports:
        for e in report.evidence:
            yield report.article_id, Mark(MarkKind.EVENT, e.start, e.end, event.id, rule=e.rule)
    for e in event.date.evidence:
        yield e.article_id, Mark(MarkKind.DATE, e.start, e.end, event.id, rule=e.rule)
    for participant in event.participants:
        for e in participant.evidence:
            country = participant.country
            yield e.article_id, Mark(MarkKind.PERSON, e.start, e.end, event.id, country=country, rule=e.rule)
    for commitment in chronicle.commitments_of.get(event.id, ()):
        for e in commitment.evidence:
            yield e.article_id, Mark(MarkKind.COMMITMENT, e.start, e.end, event.id, commitment.id, rule=e.rule)
