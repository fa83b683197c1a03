# SPDX-License-Identifier: MIT
"""Ministries and portfolios: 'for Home Affairs', 'de la Sécurité publique' and 'Bộ Công an' as one kind of thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.lexicon.gazetteer.countries import Country, by_language

EMPTY_WORDS = frozenset(
    [
        "of",
        "for",
        "the",
        "and",
        "in",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "d",
        "et",
        "a",
        "au",
        "aux",
        "va",
        "cua",
    ]
)
GOVERNMENT = "government"
_NOUNS = {
    "en": ("ministry of ", "ministry for ", "ministry in ", "department of ", "department for "),
    "fr": ("ministere de ", "ministere des ", "ministere du ", "ministere d ", "departement de ", "departement du "),
    "vi": ("bo ",),
}


def portfolio_key(text: str) -> str:
    """The words that tell one portfolio from another: without case, accents, articles, prepositions and 'and'."""
    return " ".join(word for word in fold(text).split() if word not in EMPTY_WORDS)


def portfolio_of(ministry: str) -> tuple[str, str]:
    """The language and the key of a ministry's portfolio from its name; both empty for other names."""
    folded = fold(ministry)
    for language, nouns in _NOUNS.items():
        for noun in nouns:
            if folded.startswith(noun):
                return language, portfolio_key(folded[len(noun) :])
    head, _, last = folded.rpartition(" ")
    return ("en", portfolio_key(head)) if last == "ministry" else ("", "")


@dataclass(frozen=True, slots=True)
class MinistryKind:
    """A kind of ministry and the portfolios that mean it, by language."""

    id: str
    portfolios: Mapping[str, tuple[str, ...]] = field(hash=False)

    @classmethod
    def parse(cls, entry: Mapping[str, Any]) -> "MinistryKind":
        """From an entry of organisations_kinds.yaml."""
        return cls(str(entry["id"]), by_language(entry["portfolios"]))

    def organisation(self, country: Country) -> Organisation:
        """The ministry of this kind of a country without an entry of its own."""
        english, french, vietnamese = (self.portfolios[code][0] for code in ("en", "fr", "vi"))
        names = {
            "en": f"Ministry of {english} {country.of_name('en')}",
            "fr": f"ministère {french} {country.of_name('fr')}",
            "vi": f"Bộ {vietnamese} {country.name('vi')}",
        }
        adjectives = {code: (country.adjective_wordings(code) or ("",))[0] for code in ("en", "fr")}
        others = (f"{adjectives['en']} Ministry of {english}", f"ministère {adjectives['fr']} {french}")
        return Organisation(
            id=ministry_id(country.id, self.id),
            names=MappingProxyType(names),
            country=country.id,
            kind="ministry",
            other_names=tuple(name for name in others if "  " not in name and name[0] != " "),
        )


def government_of(country: Country) -> Organisation:
    """The government of a country without an entry of its own, in which its head of state or government serves."""
    names = {
        "en": f"Government {country.of_name('en')}",
        "fr": f"gouvernement {country.of_name('fr')}",
        "vi": f"Chính phủ {country.name('vi')}",
    }
    return Organisation(ministry_id(country.id, GOVERNMENT), MappingProxyType(names), country.id, GOVERNMENT)


def ministry_id(country: str, kind: str) -> str:
    """The id of a ministry that follows from country and kind (or folded portfolio): `arm-defence`."""
    return f"{country.lower()}-{kind.replace(' ', '-')}"
