# SPDX-License-Identifier: MIT
"""Where in an article people, dates and commitments stand, and which event each mark belongs to."""

from collections import defaultdict
from collections.abc import Iterator
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


class ArticleMarks:
    """The marks of each article of a chronicle, found when first asked for."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._events: dict[str, dict[str, None]] = defaultdict(dict)
        self._found: dict[str, tuple[Mark, ...]] = {}
        for event in chronicle.events:
            for article_id in _articles(chronicle, event):
                self._events[article_id][event.id] = None

    def of(self, article_id: str) -> tuple[Mark, ...]:
        """The marks of an article: statements first and names last, so that the later are drawn above."""
        if article_id not in self._found:
            events = (self._chronicle.event[event_id] for event_id in self._events.get(article_id, ()))
            marks = {mark for event in events for home, mark in _marks(self._chronicle, event) if home == article_id}
            self._found[article_id] = tuple(sorted(marks, key=_drawing_order))
        return self._found[article_id]


def _drawing_order(mark: Mark) -> tuple[int, int, int, str, str]:
    return tuple(MarkKind).index(mark.kind), mark.start, -mark.end, mark.event_id, mark.commitment_id


def _articles(chronicle: Chronicle, event: Event) -> set[str]:
    return {article_id for article_id, _ in _marks(chronicle, event)}


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
