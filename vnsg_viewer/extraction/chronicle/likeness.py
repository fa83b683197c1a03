# SPDX-License-Identifier: MIT
"""How alike two reported events are, and what forbids that they are one."""

import datetime as dt

from vnsg_viewer.domain.event import DateStatus, Event, EventDate, EventType
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.domain.timespan import Precision
from vnsg_viewer.extraction.events.retelling import TALKS
from vnsg_viewer.extraction.events.titles import own_name
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.taxonomy import MergeWeights

_OCCASIONS = frozenset({EventType.SUMMIT, EventType.CONFERENCE, EventType.EXHIBITION})
_SURE = 0.9
_SAME_WORDS = 0.5  # of the shorter name: one that both have may only say what kind of occasion it is


@record()
class Compared:
    """An event ready for comparison: its people and topics as sets; `own` when its date is not borrowed.

    Names are compared only within one `language`.
    """

    event: Event
    people: frozenset[str]
    organisations: frozenset[str]
    countries: frozenset[str]
    topics: frozenset[str]
    own: bool
    language: str = ""

    @classmethod
    def of(cls, event: Event, topics: frozenset[str], *, own: bool, language: str = "") -> "Compared":
        """An event with the topics of its commitments."""
        return cls(
            event,
            frozenset(p.person_id for p in event.participants if p.person_id),
            frozenset(p.organisation_id for p in event.participants if p.organisation_id),
            frozenset(p.country for p in event.participants if p.country),
            topics,
            own,
            language,
        )


def likeness(a: Compared, b: Compared, weights: MergeWeights) -> float | None:
    """How alike two events are, from 0 to 1; None when they cannot be one."""
    if is_vetoed(a, b, weights):
        return None
    parts = {
        "date": _dates(a.event.date, b.event.date, weights),
        "participants": _people(a, b),
        "type": weights.types["same" if a.event.type is b.event.type else "family"],
    }
    if a.event.place and b.event.place:
        parts["place"] = _places(a.event, b.event)
    if a.topics and b.topics:
        parts["topics"] = len(a.topics & b.topics) / min(len(a.topics), len(b.topics))
    total = sum(weights.weights[name] for name in parts)
    return sum(weights.weights[name] * value for name, value in parts.items()) / total


def is_vetoed(a: Compared, b: Compared, weights: MergeWeights) -> bool:
    """Whether anything forbids that two events are one."""
    return (
        not _is_kin(a.event.type, b.event.type)
        or bool({r.article_id for r in a.event.reports} & {r.article_id for r in b.event.reports})
        or _people_apart(a, b)
        or _days_apart(a, b, weights.days_apart)
        or _years_apart(a.event.date, b.event.date)
        or _places_apart(a.event, b.event)
        or _names_apart(a.event, b.event, tongues=1 if a.language == b.language else 2)
    )


def _is_kin(a: EventType, b: EventType) -> bool:
    if EventType.PHONE_CALL in {a, b}:
        return a is b
    return a is b or (a in TALKS and b in TALKS)


def _people_apart(a: Compared, b: Compared) -> bool:
    """Disjoint sets of named people, or of two meetings with one guest the partners."""
    if a.people and b.people:
        if not a.people & b.people:
            return a.event.type not in _OCCASIONS
        one_each = a.event.type in TALKS and len(a.people) > 1 and len(b.people) > 1
        return one_each and not (a.people <= b.people or b.people <= a.people) and len(a.people & b.people) < 2  # noqa: PLR2004  two are a pair
    if a.event.type in _OCCASIONS:
        return False
    return bool(a.countries and b.countries) and not a.countries & b.countries


def _is_certain(date: EventDate) -> bool:
    return (
        date.span.precision in {Precision.DAY, Precision.RANGE}
        and date.status is not DateStatus.UNKNOWN
        and date.confidence >= _SURE
    )


