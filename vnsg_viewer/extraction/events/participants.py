# SPDX-License-Identifier: MIT
"""Who takes part, by the place of each actor around a trigger."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnsg_viewer.domain.event import Side
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Cast, Clause, people_first
from vnsg_viewer.extraction.events.subjects import (
    antecedent,
    apposed,
    introduced,
    is_aside,
    is_in_relative,
    later_subject,
    possessor,
    subjects,
    with_joined,
)
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.lexicon.event_words import Frame

_SUPPORT = 80  # letters in which a verb like "paid" may stand before "a visit"
_LIST_END = 20
_COLON = 3  # letters in which a colon follows that a list begins with
_NEXT = 30  # letters from a noun to the "between" that belongs to it
_PAIR = 2
_OF = 12  # letters in which "of the" stands before a noun
_ALL_IN = frozenset({Frame.GATHERING, Frame.CHAIRS, Frame.SIGNS, Frame.SIGNING})
_NEED_OBJECTS = frozenset({Frame.CALLS, Frame.RECEIVES, Frame.RECEIVED_BY})
_CALLED = frozenset({Frame.CALLS, Frame.CALLS_ON, Frame.RECEIVED_BY})
_MEETING_VERBS = frozenset({Frame.ACTS_ON, Frame.RECEIVES, Frame.CALLS})
_VISITING = frozenset({Frame.VISITS, Frame.STAYS})
_SUBJECT_ONLY = frozenset({*_VISITING, Frame.ATTENDS})
_SIDES = {
    Frame.CALLS_ON: (Side.VISITOR, Side.HOST),
    Frame.CALLS: (Side.VISITOR, Side.HOST),
    Frame.RECEIVES: (Side.HOST, Side.VISITOR),
    Frame.RECEIVED_BY: (Side.VISITOR, Side.HOST),
}


def casts(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    """The people of the events that a trigger tells: one cast for each; without members if it names none."""
    match trigger.frame:
        case Frame.VISIT:
            return (_cast((_visitors(clause, trigger), Side.VISITOR)),)
        case Frame.TALK | Frame.GATHERING | Frame.SIGNING:
            return _casts_of_noun(clause, trigger)
        case frame if frame in _SUBJECT_ONLY:
            side = Side.VISITOR if frame in _VISITING else Side.OTHER
            guest = apposed(clause, trigger.start) if frame in _VISITING else ()
            own = clause.words.own_left.search(clause.lower, clause.start, trigger.start)
            later = tuple(a for a in clause.after(trigger.end) if a.is_personal and not is_aside(clause, a))[:1]
            guest = guest or (later if own and trigger.frame is Frame.ATTENDS else ())
            acting = guest or subjects(clause, trigger.start) or introduced(clause, trigger.end)
            return (_cast((acting, side)),)
        case Frame.UPGRADE:
            return (Cast(),)
        case Frame.DISCUSSES:
            return _casts_of_pair(subjects(clause, trigger.start))
        case _:
            return _casts_of_verb(clause, trigger)


def _casts_of_verb(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    if _is_noun_here(clause, trigger):
        return _casts_of_noun(clause, trigger)
    acting, objects = _parties(clause, trigger)
    if trigger.frame is Frame.CALLS and _is_appeal(clause, trigger, objects):
        return ()
    if objects and not acting and trigger.frame in _CALLED:
        acting = _caller(clause, trigger, objects[-1])
    objects = tuple(each for each in objects if not _is_among(each, acting))
    if not objects:
        if trigger.frame in _NEED_OBJECTS:
            return ()
        if trigger.frame is Frame.ACTS_ON and _is_one(acting):
            return _casts_of_one(clause, trigger, acting)
    first, second = _SIDES.get(trigger.frame, (Side.OTHER, Side.OTHER))
    if trigger.frame is Frame.CHAIRS and any(a.is_personal for a in (*acting, *objects)):
        acting, objects = (tuple(a for a in each if a.is_personal) for each in (acting, objects))
    if trigger.frame in _ALL_IN:
        return (_cast((acting, first), (objects, second)),)
    if second is Side.HOST:
        return tuple(_cast((acting, first), ((each,), second)) for each in objects) or (_cast((acting, first)),)
    return _one_each(clause, acting, first, objects, second)


def _is_appeal(clause: Clause, trigger: Trigger, objects: Sequence[Actor]) -> bool:
    """Whether somebody is called on to do something: "called on the guests to share", "called on A for more help"."""
    if objects and clause.words.appeal_right.match(clause.lower, objects[-1].end):
        return True
    until = min(clause.end, trigger.end + _NEXT)
    asked = clause.words.appealed_right.match(clause.lower, trigger.end, until)
    return asked is not None and not any(a.is_personal and a.start < asked.end() for a in objects)


def _caller(clause: Clause, trigger: Trigger, host: Actor) -> tuple[Actor, ...]:
    """Who came, where a noun tells of it: "courtesy call on A by B", "lunch hosted by A for B"."""
    guest = next((a for a in clause.after(host.end) if a.is_personal), None)
    if guest is None or clause.is_crossed(host.end, guest.start):
        return ()
    gap, words = clause.gap(host.end, guest.start), clause.words
    led = words.purpose_left.search(gap) if trigger.frame is Frame.RECEIVED_BY else words.of.match(gap.lstrip(" ,"))
    return (guest,) if led else ()


def _is_noun_here(clause: Clause, trigger: Trigger) -> bool:
    """Whether "between" makes a noun of words that may be a verb."""
    end = min(clause.end, trigger.end + _NEXT)
    return trigger.frame is Frame.ACTS_ON and bool(clause.words.between.search(clause.lower, trigger.end, end))


def _casts_of_pair(acting: Sequence[Actor]) -> tuple[Cast, ...]:
    """Two of different countries, each named: "A and B discussed"; "the two ministers" did so where they met."""
    named = [a for a in acting if len(a.person_ids) == 1]
    apart = {a.country for a in named}
    return (_cast((named, Side.OTHER)),) if len(named) == len(acting) == _PAIR == len(apart) else ()


def _parties(clause: Clause, trigger: Trigger) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Who acts and upon whom, wherever they stand."""
    objects = objects_after(clause, trigger.end)
    acting = subjects(clause, trigger.start)
    if trigger.frame in _MEETING_VERBS:
        met = antecedent(clause, trigger.start, acting)
        if met or is_in_relative(clause, acting):
            return acting, (met,) if met else ()
    return later_subject(clause, objects) if objects and not acting else (acting, objects)


