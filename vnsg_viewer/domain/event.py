# SPDX-License-Identifier: MIT
"""Events: calls, talks, visits, signings and the like, with their date, place, participants and reports."""

from dataclasses import dataclass
from enum import StrEnum

from vnsg_viewer.domain.article import Evidence
from vnsg_viewer.domain.timespan import Timespan


class EventType(StrEnum):
    """The closed list of the chronicle format; labels, colours and codes are in resources/event_types.yaml."""

    COURTESY_CALL = "courtesy_call"
    TALKS = "talks"
    MEETING = "meeting"
    DIALOGUE = "dialogue"
    PHONE_CALL = "phone_call"
    VISIT = "visit"
    SUMMIT = "summit"
    CONFERENCE = "conference"
    EXHIBITION = "exhibition"
    CEREMONY = "ceremony"
    SIGNING = "signing"
    MILESTONE = "milestone"
    TRAINING = "training"
    OTHER = "other"


class EventStatus(StrEnum):
    """Whether an article tells that the event happened, or that it will."""

    REPORTED = "reported"
    ANNOUNCED = "announced"


class DateStatus(StrEnum):
    """How a date is known: printed, inferred (confidence ≥ 0.90), probable (0.60–0.90), or not."""

    STATED = "stated"
    INFERRED = "inferred"
    PROBABLE = "probable"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """A participant's side of the table."""

    HOST = "host"
    VISITOR = "visitor"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence for or against a date.

    `kind` is a code (weekday, office_tenure, publication, containment, …) from the wording resources, `text` the
    finding in words, `effect` what it did to the date (confirms, excludes, …).
    """

    kind: str
    text: str
    effect: str = ""


@dataclass(frozen=True, slots=True)
class EventDate:
    """When an event took place, how sure that is, and why."""

    span: Timespan
    status: DateStatus
    confidence: float
    reasons: tuple[Reason, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where: the name as printed or known, and ISO 3166-1 alpha-3 country."""

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A person, or an organisation alone (`person_id` None), with the office at the event's date."""

    person_id: str | None
    name: str | None
    post: str
    organisation_id: str | None
    country: str | None
    side: Side
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """One article's telling of an event."""

    article_id: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A dated contact.

    `part_of` is the id of the visit or summit that contains it; `corrected` names the fields the reader has changed.
    """

    id: str
    type: EventType
    title: str
    date: EventDate
    participants: tuple[Participant, ...] = ()
    reports: tuple[Report, ...] = ()
    place: Place | None = None
    part_of: str | None = None
    status: EventStatus = EventStatus.REPORTED
    confidence: float = 1.0
    corrected: tuple[str, ...] = ()
