# SPDX-License-Identifier: MIT
"""Ministries of no known kind, named by the portfolio of their minister: Minister of Hajj and Umrah."""

from collections.abc import Iterable, Iterator

from vnsg_viewer.extraction.mentions import OrganisationMention, PersonMention
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer

_NOUNS = {"en": "Ministry of", "fr": "ministère", "vi": "Bộ"}
_FRENCH_LINKS = frozenset({"de", "du", "des", "d", "la", "l", "le", "les"})
_MINISTERIAL = "minister"


def ministries_of(
    lexemes: Lexemes, gazetteer: Gazetteer, people: Iterable[PersonMention], named: Iterable[str]
) -> Iterator[OrganisationMention]:
    """The ministries of ministers that neither the gazetteer nor the document itself names."""
    found = set(named)
    code = lexemes.document.language.code
    for person in people:
        ministry_id = person.organisation_id or ""
        if not person.post.endswith(_MINISTERIAL) or not ministry_id or ministry_id in found:
            continue
        if gazetteer.organisation(ministry_id) is not None:
            continue
        span = _portfolio(lexemes, person, ministry_id.split("-")[1:])
        if span is None:
            continue
        found.add(ministry_id)
        first, end = span
        while code == "fr" and lexemes.words[first - 1] in _FRENCH_LINKS:
            first -= 1
        yield OrganisationMention(
            start=lexemes.starts[first],
            end=lexemes.ends[end - 1],
            rule=f"{code}.organisation.of_minister",
            organisation_id=ministry_id,
            name=f"{_NOUNS[code]} {lexemes.text(first, end)}",
            country=person.country,
            known=False,
        )


def _portfolio(lexemes: Lexemes, person: PersonMention, key: list[str]) -> tuple[int, int] | None:
    """Where the words of a portfolio stand in a mention, with small words between them."""
    if not key:
        return None
    stop = lexemes.word_after(person.end)
    for first in range(lexemes.word_after(person.start), stop):
        rest = [word for word in lexemes.words[first:stop] if word in key]
        if lexemes.words[first] == key[0] and rest[: len(key)] == key:
            end = next(i for i in range(first, stop) if lexemes.words[i] == key[-1] and i - first >= len(key) - 1)
            return first, end + 1
    return None
