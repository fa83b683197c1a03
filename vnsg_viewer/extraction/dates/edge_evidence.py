# SPDX-License-Identifier: MIT
"""Witnesses for a missing year that rest on offices just taken up or about to be laid down."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import OfficeHeld, Tenure
from vnsg_viewer.extraction.dates.witness import Finding, Witness, below

_SINCE = ((-45, "before"), (150, "soon"), (400, "within_year"), (760, "within_two_years"))
_UNTIL = ((-45, "over"), (90, "soon"), (400, "within_year"))


def edge_witnesses(offices: Sequence[OfficeHeld]) -> Iterator[Witness]:
    """One witness for all offices called new, one for all that are about to end: the nearest of them counts."""
    for tenure in (Tenure.BEGINNING, Tenure.END):
        told = tuple(office for office in offices if office.tenure is tenure)
        if told:
            yield _beside_edge(told, tenure)


def _beside_edge(offices: tuple[OfficeHeld, ...], tenure: Tenure) -> Witness:
    edges = [(office, period, _edge(period, tenure)) for office in offices for period in office.periods]

    def witness(first: dt.date, last: dt.date) -> Finding:
        away = [(_days_after(edge, first, last), office, period) for office, period, edge in edges]
        days, office, period = min(away, key=lambda item: (abs(item[0]), item[0], item[1].person, item[1].post))
        outcome = below(days, _SINCE, "later") if tenure is Tenure.BEGINNING else below(-days, _UNTIL, "far")
        return Finding(tenure.value, outcome, (replace(office, periods=(period,)),))

    return witness


def _edge(period: Timespan, tenure: Tenure) -> tuple[dt.date, dt.date]:
    """The first and last day on which an office may have begun or ended: a year may be all that is known."""
    day = period.earliest if tenure is Tenure.BEGINNING else period.latest
    assert day is not None  # asked for such periods only
    if (day.month, day.day) in {(1, 1), (12, 31)}:
        return dt.date(day.year, 1, 1), dt.date(day.year, 12, 31)
    return day, day


def _days_after(edge: tuple[dt.date, dt.date], first: dt.date, last: dt.date) -> int:
    """How many days a candidate lies after an edge; before it the number is negative."""
    return max((first - edge[1]).days, 0) - max((edge[0] - last).days, 0)
