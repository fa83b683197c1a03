# SPDX-License-Identifier: MIT
"""The section `people` of a language file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Words that the stage needs."""

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "PeopleWords":
        """From the YAML section."""
        del section
        return cls()
