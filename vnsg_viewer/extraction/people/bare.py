# SPDX-License-Identifier: MIT
"""Full names without any title, vouched for by a short form elsewhere: a headline's Nicu Popescu is M. Popescu."""

from collections.abc import Iterable, Iterator

from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import Name, name_at, runs_on_from
from vnsg_viewer.lexicon.vocabulary import Sort

_MIN_LETTERS = 3
_MAX_BEFORE = 4


def bare_names(lexemes: Lexemes, short: Iterable[Name], covered: set[int]) -> Iterator[Name]:
    """The longer names that end (or begin) with a name introduced on its own, outside the words that are taken."""
    wanted = {lexemes.words[name.end - 1] for name in short if name.person_id is None}
    wanted |= {lexemes.words[name.first] for name in short if name.person_id is None}
    wanted = {word for word in wanted if len(word) >= _MIN_LETTERS}
    if not wanted:
        return
    found: set[int] = set()
    for i, word in enumerate(lexemes.words):
        if word not in wanted or i in covered or i in found or not lexemes.is_capital(i):
            continue
        name = _around(lexemes, i)
        if name is not None and covered.isdisjoint(range(name.first, name.end)):
            found.update(range(name.first, name.end))
            yield name


def _around(lexemes: Lexemes, i: int) -> Name | None:
    """The longest name that a word is part of, if it has another part."""
    best = name_at(lexemes, i)
    first = i
    while first > 0 and i - first < _MAX_BEFORE and not lexemes.begins_sentence(first):
        first -= 1
        if lexemes.begins_sentence(first) and lexemes.words[first + 1] in lexemes.vocabulary.particles:
            break  # Entretien de Camille Vautrin
        name = name_at(lexemes, first)
        if name is None or name.person_id is not None:
            if lexemes.words[first] in lexemes.vocabulary.particles:
                continue
            break
        if name.end <= i:
            break
        best = name
    if best is None or best.length == 1 or best.person_id is not None or runs_on_from(lexemes, best.first):
        return None
    before = lexemes.ending.get(best.first)
    is_place = before is not None and before.of(Sort.NAMED_PLACE, Sort.MEMORIAL)
    after = lexemes.at.get(best.end)
    is_place = is_place or (after is not None and after.of(Sort.MEMORIAL_AFTER) and lexemes.is_spaced(best.end))
    return None if is_place else best
