# SPDX-License-Identifier: MIT
"""Patterns compiled when first needed: a language has hundreds, an article uses a few dozen."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

_CAPITAL = re.compile(r"\\.|\(\?P|([^\W\d_])")  # none in an escape, nor in the name of a group


@dataclass(frozen=True)  # without slots: the methods of the compiled pattern are kept in the instance
class LazyPattern:
    """A regular expression; its methods are those of `re.Pattern`."""

    source: str

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.source)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """The match that begins at a place."""
        return self._compiled.match

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """The first match between two places; `^` and `$` are the ends of the whole text."""
        return self._compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """All matches between two places."""
        return self._compiled.finditer


def in_lower_case(source: str) -> str:
    """The source of a regular expression for text in lower case; much faster to find than one that ignores case."""
    return _CAPITAL.sub(lambda found: found[0].lower() if found[1] else found[0], source)
