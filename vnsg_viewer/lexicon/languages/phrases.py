# SPDX-License-Identifier: MIT
"""Phrases as language files write them, made into regular expressions.

`*` is any ending of a word, `…` up to nine words within the sentence, `(a|b)` a choice, `(a)?` may be absent, and a
space any white space.  Phrases match lower-case text at the borders of words.
"""

import re
from collections.abc import Iterable

_SPECIAL = re.compile(r"\s*…\s*|\*|\s+|[()|?]|['’]|[^\s…*()|?'’]+")
_ANCHOR = re.compile(r"[^\s…*()|?'’]+(?:\s[^\s…*()|?'’]+(?=[\s*]|$))*")


def phrase_pattern(phrase: str) -> str:
    """The regular expression of one phrase, without borders."""
    return "".join(_part(part) for part in _SPECIAL.findall(phrase.lower()))


def _part(part: str) -> str:
    match part.strip() or part[:1]:
        case "…":
            return r"(?:[^\w.;:!?\n]+[\w'’-]+){0,9}?[^\w.;:!?\n]+"
        case "*":
            return r"\w*"
        case "(":
            return "(?:"
        case ")" | "|" | "?":
            return part.strip()
        case "'" | "’":
            return "['’]"
        case _ if part.isspace():
            return r"\s+"
        case _:
            return re.escape(part)


def any_of(phrases: Iterable[str], template: str = r"(?<!\w)(?:{})(?!\w)") -> re.Pattern[str]:
    """One expression for any of the phrases, longest first; `template` says what must stand around."""
    patterns = sorted({phrase_pattern(p) for p in phrases}, key=lambda p: (-len(p), p))
    return re.compile(template.replace("{}", "|".join(patterns) or r"(?!)"))


def leading_letters(phrase: str) -> str:
    """The letters that a match of the phrase always begins with: quick to look for before the expression is tried."""
    found = _ANCHOR.match(phrase.lower())
    if found is None:
        raise ValueError(f"a phrase must begin with letters: {phrase!r}")
    return found[0]
