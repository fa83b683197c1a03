# SPDX-License-Identifier: MIT
"""Patterns compiled when first needed: a language has hundreds, an article uses a few dozen."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)  # without slots: the compiled pattern is kept in the instance
class LazyPattern:
    """A regular expression, by default without regard to case."""

    source: str
    flags: re.RegexFlag = re.IGNORECASE

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, self.flags)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self._compiled.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between `start` and `end`; `^` and `$` are the ends of the whole text."""
        return self._compiled.search(text, start, end)

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """All matches between `start` and `end`."""
        return self._compiled.finditer(text, start, end)