def _days_apart(a: Compared, b: Compared, slack: int) -> bool:
    if _is_certain(a.event.date) and _is_certain(b.event.date):
        return not a.event.date.span.overlaps(b.event.date.span, slack)
    if a.own and b.own:
        return _month_days_apart(a.event.date, b.event.date)
    return (
        a.event.date.span.is_dated
        and b.event.date.span.is_dated
        and not a.event.date.span.overlaps(b.event.date.span, 31)
    )


def _years_apart(a: EventDate, b: EventDate) -> bool:
    """Whether neither year is in doubt and they differ by more than days."""
    if not (
        a.status in {DateStatus.STATED, DateStatus.INFERRED} and b.status in {DateStatus.STATED, DateStatus.INFERRED}
    ):
        return False
    return a.span.is_dated and b.span.is_dated and not a.span.overlaps(b.span, 1)


def _month_days_apart(a: EventDate, b: EventDate) -> bool:
    """Whether the printed days differ, whatever the year."""
    days_a, days_b = _month_days(a), _month_days(b)
    if not days_a or not days_b:
        return False
    return not any(_near(x, y) for x in days_a for y in days_b)


def _near(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return abs((dt.date(2000, *a) - dt.date(2000, *b)).days) <= 1


def _month_days(date: EventDate) -> list[tuple[int, int]]:
    if date.span.precision is Precision.UNKNOWN:
        parts = date.span.pattern.split("/")
        found = [p.split("-") for p in parts if p.count("-") == 2]  # noqa: PLR2004  XXXX-MM-DD
        return [(int(p[1]), int(p[2])) for p in found]
    if date.span.precision is Precision.DAY and date.span.earliest:
        return [(date.span.earliest.month, date.span.earliest.day)]
    return []


def _places_apart(a: Event, b: Event) -> bool:
    if a.type is not EventType.VISIT or a.place is None or b.place is None:
        return False
    return bool(a.place.country and b.place.country) and a.place.country != b.place.country


def _names_apart(a: Event, b: Event, *, tongues: int) -> bool:
    """Whether two occasions share few words of their names, though in one tongue, or only one visit has a name."""
    if a.type not in _OCCASIONS and a.type not in {EventType.VISIT, EventType.CEREMONY}:
        return False
    if a.type is EventType.VISIT and bool(own_name(a)) != bool(own_name(b)):
        return True
    words_a, words_b = (_words(own_name(e)) for e in (a, b))
    if tongues > 1 or not words_a or not words_b:
        return False
    return len(words_a & words_b) < _SAME_WORDS * min(len(words_a), len(words_b))


def _words(name: str) -> set[str]:
    return {word for word in fold(name).split() if len(word) > 3}  # noqa: PLR2004  longer words name things


def _dates(a: EventDate, b: EventDate, weights: MergeWeights) -> float:
    known = weights.dates
    if not (a.span.is_dated and b.span.is_dated):
        if _month_days(a) and _month_days(b) and not _month_days_apart(a, b):
            return known["yearless"]
        return known["unknown"]
    if a.span.precision is b.span.precision and (a.span.earliest, a.span.latest) == (b.span.earliest, b.span.latest):
        return known["same"] if a.span.precision in {Precision.DAY, Precision.RANGE} else known["overlap"]
    if a.span.contains(b.span) or b.span.contains(a.span):
        return known["within"]
    if a.span.overlaps(b.span):
        return known["overlap"]
    return known["next"] if a.span.overlaps(b.span, 1) else 0.0


def _people(a: Compared, b: Compared) -> float:
    if a.people and b.people:
        return len(a.people & b.people) / min(len(a.people), len(b.people))
    if a.organisations and b.organisations:
        return len(a.organisations & b.organisations) / min(len(a.organisations), len(b.organisations))
    if a.countries and b.countries:
        return 0.5 * len(a.countries & b.countries) / min(len(a.countries), len(b.countries))
    return 0.0


def _places(a: Event, b: Event) -> float:
    if a.place is None or b.place is None:
        return 0.0
    if fold(a.place.name) == fold(b.place.name):
        return 1.0
    return 0.8 if a.place.country and a.place.country == b.place.country else 0.0
