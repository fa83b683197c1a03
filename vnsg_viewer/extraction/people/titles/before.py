# SPDX-License-Identifier: MIT
"""What stands before a post: the Vietnamese, Armenia's, former, MPS, Deputy Foreign."""

from collections.abc import Mapping
from dataclasses import replace

from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.organisations.context import Phrase, country_before
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.gazetteer.posts import Post
from vnsg_viewer.lexicon.vocabulary import Sort

_ENGLISH = "en"  # the one language of ours that puts countries and portfolios before the post
_MAX_PREFIX = 2
_MAX_ORGANISATION = 8


@record()
class Before:
    """The words before a post, from `first`; `posts` when they change what it is (Deputy Foreign Minister)."""

    first: int
    country: str | None = None
    organisation_id: str | None = None
    portfolio: str = ""
    posts: tuple[Post, ...] = ()
    is_definite: bool = False
    is_former: bool = False
    is_late: bool = False


def read_before(lexemes: Lexemes, gazetteer: Gazetteer, phrases: Mapping[int, Phrase], i: int, floor: int) -> Before:
    """Reads backwards from the post at a word, not beyond `floor`."""
    before = Before(i)
    while before.first > floor:
        step = _step(lexemes, gazetteer, phrases, before, i)
        if step is None or step.first < floor:
            break
        before = step
    word = before.first - 1
    if word >= floor and lexemes.is_joined(before.first) and lexemes.plain(word) in lexemes.vocabulary.definite:
        is_part = lexemes.plain(word) not in lexemes.vocabulary.contracted
        return replace(before, is_definite=True, first=word if is_part else before.first)
    return before


def _step(
    lexemes: Lexemes, gazetteer: Gazetteer, phrases: Mapping[int, Phrase], before: Before, i: int
) -> Before | None:
    first = before.first
    nation = _nation(lexemes, gazetteer, first)
    if nation is not None:
        return replace(before, first=nation[1], country=before.country or nation[0])
    if not lexemes.is_joined(first) and not lexemes.is_possessive(first - 1):
        return None
    previous = lexemes.ending.get(first)
    if previous is not None and previous.of(Sort.FORMER):
        return replace(before, first=previous.first, is_former=True)
    if previous is not None and previous.of(Sort.LATE):
        return replace(before, first=previous.first, is_late=True)
    if before.organisation_id or before.portfolio or lexemes.document.language.code != _ENGLISH:
        return None
    phrase = _organisation(lexemes, phrases, first)
    if phrase is not None:
        country = before.country or phrase.country
        return replace(before, first=phrase.first, organisation_id=phrase.organisation_id, country=country)
    return _portfolio(lexemes, before, i)


def _nation(lexemes: Lexemes, gazetteer: Gazetteer, first: int) -> tuple[str, int] | None:
    """The Vietnamese, Vietnam's, Republic of Korea, Shanghai: country and first word."""
    if lexemes.document.language.code != _ENGLISH:
        return None
    nation = country_before(lexemes, first)
    before = lexemes.ending.get(first)
    if nation or before is None or not lexemes.is_spaced(first) or not lexemes.is_capital(first):
        return nation
    for country in before.values(Sort.COUNTRY):
        return country, before.first
    for place in before.values(Sort.PLACE):
        country_of_place = gazetteer.places[int(place)].country
        return (country_of_place, before.first) if country_of_place else None
    return None


def _organisation(lexemes: Lexemes, phrases: Mapping[int, Phrase], first: int) -> Phrase | None:
    """MPS Deputy Minister, the Ministry's Secretary."""
    end = first - 1 if lexemes.is_possessive(first - 1) else first
    for i in range(end - 1, max(end - _MAX_ORGANISATION, -1), -1):
        phrase = phrases.get(i)
        if phrase is not None:
            return phrase if phrase.end == end else None
    return None


def _portfolio(lexemes: Lexemes, before: Before, i: int) -> Before | None:
    """Foreign Minister, Home Affairs Minister; with what stands before it, Deputy Foreign Minister."""
    start = before.first
    while start > 0 and lexemes.is_joined(start) and lexemes.is_capital(start - 1):
        if lexemes.words[start - 1] not in lexemes.vocabulary.portfolio_words or (start - 1) in lexemes.at:
            break
        start -= 1
    if start == before.first:
        return None
    start = _first_of_two(lexemes, start)
    found = replace(before, first=start, portfolio=lexemes.text(start, before.first))
    post = lexemes.words[i : lexemes.at[i].end]
    for length in range(_MAX_PREFIX, 0, -1):
        first = start - length
        if first < 0 or not lexemes.is_spaced(start) or not lexemes.same_sentence(first, start):
            continue
        posts = lexemes.vocabulary.posts_called((*lexemes.words[first:start], *post))
        if posts:
            return replace(found, first=first, posts=posts)
    return found


def _first_of_two(lexemes: Lexemes, start: int) -> int:
    """Where a double portfolio begins: Home Affairs and Law Minister; not in Ministry of Defence and Law Minister."""
    joiner = lexemes.ending.get(start)
    if joiner is None or not joiner.of(Sort.AND) or not (lexemes.is_joined(start) and lexemes.is_joined(joiner.first)):
        return start
    first = joiner.first
    while first > 0 and lexemes.is_capital(first - 1) and (first == joiner.first or lexemes.is_joined(first)):
        if lexemes.words[first - 1] not in lexemes.vocabulary.portfolio_words or (first - 1) in lexemes.at:
            break
        first -= 1
    before = lexemes.ending.get(first)
    is_governed = before is not None and before.of(Sort.LINK, Sort.MINISTRY, Sort.POST)
    return start if first == joiner.first or is_governed else first
