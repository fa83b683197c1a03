# SPDX-License-Identifier: MIT
"""What a witness for a missing year is, and what it says."""

import datetime as dt
from collections.abc import Callable

from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.event import EventDate
from vnsg_viewer.extraction.dates.context import OfficeHeld, YearClue
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.milestones import Milestone

Subject = tuple[OfficeHeld, ...] | YearClue | Milestone | Publication | EventDate | dt.date


@record()
class Finding:
    """What one witness says of one candidate, and what it is about."""

    kind: str
    outcome: str
    subject: Subject


Witness = Callable[[dt.date, dt.date], Finding]


def below(value: int, limits: tuple[tuple[int, str], ...], otherwise: str) -> str:
    """The outcome of the first limit that a value stays below."""
    for limit, outcome in limits:
        if value < limit:
            return outcome
    return otherwise
