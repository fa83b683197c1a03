# SPDX-License-Identifier: MIT
"""Who takes part, by the place of each actor around a trigger."""

from collections.abc import Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import Side
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Cast, Clause
from vnsg_viewer.extraction.events.lists import cast_of, objects_after, one_each
from vnsg_viewer.extraction.events.subjects import (
    antecedent,
    apposed,
    beside,
    introduced,
    is_aside,
    is_in_relative,
    later_subject,
    possessor,
    subjects,
    with_joined,
)
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.lexicon.languages.event_words import Frame

_SUPPORT = 80  # letters in which a verb like "paid" may stand before "a visit"
_SHORT = 6  # letters between a verb and its object, with an article
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
            return (cast_of((_visitors(clause, trigger), Side.VISITOR)),)
        case Frame.TALK | Frame.GATHERING | Frame.SIGNING:
            return _casts_of_noun(clause, trigger)
        case frame if frame in _SUBJECT_ONLY:
            side = Side.VISITOR if frame in _VISITING else Side.OTHER
            guest = _visiting(clause, trigger) if frame in _VISITING else ()
            own = clause.words.own_left.search(clause.lower, clause.start, trigger.start)
            later = tuple(a for a in clause.after(trigger.end) if a.is_personal and not is_aside(clause, a))[:1]
            guest = guest or (later if own and trigger.frame is Frame.ATTENDS else ())
            acting = guest or subjects(clause, trigger.start) or introduced(clause, trigger.end)
            return (cast_of((acting, side)),)
        case Frame.UPGRADE:
            return (Cast(),)
        case Frame.DISCUSSES:
            return _casts_of_pair(subjects(clause, trigger.start))
        case _:
            return _casts_of_verb(clause, trigger)


