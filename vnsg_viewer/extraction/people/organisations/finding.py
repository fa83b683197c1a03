# SPDX-License-Identifier: MIT
"""Ministries, agencies and other organisations in a document."""

from collections.abc import Iterable

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import OrganisationMention
from vnsg_viewer.extraction.people.lexemes import Lexemes, read_lexemes
from vnsg_viewer.extraction.people.organisations.context import (
    MINISTRY_RULE,
    Context,
    Phrase,
    context_of,
    country_at,
    country_before,
    identify,
)
from vnsg_viewer.extraction.people.organisations.unlisted import unlisted_phrases
from vnsg_viewer.extraction.people.titles.portfolios import portfolio_end, vietnamese_portfolio_end
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.vocabulary import Sort, vocabulary_of


def ministry_at(lexemes: Lexemes, gazetteer: Gazetteer, context: Context, i: int) -> Phrase | None:
    """A ministry whose noun stands at a word: ministère vietnamien de la Défense, Bộ Quốc phòng Nhật Bản."""
    lexeme = lexemes.at.get(i)
    if (
        lexeme is None
        or not lexeme.of(Sort.MINISTRY)
        or not (lexemes.is_capital(i) or lexemes.document.language.code == "fr")
    ):
        return None
    before = country_before(lexemes, i)
    first = before[1] if before else i
    country = before[0] if before else None
    j = lexeme.end
    adjective = lexemes.at.get(j)
    if adjective is not None and adjective.of(Sort.ADJECTIVE) and lexemes.is_joined(j):
        country = adjective.values(Sort.ADJECTIVE)[0]
        j = adjective.end
    start = j
    while (link := lexemes.at.get(start)) is not None and link.of(Sort.LINK) and lexemes.is_joined(start):
        start = link.end
    end = portfolio_end(lexemes, start) if start < len(lexemes) and lexemes.is_joined(start) else start
    if end == start and lexemes.document.language.code == "vi" and start < len(lexemes):
        end = vietnamese_portfolio_end(lexemes, start)
    if end == start:
        return None
    if lexemes.document.language.code != "fr" and not lexemes.is_capital(start):
        return None
    after = country_at(lexemes, end) if country is None and end < len(lexemes) else None
    if after:
        country = after[0]
    portfolio = lexemes.text(start, end)
    organisation_id, found = identify(gazetteer, context, country, portfolio)
    is_known = organisation_id in gazetteer.organisations
    last = after[1] if after else end
    return Phrase(first, last, organisation_id, found, MINISTRY_RULE, is_known, "" if country else portfolio)


def ministry_ending_at(lexemes: Lexemes, gazetteer: Gazetteer, context: Context, i: int) -> Phrase | None:
    """An English ministry whose noun comes last: the Indonesian Defence Ministry."""
    lexeme = lexemes.at.get(i)
    if lexeme is None or not lexeme.of(Sort.MINISTRY) or not lexemes.is_capital(i):
        return None
    first = i
    while first > 0 and lexemes.is_joined(first) and lexemes.is_capital(first - 1):
        if lexemes.words[first - 1] not in lexemes.vocabulary.portfolio_words or (first - 1) in lexemes.at:
            break
        first -= 1
    if first == i:
        return None
    before = country_before(lexemes, first)
    portfolio = lexemes.text(first, i)
    organisation_id, country = identify(gazetteer, context, before[0] if before else None, portfolio)
    if organisation_id is None or gazetteer.organisation(organisation_id) is None:
        return None
    start = before[1] if before else first
    is_known = organisation_id in gazetteer.organisations
    return Phrase(start, i + 1, organisation_id, country, MINISTRY_RULE, is_known, "" if before else portfolio)


def listed_at(lexemes: Lexemes, gazetteer: Gazetteer, context: Context, i: int) -> Phrase | None:
    """A listed organisation at a word; of several with one name, the one whose country the article speaks of."""
    lexeme = lexemes.at.get(i)
    ids = lexeme.values(Sort.ORGANISATION) if lexeme is not None else ()
    if lexeme is None or not ids:
        return None
    countries = {
        organisation_id: gazetteer.organisations[organisation_id].organisation.country for organisation_id in ids
    }
    chosen = ids[0]
    if len(ids) > 1:
        after = country_at(lexemes, lexeme.end) if lexeme.end < len(lexemes) else None
        before = country_before(lexemes, i)
        explicit = after or before
        preferred = explicit[0] if explicit else context.prefer(c for c in countries.values() if c)
        chosen = next((i for i, country in countries.items() if country == preferred), ids[0])
    return Phrase(i, lexeme.end, chosen, countries[chosen], "organisation.listed")


def organisation_phrases(lexemes: Lexemes, gazetteer: Gazetteer, context: Context) -> tuple[Phrase, ...]:
    """All organisations of a document, in order, never overlapping."""
    phrases: list[Phrase] = []
    for i in [lexeme.first for lexeme in lexemes.of(Sort.MINISTRY, Sort.ORGANISATION)]:
        phrase = (
            ministry_at(lexemes, gazetteer, context, i)
            or ministry_ending_at(lexemes, gazetteer, context, i)
            or listed_at(lexemes, gazetteer, context, i)
        )
        if phrase is not None:
            while phrases and phrases[-1].end > phrase.first:
                phrases.pop()
            phrases.append(phrase)
    taken = {i for phrase in phrases for i in range(phrase.first, phrase.end)}
    unlisted = unlisted_phrases(lexemes, gazetteer)
    free = [phrase for phrase in unlisted if taken.isdisjoint(range(phrase.first, phrase.end))]
    return tuple(sorted([*phrases, *free], key=lambda phrase: phrase.first))


def with_bodies(phrases: Iterable[Phrase], bodies: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """Organisations with the bodies that titles name, of which they may be a part."""
    led = {phrase.first: phrase for phrase in bodies}
    taken = {i for phrase in led.values() for i in range(phrase.first, phrase.end)}
    apart = [phrase for phrase in phrases if taken.isdisjoint(range(phrase.first, phrase.end))]
    return tuple(sorted([*apart, *led.values()], key=lambda phrase: phrase.first))


def organisation_mentions(
    lexemes: Lexemes, gazetteer: Gazetteer, phrases: Iterable[Phrase]
) -> tuple[OrganisationMention, ...]:
    """Phrases as mentions; those whose organisation stayed undecided get a provisional id from their own words."""
    mentions = []
    for phrase in phrases:
        printed = lexemes.text(phrase.first, phrase.end)
        organisation_id = phrase.organisation_id or fold(printed).replace(" ", "-")
        organisation = gazetteer.organisation(organisation_id)
        mentions.append(
            OrganisationMention(
                start=lexemes.starts[phrase.first],
                end=lexemes.ends[phrase.end - 1],
                rule=f"{lexemes.document.language.code}.{phrase.rule}",
                organisation_id=organisation_id,
                name=organisation.name(lexemes.document.language.code) if organisation else printed,
                country=phrase.country,
                known=phrase.known and phrase.organisation_id is not None,
            )
        )
    return tuple(mentions)


def find_organisations(document: Document, gazetteer: Gazetteer) -> tuple[OrganisationMention, ...]:
    """The organisations that a document names, in order."""
    lexemes = read_lexemes(document, vocabulary_of(gazetteer, document.language.code))
    context = context_of(lexemes, gazetteer)
    return organisation_mentions(lexemes, gazetteer, organisation_phrases(lexemes, gazetteer, context))
