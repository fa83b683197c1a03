# SPDX-License-Identifier: MIT
"""Names with the words that belong to them."""

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import Name
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.lexicon.vocabulary import Sort

_SPOKESPERSON = "spokesperson"


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
        or (title is not None and (title.is_bystander or _is_issuing(lexemes, first, title)))
    )
    return Sighting(first, end, name, title, gender, is_aside, title is not None, rule)


def _is_issuing(lexemes: Lexemes, first: int, title: Title) -> bool:
    """Whether a headline names a spokesperson, who tells of others: Statement by Spokesperson X."""
    codes = {post.code for office in title.offices for post in office.posts}
    return codes == {_SPOKESPERSON} and lexemes.region(first) is RegionKind.TITLE
