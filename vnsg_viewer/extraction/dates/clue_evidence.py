# SPDX-License-Identifier: MIT
"""Witnesses for a missing year that rest on the years which an article prints."""

import datetime as dt
from collections.abc import Iterator

from vnsg_viewer.extraction.dates.context import ClueKind, DateContext, YearClue
from vnsg_viewer.extraction.dates.witness import Finding, Witness, below

_YEARS_NEAR_PERIOD = 3
_YEARS_KEPT = 5
_DAYS_BESIDE = 31
_YEAR = 365
_MONTHS = 12
_MEETING, _SEASON = 2, 9  # months around a numbered meeting in which it is attended, in which it is spoken of
_MONTHS_TO_COME = -2 * _MONTHS  # what is so little ahead may be a plan that nothing tells from history
_MONTHS_SOON_AFTER, _MONTHS_LONG_AFTER = 4 * _MONTHS, 8 * _MONTHS


def clue_witnesses(context: DateContext) -> Iterator[Witness]:
    """One witness per kind of clue: many mentions of one name or period are not independent."""
    for kind in ClueKind:
        clues = [clue for clue in context.clues if clue.kind is kind]
        if not clues:
            continue
        if kind in {ClueKind.NAME, ClueKind.VERB}:
            yield _same_year(kind, clues)
        elif kind is ClueKind.DAY:
            yield _beside_days(clues)
        elif kind is ClueKind.UPCOMING:
            yield _ahead_of(min(clues, key=lambda clue: (clue.first, clue.month or 0)))
        elif kind is ClueKind.EDITION:
            yield _beside_edition(clues)
        elif kind is ClueKind.PAGE:
            yield _of_page(max(clues, key=lambda clue: clue.last))
        elif kind in {ClueKind.RECENT, ClueKind.EARLIER}:
            yield _since(kind, max(clues, key=lambda clue: (clue.last, clue.month or 0)))
        else:
            yield _against_period(kind, min(clues, key=lambda clue: (clue.first, clue.last)))


def _same_year(kind: ClueKind, clues: list[YearClue]) -> Witness:
    def witness(first: dt.date, _: dt.date) -> Finding:
        nearest = min(clues, key=lambda clue: (abs(clue.first - first.year), clue.first))
        if nearest.first == first.year:
            return Finding(kind.value, "agrees", nearest)
        put_off = kind is ClueKind.NAME and nearest.first + 1 == first.year
        return Finding(kind.value, "year_after" if put_off else "contradicts", nearest)

    return witness


def _beside_days(clues: list[YearClue]) -> Witness:
    """How far from the nearest of the article's full dates a candidate lies: a year once printed is left out after."""
    days = [(dt.date(clue.last, clue.month or 1, clue.day or 1), clue) for clue in clues]

    def witness(first: dt.date, last: dt.date) -> Finding:
        day, clue = min(days, key=lambda item: (_days_apart(item[0], first, last), item[0]))
        distance = _days_apart(day, first, last)
        limits = ((_DAYS_BESIDE, "near"), (_YEAR, "same_year"))
        return Finding(ClueKind.DAY.value, below(distance, limits, "apart"), clue)

    return witness


def _beside_edition(clues: list[YearClue]) -> Witness:
    """How many months a candidate lies from the nearest of the numbered meetings that somebody attends."""

    def witness(first: dt.date, _: dt.date) -> Finding:
        away = [((first.year - clue.first) * _MONTHS + first.month - (clue.month or 1), clue) for clue in clues]
        months, clue = min(away, key=lambda item: (abs(item[0]), item[0]))
        limits = ((-_SEASON, "apart"), (-_MEETING, "ahead"), (_MEETING + 1, "near"), (_SEASON + 1, "after"))
        return Finding(ClueKind.EDITION.value, below(months, limits, "apart"), clue)

    return witness


def _since(kind: ClueKind, clue: YearClue) -> Witness:
    """How long before the event something else took place; of a bare year only the year counts."""
    near = ("within_year", "within_two_years") if clue.month else ("same_year", "year_after")
    limits = (
        (_MONTHS_TO_COME, "before"),
        (0, "just_before"),
        (_MONTHS, near[0]),
        (2 * _MONTHS, near[1]),
        (_MONTHS_SOON_AFTER, "later"),
        (_MONTHS_LONG_AFTER, "long_after"),
    )

    def witness(first: dt.date, _: dt.date) -> Finding:
        months = (first.year - clue.last) * _MONTHS + (first.month - clue.month if clue.month else 0)
        if clue.month and not months:
            return Finding(kind.value, "same_month", clue)
        return Finding(kind.value, below(months, limits, "much_later"), clue)

    return witness


def _days_apart(day: dt.date, first: dt.date, last: dt.date) -> int:
    return max((first - day).days, (day - last).days, 0)


def _ahead_of(clue: YearClue) -> Witness:
    """How long after the event something is to come; of a bare year only the year counts."""
    near = ("within_year", "within_two_years") if clue.month else ("same_year", "year_before")
    limits = ((0, "over"), (1, near[0]), (2, near[1]))

    def witness(first: dt.date, last: dt.date) -> Finding:
        if clue.month:
            months = (clue.last - last.year) * _MONTHS + clue.month - last.month
            return Finding(ClueKind.UPCOMING.value, below(months // _MONTHS, limits, "far"), clue)
        return Finding(ClueKind.UPCOMING.value, below(clue.last - first.year, limits, "far"), clue)

    return witness


def _of_page(clue: YearClue) -> Witness:
    """How many years the event lies before the year of the page's copyright."""
    limits = ((0, "after"), (1, "same_year"), (2, "year_before"), (_YEARS_KEPT, "some_years_before"))
    return lambda first, _: Finding(ClueKind.PAGE.value, below(clue.last - first.year, limits, "long_before"), clue)


def _against_period(kind: ClueKind, clue: YearClue) -> Witness:
    limits = (
        (clue.first - _YEARS_NEAR_PERIOD, "before_far"),
        (clue.first - 1, "before_near"),
        (clue.first, "before_next"),
        (clue.last + 1, "within"),
    )
    return lambda first, _: Finding(kind.value, below(first.year, limits, "after"), clue)