def _visiting(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    return apposed(clause, trigger.start) or beside(clause, trigger.start, trigger.end)


def _casts_of_verb(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    if _is_noun_here(clause, trigger):
        return _casts_of_noun(clause, trigger)
    acting, objects = _parties(clause, trigger)
    if _is_of_something_else(clause, trigger, objects):
        return ()
    if objects:
        acting = _without_others(clause, trigger, acting, objects[0]) or _caller(clause, trigger, objects[-1])
    objects = tuple(each for each in objects if not _is_among(each, acting))
    if not objects:
        if trigger.frame in _NEED_OBJECTS:
            return _casts_of_host(clause, trigger, acting)
        if trigger.frame is Frame.ACTS_ON and _is_one(acting):
            return _casts_of_one(clause, trigger, acting)
    first, second = _SIDES.get(trigger.frame, (Side.OTHER, Side.OTHER))
    if trigger.frame is Frame.CHAIRS and any(a.is_personal for a in (*acting, *objects)):
        acting, objects = (tuple(a for a in each if a.is_personal) for each in (acting, objects))
    if trigger.frame in _ALL_IN:
        return (cast_of((acting, first), (objects, second)),)
    if second is Side.HOST:
        return tuple(cast_of((acting, first), ((each,), second)) for each in objects) or (cast_of((acting, first)),)
    return one_each(clause, acting, first, objects, second)


def _is_of_something_else(clause: Clause, trigger: Trigger, objects: Sequence[Actor]) -> bool:
    """Whether nobody is met: somebody is called on to act, an anniversary is welcomed."""
    if trigger.frame is Frame.CALLS:
        return _is_appeal(clause, trigger, objects)
    if trigger.frame is not Frame.RECEIVES or not objects or objects[0].is_personal:
        return False
    gap = clause.gap(trigger.end, objects[0].start)
    return len(gap) >= _SHORT and clause.words.parties.search(gap) is None


def _without_others(clause: Clause, trigger: Trigger, acting: tuple[Actor, ...], chair: Actor) -> tuple[Actor, ...]:
    """Who acts, but for those who only speak of what others chair: "they await the council, co-chaired by A and B"."""
    if (
        trigger.frame is not Frame.CHAIRS
        or not acting
        or not clause.words.of.search(clause.gap(trigger.start, chair.start))
    ):
        return acting
    return () if clause.words.relative.search(clause.lower, acting[-1].end, trigger.start) else acting


def _is_appeal(clause: Clause, trigger: Trigger, objects: Sequence[Actor]) -> bool:
    """Whether somebody is called on to do something: "called on the guests to share", "called on A for more help"."""
    if objects and clause.words.appeal_right.match(clause.lower, objects[-1].end):
        return True
    until = min(clause.end, trigger.end + _NEXT)
    asked = clause.words.appealed_right.match(clause.lower, trigger.end, until)
    return asked is not None and not any(a.is_personal and a.start < asked.end() for a in objects)


def _caller(clause: Clause, trigger: Trigger, host: Actor) -> tuple[Actor, ...]:
    """Who came, where a noun tells of it: "courtesy call on A by B", "lunch hosted by A for B"."""
    if trigger.frame not in _CALLED:
        return ()
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
    return (cast_of((named, Side.OTHER)),) if len(named) == len(acting) == _PAIR == len(apart) else ()


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
        return (cast_of((acting, Side.OTHER)),)  # "A, met on the same day": by whom the article is about
    together = with_joined(clause, acting)
    return (cast_of((together, Side.OTHER)),) if len(together) > 1 else _with_pronoun(clause, trigger, acting)


def _casts_of_host(clause: Clause, trigger: Trigger, acting: tuple[Actor, ...]) -> tuple[Cast, ...]:
    """Of who receives guests that their sentence does not name: "received the delegation"."""
    guests = trigger.frame is Frame.RECEIVES and clause.words.guests_right.match(clause.lower, trigger.end)
    return (cast_of((acting, Side.HOST)),) if guests and _is_one(acting) else ()


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
    if not again and words.guests_right.match(clause.lower, trigger.end):
        return (cast_of((acting, Side.OTHER)),)
    return (Cast(cast_of((acting, Side.OTHER)).members, same_partner=True),) if again else ()


def _casts_of_noun(clause: Clause, trigger: Trigger) -> tuple[Cast, ...]:
    between = clause.words.between.search(clause.lower, trigger.end, min(clause.end, trigger.end + _NEXT))
    both = objects_after(clause, between.end()) if between else ()
    if len(both) > 1 or any(len(actor.person_ids) > 1 for actor in both):
        return (cast_of((both, Side.OTHER)),)
    attending = _attending(clause, trigger)
    if attending:
        return (cast_of((attending, Side.OTHER)),)
    if trigger.frame is Frame.TALK and not trigger.framed and clause.words.him_right.match(clause.lower, trigger.end):
        held = subjects(clause, trigger.start)  # "A and B had meetings with him"
        return tuple(replace(cast_of(((each,), Side.OTHER)), same_partner=True) for each in held)
    listed = _is_plural(clause, trigger)
    objects = tuple(a for a in objects_after(clause, trigger.end, listed=listed) if not a.is_blank)
    gap = clause.gap(trigger.start, objects[0].start) if objects else ""  # "audience with": the trigger says it
    owner = possessor(clause, trigger.start)
    if clause.words.between.search(gap) or (trigger.frame in _ALL_IN and objects):
        return (cast_of((objects, Side.OTHER), (owner, Side.OTHER)),)
    if clause.words.partner.search(gap):
        return _casts_with_partners(clause, trigger, owner, objects)
    if clause.words.of.search(gap):
        return (cast_of((objects, Side.OTHER)),)
    if objects and not trigger.framed and objects[0].start - trigger.end < _PAIR:
        return one_each(clause, subjects(clause, trigger.start), Side.OTHER, objects, Side.OTHER)  # "có buổi tiếp B"
    return (cast_of((owner or _led_by_partner(clause, trigger) or _holding(clause, trigger), Side.OTHER)),)


def _attending(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """Those of several countries by whom a meeting was attended; those of one are somebody's company."""
    attended = clause.words.attended.search(clause.lower, trigger.end, min(clause.end, trigger.end + _NEXT + _NEXT))
    people = objects_after(clause, attended.end()) if attended else ()
    return people if len({actor.country for actor in people if actor.is_personal}) > 1 else ()


def _casts_with_partners(
    clause: Clause, trigger: Trigger, owner: tuple[Actor, ...], objects: tuple[Actor, ...]
) -> tuple[Cast, ...]:
    """The casts of "talks with" somebody."""
    acting = owner or subjects(clause, trigger.start)
    if not acting:
        acting, objects = later_subject(clause, objects)
        acting = tuple(a for a in acting if not any(_is_among(each, (a,)) for each in objects))  # "they", of both
    if not _is_plural(clause, trigger):
        return (cast_of((acting, Side.OTHER), (objects, Side.OTHER)),)
    return one_each(clause, acting, Side.OTHER, objects, Side.OTHER)


def _holding(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """Who holds the meeting that a noun names."""
    if not _is_held(clause, trigger):
        return ()
    return subjects(clause, trigger.start) or (introduced(clause, trigger.end) if trigger.framed else ())


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


def _visitors(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """Whose visit a noun names; nobody when it only speaks of one already told, or of visits in general."""
    owner = possessor(clause, trigger.start) or apposed(clause, trigger.start)
    if owner:
        return owner
    made = clause.words.made_right.match(clause.lower, trigger.end)
    if made and (maker := objects_after(clause, made.end())):
        return maker[:1]
    objects = tuple(a for a in objects_after(clause, trigger.end) if not a.is_blank)
    told_of = objects and clause.words.of.search(clause.gap(trigger.end, objects[0].start))
    if not told_of or clause.words.asides_left.search(clause.lower, trigger.end, objects[0].start):
        objects = _making(clause, trigger)
    if objects and objects[0].joint and _is_plural(clause, trigger):
        return ()  # "the visits of leaders of the two countries" are visits in general
    return tuple(a for a in objects if a is objects[0] or not a.joint)  # not "the two sides" far behind


def _making(clause: Clause, trigger: Trigger) -> tuple[Actor, ...]:
    """Who makes the visit that a noun names, by the words before it."""
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
