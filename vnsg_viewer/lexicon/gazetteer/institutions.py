# SPDX-License-Identifier: MIT
"""Institutions that most countries have: parliament, supreme court, police, central bank."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.lexicon.gazetteer.countries import Country, by_language
from vnsg_viewer.lexicon.gazetteer.ministries import ministry_id

_LANGUAGES = ("en", "fr", "vi")


@dataclass(frozen=True, slots=True)
class InstitutionKind:
    """A kind of institution and its names by language; `listed_as` the kind of listed organisation that it is."""

    id: str
    names: Mapping[str, tuple[str, ...]] = field(hash=False)
    listed_as: str = ""

    @classmethod
    def parse(cls, entry: Mapping[str, Any]) -> "InstitutionKind":
        """From an entry of organisations_kinds.yaml."""
        return cls(str(entry["id"]), by_language(entry["names"]), str(entry.get("of", "")))

    def organisation(self, country: Country) -> Organisation:
        """The institution of this kind of a country without an entry of its own."""
        shown, others = {}, []
        for code in _LANGUAGES:
            whose = country.name(code) if code == "vi" else country.of_name(code)
            shown[code], *more = (f"{name} {whose}" for name in self.names[code])
            others += more
        return Organisation(
            id=ministry_id(country.id, self.id),
            names=MappingProxyType(shown),
            country=country.id,
            kind=self.listed_as or "institution",
            other_names=tuple(others),
        )
