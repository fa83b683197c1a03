# SPDX-License-Identifier: MIT
"""Patterns compiled when first needed: a language has hundreds, an article uses a few dozen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LazyPattern:
    """A regular expression without regard to case."""

    source: str

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return _compiled(self.source).match(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match between `start` and `end`; `^` and `$` are the ends of the whole text."""
        return _compiled(self.source).search(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """All matches between `start` and `end`."""
        return _compiled(self.source).finditer(text, start, end)
