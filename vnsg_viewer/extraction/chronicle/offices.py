# SPDX-License-Identifier: MIT
"""The office of each participant at the date of the event, and their side of the table."""

from collections.abc import Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import Event, Participant
from vnsg_viewer.domain.person import Membership
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.events.sides import with_sides
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer


def with_offices(event: Event, gazetteer: Gazetteer) -> Event:
    """The event with what each listed participant was on its date; the printed office where nothing is on record."""
    when = event.date.span if event.date.span.is_dated else None
    printed = {p.person_id: p.organisation_id for p in event.participants if p.organisation_id}
    in_office = tuple(_in_office(p, when, gazetteer) for p in event.participants)
    participants = tuple(_facing(p, in_office, printed.get(p.person_id), when, gazetteer) for p in in_office)
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


def _facing(
    participant: Participant,
    others: Sequence[Participant],
    printed: str | None,
    when: Timespan | None,
    gazetteer: Gazetteer,
) -> Participant:
    """Of two portfolios held at once the printed one, else the one that the other side has too: Law faces Justice."""
    person = gazetteer.person(participant.person_id or "")
    if person is None or when is None:
        return participant
    held = [m for m in person.memberships if m.post == participant.post and m.period.overlaps(when)]
    is_held = any(membership.organisation_id == printed for membership in held)
    if printed and (is_held or _is_later(participant, printed, held, gazetteer)):
        return replace(participant, organisation_id=printed)
    kinds = {_kind(p, gazetteer) for p in others if p.country != participant.country} - {""}
    if not kinds or _kind(participant, gazetteer) in kinds:
        return participant
    fitting = [m for m in held if _kind(replace(participant, organisation_id=m.organisation_id), gazetteer) in kinds]
    return replace(participant, organisation_id=fitting[0].organisation_id) if fitting else participant


def _is_later(participant: Participant, printed: str, held: Sequence[Membership], gazetteer: Gazetteer) -> bool:
    """Whether the office as printed may have come after those on record, none of which is known to have ended."""
    organisation = gazetteer.organisation(printed)
    is_other = organisation is not None and organisation.country == participant.country
    return is_other and bool(held) and all(membership.period.latest is None for membership in held)


def _kind(participant: Participant, gazetteer: Gazetteer) -> str:
    """The kind of ministry of a participant; empty when it is none."""
    organisation_id = participant.organisation_id or ""
    entry = gazetteer.organisations.get(organisation_id)
    kind = entry.ministry_kind if entry else organisation_id.partition("-")[2]
    return kind if kind in gazetteer.ministry_kinds else ""
