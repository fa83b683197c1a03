# SPDX-License-Identifier: MIT
"""The same event told several times in one article (title, lead, caption, "during the meeting") made one strand."""

from dataclasses import replace

from vnsg_viewer.domain.event import EventStatus, EventType
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.events.clauses import Cast
from vnsg_viewer.extraction.events.governing_dates import may_be_same_day
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.extraction.mentions import DateMention, PlaceMention
from vnsg_viewer.extraction.record import record

TALKS = (EventType.COURTESY_CALL, EventType.PHONE_CALL, EventType.DIALOGUE, EventType.TALKS, EventType.MEETING)
_NAMED = frozenset({EventType.SUMMIT, EventType.CONFERENCE, EventType.EXHIBITION, EventType.CEREMONY})
_SAME_WORDS = 0.5
_TWO = 2
_NAMING = 4  # letters from which a word names things


@record()
class Telling:
    """One trigger with its people, date and place; `name` is that of the occasion, document or site.

    `seen` is everyone whom the article has named up to its sentence; `outside` the body are titles and captions;
    `spoken` talks are told by words that do not say whether people met ("spoke with").
    """

    trigger: Trigger
    type: EventType
    cast: Cast
    when: DateMention | None = None
    place: PlaceMention | None = None
    name: str = ""
    known: bool = False
    seen: frozenset[str] = frozenset()
    outside: bool = False
    spoken: bool = False

    @property
    def is_of_something(self) -> bool:
        """Whether it may speak of one event: a noun does with a date, or after "the", "their", "during"."""
        told = self.when is not None and self.trigger.status is EventStatus.REPORTED
        noun = self.trigger.definite or self.trigger.framed or told
        return bool(self.cast.members) or not self.trigger.frame.is_noun or noun


@record()
class Strand:
    """Tellings of one event, in order of the text."""

    tellings: tuple[Telling, ...]

    @property
    def type(self) -> EventType:
        """The most specific type told; "during the talks" says less than what told of them first."""
        if len(self.tellings) == 1:
            return self.tellings[0].type
        told = {telling.type for telling in self.tellings if not telling.known}
        told = told or {telling.type for telling in self.tellings}
        return next((kind for kind in TALKS if kind in told), self.tellings[0].type)

    @property
    def cast(self) -> Cast:
        """Everyone told of."""
        return Cast(tuple(member for telling in self.tellings for member in telling.cast.members))

    @property
    def when(self) -> DateMention | None:
        """The first printed date that says a day, else the first at all; of meetings rather a day, of visits days."""
        dates = [telling.when for telling in self.tellings if telling.when]
        if len(dates) < _TWO:
            return dates[0] if dates else None
        kind = self.type
        if kind in TALKS:
            dates = [d for d in dates if d.date.is_single_day] or dates
        if kind is EventType.VISIT:
            dates = [d for d in dates if d.date.is_stretch] or dates
        return next((d for d in dates if d.date.day), dates[0])

    @property
    def place(self) -> PlaceMention | None:
        """The first place told."""
        return next((telling.place for telling in self.tellings if telling.place), None)

    @property
    def name(self) -> str:
        """The first name told."""
        return next((telling.name for telling in self.tellings if telling.name), "")

    @property
    def status(self) -> EventStatus:
        """What the tellings with a date say, else any: reported if one of them reports it."""
        told = [telling for telling in self.tellings if not telling.known] or self.tellings
        told = [t for t in told if not t.trigger.framed or t.trigger.status is EventStatus.ANNOUNCED] or told
        dated = [telling for telling in told if telling.when] or told
        coming = {t.trigger.sentence for t in self.tellings if t.trigger.status is EventStatus.ANNOUNCED}
        dated = [t for t in dated if not (t.trigger.frame.is_noun and t.trigger.sentence in coming)] or dated
        reported = any(telling.trigger.status is EventStatus.REPORTED for telling in dated)
        return EventStatus.REPORTED if reported else EventStatus.ANNOUNCED

    def with_telling(self, telling: Telling) -> "Strand":
        """The strand with one more telling."""
        return replace(self, tellings=tuple(sorted((*self.tellings, telling), key=lambda t: t.trigger)))


