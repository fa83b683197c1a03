# SPDX-License-Identifier: MIT
"""Several counterparts, each with a name: from Estonia, A, and Latvia, B; her Thai counterparts, A and B."""

from collections.abc import Iterator
from typing import NamedTuple

from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.people.names import Name, name_at
from vnsg_viewer.extraction.people.organisations.context import country_at, country_before
from vnsg_viewer.lexicon.vocabulary import Sort

_COMMAS = frozenset({", ", ",", " , "})
_MOST = 5
_MIN_WORDS = 2


class Counterpart(NamedTuple):
    """The name of one of several counterparts, the words that it stands under, and where she is from."""

    title_first: int
    title_end: int
    name: Name
    country: str | None


def is_plural(lexemes: Lexemes, lexeme: Lexeme) -> bool:
    """Whether a word for a counterpart means several."""
    last = lexemes.words[lexeme.end - 1]
    return last.endswith("s") and lexemes.words[lexeme.first] != last[:-1] and last != "vis"


def counterparts(lexemes: Lexemes) -> Iterator[Counterpart]:
    """All of them in a document; none where a single one is named."""
    for lexeme in lexemes.of(Sort.COUNTERPART):
        if is_plural(lexemes, lexeme) and lexeme.end < len(lexemes):
            found = _each_with_country(lexemes, lexeme)
            yield from found if len(found) > 1 else _in_a_row(lexemes, lexeme)


def _each_with_country(lexemes: Lexemes, lexeme: Lexeme) -> list[Counterpart]:
    """From Estonia, A, and Latvia, B."""
    found: list[Counterpart] = []
    k = lexeme.end
    while k < len(lexemes) and len(found) < _MOST:
        joiner = lexemes.at.get(k)
        start = joiner.end if found and joiner is not None and joiner.of(Sort.AND) else k
        nation = country_at(lexemes, start) or _bare_country(lexemes, start)
        name = _after_comma(lexemes, nation[1]) if nation else None
        if nation is None or name is None:
            break
        found.append(Counterpart(lexeme.first, lexeme.end, name, nation[0]))
        k = name.end
    return found


def _bare_country(lexemes: Lexemes, k: int) -> tuple[str, int] | None:
    """A country after a comma or "from", where country_at() wants it joined by other links."""
    k += k < len(lexemes) and lexemes.plain(k) in lexemes.vocabulary.place_words | lexemes.vocabulary.contracted
    place = lexemes.at.get(k)
    codes = place.values(Sort.COUNTRY) if place is not None else ()
    return (codes[0], place.end) if place is not None and codes else None


def _after_comma(lexemes: Lexemes, k: int) -> Name | None:
    if k >= len(lexemes) or lexemes.gaps[k] not in _COMMAS:
        return None
    name = name_at(lexemes, _past_honorifics(lexemes, k))
    return name if name is not None and (name.person_id or name.length >= _MIN_WORDS) else None


def _past_honorifics(lexemes: Lexemes, k: int) -> int:
    while k + 1 < len(lexemes) and lexemes.has(k, Sort.HONORIFIC, Sort.RANK) and not lexemes.has(k, Sort.PERSON):
        k = lexemes.at[k].end
    return k


def _in_a_row(lexemes: Lexemes, lexeme: Lexeme) -> list[Counterpart]:
    """Thai counterparts A and B, homologues djiboutiens, A et B."""
    before, after = country_before(lexemes, lexeme.first), country_at(lexemes, lexeme.end)
    country = after[0] if after else before[0] if before else None
    k = after[1] if after else lexeme.end
    names: list[Name] = []
    while k < len(lexemes) and len(names) < _MOST:
        joiner = lexemes.at.get(k)
        is_last = bool(names) and joiner is not None and joiner.of(Sort.AND) and lexemes.is_joined(k)
        if not is_last and lexemes.gaps[k] not in _COMMAS and (names or not lexemes.is_joined(k)):
            break
        start = _past_honorifics(lexemes, joiner.end if is_last and joiner is not None else k)
        name = name_at(lexemes, start) if start < len(lexemes) else None
        if name is None or not (name.person_id or name.length >= _MIN_WORDS):
            break
        names.append(name)
        k = name.end
        if is_last:
            return [Counterpart(lexeme.first, lexeme.end, each, country) for each in names]
    return []
