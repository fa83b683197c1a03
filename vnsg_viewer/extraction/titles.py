# SPDX-License-Identifier: MIT
"""Titles in three languages: posts with their portfolios, countries and organisations, before or after a name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from vnsg_viewer.extraction.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.organisations import Context, Phrase, countries_of, country_at, identify, portfolio_end
from vnsg_viewer.extraction.titles_before import Before, read_before
from vnsg_viewer.lexicon.gazetteer import Gazetteer
from vnsg_viewer.lexicon.ministries import portfolio_key
from vnsg_viewer.lexicon.posts import Post
from vnsg_viewer.lexicon.vocabulary import Sort

_MAX_GROUPS = 6
_COMMAS = frozenset({", ", ",", " , "})
_MAX_OFFICE_WORDS = 16
_MAIN_COUNTRIES = 2  # an article tells of two sides
_MAX_FRENCH_WORDS = 3
_MAX_VIETNAMESE_WORDS = 9
_NO_PORTFOLIO = (Sort.POST, Sort.PERSON, Sort.HONORIFIC, Sort.RANK, Sort.PRONOUN, Sort.JOINT, Sort.MINISTRY, Sort.PLACE)
_BESIDE = "aupres"
_IN_CHARGE = "charge"  # chargé, chargée
_SECOND_MINISTERS = frozenset({"II", "III"})  # Minister of Defence II
_CLOSING = frozenset({",", ".", ";", ")"})
_LEADING_RANK = 50
_LONG_TITLE = 3


@dataclass(frozen=True, slots=True)
class Office:
    """One post with what it governs; `posts` are the readings of its words (ministre d'État)."""

    posts: tuple[Post, ...]
    organisation_id: str | None = None
    country: str | None = None
    portfolio: str = ""
    is_placed: bool = False  # its country is not said here, but follows from the article


@dataclass(frozen=True, slots=True)
class Title:
    """The words of a title, `first` to `end` (exclusive), with one or more offices; `counterpart` for homologue."""

    first: int
    end: int
    offices: tuple[Office, ...]
    country: str | None = None
    is_definite: bool = False
    is_former: bool = False
    is_late: bool = False
    is_counterpart: bool = False

    @property
    def is_bystander(self) -> bool:
        """Whether whoever bears it takes no part."""
        return self.is_late or (bool(self.offices) and all(post.is_bystander for o in self.offices for post in o.posts))

    @property
    def is_long(self) -> bool:
        """Whether it says what is governed, be it nothing listed: head of the Commission for Legal Affairs."""
        return self.end - self.first > _LONG_TITLE

    @property
    def is_vague(self) -> bool:
        """Whether it only refers: the official, le responsable."""
        return any(post.is_vague for office in self.offices for post in office.posts)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of an office, up to `end`, and what they say."""

    end: int
    country: str | None = None
    organisation_id: str | None = None
    portfolio: str = ""
    is_above: bool = False  # the ministry to which the department named before belongs


def _piece(phrase: Phrase, *, is_above: bool = False) -> Piece:
    """An organisation in an office; a ministry whose country is not said leaves it open."""
    country = None if phrase.portfolio else phrase.country
    return Piece(phrase.end, country, phrase.organisation_id, phrase.portfolio, is_above)


@dataclass(frozen=True, slots=True)
class TitleReader:
    """What reading titles needs to know about a document."""

    lexemes: Lexemes
    gazetteer: Gazetteer
    context: Context
    phrases: Mapping[int, Phrase]  # organisations by their first word

    def titles(self) -> tuple[Title, ...]:
        """All titles, in order; one that another has taken in is not repeated."""
        found: list[Title] = []
        for lexeme in self.lexemes.of(Sort.POST, Sort.COUNTERPART):
            if not found or lexeme.first >= found[-1].end:
                found.append(self._title(lexeme.first, found[-1].end if found else 0))
        return tuple(found)

    def _title(self, i: int, floor: int) -> Title:
        lexeme = self.lexemes.at[i]
        before = read_before(self.lexemes, self.gazetteer, self.phrases, i, floor)
        title = Title(
            before.first, lexeme.end, (), before.country, before.is_definite, before.is_former, before.is_late
        )
        if lexeme.of(Sort.COUNTERPART):
            after = country_at(self.lexemes, lexeme.end) if lexeme.end < len(self.lexemes) else None
            country = after[0] if after else before.country
            return replace(title, end=after[1] if after else lexeme.end, country=country, is_counterpart=True)
        if self._is_partner(i, before.first):
            return replace(title, is_counterpart=True)
        offices: list[Office] = []
        country, end = before.country, i
        position: int | None = i
        while position is not None and len(offices) < _MAX_GROUPS:
            own = before if not offices else self._before_next(position, end)
            office, stop = self._office(position, country, own)
            if offices and country and self._is_of_another(position, own, country):
                break  # Minister of Defence of Vietnam, Minister of Defence of Japan X
            offices.append(office)
            end = stop
            country = country or (None if office.is_placed else office.country)
            position = self._next_office(end)
        return replace(title, end=end, offices=tuple(offices), country=country)

    def _is_partner(self, i: int, first: int) -> bool:
        """Whether a vague word with a possessive means the other of two: son hôte, his guest, leur interlocuteur."""
        lexemes = self.lexemes
        posts = [lexemes.vocabulary.posts[value] for value in lexemes.at[i].values(Sort.POST)]
        is_vague = bool(posts) and all(post.is_vague for post in posts)
        before = lexemes.plain(first - 1) if first > 0 and lexemes.is_joined(first) else ""
        return is_vague and before in lexemes.vocabulary.possessives

    def office_of(self, posts: tuple[Post, ...], country: str | None, portfolio: str) -> Office:
        """An office whose words stand apart, as in a title in the plural."""
        return self._placed(Office(posts, None, country, portfolio))

    def _before_next(self, position: int, end: int) -> Before:
        """What stands before a further post: Deputy Prime Minister and Foreign Minister."""
        joiner = self.lexemes.at.get(end)
        floor = joiner.end if joiner is not None and joiner.of(Sort.AND) else end
        return read_before(self.lexemes, self.gazetteer, self.phrases, position, floor)

    def _is_of_another(self, position: int, before: Before, country: str) -> bool:
        """Whether a further office is said to be another country's, and so somebody else's."""
        office, _ = self._office(position, None, before)
        return not office.is_placed and office.country not in {None, country}

    def _office(self, i: int, country: str | None, before: Before) -> tuple[Office, int]:
        """The office that begins with the post at a word, and where it ends."""
        lexemes, lexeme = self.lexemes, self.lexemes.at[i]
        posts = before.posts or tuple(lexemes.vocabulary.posts[value] for value in lexeme.values(Sort.POST))
        organisation_id, portfolio, end = before.organisation_id, before.portfolio, lexeme.end
        while end < len(lexemes):
            piece = self._step(end, posts, portfolio or organisation_id or "")
            if piece is None:
                break
            end = piece.end
            country = country or piece.country
            is_foreign = piece.country not in {None, country}  # Brunei's Prime Minister's Office is not Singapore's
            if piece.is_above:
                organisation_id, portfolio = None, ""
            organisation_id = organisation_id or (None if is_foreign else piece.organisation_id)
            portfolio = portfolio or piece.portfolio
        return self._placed(Office(posts, organisation_id, country, portfolio)), end

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
                return self._charge(charge.end)
            return self._after_comma(end, posts, governed) if lexemes.gaps[end] in _COMMAS else None
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
        is_longer = self.context.language == "en" and nation[1] < len(lexemes) and lexemes.is_spaced(nation[1])
        office = self._free_office(self._past_links(end)) if is_longer and not governed else None
        return replace(office or Piece(nation[1]), country=nation[0])  # of the US Pacific Fleet Admiral …

    def _portfolio(self, end: int, posts: tuple[Post, ...], *, in_brackets: bool) -> Piece | None:
        """Of Public Security, (Defence), chargé de l'Intérieur, Quốc phòng."""
        lexemes = self.lexemes
        k = self._past_links(end)
        stop = portfolio_end(lexemes, k) if k < len(lexemes) else k
        if stop == k and self.context.language == "vi":
            stop = self._vietnamese_portfolio(k, k)
        if stop == k or (lexemes.has(stop, Sort.MINISTRY) and lexemes.is_spaced(stop)):
            return None
        if self.context.language == "vi" and self._goes_on(stop):
            stop = self._vietnamese_portfolio(k, stop)
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

    def _vietnamese_portfolio(self, k: int, stop: int) -> int:
        """Where an unlisted portfolio ends: before a country that a name follows, or that closes an apposition."""
        lexemes, j = self.lexemes, max(stop, k)
        is_apposition = k > 0 and (post := lexemes.ending.get(k)) is not None and lexemes.gaps[post.first] in _COMMAS
        if k >= len(lexemes) or not lexemes.is_spaced(k) or not (lexemes.is_capital(k) or is_apposition):
            return stop
        while j < len(lexemes) and j - k <= _MAX_VIETNAMESE_WORDS:
            is_bracketed = lexemes.gaps[j] in {" (", ") "}  # Đại hội Dân tộc Phi (ANC) Nam Phi
            if not (lexemes.is_spaced(j) or is_bracketed):
                break
            lexeme = lexemes.at.get(j)
            if lexeme is not None and lexeme.of(Sort.COUNTRY) and j > k:
                named = lexeme.end < len(lexemes) and lexemes.is_spaced(lexeme.end) and lexemes.is_capital(lexeme.end)
                is_office = named or is_apposition
                return j if is_office and lexemes.same_sentence(k, lexeme.end - 1) else stop
            if lexeme is not None and lexeme.of(*_NO_PORTFOLIO):
                return stop
            j += 1
        return stop

    def _governed(self, end: int, posts: tuple[Post, ...], governed: str) -> Piece | None:
        """What a post governs other than a portfolio: an organisation, a city, another's office, any office."""
        lexemes, k = self.lexemes, self._past_links(end)
        if lexemes.has(k, Sort.POST) and lexemes.words[end] == _BESIDE:
            office, stop = self._office(k, None, Before(k))  # auprès du ministre de l'Intérieur
            return Piece(stop, office.country, office.organisation_id, office.portfolio)
        if any(post.is_abroad for post in posts) and lexemes.has(k, Sort.COUNTRY):
            return Piece(lexemes.at[k].end)  # where an ambassador is posted, not where she is from
        phrase = self.phrases.get(k)
        if phrase is not None and (k > end or self.context.language == "vi"):
            return _piece(phrase)
        if self.context.language == "vi" and not governed:
            stop = self._vietnamese_portfolio(k, k)
            return Piece(stop) if stop > k else None
        if k == end:
            return None
        place = lexemes.at.get(k)
        if place is not None and place.of(Sort.PLACE):
            return Piece(place.end, self.gazetteer.places[int(place.values(Sort.PLACE)[0])].country)
        return self._free_office(k) if not governed and k < len(lexemes) else None

    def _charge(self, k: int) -> Piece | None:
        """A further French portfolio up to the next comma: (auprès du ministre de l'Intérieur,) chargée de la Ville."""
        lexemes = self.lexemes
        for j in range(k + 1, min(k + _MAX_OFFICE_WORDS, len(lexemes))):
            if lexemes.gaps[j] in _COMMAS:
                return Piece(j)
            if not lexemes.is_joined(j) or lexemes.has(j, Sort.PERSON, Sort.POST):
                return None
        return None

    def _after_comma(self, end: int, posts: tuple[Post, ...], governed: str) -> Piece | None:
        """A ministry or organisation after a comma: Deputy Director General (of Treaties), Ministry of Justice."""
        phrase = self.phrases.get(end)
        is_above = bool(governed)
        if phrase is None or (is_above and not (phrase.is_ministry and all(p.rank < _LEADING_RANK for p in posts))):
            return None
        return _piece(phrase, is_above=is_above)

    def _free_office(self, k: int) -> Piece | None:
        """An office in capitals that nobody lists, if a comma or an honorific shows where it ends."""
        lexemes, j = self.lexemes, k
        if self.context.language == "fr":
            return self._french_office(k)
        while j < len(lexemes) and j - k < _MAX_OFFICE_WORDS and (j == k or lexemes.is_joined(j)):
            if lexemes.has(j, Sort.RANK, Sort.HONORIFIC, Sort.PERSON, Sort.POST):
                break
            link = lexemes.at.get(j)
            is_link = link is not None and link.of(Sort.LINK, Sort.AND)
            if not (lexemes.is_capital(j) or is_link or lexemes.words[j] == "s"):
                break
            j = link.end if link is not None and is_link else j + 1
        joiner = lexemes.ending.get(j)
        if lexemes.has(j, Sort.POST) and joiner is not None and joiner.of(Sort.AND) and joiner.first > k:
            return Piece(joiner.first)
        ends_clearly = j == len(lexemes) or (
            lexemes.gaps[j][:1] in _CLOSING or lexemes.has(j, Sort.RANK, Sort.HONORIFIC, Sort.PERSON)
        )
        return Piece(j) if j > k and ends_clearly and lexemes.is_capital(j - 1) else None

    def _french_office(self, k: int) -> Piece | None:
        """A French office of up to three words: de l'armement, de la Sûreté nationale."""
        lexemes = self.lexemes
        for j in range(k + 1, min(k + _MAX_FRENCH_WORDS, len(lexemes) - 1) + 1):
            if (j - 1) in lexemes.at:
                return None
            if lexemes.gaps[j] in _COMMAS or lexemes.has(j, Sort.LINK, Sort.AND, Sort.ADJECTIVE):
                return Piece(j)
            if not lexemes.is_spaced(j):
                return None
        return None

    def _past_links(self, i: int) -> int:
        lexemes, k = self.lexemes, i
        while (link := lexemes.at.get(k)) is not None and link.of(Sort.LINK) and (k == i or lexemes.is_joined(k)):
            k = link.end
            if k >= len(lexemes):
                break
        return k

    def _next_office(self, end: int) -> int | None:
        """Where a further post begins: after 'and', 'kiêm' or a comma."""
        lexemes = self.lexemes
        if end >= len(lexemes):
            return None
        k = end
        if lexemes.gaps[end] not in _COMMAS and lexemes.gaps[end] != "/":
            joiner = lexemes.at.get(end)
            if joiner is None or not joiner.of(Sort.AND) or not lexemes.is_joined(end):
                return None
            k = joiner.end
            article_or_adjective = lexemes.at.get(k)
            if article_or_adjective is not None and article_or_adjective.of(Sort.ADJECTIVE):
                return None  # "and the Vietnamese Minister" is somebody else
            while (
                k < end + _MAX_GROUPS
                and k in range(len(lexemes))
                and lexemes.words[k] in lexemes.vocabulary.portfolio_words
                and k not in lexemes.at
            ):
                k += 1  # and Public Security Bureau Director
        post = lexemes.at.get(k)
        return k if post is not None and post.of(Sort.POST) and self._continues(end, k, post) else None

    def _continues(self, end: int, k: int, post: Lexeme) -> bool:
        """Whether a post after 'and' belongs to the same person: no article before it in English."""
        joiner = self.lexemes.at.get(end)
        with_article = (
            joiner is not None and joiner.of(Sort.AND) and self.lexemes.words[k - 1] in {"the", "le", "la", "l"}
        )
        return not with_article and post.first == k
