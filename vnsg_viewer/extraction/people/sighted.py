# SPDX-License-Identifier: MIT
"""Names with the words that belong to them."""

from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import Name
from vnsg_viewer.extraction.people.titles import Title
from vnsg_viewer.lexicon.vocabulary import Sort


def sighted(
    lexemes: Lexemes, first: int, end: int, name: Name, title: Title | None, gender: str, rule: str
) -> Sighting:
    """A name in its place; a bystander where the words around say so."""
    before = lexemes.ending.get(first)
    is_place = title is None and before is not None and before.of(Sort.NAMED_PLACE)
    determined = first - 1 if first > 0 and lexemes.plain(first - 1) in lexemes.vocabulary.determiners else first
    before = before or lexemes.ending.get(determined)
    after = lexemes.at.get(end)
    is_aside = (
        is_place
        or (before is not None and before.of(Sort.MEMORIAL, Sort.LATE, Sort.SPOUSE))
        or (after is not None and after.of(Sort.MEMORIAL_AFTER) and lexemes.is_spaced(end))
        or not lexemes.region(first).is_report
        or (title is not None and title.is_bystander)
    )
    return Sighting(first, end, name, title, gender, is_aside, title is not None, rule)
