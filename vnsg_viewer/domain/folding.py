# SPDX-License-Identifier: MIT
"""Text made comparable: without case, diacritics, hyphens or punctuation."""

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "’": "'", "œ": "oe", "æ": "ae"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Words in lower case without diacritics, apart by one space; everything that is no letter or digit is a space."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_STROKES))
    bare = (c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join("".join(bare).casefold().split())
