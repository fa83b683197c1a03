# SPDX-License-Identifier: MIT
"""Who takes part, by the place of each actor around a trigger."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vnsg_viewer.domain.event import Side
from vnsg_viewer.extraction.actors import Actor
from vnsg_viewer.extraction.triggers import Trigger
from vnsg_viewer.lexicon.event_words import EventWords, Frame

_REACH = 140
_SUPPORT = 80  # letters in which a verb like "paid" may stand before "a visit"
_LISTED = 45  # letters between two subjects joined by "and", with the office of the first
_POSSESSIVE = re.compile(r"\s?(?:['’]s\b|['’](?=\s))")
_ALL_IN = frozenset({Frame.GATHERING, Frame.CHAIRS, Frame.SIGNS, Frame.SIGNING})
_NEED_OBJECTS = frozenset({Frame.CALLS, Frame.RECEIVES, Frame.RECEIVED_BY})
_SUBJECT_ONLY = frozenset({Frame.VISITS, Frame.ATTENDS})


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence as the search for people sees it; `stops` are the starts of its triggers."""

    lower: str
    start: int
    end: int
    actors: tuple[Actor, ...]
    stops: tuple[int, ...]
    words: EventWords

    def gap(self, start: int, end: int) -> str:
        """The words between two offsets."""
        return self.lower[start:end]

    def is_open(self, start: int, end: int) -> bool:
        """Whether a list of people may run on over these words."""
        gap = self.gap(start, end)
        crossed = any(start < stop < end for stop in self.stops)
        return not crossed and len(gap) <= _REACH and ";" not in gap and not self.words.breakers.search(gap)

    def joins(self, gap: str) -> bool:
        """Whether these words join two people of a list."""
        return bool(self.words.conjunctions.search(gap)) or gap.strip().startswith(",")


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of one event as one trigger tells it, each with its side."""

    members: tuple[tuple[Actor, Side], ...]

    @property
    def person_ids(self) -> frozenset[str]:
        """Everyone in it."""
        return frozenset(p for actor, _ in self.members for p in actor.person_ids)

    @property
    def organisation_ids(self) -> frozenset[str]:
        """Every organisation in it."""
        return frozenset(o for actor, _ in self.members for o in actor.organisation_ids)

    @property
    def is_complete(self) -> bool:
        """Whether both parties are there."""
        parties = len(self.person_ids) or len(self.organisation_ids)
        return len(self.members) > 1 or parties > 1


def casts(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    """The people of the events that a trigger tells: one cast for each; without members if it names none."""
    match trigger.frame:
        case Frame.VISIT:
            return (_cast((_visitors(clause, trigger), Side.VISITOR)),)
        case Frame.TALK | Frame.GATHERING | Frame.SIGNING:
            return _casts_of_noun(clause, trigger)
        case frame if frame in _SUBJECT_ONLY:
            side = Side.VISITOR if frame is Frame.VISITS else Side.OTHER
            return (_cast((_subjects(clause, trigger) or _introduced_subject(clause, trigger.end), side)),)
        case Frame.UPGRADE:
            return (_cast(),)
        case _:
            return _casts_of_verb(clause, trigger)


def _casts_of_verb(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    objects = _objects(clause, trigger.end)
    subjects = _subjects(clause, trigger)
    if not subjects and objects:
        subjects, objects = _later_subject(clause, objects)
    if objects and trigger.frame is Frame.CALLS and clause.words.appeal_right.match(clause.lower, objects[-1].end):
        return ()
    if not objects and (trigger.frame in _NEED_OBJECTS or _names_nobody(subjects, trigger)):
        return ()
    first, second = {
        Frame.CALLS_ON: (Side.VISITOR, Side.HOST),
        Frame.CALLS: (Side.VISITOR, Side.HOST),
        Frame.RECEIVES: (Side.HOST, Side.VISITOR),
        Frame.RECEIVED_BY: (Side.VISITOR, Side.HOST),
    }.get(trigger.frame, (Side.OTHER, Side.OTHER))
    if trigger.frame in _ALL_IN:
        return (_cast((subjects, first), (objects, second)),)
    if second is Side.HOST:
        return tuple(_cast((subjects, first), ((each,), second)) for each in objects) or (_cast((subjects, first)),)
    return _one_each(clause, subjects, first, objects, second)


def _names_nobody(subjects: Sequence[Actor], trigger: Trigger) -> bool:
    """Whether one person meets somebody whom the text does not name."""
    return (
        trigger.frame is Frame.ACTS_ON
        and sum(len(a.person_ids) or 1 for a in subjects) == 1
        and any(a.is_personal for a in subjects)
    )


def _casts_of_noun(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    objects = _objects(clause, trigger.end)
    gap = clause.gap(trigger.end, objects[0].start) if objects else ""
    possessor = _possessor(clause, trigger)
    if clause.words.between.search(gap) or (trigger.frame in _ALL_IN and objects):
        return (_cast((objects, Side.OTHER), (possessor, Side.OTHER)),)
    if clause.words.partner.search(gap):
        subjects = possessor or _subjects(clause, trigger)
        if not subjects:
            subjects, objects = _later_subject(clause, objects)
        return _one_each(clause, subjects, Side.OTHER, objects, Side.OTHER)
    if clause.words.of.search(gap):
        return (_cast((objects, Side.OTHER)),)
    if not possessor and _is_held(clause, trigger):
        return (_cast((_subjects(clause, trigger), Side.OTHER)),)
    return (_cast((possessor, Side.OTHER)),)


def _is_held(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun is what those before it do ("held talks"), or at least not a thing already told."""
    left = clause.lower[max(clause.start, trigger.start - _SUPPORT) : trigger.start]
    return not trigger.definite or bool(clause.words.held_left.search(left))


