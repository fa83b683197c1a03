# SPDX-License-Identifier: MIT
"""Text as a string of codes, one per token, over which the date grammar is matched.

Only words that the grammar knows have a code of their own; all else is one letter.  So a whole article is encoded in
a few C-level passes, and rules are short regular expressions over a handful of known codes.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import accumulate

from vnsg_viewer.extraction.record import record
from vnsg_viewer.extraction.text.letters import LETTER

_TOKEN = re.compile(rf"[{LETTER}]+| (?!\s)|[0-9]+|\s+|.", re.DOTALL)
_FIRST_CODE = 0xE000  # the private use area: 6400 codes, more than any language file needs
DAY, HIGH, YEAR = "D", "T", "Y"  # 1-31, 32-99 (only a year of two figures), 1900-2099
SPACE, LINE, OTHER, CAPITAL = " ", "n", "x", "X"
_PUNCTUATION = {
    **dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    **dict.fromkeys("'\u2019\u02bc", "'"),
    **dict.fromkeys("([", "("),
    **dict.fromkeys(")]", ")"),
    **{mark: mark for mark in "/.,"},
}
_NUMBERS = {
    **{str(n): DAY for n in range(1, 32)},
    **{f"{n:02}": DAY for n in range(1, 10)},
    **{str(n): HIGH for n in range(32, 100)},
    **{str(n): YEAR for n in range(1900, 2100)},
}
GAP = f"[{SPACE}{LINE}]?+"


def tokens(text: str) -> list[str]:
    """Words, numbers, runs of white space and single marks, in order; together they are the text."""
    return _TOKEN.findall(text)


@record()
class Encoded:
    """A text as codes, and where each token starts (and the last one ends)."""

    text: str
    codes: str
    starts: tuple[int, ...]

    def raw(self, first: int, last: int) -> str:
        """The text behind the codes from first up to last."""
        return self.text[self.starts[first] : self.starts[last]]

    def at(self, offset: int) -> int:
        """The position of the first code at or after an offset of the text."""
        return bisect_left(self.starts, offset)


@record()
class Vocabulary:
    """The known tokens as written, each with its code; a word in capitals has another code than one without."""

    codes: Mapping[str, str]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> "Vocabulary":
        """The vocabulary of all words of these phrases."""
        codes = {SPACE: SPACE, "\n": LINE} | _PUNCTUATION | _NUMBERS
        words = sorted({token.lower() for phrase in phrases for token in tokens(phrase) if token[0].isalpha()})
        for number, word in enumerate(words):
            small, capital = chr(_FIRST_CODE + 2 * number), chr(_FIRST_CODE + 2 * number + 1)
            codes |= {word.upper(): capital, word.capitalize(): capital, word: small}
        return cls(codes)

    def encode(self, text: str) -> Encoded:
        """A text in these codes."""
        known = self.codes.get
        parts = tokens(text)
        codes = "".join([known(part) or (OTHER if part.islower() else _unknown(part)) for part in parts])
        return Encoded(text, codes, tuple(accumulate(map(len, parts), initial=0)))

    def pattern(self, phrase: str) -> str:
        """A regular expression over codes for a phrase; a word in lower case matches with a capital too."""
        return GAP.join(self._token_pattern(token) for token in tokens(phrase) if not token.isspace())

    def _token_pattern(self, token: str) -> str:
        if token[0].isalpha():
            capital = self.codes[token.capitalize()]
            return f"[{self.codes[token]}{capital}]" if token.islower() else capital
        return re.escape(self.codes[token])


def _unknown(token: str) -> str:
    if token.isspace():
        return OTHER if token.count("\n") > 1 else LINE if "\n" in token else SPACE
    return CAPITAL if token[0].isupper() else OTHER
