# SPDX-License-Identifier: MIT
"""Ranks that stand for people already named: the retired general."""

from collections.abc import Iterator, Sequence

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.people.references.cast import Cast
from vnsg_viewer.lexicon.vocabulary import Sort


def ranks_alone(lexemes: Lexemes) -> Iterator[Lexeme]:
    """Ranks in small letters that no name follows: the retired general."""
    for rank in lexemes.of(Sort.RANK):
        named = rank.end < len(lexemes) and lexemes.is_spaced(rank.end) and lexemes.is_capital(rank.end)
        if not named and not lexemes.is_capital(rank.first) and rank.first > 0:
            yield rank


def from_rank(cast: Cast, history: Sequence[PersonMention], rank: Lexeme) -> list[PersonMention]:
    """A rank with an article and an adjective means the first person of its country, else of the article."""
    lexemes = cast.lexemes
    before = lexemes.ending.get(rank.first)
    is_known = before is not None and before.of(Sort.ADJECTIVE, Sort.FORMER)
    first = before.first if before is not None and is_known else rank.first
    if not is_known or before is None or lexemes.plain(first - 1) not in lexemes.vocabulary.definite:
        return []
    countries = before.values(Sort.ADJECTIVE)
    body = (m for m in history if lexemes.region(cast.word_at(m.start)) is RegionKind.BODY and not m.bystander)
    named = next((m for m in body if not countries or m.country in countries), None)
    if named is None:
        return []
    character = cast.characters.by_id[named.person_id]
    return [
        PersonMention(
            start=lexemes.starts[first],
            end=lexemes.ends[rank.end - 1],
            rule=f"{lexemes.document.language.code}.person.rank",
            person_id=character.id,
            name=character.name,
            reference=Reference.TITLE,
            country=character.country,
            known=character.known,
            bystander=not lexemes.region(first).is_report,
        )
    ]
