# SPDX-License-Identifier: MIT
"""The section `text` of a language file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class TextWords:
    """Words that the stage needs."""

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "TextWords":
        """From the YAML section."""
        del section
        return cls()
