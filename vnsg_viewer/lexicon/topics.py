# SPDX-License-Identifier: MIT
"""The taxonomy of topics: which words of a clause name which topic."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f]+")
_SMALL = frozenset(
    (
        "a",
        "an",
        "and",
        "au",
        "aux",
        "các",
        "d",
        "de",
        "des",
        "du",
        "en",
        "et",
        "in",
        "l",
        "la",
        "le",
        "les",
        "những",
        "of",
        "on",
        "sur",
        "the",
        "và",
        "về",
        "với",
        "à",
    )
)
_WORDS_KEPT = 32768
_PLURAL_FROM = 4  # "cyber", "gas" and "visas" lose no letter that matters

_Terms = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True, slots=True)
class Topics:
    """The taxonomy.

    `terms` has, per language and first word, the words that follow and the topic they name, longest first.
    `undertakings` are topics so narrow that two commitments about one concern the same thing to be done, `instruments`
    those about papers to be signed, `general` those that are named only where nothing narrower is,
    `broad` those that do not tell one undertaking from another.
    """

    terms: Mapping[str, _Terms]
    undertakings: frozenset[str]
    instruments: frozenset[str]
    general: frozenset[str]
    broad: frozenset[str]

    def find(self, text: str, language: str) -> tuple[str, ...]:
        """The topics of a stretch of text, in the order of the text; a term within another names none."""
        words = topic_words(text)
        terms = self.terms.get(language, {})
        if terms.keys().isdisjoint(words):
            return ()
        found: dict[str, None] = {}
        reached = 0
        for start, word in enumerate(words):
            for following, topic in terms.get(word, ()):
                end = start + 1 + len(following)
                if end > reached and tuple(words[start + 1 : end]) == following:
                    found.setdefault(topic)
                    reached = end
                    break
        return tuple(topic for topic in found if topic not in self.general) or tuple(found)


def topic_words(text: str) -> list[str]:
    """The telling words of a text, without accents, case, small words and plural s."""
    return [telling for word in _WORD.findall(unicodedata.normalize("NFC", text).lower()) if (telling := _bare(word))]


@lru_cache(_WORDS_KEPT)  # the words of a language come again and again
def _bare(word: str) -> str:
    if word in _SMALL:
        return ""
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", word)).replace("đ", "d").replace("œ", "oe")
    return bare[:-1] if len(bare) > _PLURAL_FROM and bare.endswith("s") else bare


def _index(entries: Mapping[str, Any], language: str) -> _Terms:
    held: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for topic, entry in entries.items():
        for term in entry["terms"][language]:
            first, *rest = topic_words(str(term))
            held.setdefault(first, []).append((tuple(rest), topic))
    return {first: tuple(sorted(terms, key=lambda t: (-len(t[0]), t))) for first, terms in held.items()}


def _marked(entries: Mapping[str, Any], mark: str) -> frozenset[str]:
    return frozenset(topic for topic, entry in entries.items() if entry.get(mark))


def _languages(entries: Mapping[str, Any]) -> Iterable[str]:
    return dict.fromkeys(language for entry in entries.values() for language in entry["terms"])


@cache
def load_topics() -> Topics:
    """The taxonomy of resources/topics.yaml; raises UserError when the file is at fault."""
    path = resource("topics.yaml")
    entries = read_yaml(path)
    try:
        terms = {language: _index(entries, language) for language in _languages(entries)}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(
            f"a topic's terms: {error!r}", path, advice="Each topic has terms in every language."
        ) from error
    return Topics(
        terms,
        _marked(entries, "undertaking"),
        _marked(entries, "instrument"),
        _marked(entries, "general"),
        _marked(entries, "broad"),
    )
