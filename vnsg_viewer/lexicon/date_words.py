# SPDX-License-Identifier: MIT
"""The section `date` of a language file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that the stage needs."""

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "DateWords":
        """From the YAML section."""
        del section
        return cls()
