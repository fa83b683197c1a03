# SPDX-License-Identifier: MIT
"""Ministries, agencies, parties, armed forces and international bodies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation.

    `names` maps a language code to its name there; `kind` is ministry, agency, party, igo or the like.
    """

    id: str
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    country: str | None = None
    kind: str = "organisation"
    other_names: tuple[str, ...] = ()
    short: str = ""

    def name(self, language: str = "en") -> str:
        """Its name in a language, else in English, else any."""
        return self.names.get(language) or self.names.get("en") or next(iter(self.names.values()), self.id)
