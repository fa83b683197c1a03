# SPDX-License-Identifier: MIT
"""Levels of relations of which an article speaks: each is reached on a known day."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from vnsg_viewer.extraction.document import Document, Sentence, Tokens
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.gazetteer.milestones import Milestone, load_milestones


def milestones_named(document: Document, pair: frozenset[str], gazetteer: Gazetteer) -> tuple[Milestone, ...]:
    """The steps in the relations of two countries that the report speaks of as reached, the highest only.

    A sentence that names a third country, or only one that is not of the pair, speaks of other relations.
    """
    steps = [step for step in load_milestones().milestones if step.countries == pair]
    if not steps:
        return ()
    countries = spoken(gazetteer, document.language.code)
    levels = {level for level, sentence in _levels(document) if _is_about(pair, document, sentence, countries)}
    named = [step for step in steps if step.level in levels]
    return (max(named, key=lambda step: step.start),) if named else ()


def _levels(document: Document) -> Iterator[tuple[str, Sentence]]:
    lower, tokens, by_first_word = document.lower, document.tokens, _level_names(document.language.code)
    if document.vocabulary.isdisjoint(by_first_word):
        return
    past = 0
    for start, word in zip(tokens.starts, tokens.words, strict=True):
        if word not in by_first_word or start < past:
            continue
        for name, level in by_first_word[word]:
            end = start + len(name)
            if lower.startswith(name, start) and not lower[end : end + 1].isalnum():
                past = end
                sentence = document.sentence_at(start)
                if sentence and sentence.region.is_report:
                    yield level, sentence
                break


@cache
def _level_names(code: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The names of levels in a language, in small letters, with their level, by first words, longest first."""
    by_level = load_milestones().names.items()
    names = sorted(((name.lower(), level) for level, words in by_level for name in words.get(code, ())), key=_longest)
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for name, level in names:
        first = Tokens.of(name).words[0]
        found[first] = (*found.get(first, ()), (name, level))
    return found


def _longest(name: tuple[str, str]) -> tuple[int, str]:
    return -len(name[0]), name[0]


def _is_about(
    pair: frozenset[str], document: Document, sentence: Sentence, countries: Mapping[str, tuple[tuple[str, str], ...]]
) -> bool:
    """Whether a sentence names no country but those two."""
    text, tokens = document.text, document.tokens
    for number in tokens.between(sentence.start, sentence.end):
        for word, country in countries.get(tokens.words[number], ()):
            if country not in pair and text.startswith(word, tokens.starts[number]):
                return False
    return True


@lru_cache(maxsize=16)
def spoken(gazetteer: Gazetteer, code: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The names and adjectives of all countries in a language, each with its country, by their first words."""
    found: dict[str, list[tuple[str, str]]] = {}
    for country in gazetteer.countries.values():
        for word in (*country.wordings(code), *country.adjective_wordings(code)):
            for first in Tokens.of(word.lower()).words[:1]:
                found.setdefault(first, []).append((word, country.id))
    return {first: tuple(words) for first, words in found.items()}