def _one_each(
    clause: Clause, subjects: Sequence[Actor], first: Side, objects: Sequence[Actor], second: Side
) -> tuple[Cast, ...]:
    """One event for each object, unless two of one country are met as a pair."""
    if len(objects) < 2 or _is_pair(clause, objects):  # noqa: PLR2004  a pair is two
        return (_cast((subjects, first), (objects, second)),)
    return tuple(_cast((subjects, first), ((each,), second)) for each in objects)


def _is_pair(clause: Clause, objects: Sequence[Actor]) -> bool:
    if len(objects) != 2 or objects[0].country != objects[1].country:  # noqa: PLR2004  a pair is two
        return False
    gap = clause.gap(objects[0].end, objects[1].start)
    return bool(clause.words.conjunctions.search(gap)) and "," not in gap


def _cast(*parts: tuple[Sequence[Actor], Side]) -> Cast:
    members: list[tuple[Actor, Side]] = []
    seen: set[tuple[tuple[str, ...], tuple[str, ...], str | None]] = set()
    for actors, side in parts:
        for actor in actors:
            key = (actor.person_ids, actor.organisation_ids, actor.country if actor.is_country else None)
            if key not in seen and not actor.is_blank:
                seen.add(key)
                members.append((actor, side))
    return Cast(tuple(members))


def _objects(clause: Clause, position: int) -> tuple[Actor, ...]:
    """The list of people that begins after a position; organisations only where no person is meant."""
    listed: list[Actor] = []
    for actor in (a for a in clause.actors if a.start >= position):
        gap = clause.gap(position, actor.start)
        if not clause.is_open(position, actor.start) or _POSSESSIVE.match(clause.lower, actor.end):
            break
        joined = clause.joins(gap) or bool(clause.words.partner.search(gap))
        if not listed or joined or (actor.is_personal and not listed[-1].is_personal):
            listed.append(actor)
        position = actor.end
    return _listed(clause, _people_first(listed))