def _casts_of_one(clause: Clause, trigger: Trigger, acting: tuple[Actor, ...]) -> tuple[Cast, ...]:
    """Of one person before a verb of meeting: they met together with others, or somebody who is not named."""
    if clause.gap(acting[-1].end, trigger.start).strip() == ",":
        return (_cast((acting, Side.OTHER)),)  # "A, met on the same day": by whom the article is about
    together = with_joined(clause, acting)
    return (_cast((together, Side.OTHER)),) if len(together) > 1 else _with_pronoun(clause, trigger, acting)


def _is_among(actor: Actor, others: Sequence[Actor]) -> bool:
    return bool(actor.person_ids) and any(set(actor.person_ids) <= set(other.person_ids) for other in others)


def _is_one(acting: Sequence[Actor]) -> bool:
    return sum(len(a.person_ids) or 1 for a in acting) == 1 and any(a.is_personal for a in acting)


def _with_pronoun(clause: Clause, trigger: Trigger, acting: Sequence[Actor]) -> tuple[Cast, ...]:
    """One person who meets "him" or "her" meets whom they met before; one who meets somebody unnamed meets nobody."""
    words = clause.words
    again = words.him_right.match(clause.lower, trigger.end) or words.him_left.search(
        clause.lower, clause.start, trigger.start
    )
    return (Cast(_cast((acting, Side.OTHER)).members, same_partner=True),) if again else ()


