# SPDX-License-Identifier: MIT
"""The meeting that a report implies but never calls by name: two sides speak to each other and commit themselves."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b

from vnsg_viewer.domain.article import Evidence
from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.event import EventStatus, EventType, Participant, Side
from vnsg_viewer.extraction.commitments.hearing import Heard, hear
from vnsg_viewer.extraction.commitments.telling import Spoken
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.governing_dates import carried_date
from vnsg_viewer.extraction.events.told_event import ToldEvent
from vnsg_viewer.extraction.mentions import DateMention, DateRole, Mention, Mentions, PersonMention

_SIDES = 2
_FEWEST = 2  # commitments that make a meeting of two speakers
_TOGETHER = frozenset({Modality.SIGNED, Modality.AGREED})  # one such act of both is enough
_CONFIDENCE = 0.5  # no word of the article says that they met
_ID_BYTES = 6


def implied_events(
    document: Document, mentions: Mentions, countries: Mapping[str, str | None]
) -> tuple[ToldEvent, ...]:
    """One meeting of those who commit themselves, if they are of two sides; for a report that tells no event."""
    known = {person: country for person, country in countries.items() if country}
    heard = [h for h in hear(document, mentions, known) if any(_binding(h))]
    people = {m.person_id: m for m in reversed(mentions.people) if not m.bystander}
    speakers = [p for p in dict.fromkeys(p for h in heard for p in _people(h)) if p in people]
    joint = any(s.match.cue.modality in _TOGETHER and s.speaker and s.speaker.joint for h in heard for s in _binding(h))
    acts = sum(1 for h in heard for _ in _binding(h))
    sides = {known.get(person, person) for person in speakers}
    if len(sides) < _SIDES or (acts < _FEWEST and not joint):
        return ()
    first = heard[0]
    cue = next(_binding(first)).match
    rule = f"{document.language.code}.event.implied"
    participants = tuple(_participant(people[person], known, document, rule) for person in speakers)
    return (
        ToldEvent(
            id=_id(document, first, speakers),
            type=EventType.MEETING,
            status=EventStatus.REPORTED,
            triggers=(Mention(cue.start, cue.end, rule),),
            sentences=(first.sentence.index,),
            participants=participants,
            when=_when(document, mentions, first),
            carried=True,
            confidence=_CONFIDENCE,
        ),
    )


def _binding(heard: Heard) -> Iterator[Spoken]:
    """What is said there that commits somebody."""
    return (s for s in heard.spoken if s.speaker and s.match.cue.modality not in {None, Modality.DISCUSSED})


def _people(heard: Heard) -> Iterator[str]:
    return (person for s in _binding(heard) if s.speaker for person in s.speaker.person_ids)


def _participant(mention: PersonMention, countries: Mapping[str, str], document: Document, rule: str) -> Participant:
    where: tuple[Evidence, ...] = (document.evidence(mention.start, mention.end, rule),)
    country = mention.country or countries.get(mention.person_id)
    return Participant(
        mention.person_id, mention.name, mention.post, mention.organisation_id, country, Side.OTHER, where
    )


def _when(document: Document, mentions: Mentions, first: Heard) -> DateMention | None:
    """The last single day printed before they speak, else the first date of the report."""
    before = carried_date(first.telling.start, first.sentence.index, document.sentences, mentions.dates)
    return before or next((date for date in mentions.dates if date.role is DateRole.EVENT), None)


def _id(document: Document, first: Heard, speakers: Sequence[str]) -> str:
    seed = "\n".join((document.article.id, "implied", document.words(first.sentence), *sorted(speakers)))
    return f"e-{blake2b(seed.encode(errors='surrogatepass'), digest_size=_ID_BYTES).hexdigest()}"
