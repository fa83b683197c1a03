# SPDX-License-Identifier: MIT
"""Several people under one title: the Foreign Ministers of Kenya and Uganda, A and B; Prime Ministers A and B."""

from collections.abc import Iterator

from vnsg_viewer.extraction.people.joint_counterparts import counterparts
from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.people.names import Name, name_at
from vnsg_viewer.extraction.people.titles.offices import OfficeReader
from vnsg_viewer.extraction.people.titles.portfolios import portfolio_end
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.posts import Post
from vnsg_viewer.lexicon.vocabulary import Sort

_COMMAS = frozenset({", ", ",", " , "})
_MAX_PEOPLE = 4
_MAX_ASIDE = 3  # words between the title and the comma: concernés, respectifs
_MIN_FULL = 2


@record()
class JointName:
    """One of several names under one title, with its rank or honorific from `first` on, and its gender if said."""

    first: int
    name: Name
    title: Title
    gender: str


def joint_names(reader: OfficeReader) -> Iterator[JointName]:
    """The names of a document that stand under a title in the plural, each with its own country where two are said."""
    lexemes = reader.lexemes
    for lexeme in lexemes.of(Sort.POSTS, Sort.JOINT):
        first = lexeme.first if lexeme.of(Sort.POSTS) else lexeme.first + 1  # les ministres
        posts = lexemes.vocabulary.posts_called(lexemes.words[first : lexeme.end], Sort.POSTS)
        if posts:
            yield from _under(reader, lexeme._replace(first=first), posts)
    for one in counterparts(lexemes):
        title = Title(one.title_first, one.title_end, (), one.country, is_counterpart=True)
        yield JointName(one.name.first, one.name, title, "")


def _under(reader: OfficeReader, lexeme: Lexeme, posts: tuple[Post, ...]) -> Iterator[JointName]:
    lexemes = reader.lexemes
    first = lexeme.first
    portfolio = ""
    while first > 0 and lexemes.is_joined(first) and (first - 1) not in lexemes.at and lexemes.is_capital(first - 1):
        if lexemes.words[first - 1] not in lexemes.vocabulary.portfolio_words:
            break
        first -= 1
    if first < lexeme.first:
        portfolio = lexemes.text(first, lexeme.first)
    end, portfolio, countries = _said_after(lexemes, lexeme.end, portfolio)
    names = _names(lexemes, end)
    if len(names) < _MIN_FULL or (countries and len(countries) not in {1, len(names)}):
        return
    for number, (start, name, gender) in enumerate(names):
        country = (countries * len(names))[number] if countries else None
        office = reader.office_of(posts, country, portfolio)
        yield JointName(start, name, Title(first, end, (office,), country), gender)


def _said_after(lexemes: Lexemes, k: int, portfolio: str) -> tuple[int, str, list[str]]:
    """Where a title in the plural ends, its portfolio, and the countries it names in their order."""
    end, countries = k, list[str]()
    while k < len(lexemes) and lexemes.is_joined(k):
        lexeme = lexemes.at.get(k)
        if lexeme is not None and lexeme.of(Sort.COUNTRY, Sort.ADJECTIVE):
            countries += (lexeme.values(Sort.COUNTRY) or lexeme.values(Sort.ADJECTIVE))[:1]
            k = end = lexeme.end
        elif lexeme is not None and lexeme.of(Sort.LINK, Sort.AND):
            k = lexeme.end
        elif not portfolio and (stop := portfolio_end(lexemes, k)) > k:
            portfolio = lexemes.text(k, stop)
            k = end = stop
        elif lexeme is None and not lexemes.is_capital(k) and k - end < _MAX_ASIDE:
            k += 1  # les ministres concernés
        else:
            break
    return (k if k < len(lexemes) and lexemes.gaps[k] in _COMMAS else end), portfolio, countries


def _names(lexemes: Lexemes, k: int) -> list[tuple[int, Name, str]]:
    """Names in a row, the last after 'and': where each begins with its rank, the name, and the gender."""
    found: list[tuple[int, Name, str]] = []
    while k < len(lexemes) and len(found) < _MAX_PEOPLE:
        joiner = lexemes.at.get(k)
        if found and joiner is not None and joiner.of(Sort.AND) and lexemes.gaps[k] in {" ", ", "}:
            k = joiner.end
        elif lexemes.gaps[k] not in _COMMAS and (found or not lexemes.is_joined(k)):
            break
        read = _one_name(lexemes, k)
        if read is None:
            break
        found.append(read)
        k = read[1].end
        if joiner is not None and joiner.of(Sort.AND):
            return found
    return []


def _one_name(lexemes: Lexemes, k: int) -> tuple[int, Name, str] | None:
    start, gender = k, ""
    while k < len(lexemes) and (k == start or lexemes.is_joined(k)):
        lexeme = lexemes.at.get(k)
        if lexeme is not None and lexeme.of(Sort.RANK, Sort.HONORIFIC) and not lexeme.of(Sort.PERSON):
            gender = next((g for g in lexeme.values(Sort.HONORIFIC) if g != "any"), gender)
            k = lexeme.end
        elif k == start and lexemes.plain(k) in lexemes.vocabulary.determiners and not lexemes.is_capital(k):
            k += 1
            start = k
        else:
            break
    name = name_at(lexemes, k) if k < len(lexemes) else None
    is_full = name is not None and (name.person_id is not None or name.length >= _MIN_FULL)
    return (start, name, gender) if name is not None and is_full else None