def _casts_of_noun(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    between = clause.words.between.search(clause.lower, trigger.end, min(clause.end, trigger.end + _NEXT))
    if between:
        both = objects_after(clause, between.end())
        if len(both) > 1 or any(len(actor.person_ids) > 1 for actor in both):
            return (_cast((both, Side.OTHER)),)
    objects = tuple(a for a in objects_after(clause, trigger.end) if not a.is_blank)
    gap = clause.gap(trigger.start, objects[0].start) if objects else ""  # "audience with": the trigger says it
    owner = possessor(clause, trigger.start)
    if clause.words.between.search(gap) or (trigger.frame in _ALL_IN and objects):
        return (_cast((objects, Side.OTHER), (owner, Side.OTHER)),)
    if clause.words.partner.search(gap):
        acting = owner or subjects(clause, trigger.start)
        if not acting:
            acting, objects = later_subject(clause, objects)
            acting = tuple(a for a in acting if not any(_is_among(each, (a,)) for each in objects))  # "they", of both
        if not _is_plural(clause, trigger):
            return (_cast((acting, Side.OTHER), (objects, Side.OTHER)),)
        return _one_each(clause, acting, Side.OTHER, objects, Side.OTHER)
    if clause.words.of.search(gap):
        return (_cast((objects, Side.OTHER)),)
    led = _led_by_partner(clause, trigger)
    if led and not owner:
        return (_cast((led, Side.OTHER)),)
    if not owner and _is_held(clause, trigger):
        acting = subjects(clause, trigger.start) or (introduced(clause, trigger.end) if trigger.framed else ())
        return (_cast((acting, Side.OTHER)),)
    return (_cast((owner, Side.OTHER)),)


def _led_by_partner(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """With whom a sentence says at its head that a meeting was: "With Minister A, the talks were about …"."""
    first = next((a for a in clause.before(trigger.start) if a.is_personal), None)
    if first is None or trigger.frame is not Frame.TALK:
        return ()
    return (first,) if clause.words.partner.fullmatch(clause.gap(clause.start, first.start).strip()) else ()


def _is_plural(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun speaks of several meetings: "talks", "entretiens", "các cuộc gặp"."""
    left = clause.lower[max(clause.start, trigger.start - _OF) : trigger.start]
    noun = clause.lower[trigger.start : trigger.end].split()[0]
    return noun.endswith("s") or bool(clause.words.plural_left.search(left))


def _is_held(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun is what those before it do ("held talks"), or at least not a thing already told."""
    left = clause.lower[max(clause.start, trigger.start - _SUPPORT) : trigger.start]
    return not trigger.definite or bool(clause.words.held_left.search(left))


def _one_each(
    clause: Clause, acting: Sequence[Actor], first: Side, objects: Sequence[Actor], second: Side
) -> tuple[Cast, ...]:
    """One event for each object, unless two of one house are met as a pair, or by several."""
    several = sum(len(a.person_ids) for a in acting) > 1 and len({a.country for a in objects if a.country}) <= 1
    if len(objects) < _PAIR or several or _is_pair(clause, objects):
        return (_cast((acting, first), (objects, second)),)
    return tuple(_cast((acting, first), ((each,), second)) for each in objects)


def _is_pair(clause: Clause, objects: Sequence[Actor]) -> bool:
    if len(objects) != _PAIR or objects[0].country != objects[1].country:
        return False
    gap = clause.gap(objects[0].end, objects[1].start)
    joined = bool(clause.words.conjunctions.search(gap)) and "," not in gap
    return joined and not _are_of_two_houses(objects[0], objects[1])


def _are_of_two_houses(a: Actor, b: Actor) -> bool:
    """Whether two are printed with offices of different institutions: each receives for themselves."""
    posts = {a.office[0], b.office[0]}
    if "" in posts or any(post.startswith("deputy") for post in posts):
        return False
    return a.office[1] != b.office[1] if a.office[1] and b.office[1] else len(posts) > 1


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


def objects_after(clause: Clause, position: int) -> tuple[Actor, ...]:
    """The list of people that begins after a position; organisations only where no person is meant."""
    listed: list[Actor] = []
    colon = clause.gap(position, position + _COLON).lstrip().startswith(":")
    for actor in clause.after(position):
        gap = clause.gap(position, actor.start)
        led = bool(listed) and not listed[-1].is_personal and bool(clause.words.leads.search(gap))
        if clause.is_possessive(actor) or not (led or clause.is_open(position, actor.start, listed=colon)):
            break
        joined = clause.joins(gap) or bool(clause.words.partner.search(gap))
        if not listed or led or joined or (actor.is_personal and not listed[-1].is_personal):
            listed.append(actor)
        position = actor.end
    return _as_far_as_listed(clause, people_first(listed))


def _as_far_as_listed(clause: Clause, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The actors as far as they are one list: commas alone make none, a last "and" does, be it before nobody named."""
    if len(actors) < _PAIR:
        return actors
    after = clause.lower[actors[-1].end : min(clause.end, actors[-1].end + _LIST_END)].lstrip(" ,")
    gaps = [clause.gap(a.end, b.start) for a, b in pairwise(actors)]
    joined = [bool(clause.words.conjunctions.search(g) or clause.words.partner.search(g)) for g in gaps]
    return actors if any(joined) or clause.words.conjunctions.match(after) else actors[:1]


def _visitors(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """Whose visit a noun names; nobody when it only speaks of one already told, or of visits in general."""
    owner = possessor(clause, trigger.start) or apposed(clause, trigger.start)
    if owner:
        return owner
    made = clause.words.made_right.match(clause.lower, trigger.end)
    if made and (maker := objects_after(clause, made.end())):
        return maker[:1]
    objects = objects_after(clause, trigger.end)
    told_of = objects and clause.words.of.search(clause.gap(trigger.end, objects[0].start))
    if told_of and not clause.words.asides_left.search(clause.lower, trigger.end, objects[0].start):
        return tuple(a for a in objects if a is objects[0] or not a.joint)  # not "the two sides" far behind
    left = clause.lower[max(clause.start, trigger.start - _SUPPORT) : trigger.start]
    if clause.words.latter_left.search(left):
        return subjects(replace(clause, claimed=frozenset()), trigger.start)[-1:]
    if clause.words.own_left.search(left):
        people = [a for a in clause.before(trigger.start) if a.is_personal and not is_aside(clause, a)]
        return tuple(people[:1]) or introduced(clause, trigger.end)[:1]
    spoken_of = clause.words.of.search(left[-_OF:]) and not _is_plural(clause, trigger)  # "des" before visits
    if trigger.definite and (trigger.framed or spoken_of):
        return ()
    if clause.words.support_left.search(left):
        return subjects(clause, trigger.start) or introduced(clause, trigger.end)
    return ()
