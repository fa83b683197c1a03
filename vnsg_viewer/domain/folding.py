# SPDX-License-Identifier: MIT
"""Text made comparable: without case, diacritics, hyphens or punctuation."""

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "œ": "oe", "æ": "ae"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Words in lower case without diacritics, apart by one space; everything that is no letter or digit is a space."""
    small = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(_STROKES)
    bare = (c if c.isalnum() else " " for c in small if not unicodedata.combining(c))
    return " ".join("".join(bare).split())
