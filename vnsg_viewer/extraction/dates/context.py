# SPDX-License-Identifier: MIT
"""What is known around an event that bears on its date; the events stage fills it, date_resolution weighs it."""

import datetime as dt
from enum import StrEnum

from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.event import EventDate
from vnsg_viewer.domain.person import Person
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.milestones import Milestone


class ClueKind(StrEnum):
    """How a year that is printed nearby is tied to the event; the values are the kinds of a Reason."""

    NAME = "name_year"  # the event's own name carries it
    VERB = "verb_year"  # it governs the event's verb
    CANDIDACY = "future_period"  # a term or seat still sought
    PERIOD = "topic_period"  # a plan or period that is spoken of
    UPCOMING = "upcoming_year"  # something that is to come, or an anniversary
    EDITION = "edition"  # when a numbered meeting took place that somebody attends
    PAGE = "page_year"  # the year of the page's copyright
    RECENT = "recent_year"  # the latest year in which the article lets something else happen
    DAY = "text"  # a full date of the article, day and year
    EARLIER = "earlier_year"  # the latest year of other agreements and of history: a bound, no vote


@record()
class YearClue:
    """A printed year or period of years other than the event's own; `month` and `day` where printed with the year."""

    kind: ClueKind
    first: int
    last: int
    text: str
    month: int | None = None
    day: int | None = None


class Tenure(StrEnum):
    """What an article tells of an office besides that somebody holds it; the values are kinds of findings."""

    WHOLE = ""
    BEGINNING = "office_new"
    END = "office_leaving"


@record()
class OfficeHeld:
    """An office that the article gives to a participant, and when the gazetteer says it was held.

    `label` is the office in English words; `tenure` says whether the article is about its beginning or its end.
    """

    person: str
    post: str
    periods: tuple[Timespan, ...]
    verified: bool
    label: str = ""
    tenure: Tenure = Tenure.WHOLE


@record()
class DateContext:
    """Everything but the printed date itself that bears on when an event took place.

    `today` is the reader's clock: nothing reported lies after it.  `captured` is about when the page was saved, as
    far as any page of the folder tells; `own_capture` as far as this one does.  `dateline` is the day, without a year,
    with which a dispatch opens: it stands in for an unknown publication.  `weekdays` are all days that the report
    prints with their weekday and without a year: they bear on the year of each of its dates; so do `bare_weekdays`
    ("on Tuesday") beside the dateline and the `stretches` of days that the report prints.  `counted` are the words of
    a date that was counted from another printed one ("a day later").  `announced` is True for
    events still to come.  `within` is the date of a visit or summit that contains the event, `others` the dates of the
    same event in other reports, `previous` what "the same day" counts from, and `main` the date of the article's main
    event: it stands in for an unknown publication in "later this year".
    """

    today: dt.date
    published: Publication | None = None
    captured: dt.date | None = None
    own_capture: dt.date | None = None
    dateline: PartialDate | None = None
    weekdays: tuple[PartialDate, ...] = ()
    bare_weekdays: tuple[int, ...] = ()
    stretches: tuple[PartialDate, ...] = ()
    counted: str = ""
    announced: bool = False
    offices: tuple[OfficeHeld, ...] = ()
    clues: tuple[YearClue, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    within: EventDate | None = None
    others: tuple[EventDate, ...] = ()
    previous: EventDate | None = None
    main: EventDate | None = None


def office_held(person: Person, post: str, organisation_id: str | None = None) -> OfficeHeld | None:
    """The office a known person is given, with the periods in which it was held; None if none is on record."""
    held = [
        membership
        for membership in person.memberships
        if membership.post == post and organisation_id in {None, membership.organisation_id}
    ]
    if not held:
        return None
    periods = tuple(membership.period for membership in held)
    return OfficeHeld(person.name, post, periods, all(membership.verified for membership in held))
