# SPDX-License-Identifier: MIT
"""Offices: a post with the portfolio, country or organisation that the words after it name."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.organisations.context import Context, Phrase, countries_of, country_at, identify
from vnsg_viewer.extraction.people.titles.before import Before
from vnsg_viewer.extraction.people.titles.bodies import body, body_at, body_within
from vnsg_viewer.extraction.people.titles.free import (
    COMMAS,
    begins_office,
    charge_end,
    first_of_office,
    free_office_end,
    past_links,
    vietnamese_office_end,
    vietnamese_portfolio,
)
from vnsg_viewer.extraction.people.titles.portfolios import portfolio_end
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.gazetteer.ministries import portfolio_key
from vnsg_viewer.lexicon.gazetteer.posts import Post
from vnsg_viewer.lexicon.vocabulary import Sort

_MAIN_COUNTRIES = 2  # an article tells of two sides
_BESIDE = "aupres"
_IN_CHARGE = "charge"  # chargé, chargée
_SECOND_MINISTERS = frozenset({"II", "III"})  # Minister of Defence II
_LEADING_RANK = 50


@record()
class Office:
    """One post with what it governs; `posts` are the readings of its words (ministre d'État)."""

    posts: tuple[Post, ...]
    organisation_id: str | None = None
    country: str | None = None
    portfolio: str = ""
    is_placed: bool = False  # its country is not said here, but follows from the article
    body: Phrase | None = None  # what it leads, when nobody lists that


class Piece(NamedTuple):
    """Some words of an office, up to `end`, and what they say."""

    end: int
    country: str | None = None
    organisation_id: str | None = None
    portfolio: str = ""
    is_above: bool = False  # the ministry to which the department named before belongs
    body: Phrase | None = None
    is_ministry: bool = False


def _of_body(found: Phrase) -> Piece:
    """A body that nobody lists."""
    return Piece(found.end, found.country, found.organisation_id, body=found)


def _piece(phrase: Phrase, *, is_above: bool = False) -> Piece:
    """An organisation in an office; a ministry whose country is not said leaves it open."""
    country = None if phrase.portfolio else phrase.country
    return Piece(phrase.end, country, phrase.organisation_id, phrase.portfolio, is_above, None, phrase.is_ministry)


@record()
class OfficeReader:
    """What reading offices needs to know about a document."""

    lexemes: Lexemes
    gazetteer: Gazetteer
    context: Context
    phrases: Mapping[int, Phrase]  # organisations by their first word

    def office(self, i: int, country: str | None, before: Before) -> tuple[Office, int]:
        """The office that begins with the post at a word, and where it ends."""
        lexemes, lexeme = self.lexemes, self.lexemes.at[i]
        posts = before.posts or tuple(lexemes.vocabulary.posts[value] for value in lexeme.values(Sort.POST))
        organisation_id, portfolio, end = before.organisation_id, before.portfolio, lexeme.end
        led: Phrase | None = None
        while end < len(lexemes):
            piece = self._step(end, posts, portfolio or organisation_id or "")
            if piece is None:
                break
            end = piece.end
            if led is not None and piece.is_ministry:  # head of the liaison office in Hanoi of the Lao Ministry of …
                organisation_id, led, country = None, None, before.country
            country = country or piece.country
            is_foreign = piece.country not in {None, country}  # Brunei's Prime Minister's Office is not Singapore's
            if piece.is_above:
                organisation_id, portfolio = None, ""
            if organisation_id is None and not is_foreign:
                organisation_id, led = piece.organisation_id, piece.body
            portfolio = portfolio or piece.portfolio
        if organisation_id is None and not portfolio:
            led = body_within(lexemes, self.gazetteer, i, lexeme.end)
            organisation_id, end = (led.organisation_id, max(end, led.end)) if led else (None, end)
        if led is not None and led.country is None and country:
            led = body(lexemes, self.gazetteer, led.first, led.end, country)
            organisation_id = led.organisation_id
        return self._placed(Office(posts, organisation_id, country, portfolio, body=led)), end

    def office_of(self, posts: tuple[Post, ...], country: str | None, portfolio: str) -> Office:
        """An office whose words stand apart, as in a title in the plural."""
        return self._placed(Office(posts, None, country, portfolio))

    def located(self, office: Office, country: str | None) -> Office:
        """An office whose ministry or institution only the bearer's country tells."""
        if country is None or office.country == country:
            return office
        if office.portfolio:
            organisation_id, _ = identify(self.gazetteer, self.context, country, office.portfolio)
            return replace(office, organisation_id=organisation_id, country=country)
        kind = next((post.ministry_kind for post in office.posts if post.ministry_kind), "")
        if not kind or office.country or office.organisation_id:
            return office
        return replace(office, organisation_id=self.gazetteer.ministry_of_kind(country, kind))

    def _placed(self, office: Office) -> Office:
        """An office with its ministry; whose it is follows from the article where the words do not say."""
        posts, country, organisation_id = office.posts, office.country, office.organisation_id
        if country is None and organisation_id is None:
            country = next((c for post in posts for c in post.typical if c in self.context.countries), None)
        if office.portfolio and (organisation_id is None or country) and any(post.has_portfolio for post in posts):
            organisation_id, found = identify(
                self.gazetteer, self.context, country or self._only_country(office.portfolio), office.portfolio
            )
            country = country or found
        kinds = (post.ministry_kind for post in posts if post.ministry_kind and post.country in {None, country})
        kind = next(kinds, "")
        if kind and country and organisation_id is None:
            organisation_id = self.gazetteer.ministry_of_kind(country, kind)
        is_placed = office.country is None and country is not None
        return replace(office, organisation_id=organisation_id, country=country, is_placed=is_placed)

    def _only_country(self, portfolio: str) -> str:
        """The one country of the article whose ministry it can be; none when several may be meant."""
        listed = countries_of(self.gazetteer, self.context.language, portfolio)
        kind = self.gazetteer.portfolio_kinds.get((self.context.language, portfolio_key(portfolio)))
        gazetteer = self.gazetteer
        main = self.context.countries[:_MAIN_COUNTRIES] if kind else ()
        unlisted = [c for c in main if c not in gazetteer.well_listed and (c, kind) not in gazetteer.listed_kinds]
        return self.context.only((*listed, *unlisted)) or ""

    def _step(self, end: int, posts: tuple[Post, ...], governed: str) -> Piece | None:
        """One more piece of an office."""
        lexemes = self.lexemes
        in_brackets = lexemes.gaps[end].strip() == "("
        if not (lexemes.is_joined(end) or in_brackets):
            charge = lexemes.at.get(end)
            if charge is not None and charge.of(Sort.LINK) and lexemes.words[end].startswith(_IN_CHARGE):
                stop = charge_end(lexemes, charge.end)
                return Piece(stop) if stop is not None else None
            return self._after_comma(end, posts, governed) if lexemes.gaps[end] in COMMAS else None
        if governed and lexemes.raw(end) in _SECOND_MINISTERS:
            return Piece(end + 1)
        if not governed and any(post.has_portfolio for post in posts):
            piece = self._portfolio(end, posts, in_brackets=in_brackets)
            if piece is not None:
                return piece
        if in_brackets:
            return None
        nation = country_at(lexemes, end)
        if nation is None:
            return self._governed(end, posts, governed)
        phrase = self.phrases.get(past_links(lexemes, end))
        if phrase is not None and phrase.end > nation[1] and not phrase.is_ministry and not governed:
            return _piece(phrase)  # Commissioner of the Ghana Police
        is_longer = self.context.language == "en" and nation[1] < len(lexemes) and lexemes.is_spaced(nation[1])
        free = free_office_end(lexemes, past_links(lexemes, end)) if is_longer and not governed else None
        is_office = free is not None and lexemes.has(free, Sort.RANK, Sort.HONORIFIC, Sort.PERSON)
        return Piece(free if free and is_office else nation[1], nation[0])  # of the US Pacific Fleet Admiral …

    def _portfolio(self, end: int, posts: tuple[Post, ...], *, in_brackets: bool) -> Piece | None:
        """Of Public Security, (Defence), chargé de l'Intérieur, Quốc phòng."""
        lexemes = self.lexemes
        k = past_links(lexemes, end)
        stop = portfolio_end(lexemes, k) if k < len(lexemes) else k
        if stop == k and self.context.language == "vi" and not begins_office(lexemes, k):
            stop = vietnamese_portfolio(lexemes, k, k)
        if stop == k or (lexemes.has(stop, Sort.MINISTRY) and lexemes.is_spaced(stop)):
            return None
        phrase = self.phrases.get(k)
        if phrase is not None and phrase.end > stop and not phrase.is_ministry:
            return None  # Minister of the International Department of a party
        if self.context.language == "vi" and self._goes_on(stop):
            stop = vietnamese_portfolio(lexemes, k, stop)
        is_unlisted = self.context.language == "fr" and lexemes.words[k] not in lexemes.vocabulary.portfolio_words
        if is_unlisted and all(post.rank < _LEADING_RANK for post in posts):
            return None  # a directorate is no ministry
        is_linked = k > end or in_brackets or self.context.language == "vi"
        is_written = lexemes.is_capital(k) or self.context.language == "fr"
        return Piece(stop, portfolio=lexemes.text(k, stop)) if is_linked and is_written else None

    def _goes_on(self, stop: int) -> bool:
        """Whether 'và' follows a portfolio."""
        joiner = self.lexemes.at.get(stop)
        return joiner is not None and joiner.of(Sort.AND) and self.lexemes.is_spaced(stop)

    def _governed(self, end: int, posts: tuple[Post, ...], governed: str) -> Piece | None:
        """What a post governs other than a portfolio: an organisation, a city, another's office, any office."""
        lexemes = self.lexemes
        k = past_links(lexemes, end)
        if lexemes.has(k, Sort.POST) and lexemes.words[end] == _BESIDE:
            office, stop = self.office(k, None, Before(k))  # auprès du ministre de l'Intérieur
            return Piece(stop, office.country, office.organisation_id, office.portfolio)
        if any(post.is_abroad for post in posts):
            k += k < len(lexemes) and lexemes.words[k] in lexemes.vocabulary.place_words  # en Tunisie
            if lexemes.has(k, Sort.COUNTRY):
                return Piece(lexemes.at[k].end)  # where an ambassador is posted, not where she is from
        if lexemes.is_possessive(k) and k == end:
            k += 1  # Secretary of Russia's Security Council
        phrase = self.phrases.get(k)
        if phrase is not None and (k > end or self.context.language == "vi"):
            longer = body_at(lexemes, self.gazetteer, k) if self._is_owned(phrase) else None
            return _of_body(longer) if longer is not None and longer.end > phrase.end else _piece(phrase)
        if self.context.language == "vi":
            return self._vietnamese(k, governed)
        if k == end:
            return None
        led = body_at(lexemes, self.gazetteer, k) if not governed and k < len(lexemes) else None
        if led is not None:
            return _of_body(led)
        place = lexemes.at.get(k)
        if place is not None and place.of(Sort.PLACE):
            return Piece(place.end, self.gazetteer.places[int(place.values(Sort.PLACE)[0])].country)
        free = free_office_end(lexemes, k) if not governed and k < len(lexemes) else None
        return Piece(free) if free is not None else None

    def _is_owned(self, phrase: Phrase) -> bool:
        """Whether something of an organisation follows: the Central Committee's International Department."""
        return not phrase.is_ministry and self.lexemes.is_possessive(phrase.end)

    def _vietnamese(self, k: int, governed: str) -> Piece | None:
        """What a Vietnamese post governs: a body with the words that the post has of it, a place."""
        lexemes = self.lexemes
        if not governed:
            stop = max(vietnamese_portfolio(lexemes, k, k), vietnamese_office_end(lexemes, k))
            first = first_of_office(lexemes, k)
            if stop > k and first is not None:
                return _of_body(body(lexemes, self.gazetteer, first, stop))
            if stop > k:
                return Piece(stop)
        place = lexemes.at.get(k)
        if place is not None and place.of(Sort.PLACE):
            return Piece(place.end, self.gazetteer.places[int(place.values(Sort.PLACE)[0])].country)
        return None

    def _after_comma(self, end: int, posts: tuple[Post, ...], governed: str) -> Piece | None:
        """A ministry or organisation after a comma: Deputy Director General (of Treaties), Ministry of Justice."""
        phrase = self.phrases.get(end)
        is_above = bool(governed)
        if phrase is None or (is_above and not (phrase.is_ministry and all(p.rank < _LEADING_RANK for p in posts))):
            return None
        return _piece(phrase, is_above=is_above)
