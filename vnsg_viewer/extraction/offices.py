# SPDX-License-Identifier: MIT
"""The office of each participant at the date of the event, and their side of the table."""

from dataclasses import replace

from vnsg_viewer.domain.event import Event, Participant
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.sides import with_sides
from vnsg_viewer.lexicon.gazetteer import Gazetteer


def with_offices(event: Event, gazetteer: Gazetteer) -> Event:
    """The event with what each listed participant was on its date; the printed office where nothing is on record."""
    when = event.date.span if event.date.span.is_dated else None
    participants = tuple(_in_office(p, when, gazetteer) for p in event.participants)
    country = event.place.country if event.place else None
    return replace(event, participants=with_sides(participants, country))


def _in_office(participant: Participant, when: Timespan | None, gazetteer: Gazetteer) -> Participant:
    if participant.person_id is None:
        organisation = gazetteer.organisation(participant.organisation_id or "")
        return replace(participant, country=participant.country or (organisation.country if organisation else None))
    person = gazetteer.person(participant.person_id)
    if person is None:
        return participant
    held = gazetteer.membership_at(person.id, when, participant.post)
    return replace(
        participant,
        name=person.name,
        post=held.post if held else participant.post,
        organisation_id=held.organisation_id if held else participant.organisation_id,
        country=person.country or participant.country,
    )
