# SPDX-License-Identifier: MIT
"""What one article yields on its own: picklable, so that many can be read in processes and kept."""

import datetime as dt

from vnsg_viewer.domain.article import Article
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.domain.commitment import Commitment
from vnsg_viewer.domain.event import Report
from vnsg_viewer.extraction.dates.context import DateContext
from vnsg_viewer.extraction.events.told_event import ToldEvent
from vnsg_viewer.extraction.mentions import DateMention
from vnsg_viewer.extraction.record import record


@record()
class ReportedEvent:
    """An event as one article reports it, with what bears on its date; `topics` are those of its commitments.

    `previous` is the day printed last before the event's own date, which "the same day" counts from.
    """

    told: ToldEvent
    report: Report
    context: DateContext
    topics: frozenset[str] = frozenset()
    previous: DateMention | None = None


@record()
class Appearance:
    """A person as one article presents them: the fullest name, the other printed ones, and what it says of them."""

    person_id: str
    name: str
    known: bool
    other_names: tuple[str, ...] = ()
    country: str | None = None
    post: str = ""
    organisation_id: str | None = None


@record()
class OrganisationAppearance:
    """An organisation as one article names it."""

    organisation_id: str
    name: str
    country: str | None = None
    known: bool = True


@record()
class Analysis:
    """Everything one article yields; commitments name the ids of its told events.

    `captured` is about when the page was saved, as far as its furniture tells.
    """

    article: Article
    events: tuple[ReportedEvent, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    people: tuple[Appearance, ...] = ()
    organisations: tuple[OrganisationAppearance, ...] = ()
    captured: dt.date | None = None
    problems: tuple[Problem, ...] = ()
