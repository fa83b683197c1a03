# SPDX-License-Identifier: MIT
"""The repaired copy of an article's text that all later stages match on."""

from bisect import bisect_left

from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.edits import untouched
from vnsg_viewer.extraction.front_lines import unescaped_title
from vnsg_viewer.extraction.glued_words import parted
from vnsg_viewer.extraction.lines import unwrapped
from vnsg_viewer.extraction.markup import without_markup
from vnsg_viewer.extraction.mending import mended
from vnsg_viewer.extraction.page_marks import Marks
from vnsg_viewer.lexicon.language import Language

_CIRCUMFLEX_ENDS_WORDS = frozenset({"vi"})


def cleaned(raw: str, front: int, language: Language, marks: Marks) -> CleanText:
    """The text repaired; `front` is where its front matter ends.

    Letters are whole, markup is gone, torn lines are joined (each line is a paragraph), glued words are parted.
    """
    clean = mended(untouched(raw), circumflex_is_letter=language.code in _CIRCUMFLEX_ENDS_WORDS)
    if front:
        clean = unescaped_title(clean, position_of(clean, front))
    clean = without_markup(clean)
    clean = unwrapped(clean, position_of(clean, front), marks, language.text.words)
    return parted(clean, language.text, marks.months_pattern)


def position_of(clean: CleanText, raw_offset: int) -> int:
    """Where in the clean text a raw offset lies, or what follows it."""
    return bisect_left(clean.offsets, raw_offset)
