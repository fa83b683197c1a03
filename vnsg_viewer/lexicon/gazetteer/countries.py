# SPDX-License-Identifier: MIT
"""Countries with their names and adjectives in the article languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


def by_language(section: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    """Lists of words by language code, from a YAML mapping; a single word may stand for its list."""
    return MappingProxyType(
        {code: (words,) if isinstance(words, str) else tuple(map(str, words)) for code, words in section.items()}
    )


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO 3166-1 alpha-3 code; `of` holds names with a preposition (du Vietnam).

    Its folded family names are listed where they come first; the certain ones belong to no other country's people.
    """

    id: str
    names: Mapping[str, tuple[str, ...]] = field(hash=False)
    adjectives: Mapping[str, tuple[str, ...]] = field(hash=False)
    of: Mapping[str, str] = field(hash=False)
    certain_families: tuple[str, ...] = ()
    families: tuple[str, ...] = ()

    @classmethod
    def parse(cls, entry: Mapping[str, Any]) -> "Country":
        """From an entry of countries.yaml."""
        names, adjectives = by_language(entry["names"]), by_language(entry.get("adjectives", {}))
        return cls(
            str(entry["id"]),
            names,
            adjectives,
            MappingProxyType(dict(entry.get("of", {}))),
            tuple(entry.get("certain_families", ())),
            tuple(entry.get("families", ())),
        )

    def name(self, language: str) -> str:
        """Its name in a language, else in English."""
        return (self.names.get(language) or self.names["en"])[0]

    def of_name(self, language: str) -> str:
        """'of Vietnam', 'du Vietnam', 'Việt Nam': as it follows a noun."""
        name = self.name(language)
        return self.of.get(language) or (f"of {name}" if language == "en" else name)

    def wordings(self, language: str) -> tuple[str, ...]:
        """All names in a language."""
        return self.names.get(language, ())

    def adjective_wordings(self, language: str) -> tuple[str, ...]:
        """All adjectives in a language; French ones with their plurals."""
        words = self.adjectives.get(language, ())
        if language != "fr":
            return words
        return words + tuple(f"{word}s" for word in words if word[-1] not in "sx")
