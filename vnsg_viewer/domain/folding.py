# SPDX-License-Identifier: MIT
"""Text made comparable: without case, diacritics, hyphens or punctuation."""

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "œ": "oe", "æ": "ae"})


def in_small_letters(text: str) -> str:
    """The text in lower case, every letter at its place (a capital whose small form is longer stays)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Words in lower case without diacritics, apart by one space; everything that is no letter or digit is a space."""
    small = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(_STROKES)
    bare = (c if c.isalnum() else " " for c in small if not unicodedata.combining(c))
    return " ".join("".join(bare).split())
