# SPDX-License-Identifier: MIT
"""The tellings of one article joined to strands: those with people first, then those that speak of them again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.events.governing_dates import may_be_same_day
from vnsg_viewer.extraction.events.retelling import (
    TALKS,
    Strand,
    Telling,
    in_one_sentence,
    is_kin,
    is_same,
    is_same_name,
)

_COMPLETED = frozenset({*TALKS, EventType.MILESTONE, EventType.SIGNING})  # whose it is may stand elsewhere
_TWO = 2


def strands(tellings: Iterable[Telling]) -> tuple[Strand, ...]:
    """The events of one article; a telling that only speaks of a known event joins the nearest one."""
    found: list[Strand] = []
    again: list[Telling] = []
    every = tuple(tellings)
    own = [t for t in every if not _sums_up(t, every)]
    for told in sorted(own, key=lambda t: (not t.cast.is_complete, t.trigger)):
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
            by_phone = telling.type is EventType.PHONE_CALL
            found[call] = found[call].with_telling(replace(telling, known=False) if by_phone else telling)
        elif telling.cast.members or telling.type in _COMPLETED:
            found.append(Strand((telling,)))
    return tuple(sorted(found, key=lambda s: s.tellings[0].trigger))


def _sums_up(headline: Telling, tellings: Iterable[Telling]) -> bool:
    """Whether a headline tells several meetings at once, which the body tells one by one."""
    people = headline.cast.person_ids
    if not headline.outside or len(people) <= _TWO or headline.type not in TALKS:
        return False
    parts = [t.cast.person_ids for t in tellings if not t.outside and len(t.cast.person_ids) == _TWO]
    inside = {part for part in parts if part < people}
    return len(inside) > 1 and frozenset().union(*inside) == people


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
        if (strand.type is telling.type if telling.type is EventType.DIALOGUE else is_kin(strand.type, telling.type))
        and (telling.known is False or may_be_same_day(strand.when, telling.when))
        and _may_be_there(strand, telling)
        and (telling.type is not EventType.VISIT or bool(strand.name) == bool(telling.name))
        and (
            not telling.cast.person_ids
            or telling.cast.person_ids & strand.cast.person_ids
            or (telling.type is EventType.SIGNING and not strand.cast.person_ids)
            or (telling.type is EventType.DIALOGUE and in_one_sentence(strand, telling))
        )
        and (telling.type is not EventType.SIGNING or telling.known or is_same_name(strand.name, telling.name))
    ]
    exact = [i for i in kin if any(t.type is telling.type for t in found[i].tellings)]
    kin = [i for i in kin if _may_mean(found[i], telling)]
    exact = [i for i in exact if i in kin]
    before = [i for i in exact or kin if found[i].tellings[0].trigger.start < telling.trigger.start]
    if before:
        return max(before, key=lambda i: max(t.trigger for t in found[i].tellings if t.trigger < telling.trigger))
    return next(iter(exact or kin), None)


def _talk_by_phone(found: Sequence[Strand], telling: Telling) -> int | None:
    """The talks told before that "during the phone call" means, or the phone call that "during the talks" does.

    Talks that were told as nothing but talks may have been by phone; nobody has met where only calls were told.
    """
    if telling.cast.members or (telling.type is EventType.TALKS and (telling.place or not telling.known)):
        return None
    other = {EventType.PHONE_CALL: EventType.TALKS, EventType.TALKS: EventType.PHONE_CALL}.get(telling.type)
    before = [i for i, s in enumerate(found) if s.type is other and s.tellings[0].trigger < telling.trigger]
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
