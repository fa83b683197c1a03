# SPDX-License-Identifier: MIT
"""The same event told several times in one article (title, lead, caption, "during the meeting") made one strand."""

from collections.abc import Iterable, Sequence
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
_COMPLETED = frozenset({*TALKS, EventType.MILESTONE, EventType.SIGNING})  # whose it is may stand elsewhere
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
        if self.type in TALKS and any(d.date.is_single_day for d in dates):
            dates = [d for d in dates if d.date.is_single_day]
        if self.type is EventType.VISIT and any(d.date.is_stretch for d in dates):
            dates = [d for d in dates if d.date.is_stretch]
        return next((d for d in dates if d.date.day), dates[0] if dates else None)

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


def strands(tellings: Iterable[Telling]) -> tuple[Strand, ...]:
    """The events of one article; a telling that only speaks of a known event joins the nearest one."""
    found: list[Strand] = []
    again: list[Telling] = []
    complete_first = sorted(tellings, key=lambda t: (not t.cast.is_complete, t.trigger))
    for told in complete_first:
        telling = _with_same_partner(told, found) if told.cast.same_partner else told
        if telling.known or not telling.cast.members:
            if telling.is_of_something:
                again.append(telling)
            continue
        index = next((i for i, strand in enumerate(found) if is_same(strand, telling)), None)
        if index is None:
            found.append(Strand((telling,)))
        else:
            found[index] = found[index].with_telling(telling)
    for telling in again:
        nearest = _spoken_of(found, telling)
        if nearest is not None:
            dated = telling if telling.known else replace(telling, when=None)
            found[nearest] = found[nearest].with_telling(dated)
        elif (call := _talk_by_phone(found, telling)) is not None:
            found[call] = found[call].with_telling(replace(telling, known=False))
        elif telling.cast.members or telling.type in _COMPLETED:
            found.append(Strand((telling,)))
    return tuple(sorted(found, key=lambda s: s.tellings[0].trigger))


def _with_same_partner(telling: Telling, found: Sequence[Strand]) -> Telling:
    """A telling of "him" or "her" with those whom the subject met before."""
    before = [
        strand
        for strand in found
        if strand.type in TALKS
        and strand.tellings[0].trigger < telling.trigger
        and telling.cast.person_ids & strand.cast.person_ids
    ]
    if not before:
        return telling
    last = max(before, key=lambda strand: strand.tellings[0].trigger)
    return replace(telling, cast=last.cast)


def _spoken_of(found: Sequence[Strand], telling: Telling) -> int | None:
    """The strand that "the meeting" means: of its kind, the last before it, else the first after it."""
    kin = [
        i
        for i, strand in enumerate(found)
        if (strand.type is telling.type if telling.type is EventType.DIALOGUE else _is_kin(strand.type, telling.type))
        and (telling.known is False or may_be_same_day(strand.when, telling.when))
        and _may_be_there(strand, telling)
        and (telling.type is not EventType.VISIT or bool(strand.name) == bool(telling.name))
        and (
            not telling.cast.person_ids
            or telling.cast.person_ids & strand.cast.person_ids
            or (telling.type is EventType.SIGNING and not strand.cast.person_ids)
            or (telling.type is EventType.DIALOGUE and _in_one_sentence(strand, telling))
        )
        and (telling.type is not EventType.SIGNING or telling.known or _is_same_name(strand.name, telling.name))
    ]
    exact = [i for i in kin if any(t.type is telling.type for t in found[i].tellings)]
    kin = [i for i in kin if _may_mean(found[i], telling)]
    exact = [i for i in exact if i in kin]
    before = [i for i in exact or kin if found[i].tellings[0].trigger.start < telling.trigger.start]
    if before:
        return max(before, key=lambda i: max(t.trigger for t in found[i].tellings if t.trigger < telling.trigger))
    return next(iter(exact or kin), None)


def _talk_by_phone(found: Sequence[Strand], telling: Telling) -> int | None:
    """The talks told before that "during the phone call" means, when they were told as nothing but talks."""
    if telling.type is not EventType.PHONE_CALL or telling.cast.members:
        return None
    before = [i for i, s in enumerate(found) if s.type is EventType.TALKS and s.tellings[0].trigger < telling.trigger]
    return before[-1] if before and found[before[-1]].place is None else None


def _may_mean(strand: Strand, telling: Telling) -> bool:
    """Whether a strand is told before, or is at least of people named before: what follows may be quite another."""
    told_before = strand.tellings[0].trigger < telling.trigger
    if not telling.outside and not telling.known and not telling.trigger.frame.is_noun:
        return told_before  # "the three met" after a signing is no meeting that follows
    named_before = telling.type is EventType.DIALOGUE or strand.cast.person_ids <= telling.seen
    return told_before or named_before or not telling.trigger.framed


def _may_be_there(strand: Strand, telling: Telling) -> bool:
    if strand.type is not EventType.VISIT or telling.place is None or strand.place is None:
        return True
    return telling.place.country == strand.place.country


def _is_kin(a: EventType, b: EventType) -> bool:
    if EventType.PHONE_CALL in {a, b}:
        return a is b
    return a is b or (a in TALKS and b in TALKS)


def is_same(strand: Strand, telling: Telling) -> bool:
    """Whether a telling with people tells the event of a strand."""
    if not may_be_same_day(strand.when, telling.when):
        return False
    if {strand.type, telling.type} == {EventType.DIALOGUE, EventType.CONFERENCE}:
        return bool(strand.name and telling.name) and _is_same_name(strand.name, telling.name)
    if not _is_kin(strand.type, telling.type):
        return _is_same_call(strand, telling)
    if telling.type is EventType.VISIT:
        return _is_same_visit(strand, telling)
    if telling.type in _NAMED:
        same_name = _is_same_name(strand.name, telling.name) or _in_one_sentence(strand, telling)
        return strand.type is telling.type and same_name
    if telling.type is EventType.SIGNING:
        return _is_same_name(strand.name, telling.name) and _agree(strand.cast, telling.cast)
    return _is_same_meeting(strand, telling)


def _is_same_meeting(strand: Strand, telling: Telling) -> bool:
    """Whether two tellings of talks may be of the same ones."""
    if EventType.DIALOGUE in {strand.type, telling.type}:
        same = strand.cast.person_ids == telling.cast.person_ids and len(telling.cast.person_ids) > 1
        states = telling.cast.is_of_states or strand.cast.is_of_states
        if same or (states and _agree(strand.cast, telling.cast)):
            return True
        return strand.type is telling.type and (_in_one_sentence(strand, telling) or _agree_or_name(strand, telling))
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


def _in_one_sentence(strand: Strand, telling: Telling) -> bool:
    return any(t.trigger.sentence == telling.trigger.sentence for t in strand.tellings)


def _agree_or_name(strand: Strand, telling: Telling) -> bool:
    return _agree(strand.cast, telling.cast) or _is_same_name(strand.name, telling.name)


def _is_same_visit(strand: Strand, telling: Telling) -> bool:
    a, b = strand.place, telling.place
    if a and b and a.country and b.country and a.country != b.country:
        return False
    if bool(strand.name) != bool(telling.name) or not _is_same_name(strand.name, telling.name):
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


def _is_same_name(a: str, b: str) -> bool:
    words_a, words_b = _long_words(a), _long_words(b)
    if not words_a or not words_b:
        return True
    return len(words_a & words_b) >= _SAME_WORDS * min(len(words_a), len(words_b))


def _long_words(name: str) -> set[str]:
    return {word for word in fold(name).split() if len(word) >= _NAMING}
