# SPDX-License-Identifier: MIT
"""The section `people` of a language file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vnsg_viewer.lexicon.gazetteer.countries import by_language

_LISTS = (
    *("bodies", "ranks", "ministry", "links", "and", "determiners", "definite", "contracted"),
    *("of", "portfolio_words", "former", "late", "spouse", "memorial", "memorial_after", "named_place"),
    *("counterpart", "impersonal", "side", "indefinite", "hosts", "guests", "possessives", "particles"),
    *("within_names", "acts_next", "place_words", "not_names", "fronting", "offices", "governed"),
)


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Words around names: titles, honorifics, ranks, what links them, and what refers to people without naming them."""

    home: str | None
    honorifics: Mapping[str, tuple[str, ...]] = field(hash=False)  # by gender: m, f, any
    pronouns: Mapping[str, tuple[str, ...]] = field(hash=False)  # m, f, plural, first
    joint: Mapping[str, tuple[str, ...]] = field(hash=False)  # people, organisations, countries
    lists: Mapping[str, tuple[str, ...]] = field(hash=False)

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "PeopleWords":
        """From the YAML section."""
        return cls(
            home=section["home"],
            honorifics=by_language(section["honorifics"]),
            pronouns=by_language(section["pronouns"]),
            joint=by_language(section["joint"]),
            lists=by_language({name: section[name] for name in _LISTS}),
        )
