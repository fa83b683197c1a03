# SPDX-License-Identifier: MIT
"""Titles in three languages: one or more offices of one person, before or after a name."""

from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.people.organisations.context import country_at
from vnsg_viewer.extraction.people.titles.before import Before, read_before
from vnsg_viewer.extraction.people.titles.free import COMMAS
from vnsg_viewer.extraction.people.titles.offices import Office, OfficeReader
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.vocabulary import Sort

_MAX_GROUPS = 6
_LONG_TITLE = 3


@record()
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


def read_titles(reader: OfficeReader) -> tuple[Title, ...]:
    """All titles of a document, in order; one that another has taken in is not repeated."""
    found: list[Title] = []
    end = 0
    for lexeme in reader.lexemes.of(Sort.POST, Sort.COUNTERPART):
        if lexeme.first >= end:
            found.append(_title(reader, lexeme, end))
            end = found[-1].end
    return tuple(found)


def _title(reader: OfficeReader, lexeme: Lexeme, floor: int) -> Title:
    lexemes = reader.lexemes
    before = read_before(lexemes, reader.gazetteer, reader.phrases, lexeme.first, floor)
    if lexeme.of(Sort.COUNTERPART):
        after = country_at(lexemes, lexeme.end) if lexeme.end < len(lexemes) else None
        country, end = after or (before.country, lexeme.end)
        return _with(before, end, (), country, is_counterpart=True)
    if _is_partner(lexemes, lexeme, before.first):
        return _with(before, lexeme.end, (), before.country, is_counterpart=True)
    offices, end, country = _offices(reader, lexeme.first, before)
    return _with(before, end, offices, country)


def _with(
    before: Before, end: int, offices: tuple[Office, ...], country: str | None, *, is_counterpart: bool = False
) -> Title:
    flags = (before.is_definite, before.is_former, before.is_late)
    return Title(before.first, end, offices, country, *flags, is_counterpart)


def _offices(reader: OfficeReader, first: int, before: Before) -> tuple[tuple[Office, ...], int, str | None]:
    """The offices that begin with the post at a word, where they end, and whose they are said to be."""
    office, end = reader.office(first, before.country, before)
    offices = [office]
    country = before.country or (None if office.is_placed else office.country)
    while len(offices) < _MAX_GROUPS and (position := _next_office(reader.lexemes, end)) is not None:
        own = _before_next(reader, position, end)
        if country and _is_of_another(reader, position, own, country):
            break  # Minister of Defence of Vietnam, Minister of Defence of Japan X
        office, end = reader.office(position, country, own)
        offices.append(office)
        country = country or (None if office.is_placed else office.country)
    return tuple(offices), end, country


def _is_partner(lexemes: Lexemes, lexeme: Lexeme, first: int) -> bool:
    """Whether a vague word with a possessive means the other of two: son hôte, his guest, leur interlocuteur."""
    posts = [lexemes.vocabulary.posts[value] for value in lexeme.values(Sort.POST)]
    is_vague = bool(posts) and all(post.is_vague for post in posts)
    before = lexemes.plain(first - 1) if first > 0 and lexemes.is_joined(first) else ""
    return is_vague and before in lexemes.vocabulary.possessives


def _before_next(reader: OfficeReader, position: int, end: int) -> Before:
    """What stands before a further post: Deputy Prime Minister and Foreign Minister."""
    joiner = reader.lexemes.at.get(end)
    floor = joiner.end if joiner is not None and joiner.of(Sort.AND) else end
    return read_before(reader.lexemes, reader.gazetteer, reader.phrases, position, floor)


def _is_of_another(reader: OfficeReader, position: int, before: Before, country: str) -> bool:
    """Whether a further office is said to be another country's, and so somebody else's."""
    office, _ = reader.office(position, None, before)
    return not office.is_placed and office.country not in {None, country}


def _next_office(lexemes: Lexemes, end: int) -> int | None:
    """Where a further post begins: after 'and', 'kiêm' or a comma."""
    if end >= len(lexemes):
        return None
    end = k = _past_brackets(lexemes, end)
    if end >= len(lexemes):
        return None
    if lexemes.gaps[end].lstrip(")") not in COMMAS and lexemes.gaps[end] != "/":
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
    return k if post is not None and post.of(Sort.POST) and _continues(lexemes, end, k, post) else None


def _past_brackets(lexemes: Lexemes, end: int) -> int:
    """Past an abbreviation in brackets: Secretary-General of the People's Action Party (PAP), Minister of Defence."""
    is_one = lexemes.gaps[end].endswith("(") and end + 1 < len(lexemes) and lexemes.gaps[end + 1].startswith(")")
    return end + 1 if is_one and lexemes.raw(end).isupper() else end


def _continues(lexemes: Lexemes, end: int, k: int, post: Lexeme) -> bool:
    """Whether a post after 'and' belongs to the same person: no article before it in English."""
    joiner = lexemes.at.get(end)
    with_article = (
        joiner is not None and joiner.of(Sort.AND) and lexemes.words[joiner.end - 1] in {"the", "le", "la", "l"}
    )
    return not with_article and post.first == k
