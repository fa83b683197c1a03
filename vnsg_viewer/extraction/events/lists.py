# SPDX-License-Identifier: MIT
"""People in a list beside a trigger: how far it goes, and whether they meet together or one by one."""

from collections.abc import Sequence
from itertools import pairwise

from vnsg_viewer.domain.event import Side
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Cast, Clause, people_first

_LIST_END = 20
_COLON = 3  # letters in which a colon follows that a list begins with
_COMPANY = 60  # letters in which the "delegation" follows that ends a list
_PAIR = 2


def one_each(
    clause: Clause, acting: Sequence[Actor], first: Side, objects: Sequence[Actor], second: Side
) -> tuple[Cast, ...]:
    """One event for each object, unless two of one house are met as a pair, or by several."""
    several = sum(len(a.person_ids) for a in acting) > 1 and len({a.country for a in objects if a.country}) <= 1
    if len(objects) < _PAIR or several or _is_pair(clause, objects) or _with_company(clause, objects):
        return (cast_of((acting, first), (objects, second)),)
    return tuple(cast_of((acting, first), ((each,), second)) for each in objects)


def _is_pair(clause: Clause, objects: Sequence[Actor]) -> bool:
    if len(objects) != _PAIR or objects[0].country != objects[1].country:
        return False
    gap = clause.gap(objects[0].end, objects[1].start)
    joined = bool(clause.words.conjunctions.search(gap)) and "," not in gap
    return joined and not _are_of_two_houses(objects[0], objects[1])


def _with_company(clause: Clause, objects: Sequence[Actor]) -> bool:
    """Whether a list of one country ends with those who came along: "A, B and a delegation"."""
    last = objects[-1]
    if len({a.country for a in objects} - {None}) != 1:
        return False
    if not last.name:
        return clause.words.parties.search(clause.gap(last.start, last.end)) is not None
    after = clause.lower[last.end : min(clause.end, last.end + _COMPANY)].lstrip(" ,")
    joined = clause.words.conjunctions.match(after)
    return joined is not None and clause.words.parties.search(after, joined.end()) is not None


def _are_of_two_houses(a: Actor, b: Actor) -> bool:
    """Whether two are printed with offices of different institutions: each receives for themselves."""
    posts = {a.office[0], b.office[0]}
    if "" in posts or any(post.startswith("deputy") for post in posts):
        return False
    return a.office[1] != b.office[1] if a.office[1] and b.office[1] else len(posts) > 1


def cast_of(*parts: tuple[Sequence[Actor], Side]) -> Cast:
    """A cast of actors with their sides, each once, without those whom nobody knows."""
    members: list[tuple[Actor, Side]] = []
    seen: set[tuple[tuple[str, ...], tuple[str, ...], str | None]] = set()
    for actors, side in parts:
        for actor in actors:
            key = (actor.person_ids, actor.organisation_ids, actor.country if actor.is_country else None)
            if key not in seen and not actor.is_blank:
                seen.add(key)
                members.append((actor, side))
    return Cast(tuple(members))


def objects_after(clause: Clause, position: int, *, listed: bool = False) -> tuple[Actor, ...]:
    """The list of people that begins after a position; organisations only where no person is meant.

    It runs on over semicolons after a colon, or where `listed` says so ("the talks with A; B and C").
    """
    found: list[Actor] = []
    colon = listed or clause.gap(position, position + _COLON).lstrip().startswith(":")
    for actor in clause.after(position):
        if found and found[-1].joint and len(found[-1].person_ids) > 1:
            break  # "between the two ministers, A and B reaffirmed"
        position = position if found else _after_aside(clause, position, actor.start)
        gap = clause.gap(position, actor.start)
        led = _is_led(clause, found, gap)
        if clause.is_possessive(actor) or not (led or clause.is_open(position, actor.start, listed=colon)):
            break
        joined = clause.joins(gap) or bool(clause.words.partner.search(gap))
        if not found or led or joined or (actor.is_personal and not found[-1].is_personal):
            found.append(actor)
        position = actor.end
    people = people_first(found)
    return people if listed and len(people) > _PAIR else _as_far_as_listed(clause, people)


def _after_aside(clause: Clause, position: int, until: int) -> int:
    """Where whom a verb has as its object follows an aside: "met, on the sidelines of the forum, with B"."""
    first = clause.lower.find(",", position, until)
    last = clause.lower.rfind(",", position, until)
    words = clause.words
    if first < 0 or first == last or first - position > _COLON or clause.is_crossed(position, until):
        return position
    aside = clause.gap(first + 1, last).strip()
    led = words.breakers.match(aside) or words.place.match(aside)
    return last + 1 if led and not words.conjunctions.match(clause.gap(last + 1, until).strip()) else position


def _is_led(clause: Clause, found: Sequence[Actor], gap: str) -> bool:
    """Whether a person leads the organisation before them, or a delegation that no actor stands for."""
    if found and found[-1].is_personal:
        return False
    leads = clause.words.leads.search(gap)
    return leads is not None and (bool(found) or clause.words.parties.match(gap.lstrip()) is not None)


def _as_far_as_listed(clause: Clause, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """The actors as far as they are one list: commas alone make none, a last "and" does, be it before nobody named."""
    if len(actors) < _PAIR:
        return actors
    after = clause.lower[actors[-1].end : min(clause.end, actors[-1].end + _LIST_END)].lstrip(" ,")
    gaps = [clause.gap(a.end, b.start) for a, b in pairwise(actors)]
    joined = [bool(clause.words.conjunctions.search(g) or clause.words.partner.search(g)) for g in gaps]
    return actors if any(joined) or clause.words.conjunctions.match(after) else actors[:1]
