# SPDX-License-Identifier: MIT
"""The event at which something was said, and who of its participants a voice stands for."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.commitment import Modality, Party
from vnsg_viewer.domain.event import EventStatus, EventType, Participant
from vnsg_viewer.extraction.commitments.speakers import Voice
from vnsg_viewer.extraction.document import Sentence
from vnsg_viewer.extraction.events.told_event import ToldEvent
from vnsg_viewer.extraction.record import record

_TALKING = frozenset(
    (EventType.COURTESY_CALL, EventType.TALKS, EventType.MEETING, EventType.DIALOGUE, EventType.PHONE_CALL)
)
_GATHERING = frozenset((EventType.VISIT, EventType.SUMMIT, EventType.CONFERENCE))

_SIDES = 2

# What speaks for an event: its participants, being told in the sentence or shortly before, being talks
_PERSON, _SIDE, _SAME_SENTENCE, _SIGNS, _TALKS, _GATHERS, _OTHERS, _LATER, _PER_SENTENCE, _ANNOUNCED = (
    *(3.0, 1.5, 2.0, 1.5, 1.0, 0.4, -0.5),
    *(-2.0, -0.1, -1.0),
)


@record()
class Occasions:
    """The events of one article, by which a voice is judged: does it belong to those who met?"""

    events: tuple[ToldEvent, ...]
    people: Mapping[str, Participant]
    organisations: frozenset[str]
    countries: frozenset[str]
    officials: frozenset[str] = frozenset()
    incomplete: bool = False

    def knows(self, voice: Voice) -> bool:
        """Whether a voice is a participant or speaks for a participant's ministry or country.

        Officials whose country the article does not say are taken for participants; where only one side is known,
        any official may be of the other.  "Both" of whom nobody was there are those who were.
        """
        return (
            ((voice.joint or voice.unnamed) and not voice.countries)
            or any(person in self.people or person in self.officials for person in voice.person_ids)
            or (self.incomplete and bool(voice.person_ids) and bool(voice.countries or voice.organisation_ids))
            or any(organisation in self.organisations for organisation in voice.organisation_ids)
            or any(country in self.countries for country in voice.countries)
        )

    def event_of(self, sentence: Sentence, voice: Voice, modality: Modality) -> ToldEvent:
        """The event at which it was said."""
        return max(self.events, key=lambda event: _score(event, sentence, voice, modality))

    def party_of(self, voice: Voice, event: ToldEvent) -> Party:
        """Who speaks: a ministry or country speaks through its only participant, both sides through all."""
        if voice.joint:
            there = len(voice.person_ids) > 1 and any(person in self.people for person in voice.person_ids)
            people = voice.person_ids if there else _unique(p.person_id for p in event.participants)
            bodies = voice.organisation_ids or _unique(p.organisation_id for p in event.participants)
            return Party(people, bodies, joint=True)
        if voice.person_ids:
            held = [self.people[person] for person in voice.person_ids if person in self.people]
            return replace(
                voice.party, organisation_ids=voice.organisation_ids or _unique(p.organisation_id for p in held)
            )
        own = [p for p in event.participants if p.person_id and p.organisation_id in voice.organisation_ids]
        own = own or [p for p in event.participants if p.person_id and p.country in voice.countries]
        people = _unique(p.person_id for p in own)
        return Party(people if len(people) == 1 else (), voice.organisation_ids)

    def other_side(self, voice: Voice, event: ToldEvent) -> Voice | None:
        """The one who sits across the table from a voice, if only one does."""
        mine = {p.country for p in event.participants if p.person_id in voice.person_ids} | set(voice.countries)
        others = [p for p in event.participants if p.person_id and p.person_id not in voice.person_ids]
        others = [p for p in others if p.country not in mine]
        return _voice(others[0]) if len(others) == 1 else None


def occasions(
    events: Sequence[ToldEvent],
    countries: Mapping[str, str],
    named: Collection[str] = (),
    officials: Collection[str] = (),
) -> Occasions:
    """The article's events and all who take part in them.

    `countries` tells those of people, `named` are the countries that the sentences about the events name, `officials`
    those whom the article gives an office.
    """
    participants = [p for event in events for p in event.participants]
    sides = frozenset(c for p in participants if (c := p.country or countries.get(p.person_id or "")))
    return Occasions(
        tuple(events),
        {p.person_id: p for p in reversed(participants) if p.person_id},
        frozenset(p.organisation_id for p in participants if p.organisation_id),
        sides | frozenset(named),
        officials=frozenset(person for person in officials if person not in countries),
        incomplete=len(sides) < _SIDES,
    )


def _score(event: ToldEvent, sentence: Sentence, voice: Voice, modality: Modality) -> float:
    score = 0.0
    if event.person_ids.intersection(voice.person_ids):
        score += _PERSON
    elif any(p.organisation_id in voice.organisation_ids or p.country in voice.countries for p in event.participants):
        score += _SIDE
    before = [index for index in event.sentences if index <= sentence.index]
    if sentence.index in event.sentences:
        score += _SAME_SENTENCE
    score += _PER_SENTENCE * (sentence.index - max(before)) if before else _LATER
    if event.status is EventStatus.ANNOUNCED:
        score += _ANNOUNCED
    if event.type is EventType.SIGNING and modality is Modality.SIGNED:
        return score + _SIGNS
    if event.type in _TALKING:
        return score + _TALKS
    return score + (_GATHERS if event.type in _GATHERING else _OTHERS)


def _voice(participant: Participant) -> Voice:
    return Voice(
        0,
        0,
        _unique((participant.person_id,)),
        _unique((participant.organisation_id,)),
        _unique((participant.country,)),
    )


def _unique(ids: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for i in ids if i))