def is_kin(a: EventType, b: EventType) -> bool:
    """Whether two types may be of one event."""
    if EventType.PHONE_CALL in {a, b}:
        return a is b
    return a is b or (a in TALKS and b in TALKS)


def is_same(strand: Strand, telling: Telling) -> bool:
    """Whether a telling with people tells the event of a strand."""
    if not may_be_same_day(strand.when, telling.when):
        return False
    if {strand.type, telling.type} == {EventType.DIALOGUE, EventType.CONFERENCE}:
        return bool(strand.name and telling.name) and is_same_name(strand.name, telling.name)
    if not is_kin(strand.type, telling.type):
        return _is_same_call(strand, telling)
    if telling.type is EventType.VISIT:
        return _is_same_visit(strand, telling)
    if telling.type in _NAMED:
        same_name = is_same_name(strand.name, telling.name) or in_one_sentence(strand, telling)
        return strand.type is telling.type and same_name
    if telling.type is EventType.SIGNING:
        return is_same_name(strand.name, telling.name) and _agree(strand.cast, telling.cast)
    return _is_same_meeting(strand, telling)


def _is_same_meeting(strand: Strand, telling: Telling) -> bool:
    """Whether two tellings of talks may be of the same ones."""
    if EventType.DIALOGUE in {strand.type, telling.type}:
        same = strand.cast.person_ids == telling.cast.person_ids and len(telling.cast.person_ids) > 1
        states = telling.cast.is_of_states or strand.cast.is_of_states
        if same or (states and _agree(strand.cast, telling.cast)):
            return True
        return strand.type is telling.type and (in_one_sentence(strand, telling) or _agree_or_name(strand, telling))
    if {strand.type, telling.type} >= {EventType.PHONE_CALL, EventType.COURTESY_CALL}:
        return False
    if strand.status is not telling.trigger.status and not (strand.cast.is_complete and telling.cast.is_complete):
        return False
    return _agree(strand.cast, telling.cast)


def _is_same_call(strand: Strand, telling: Telling) -> bool:
    """Whether people who "spoke with" each other did so in the phone call told of the same two."""
    if EventType.PHONE_CALL not in {strand.type, telling.type} or strand.type not in TALKS or telling.type not in TALKS:
        return False
    neutral = telling.spoken if strand.type is EventType.PHONE_CALL else all(t.spoken for t in strand.tellings)
    return neutral and telling.cast.is_complete and strand.cast.person_ids == telling.cast.person_ids


def in_one_sentence(strand: Strand, telling: Telling) -> bool:
    """Whether a strand is told in the sentence of a telling."""
    return any(t.trigger.sentence == telling.trigger.sentence for t in strand.tellings)


def _agree_or_name(strand: Strand, telling: Telling) -> bool:
    return _agree(strand.cast, telling.cast) or is_same_name(strand.name, telling.name)


def _is_same_visit(strand: Strand, telling: Telling) -> bool:
    a, b = strand.place, telling.place
    if a and b and a.country and b.country and a.country != b.country:
        return False
    if bool(strand.name) != bool(telling.name) or not is_same_name(strand.name, telling.name):
        return False
    return _agree(strand.cast, telling.cast)


def _agree(a: Cast, b: Cast) -> bool:
    """Whether one cast is part of the other; organisations and countries stand for their people."""
    if a.person_ids and b.person_ids:
        return a.person_ids <= b.person_ids or b.person_ids <= a.person_ids
    countries_a = {actor.country for actor, _ in a.members if actor.country}
    countries_b = {actor.country for actor, _ in b.members if actor.country}
    if (a.is_of_states or b.is_of_states) and max(len(countries_a), len(countries_b)) > _TWO:
        return countries_a == countries_b  # a meeting of three is none of two of them
    return not countries_a or not countries_b or countries_a <= countries_b or countries_b <= countries_a


def is_same_name(a: str, b: str) -> bool:
    """Whether two names share most of their longer words, or one is none."""
    words_a, words_b = _long_words(a), _long_words(b)
    if not words_a or not words_b:
        return True
    return len(words_a & words_b) >= _SAME_WORDS * min(len(words_a), len(words_b))


def _long_words(name: str) -> set[str]:
    return {word for word in fold(name).split() if len(word) >= _NAMING}
