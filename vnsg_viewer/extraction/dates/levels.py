# SPDX-License-Identifier: MIT
"""Levels of relations of which an article speaks: each is reached on a known day."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from vnsg_viewer.extraction.dates.roles import sentence_at
from vnsg_viewer.extraction.document import Document, Sentence, Tokens
from vnsg_viewer.lexicon.gazetteer import Gazetteer
from vnsg_viewer.lexicon.milestones import Milestone, load_milestones


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
    by_word = _level_of(document.language.code)
    for found in _level_words(document.language.code).finditer(document.lower):
        sentence = sentence_at(document, found.start())
        if sentence and sentence.region.is_report:
            yield by_word[found[0]], sentence


@cache
def _level_of(code: str) -> Mapping[str, str]:
    names = load_milestones().names
    return {word.lower(): level for level, words in names.items() for word in words.get(code, ())}


@cache
def _level_words(code: str) -> re.Pattern[str]:
    """All words for levels in a language, in small letters, longest first."""
    longest_first = sorted(_level_of(code), key=lambda words: (-len(words), words))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})\b")


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
