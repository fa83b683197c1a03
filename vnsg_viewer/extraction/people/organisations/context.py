# SPDX-License-Identifier: MIT
"""Whose an organisation is: the countries that an article speaks of, and ministries by country and portfolio."""

import re
from collections import Counter
from collections.abc import Iterable

from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.gazetteer.ministries import ministry_id, portfolio_key
from vnsg_viewer.lexicon.vocabulary import Sort

_MAX_LINK_WORDS = 4
_OFTEN = 2
_HYPHENS = frozenset({"-", "\u2011", "–", " - ", " – "})
MINISTRY_RULE = "organisation.ministry"
_OF_COUNTRIES = (Sort.COUNTRY, Sort.ADJECTIVE, Sort.PERSON, Sort.ORGANISATION, Sort.PLACE)
_CONJUNCTION = re.compile(r",\s+|\s+(?:and|et|và|&)\s+")


@record()
class Phrase:
    """An organisation's words, `first` to `end` (exclusive), and which one it is."""

    first: int
    end: int
    organisation_id: str | None
    country: str | None
    rule: str
    known: bool = True
    portfolio: str = ""  # of a ministry whose country was not said

    @property
    def is_ministry(self) -> bool:
        """Whether it was read as a ministry."""
        return self.rule == MINISTRY_RULE


@record()
class Context:
    """The countries an article speaks of, most often first: they tell whose ministry is meant."""

    countries: tuple[str, ...]
    home: str | None
    language: str
    pair: tuple[str, ...] = ()  # the two countries that the article is about, if it is about two

    def prefer(self, candidates: Iterable[str]) -> str | None:
        """Of candidate countries the language's own, else the one that the article speaks of most."""
        options = frozenset(candidates)
        if self.home in options:
            return self.home
        named = (country for country in self.countries if country in options)
        return next(named, None) or (None if self.countries else _alone(options))

    def only(self, candidates: Iterable[str]) -> str | None:
        """Of candidate countries the language's own, else the one that the article speaks of, if it is but one."""
        options = frozenset(candidates)
        if self.home in options:
            return self.home
        return _alone(options.intersection(self.countries) if self.countries else options)


def _alone(options: frozenset[str]) -> str | None:
    return next(iter(options)) if len(options) == 1 else None


def context_of(lexemes: Lexemes, gazetteer: Gazetteer) -> Context:
    """Counts the countries that names, adjectives, people and organisations of known country point to."""
    counts: Counter[str] = Counter()
    for lexeme in lexemes.of(*_OF_COUNTRIES):
        if not lexemes.region(lexeme.first).is_report:
            continue
        countries = dict.fromkeys(word.country for word in lexeme.meanings if word.sort in _OF_COUNTRIES)
        counts.update(country for country in countries if country in gazetteer.countries)
        other = lexemes.at.get(lexeme.end)
        if other is not None and lexemes.gaps[lexeme.end] in _HYPHENS and other.of(Sort.COUNTRY, Sort.ADJECTIVE):
            both = (*lexeme.values(Sort.COUNTRY)[:1], *lexeme.values(Sort.ADJECTIVE)[:1])[:1]
            both += (other.values(Sort.COUNTRY) or other.values(Sort.ADJECTIVE))[:1]
            counts.update(both * _OFTEN)  # les relations algéro-américaines, quan hệ Việt Nam - Lào
    ranked = sorted(counts, key=lambda country: -counts[country])  # stable: first named first
    language = lexemes.document.language
    second, third = (counts[country] for country in (*ranked, "", "", "")[1:3])
    pair = ranked[:2] if second >= _OFTEN and third * 2 <= second else ()
    return Context(tuple(ranked), language.people.home, language.code, tuple(pair))


def country_at(lexemes: Lexemes, i: int) -> tuple[str, int] | None:
    """A country or adjective at a word, possibly after a link (of Vietnam, du Vietnam, vietnamien): code and end."""
    j = i
    while j < len(lexemes) and j - i <= _MAX_LINK_WORDS and lexemes.is_joined(j):
        lexeme = lexemes.at.get(j)
        if lexeme is None:
            return None
        codes = lexeme.values(Sort.COUNTRY) + (lexeme.values(Sort.ADJECTIVE) if j == i else ())
        if codes:
            return codes[0], lexeme.end
        if not lexeme.of(Sort.LINK) or not set(lexemes.words[j : lexeme.end]) <= lexemes.vocabulary.of:
            return None
        j = lexeme.end
    return None


def country_before(lexemes: Lexemes, i: int) -> tuple[str, int] | None:
    """A country just before a word (Vietnamese, Vietnam's): its code and where it begins."""
    k = i
    if k > 0 and lexemes.words[k - 1] == "s" and lexemes.is_possessive(k - 1):
        k -= 1
    elif k > 0 and not lexemes.is_joined(k):
        return None
    lexeme = lexemes.ending.get(k)
    if lexeme is None or not (lexeme.of(Sort.ADJECTIVE) or (k < i and lexeme.of(Sort.COUNTRY))):
        return None
    codes = lexeme.values(Sort.ADJECTIVE) or lexeme.values(Sort.COUNTRY)
    return codes[0], lexeme.first


def countries_of(gazetteer: Gazetteer, language: str, portfolio: str) -> tuple[str, ...]:
    """The countries that list a ministry with just this portfolio."""
    listed = gazetteer.portfolios.get((language, portfolio_key(portfolio)), ())
    return tuple(gazetteer.organisations[organisation_id].organisation.country or "" for organisation_id in listed)


def identify(
    gazetteer: Gazetteer, context: Context, country: str | None, portfolio: str
) -> tuple[str | None, str | None]:
    """Which ministry a portfolio means, and its country; None says to find it in the article, "" that it is unknown."""
    key = (context.language, portfolio_key(portfolio))
    if country is None:
        listed = countries_of(gazetteer, context.language, portfolio)
        country = context.prefer(listed)
        if country is None and not listed and key in gazetteer.portfolio_kinds and len(context.countries) == 1:
            country = context.countries[0]
    if not country:
        return None, None
    for part in (portfolio, *_CONJUNCTION.split(portfolio)):
        organisation_id = gazetteer.ministry(country, part, context.language)
        if organisation_id is not None:
            return organisation_id, country
    branch = _of_which_branch(gazetteer, country, context.language, key[1])
    if branch is not None:
        return branch, country
    return ministry_id(country, key[1]), country


def parts_of(gazetteer: Gazetteer, language: str, country: str, portfolio: str) -> frozenset[str]:
    """The ministries that the parts of a double portfolio mean: Home Affairs and Law."""
    found = (gazetteer.ministry(country, part, language) for part in _CONJUNCTION.split(portfolio))
    return frozenset(organisation_id for organisation_id in found if organisation_id)


def _of_which_branch(gazetteer: Gazetteer, country: str, language: str, key: str) -> str | None:
    """The listed ministry whose portfolio a longer one begins with: Defence Development is a branch of Defence."""
    words = key.split()
    for length in range(len(words) - 1, 0, -1):
        for organisation_id in gazetteer.portfolios.get((language, " ".join(words[:length])), ()):
            if gazetteer.organisations[organisation_id].organisation.country == country:
                return organisation_id
    return None
