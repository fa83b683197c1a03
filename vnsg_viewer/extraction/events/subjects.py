# SPDX-License-Identifier: MIT
"""Who acts: the people before a trigger, or after the introductory clause that it stands in."""

from collections.abc import Sequence

from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Clause, people_first

_LISTED = 45  # letters between two subjects joined by "and", with the office of the first
_ASIDE = 60
_POSSESSED = 40  # letters between "Mr X's" and "visit"


def subjects(clause: Clause, position: int) -> tuple[Actor, ...]:
    """The people who act before a position, without those of parentheses and relative clauses."""
    left = [a for a in clause.before(position) if not clause.is_possessive(a)]
    limit = _relative_start(clause, position)
    if limit is not None:
        inside = [a for a in left if a.is_personal and a.start > limit]
        if inside and clause.words.relative.fullmatch(clause.lower, limit, inside[0].start - 1):
            return tuple(inside)  # "which A chaired": the clause has a subject of its own
        return people_first([a for a in left if a.end <= limit][-1:])
    left = _free(clause, left, position)
    left = [a for a in _without_relatives(clause, left, position) if not is_aside(clause, a)]
    left = _without_attributes(clause, left)
    if not left:
        return ()
    found = [left[-1]]
    for earlier in reversed(left[:-1]):
        if not _is_joined(clause, earlier, found):
            break
        found.insert(0, earlier)
    return people_first(found)


def with_joined(clause: Clause, acting: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who acts, with those whom an "and" joins to them: "A and B, who saw each other"."""
    found = list(acting)
    for earlier in reversed(clause.before(acting[0].start)):
        if not earlier.is_personal or not _is_joined(clause, earlier, found):
            break
        found.insert(0, earlier)
    return tuple(found)


def _free(clause: Clause, actors: list[Actor], position: int) -> list[Actor]:
    """Without those whom others of the sentence meet, where a comma or an "and" goes on after them."""
    if not actors or not clause.joins(clause.gap(actors[-1].end, position)):
        return actors
    return [a for a in actors if a not in clause.claimed]


def _is_joined(clause: Clause, earlier: Actor, found: Sequence[Actor]) -> bool:
    """Whether one more person stands before those found in their list: "A of Norway, B of Portugal and C"."""
    gap = clause.gap(earlier.end, found[0].start)
    if clause.is_crossed(earlier.end, found[0].start) or len(gap) > _LISTED:
        return False
    if earlier.is_personal and clause.words.company.search(gap):
        return True
    if not clause.is_open(earlier.end, found[0].start):
        return False
    listed = len(found) > 1 and gap.rstrip().endswith(",")
    words = clause.words
    mark = gap.strip() == "," or words.of.match(gap.lstrip()) is not None
    return bool(words.conjunctions.search(gap)) or (listed and mark)


def introduced(clause: Clause, position: int) -> tuple[Actor, ...]:
    """The people that an introductory clause ends at: those from the first comma on, with no other trigger between."""
    after = next((a for a in clause.after(position) if a.is_personal and not is_aside(clause, a)), None)
    if after is None or "," not in clause.gap(position, after.start) or clause.is_crossed(position, after.start):
        return ()
    found = [after]
    for actor in clause.after(after.end):
        gap = clause.gap(found[-1].end, actor.start)
        if not actor.is_personal or len(gap) > _LISTED or not clause.is_open(found[-1].end, actor.start):
            break
        if not clause.words.conjunctions.search(gap) and gap.strip() != ",":
            break
        found.append(actor)
    joined = clause.words.conjunctions.search(clause.gap(found[-2].end, found[-1].start)) if len(found) > 1 else None
    return tuple(found) if joined else (after,)


def later_subject(clause: Clause, objects: tuple[Actor, ...]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Subjects and objects where the subject follows the introductory clause: "En rendant visite à A, B a déclaré"."""
    if not objects:
        return (), ()
    for index in range(1, len(objects)):
        gap = clause.gap(objects[index - 1].end, objects[index].start)
        if gap.strip().startswith(",") and not clause.words.conjunctions.search(gap):
            return objects[index:], objects[:index]
    after = introduced(clause, objects[-1].end)
    return (after, objects) if after and after[0].person_ids != objects[-1].person_ids else ((), objects)


def possessor(clause: Clause, position: int) -> tuple[Actor, ...]:
    """Whose event a noun names: "Mr X's visit"."""
    left = clause.before(position)
    if left and len(clause.gap(left[-1].end, position)) < _POSSESSED and clause.is_possessive(left[-1]):
        return (left[-1],)
    return ()


def antecedent(clause: Clause, position: int, acting: Sequence[Actor]) -> Actor | None:
    """Whom a relative clause has as its object: the person right before "whom A met"."""
    if not acting:
        return None
    before = [a for a in clause.before(acting[0].start) if a.is_personal]
    led = before and clause.words.object_relative.match(clause.lower, before[-1].end, acting[0].start)
    return before[-1] if led and not clause.is_crossed(before[-1].end, position) else None


def is_in_relative(clause: Clause, acting: Sequence[Actor]) -> bool:
    """Whether a verb stands in the relative clause of a thing: "the summit that A hosted"."""
    if not acting:
        return False
    words, left = clause.words, clause.lower[max(clause.start, acting[0].start - _ASIDE) : acting[0].start]
    led = next((m for m in words.object_relative.finditer(left) if m.start() and not left[m.end() :].strip()), None)
    before = left[: led.start()] if led else ""
    return bool(before) and not (words.loose_left.search(before) or words.place_left.search(before))


def apposed(clause: Clause, position: int) -> tuple[Actor, ...]:
    """The person whom an apposition speaks of: "A, on a visit to Hanoi", "A, en visite"."""
    last = next((a for a in reversed(clause.before(position)) if a.is_personal), None)
    if last is None or not clause.words.apposed_right.match(clause.lower, last.end):
        return ()
    return (last,) if "," not in clause.gap(last.end, position).strip().removeprefix(",") else ()


def beside(clause: Clause, start: int, end: int) -> tuple[Actor, ...]:
    """The person right before words that say only where they are: "with A en visite"."""
    if clause.words.apposed_right.match(f", {clause.gap(start, end)}") is None:
        return ()
    return tuple(a for a in clause.before(start)[-1:] if a.is_personal and not is_aside(clause, a))


def is_aside(clause: Clause, actor: Actor) -> bool:
    """Whether an actor only stands in a parenthesis: "at the invitation of A"."""
    return bool(clause.words.asides_left.search(clause.lower, max(clause.start, actor.start - _ASIDE), actor.start))


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


def _without_attributes(clause: Clause, actors: Sequence[Actor]) -> list[Actor]:
    """Without organisations that only say where the person before them belongs."""
    return [a for i, a in enumerate(actors) if a.is_personal or not (i and _belongs(clause, actors[i - 1], a))]


def _belongs(clause: Clause, before: Actor, actor: Actor) -> bool:
    if not before.is_personal or not clause.is_open(before.end, actor.start):
        return False
    return not clause.words.conjunctions.search(clause.gap(before.end, actor.start))
