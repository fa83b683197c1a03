# SPDX-License-Identifier: MIT
"""What the reader wants to see: chosen values per facet, a period and words."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType


class Facet(StrEnum):
    """The ways to filter; the values are person ids, organisation ids, ISO countries, type codes and so on."""

    OFFICIAL = "official"
    MINISTRY = "ministry"
    COUNTRY = "country"
    TYPE = "type"
    MODALITY = "modality"
    TOPIC = "topic"
    SOURCE = "source"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Criteria:
    """A filter.  Within a facet any chosen value will do, across facets all must hold; an empty one lets all pass."""

    chosen: Mapping[Facet, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    start: dt.date | None = None
    end: dt.date | None = None
    text: str = ""

    def values(self, facet: Facet) -> frozenset[str]:
        """The chosen values of a facet; empty when it is not filtered."""
        return self.chosen.get(facet, frozenset())

    def with_values(self, facet: Facet, values: Iterable[str]) -> "Criteria":
        """The same filter with other values of one facet."""
        chosen = {**self.chosen, facet: frozenset(values)}
        return replace(self, chosen=MappingProxyType({f: v for f, v in chosen.items() if v}))

    def toggled(self, facet: Facet, value: str) -> "Criteria":
        """The same filter with one value switched on or off."""
        return self.with_values(facet, self.values(facet) ^ {value})

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return not self.chosen and self.start is None and self.end is None and not self.text.strip()
