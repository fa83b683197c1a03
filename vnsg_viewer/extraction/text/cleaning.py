# SPDX-License-Identifier: MIT
"""The repaired copy of an article's text that all later stages match on."""

from bisect import bisect_left

from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.text.edits import untouched
from vnsg_viewer.extraction.text.front_lines import unescaped_title
from vnsg_viewer.extraction.text.glued_words import parted
from vnsg_viewer.extraction.text.lines import unwrapped
from vnsg_viewer.extraction.text.markup import without_markup
from vnsg_viewer.extraction.text.mending import mended, with_apostrophes
from vnsg_viewer.extraction.text.page_marks import Marks
from vnsg_viewer.lexicon.languages.language import Language

_CIRCUMFLEX_ENDS_WORDS = frozenset({"vi"})


def with_whole_letters(raw: str) -> CleanText:
    """The text as far as it can be repaired before its language is known."""
    return mended(untouched(raw))


def cleaned(whole: CleanText, front: int, language: Language, marks: Marks) -> CleanText:
    """A text with whole letters repaired; `front` is where its front matter ends in the raw text.

    Markup is gone, torn lines are joined (each line is a paragraph), glued words are parted.
    """
    clean = whole if language.code in _CIRCUMFLEX_ENDS_WORDS else with_apostrophes(whole)
    if front:
        clean = unescaped_title(clean, position_of(clean, front))
    clean = without_markup(clean)
    clean = unwrapped(clean, position_of(clean, front), marks, language.text.words)
    return parted(clean, language.text, marks.months_pattern)


def position_of(clean: CleanText, raw_offset: int) -> int:
    """Where in the clean text a raw offset lies, or what follows it."""
    return bisect_left(clean.offsets, raw_offset)
