# SPDX-License-Identifier: MIT
"""An article's text as a QTextDocument holds it, with both ways between its positions and code points of the article.

A text document counts UTF-16 units, knows one line end where a file may have two characters, and reserves some code
points for itself; evidence counts code points of the unchanged text.
"""

from array import array
from bisect import bisect_right
from dataclasses import dataclass

_RESERVED = dict.fromkeys((0x0000, 0xFDD0, 0xFDD1, 0xFFFC), "\N{REPLACEMENT CHARACTER}")
_LAST_OF_BASIC_PLANE = 0xFFFF


@dataclass(frozen=True, slots=True)
class ShownText:
    """`text` is what to give to the document; `positions[i]` is where code point i of the article stands in it."""

    text: str
    positions: "array[int]"

    def position(self, offset: int) -> int:
        """The document position of a code point of the article."""
        return self.positions[min(max(offset, 0), len(self.positions) - 1)]

    def offset(self, position: int) -> int:
        """The code point of the article at a document position."""
        return max(0, bisect_right(self.positions, position) - 1)


def shown_text(text: str) -> ShownText:
    """The text of an article made ready for a document."""
    positions = array("l", [0]) * (len(text) + 1)
    position = 0
    for offset, letter in enumerate(text):
        positions[offset] = position
        if letter != "\r" or text[offset + 1 : offset + 2] != "\n":
            position += 2 if ord(letter) > _LAST_OF_BASIC_PLANE else 1
    positions[len(text)] = position
    return ShownText(text.replace("\r\n", "\n").replace("\r", "\n").translate(_RESERVED), positions)
