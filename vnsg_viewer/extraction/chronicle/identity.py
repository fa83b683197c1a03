# SPDX-License-Identifier: MIT
"""One person across articles: spellings of an unlisted name that are one person's, and the people of the chronicle."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from vnsg_viewer.domain.event import Event
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.person import Membership, Person
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.analysis import Appearance, OrganisationAppearance
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer

_WORDS = 6  # of a name, beyond which it is not compared word by word
_NAMING = 3  # letters of a word that names somebody
_TELLING = 6  # letters of words that few people have in common
_LONG = 5  # letters from which a word may differ by one


def same_people(appearances: Iterable[Appearance]) -> dict[str, str]:
    """For each unlisted person's id the id that stands for all spellings of that person; ids not in it stay."""
    alike: dict[tuple[str, ...], dict[str, Appearance]] = defaultdict(dict)
    for appearance in appearances:
        if not appearance.known:
            words = sorted(fold(appearance.name).split())
            shape = tuple(word[0] for word in words)
            for key in {shape, *combinations(words, 2)} if len(words) <= _WORDS else {shape}:
                alike[key].setdefault(appearance.person_id, appearance)
    chosen: dict[str, str] = {}
    for key in sorted(alike):
        group = [alike[key][person_id] for person_id in sorted(alike[key])]
        for a, b in combinations(group, 2):
            if _is_one(a, b):
                first = chosen.get(a.person_id, a.person_id)
                chosen[b.person_id] = min(first, chosen.get(b.person_id, first))
    return chosen


def _is_one(a: Appearance, b: Appearance) -> bool:
    if a.country and b.country and a.country != b.country:
        return False
    words_a, words_b = sorted(fold(a.name).split()), sorted(fold(b.name).split())
    if len(words_a) < 2 or len(words_b) < 2:  # noqa: PLR2004  one word names nobody
        return False
    if len(words_a) != len(words_b):
        return _is_shorter(a, b) or _is_shorter(b, a)
    if words_a == words_b:
        return True
    alike = a.organisation_id == b.organisation_id and a.post == b.post
    return alike and all(x == y or _nearly(x, y) for x, y in zip(words_a, words_b, strict=True))


def _is_shorter(short: Appearance, full: Appearance) -> bool:
    """Whether a name is another one without some of its words: Victor Zolotov, Zolotov Victor Vasilyevich."""
    if not (short.country and short.post) or (short.country, short.post) != (full.country, full.post):
        return False
    words, more = set(fold(short.name).split()), set(fold(full.name).split())
    least = _NAMING if short.organisation_id == full.organisation_id else _TELLING
    return words < more and min(map(len, words)) >= least


def _nearly(a: str, b: str) -> bool:
    """Whether two long words differ by one letter: Papikian, Papikyan."""
    if min(len(a), len(b)) < _LONG or abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    return rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:]


def people_of(appearances: Sequence[Appearance], one: Mapping[str, str], gazetteer: Gazetteer) -> tuple[Person, ...]:
    """Everyone who appears, listed or not, by id."""
    groups: dict[str, list[Appearance]] = defaultdict(list)
    for appearance in appearances:
        groups[one.get(appearance.person_id, appearance.person_id)].append(appearance)
    return tuple(_person(person_id, groups[person_id], gazetteer) for person_id in sorted(groups))


def _person(person_id: str, group: Sequence[Appearance], gazetteer: Gazetteer) -> Person:
    names = sorted({name for a in group for name in (a.name, *a.other_names)}, key=lambda n: (-len(n), n))
    listed = gazetteer.person(person_id)
    if listed is not None:
        held = {fold(name) for name in (listed.name, *listed.other_names)}
        shown = _as_written(listed, group)
        others = (*listed.other_names, *(n for n in names if fold(n) not in held))
        if shown == listed.name:
            return replace(listed, other_names=others)
        return replace(listed, name=shown, other_names=(listed.name, *(n for n in others if n != shown)))
    printed = Counter(a.name for a in group)
    words = {n: len(fold(n).split()) for n in printed}
    name = max(printed, key=lambda n: (words[n], not n.isascii(), printed[n], len(n), n))
    posts = sorted({(a.post, a.organisation_id or "") for a in group if a.post and a.organisation_id})
    return Person(
        person_id,
        name,
        next((a.country for a in group if a.country), None),
        tuple(n for n in names if n != name),
        known=False,
        memberships=tuple(Membership(post, body, Timespan.unknown()) for post, body in posts),
    )


def _as_written(person: Person, group: Sequence[Appearance]) -> str:
    """The usual name of somebody listed; if all articles write another (Jr., an exonym), the commonest listed one."""
    known = {fold(name) for name in person.other_names}
    written = Counter(name for a in group for name in (a.name, *a.other_names))
    if any(_is_usual(name, person.name) for name in written):
        return person.name
    spelt = [name for name in written if fold(name) in known and " " in name]
    return max(spelt, key=lambda n: (written[n], len(n), n), default=person.name)


def _is_usual(name: str, usual: str) -> bool:
    """Whether a name is the usual one, a part of it, or that with a letter of a word spelt otherwise."""
    words, others = fold(name).split(), fold(usual).split()
    if set(words) <= set(others) or set(others) <= set(words):
        return True
    return len(words) == len(others) and all(
        x == y or _nearly(x, y) for x, y in zip(sorted(words), sorted(others), strict=True)
    )


def with_names(events: Iterable[Event], people: Iterable[Person]) -> tuple[Event, ...]:
    """Events whose participants bear the names of the people."""
    names = {person.id: person.name for person in people}
    return tuple(
        replace(
            event,
            participants=tuple(
                replace(p, name=names[p.person_id]) if p.person_id in names else p for p in event.participants
            ),
        )
        for event in events
    )


def organisations_of(appearances: Iterable[OrganisationAppearance], gazetteer: Gazetteer) -> dict[str, Organisation]:
    """The organisations that appear, by id: as listed, else as printed."""
    found: dict[str, Organisation] = {}
    for a in sorted(appearances, key=lambda each: (each.organisation_id, -len(each.name), each.name)):
        listed = gazetteer.organisation(a.organisation_id)
        found.setdefault(a.organisation_id, listed or Organisation(a.organisation_id, {"en": a.name}, a.country))
    return found
