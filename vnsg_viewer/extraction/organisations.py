# SPDX-License-Identifier: MIT
"""Organisations in a document: listed ones, and ministries of any country by country and portfolio."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.lexemes import Lexemes, read_lexemes
from vnsg_viewer.extraction.mentions import OrganisationMention
from vnsg_viewer.lexicon.gazetteer import Gazetteer
from vnsg_viewer.lexicon.ministries import ministry_id, portfolio_key
from vnsg_viewer.lexicon.vocabulary import Sort, vocabulary_of

_MAX_PORTFOLIO_WORDS = 18
_MAX_LINK_WORDS = 4
_OFTEN = 2
_OF_COUNTRIES = (Sort.COUNTRY, Sort.ADJECTIVE, Sort.PERSON, Sort.ORGANISATION, Sort.PLACE)
_MINISTRY_RULE = "organisation.ministry"
_FRENCH_ADJECTIVES = tuple(
    f"{ending}{plural}"
    for ending in ("iale", "nale", "rale", "tale", "ique", "aire", "elle", "ive", "ienne", "able")
    for plural in ("", "s")
)
_FRENCH_VERBS = frozenset(
    {"indique", "explique", "communique", "applique", "critique", "arrive", "appelle", "rappelle"}
)
_CONJUNCTION = re.compile(r",\s+|\s+(?:and|et|và|&)\s+")


@dataclass(frozen=True, slots=True)
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
        return self.rule == _MINISTRY_RULE


@dataclass(frozen=True, slots=True)
class Context:
    """The countries an article speaks of, most often first: they tell whose ministry is meant."""

    countries: tuple[str, ...]
    home: str | None
    language: str
    pair: tuple[str, ...] = ()  # the two countries that the article is about, if it is about two

    def prefer(self, candidates: Iterable[str]) -> str | None:
        """Of candidate countries the language's own, else the one that the article speaks of most, else an only one."""
        options = tuple(dict.fromkeys(candidates))
        if self.home in options:
            return self.home
        named = [country for country in self.countries if country in options]
        if named:
            return named[0]
        return options[0] if len(options) == 1 else None

    def only(self, candidates: Iterable[str]) -> str | None:
        """Of candidate countries the language's own, else the one that the article speaks of, if it is but one."""
        options = tuple(dict.fromkeys(candidates))
        if self.home in options:
            return self.home
        named = [country for country in self.countries if country in options]
        chosen = named or options
        return chosen[0] if len(chosen) == 1 else None


def context_of(lexemes: Lexemes, gazetteer: Gazetteer) -> Context:
    """Counts the countries that names, adjectives, people and organisations of known country point to."""
    counts: Counter[str] = Counter()
    for lexeme in lexemes.of(*_OF_COUNTRIES):
        if not lexemes.region(lexeme.first).is_report:
            continue
        countries = dict.fromkeys(word.country for word in lexeme.meanings if word.sort in _OF_COUNTRIES)
        counts.update(country for country in countries if country in gazetteer.countries)
    ranked = sorted(counts, key=lambda country: -counts[country])  # stable: first named first
    language = lexemes.document.language
    second, third = (counts[country] for country in (*ranked, "", "", "")[1:3])
    pair = ranked[:2] if second >= _OFTEN and third * 2 <= second else ()
    return Context(tuple(ranked), language.people.home, language.code, tuple(pair))


def portfolio_end(lexemes: Lexemes, i: int) -> int:
    """Where the portfolio that begins at a word ends (exclusive); `i` itself when none does."""
    lexeme = lexemes.at.get(i)
    if lexeme is not None and lexeme.of(Sort.PORTFOLIO):
        return _more_portfolio(lexemes, lexeme.end)
    if lexeme is not None and lexeme.of(Sort.POST, Sort.POSTS):
        return i
    words, vocabulary = lexemes.words, lexemes.vocabulary
    is_french = lexemes.document.language.code == "fr"
    end = j = i
    while j < len(lexemes) and j - i < _MAX_PORTFOLIO_WORDS:
        at = lexemes.at.get(j)
        if j > i and not lexemes.is_joined(j) and not _is_listed_comma(lexemes, j):
            break
        is_post = j > i and at is not None and at.of(Sort.POST, Sort.POSTS)
        is_listed = words[j] in vocabulary.portfolio_words and not is_post
        if is_listed or (is_french and _is_french_portfolio(lexemes, i, j)):
            j += 1
            end = j
        elif j > i and at is not None and at.of(Sort.AND, Sort.LINK) and at.end < len(lexemes):
            j = at.end
            if words[j] not in vocabulary.portfolio_words and not (is_french and _is_french_portfolio(lexemes, i, j)):
                break
        else:
            break
    return end


def _is_french_portfolio(lexemes: Lexemes, i: int, j: int) -> bool:
    """Whether an unlisted French word is part of a portfolio: de l'Entrepreneuriat, et de la Protection sociale."""
    word = lexemes.words[j]
    if j == 0 or j in lexemes.at or not lexemes.is_joined(j):
        return False
    if lexemes.is_capital(j):
        link = lexemes.ending.get(j)
        is_new = link is not None and (link.of(Sort.LINK) or (j > i and link.of(Sort.AND)))
        return is_new and not lexemes.raw(j).isupper()
    return j > i and word.endswith(_FRENCH_ADJECTIVES) and word not in _FRENCH_VERBS


def _more_portfolio(lexemes: Lexemes, end: int) -> int:
    """Vietnamese portfolios may be joined: Nội vụ và Luật pháp."""
    joiner = lexemes.at.get(end)
    if joiner is None or not joiner.of(Sort.AND):
        return end
    following = lexemes.at.get(joiner.end)
    is_more = following is not None and following.of(Sort.PORTFOLIO) and lexemes.is_capital(joiner.end)
    return following.end if following is not None and is_more else end


def _is_listed_comma(lexemes: Lexemes, j: int) -> bool:
    if lexemes.gaps[j] not in {", ", " & "}:
        return False
    joiner = lexemes.at.get(j)
    if lexemes.document.language.code == "fr" and joiner is not None and joiner.of(Sort.LINK):
        k = joiner.end  # des Affaires étrangères, de la Coopération et des Sénégalais de l'extérieur
        return k < len(lexemes) and lexemes.is_capital(k) and lexemes.words[k] in lexemes.vocabulary.portfolio_words
    k = joiner.end if joiner is not None and joiner.of(Sort.AND) else j
    return k < len(lexemes) and lexemes.words[k] in lexemes.vocabulary.portfolio_words and lexemes.is_capital(k)


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


def _of_which_branch(gazetteer: Gazetteer, country: str, language: str, key: str) -> str | None:
    """The listed ministry whose portfolio a longer one begins with: Defence Development is a branch of Defence."""
    words = key.split()
    for length in range(len(words) - 1, 0, -1):
        for organisation_id in gazetteer.portfolios.get((language, " ".join(words[:length])), ()):
            if gazetteer.organisations[organisation_id].organisation.country == country:
                return organisation_id
    return None


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
    return Phrase(first, last, organisation_id, found, _MINISTRY_RULE, is_known, "" if country else portfolio)


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
    return Phrase(start, i + 1, organisation_id, country, _MINISTRY_RULE, is_known, "" if before else portfolio)


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
    return tuple(phrases)


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
