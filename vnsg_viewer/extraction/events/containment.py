# SPDX-License-Identifier: MIT
"""Visits and summits contain the meetings held during them."""

from collections.abc import Sequence

from vnsg_viewer.domain.event import EventStatus, EventType
from vnsg_viewer.extraction.events.governing_dates import is_month_only, is_range, lies_within, may_be_same_day
from vnsg_viewer.extraction.events.told_event import ToldEvent

CONTAINERS = (EventType.VISIT, EventType.SUMMIT, EventType.CONFERENCE, EventType.EXHIBITION)


def containing(event: ToldEvent, events: Sequence[ToldEvent]) -> str | None:
    """The id of the visit, else of the summit or conference, that an event is part of; None if there is none."""
    if event.type is EventType.VISIT and not event.name:
        return None
    site = event.type is EventType.VISIT or event.type not in CONTAINERS
    own = len(CONTAINERS) if site else CONTAINERS.index(event.type)
    candidates = [
        (_closeness(event, other), _order(other), _is_apart(event, other), other.triggers[0].start, other.id)
        for other in events
        if other.id != event.id
        and (other.type in CONTAINERS[:own] or _is_gathering_of_days(other))
        and not (other.type is EventType.VISIT and other.name)
        and not (event.status is EventStatus.REPORTED and other.status is EventStatus.ANNOUNCED)
        and may_be_same_day(event.when, other.when)
        and not (_is_vague(event) and not _is_vague(other))
    ]
    near = [c for c in candidates if c[0] is not None]
    if not near:
        return None
    nearest = min(near, key=lambda c: (c[1], c[0], *c[2:]))[-1]
    return _leg(event, next(other for other in events if other.id == nearest), events)


def _leg(event: ToldEvent, tour: ToldEvent, events: Sequence[ToldEvent]) -> str:
    """The id of the leg of a tour that is told last before an event; of the tour where it has no legs."""
    told = [
        other
        for other in events
        if other.id not in {event.id, tour.id}
        and other.type is tour.type
        and other.person_ids & tour.person_ids
        and other.triggers[0].start < event.triggers[0].start
        and lies_within(other.when, tour.when)
        and may_be_same_day(event.when, other.when)
    ]
    return max(told, key=lambda other: (other.triggers[0].start, other.id), default=tour).id


def _is_vague(event: ToldEvent) -> bool:
    """Whether an event has a date of its own that names no day: "later this year"."""
    date = event.when.date if event.when else None
    return date is not None and not date.is_single_day and not date.is_stretch and date.day is None


def _is_apart(event: ToldEvent, container: ToldEvent) -> bool:
    """Whether a container is of another status, or, where the event is to come during one told of, another to come."""
    after = container.triggers[0].start > event.triggers[0].start
    return after if event.status is EventStatus.ANNOUNCED else event.status is not container.status


def _order(container: ToldEvent) -> int:
    return CONTAINERS.index(container.type) if container.type in CONTAINERS else len(CONTAINERS)


def _is_gathering_of_days(event: ToldEvent) -> bool:
    """Whether a dialogue lasts several days: others meet on its sidelines."""
    return event.type is EventType.DIALOGUE and event.when is not None and is_range(event.when)


def _closeness(event: ToldEvent, container: ToldEvent) -> int | None:
    """How plainly one contains the other, 0 first: same person, sentence or country; None if nothing says so."""
    dated_by_month = container.when is not None and is_month_only(container.when.date)
    if dated_by_month and event.triggers[0].start < container.triggers[0].start:
        return None  # what an article looks back to at its end holds nothing told before
    if event.person_ids & container.person_ids:
        return 0
    if set(event.sentences) & set(container.sentences):
        return 1
    ours = {p.country for p in event.participants if p.country}
    theirs = {p.country for p in container.participants if p.country}
    if ours & theirs and not dated_by_month:
        return 2  # a visit of which only the month is told is mostly that of others, before
    return None