def _listed(clause: Clause, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The actors as far as they are one list: commas alone make none, a last "and" does, be it before nobody named."""
    if len(actors) < 2:  # noqa: PLR2004  two make a list
        return actors
    after = clause.lower[actors[-1].end : min(clause.end, actors[-1].end + 20)].lstrip(" ,")
    gaps = [clause.gap(a.end, b.start) for a, b in pairwise(actors)]
    joined = [bool(clause.words.conjunctions.search(g) or clause.words.partner.search(g)) for g in gaps]
    if any(joined) or clause.words.conjunctions.match(after):
        return actors
    return actors[:1]


def _people_first(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The people among the actors if there are any, else all: an organisation beside a person is that person's."""
    everyone = tuple(actors)
    return tuple(a for a in everyone if a.is_personal) or everyone


def _later_subject(clause: Clause, objects: tuple[Actor, ...]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """A subject that follows the introductory clause of its trigger: "En rendant visite à A, B (et C) a déclaré"."""
    if not objects:
        return (), ()
    for index in range(1, len(objects)):
        gap = clause.gap(objects[index - 1].end, objects[index].start)
        if gap.strip().startswith(",") and not clause.words.conjunctions.search(gap):
            return objects[index:], objects[:index]
    after = _introduced_subject(clause, objects[-1].end)
    return (after, objects) if after and after[0].person_ids != objects[-1].person_ids else ((), objects)


def _introduced_subject(clause: Clause, position: int) -> tuple[Actor, ...]:
    """The person that an introductory clause ends at: the first after a comma, with no other trigger between."""
    after = next((a for a in clause.actors if a.start >= position and a.is_personal), None)
    if after is None or "," not in clause.gap(position, after.start):
        return ()
    return () if any(position < stop < after.start for stop in clause.stops) else (after,)


def _subjects(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """The people who act before a trigger, without those of parentheses and relative clauses."""
    left = [a for a in clause.actors if a.end <= trigger.start and not _POSSESSIVE.match(clause.lower, a.end)]
    limit = _relative_start(clause, trigger.start)
    if limit is not None:
        before = [a for a in left if a.end <= limit]
        return _people_first(before[-1:])
    left = [a for a in _without_relatives(clause, left, trigger.start) if not _is_aside(clause, a)]
    left = _without_attributes(clause, left)
    if not left:
        return ()
    subjects = [left[-1]]
    for earlier in reversed(left[:-1]):
        gap = clause.gap(earlier.end, subjects[0].start)
        company = clause.words.company.search(gap) and earlier.is_personal
        listed = clause.is_open(earlier.end, subjects[0].start) and (
            (len(gap) < _LISTED and clause.words.conjunctions.search(gap)) or (len(subjects) > 1 and gap.strip() == ",")
        )
        if not (company or listed):
            break
        subjects.insert(0, earlier)
    return _people_first(subjects)


def _relative_start(clause: Clause, position: int) -> int | None:
    """Where the relative clause begins that the position stands in, if it does."""
    last = None
    for match in clause.words.relative.finditer(clause.lower, clause.start, position):
        last = match
    if last is None or "," in clause.gap(last.end(), position):
        return None
    return last.start()


def _without_relatives(clause: Clause, actors: Sequence[Actor], position: int) -> list[Actor]:
    hidden = []
    for match in clause.words.relative.finditer(clause.lower, clause.start, position):
        comma = clause.lower.find(",", match.end(), position)
        if comma >= 0:
            hidden.append((match.start(), comma))
    return [a for a in actors if not any(start <= a.start < end for start, end in hidden)]


def _is_aside(clause: Clause, actor: Actor) -> bool:
    return bool(clause.words.asides_left.search(clause.lower, max(clause.start, actor.start - 60), actor.start))


def _without_attributes(clause: Clause, actors: Sequence[Actor]) -> list[Actor]:
    """Without organisations that only say whose person stands right before or after them."""
    return [a for i, a in enumerate(actors) if a.is_personal or not _belongs(clause, actors, i)]


def _belongs(clause: Clause, actors: Sequence[Actor], index: int) -> bool:
    actor = actors[index]
    before = actors[index - 1] if index else None
    if before and before.is_personal and clause.is_open(before.end, actor.start):
        return not clause.words.conjunctions.search(clause.gap(before.end, actor.start))
    return False


def _possessor(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """Whose event a noun names: "Mr X's visit"."""
    left = [a for a in clause.actors if a.end <= trigger.start]
    if left and len(clause.gap(left[-1].end, trigger.start)) < 40 and _POSSESSIVE.match(clause.lower, left[-1].end):  # noqa: PLR2004  room for adjectives
        return (left[-1],)
    return ()


def _visitors(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """Whose visit a noun names; nobody when it only speaks of one already told, or of visits in general."""
    possessor = _possessor(clause, trigger)
    if possessor:
        return possessor
    objects = _objects(clause, trigger.end)
    if objects and clause.words.of.search(clause.gap(trigger.end, objects[0].start)):
        return objects
    left = clause.lower[max(clause.start, trigger.start - _SUPPORT) : trigger.start]
    if clause.words.own_left.search(left):
        people = [a for a in clause.actors if a.end <= trigger.start and a.is_personal and not _is_aside(clause, a)]
        return tuple(people[:1]) or _introduced_subject(clause, trigger.end)
    if clause.words.support_left.search(left) and not clause.words.of.match(clause.lower, trigger.end + 1):
        return _subjects(clause, trigger) or _introduced_subject(clause, trigger.end)
    return ()
