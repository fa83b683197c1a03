# SPDX-License-Identifier: MIT
"""Bureaus, agencies, police and armed forces that nobody lists, by the noun that says what they are."""

from collections.abc import Callable, Iterable, Iterator

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.people.organisations.context import Phrase
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.vocabulary import Sort

_MAX_WORDS = 9
_NO_PART = (Sort.PERSON, Sort.POST, Sort.POSTS, Sort.RANK, Sort.HONORIFIC, Sort.JOINT, Sort.PRONOUN, Sort.COUNTERPART)
_OF_COUNTRIES = (Sort.COUNTRY, Sort.ADJECTIVE, Sort.PLACE)


def unlisted_phrases(lexemes: Lexemes, gazetteer: Gazetteer) -> Iterator[Phrase]:
    """All of them in a document, in order; one that is only a noun with no name is none."""
    limits = _LIMITS[lexemes.document.language.code]
    for lexeme in lexemes.of(Sort.BODY):
        if not lexemes.is_capital(lexeme.first):
            continue
        first, end = limits(lexemes, lexeme)
        if lexemes.has(end, Sort.BODY) and lexemes.is_spaced(end):
            continue  # Border Guard Agency
        if end - first == 1 or _is_none(lexemes, first, end):
            continue
        country, city = country_of(lexemes, first, end)
        if country is None:
            country, city = _of_the_post_before(lexemes, first)
        if country is not None:
            words = (*city, *own_words(lexemes, first, end))
            body_id = institution_id(gazetteer, lexeme, country, words) or f"{country.lower()}-{'-'.join(words)}"
            is_known = body_id in gazetteer.organisations
            yield Phrase(first, end, body_id, country, "organisation.unlisted", known=is_known)


def institution_id(gazetteer: Gazetteer, lexeme: Lexeme, country: str, words: Iterable[str]) -> str | None:
    """The institution of its country that a body is, when its noun is all of its name: Lao National Assembly."""
    kind = next((value for value in lexeme.values(Sort.BODY) if value in gazetteer.institution_kinds), None)
    names = gazetteer.institution_kinds[kind].names.values() if kind else ()
    is_all = any(fold(name).split() == list(words) for group in names for name in group)
    return gazetteer.ministry_of_kind(country, kind) if kind and is_all else None


def _is_none(lexemes: Lexemes, first: int, end: int) -> bool:
    """Whether it is a news agency, or what two countries have together (Singapore-Philippines Police Dialogue)."""
    named = [lexemes.at[i] for i in range(first, end) if i in lexemes.at]
    countries = {word.country for lexeme in named for word in lexeme.meanings if word.sort in _OF_COUNTRIES}
    return "news" in lexemes.words[first:end] or len(countries) > 1


def _of_the_post_before(lexemes: Lexemes, first: int) -> tuple[str | None, tuple[str, ...]]:
    """The country and city of the post just before: Shanghai Vice Mayor and Public Security Bureau Director."""
    for i in range(first - 1, max(first - _MAX_WORDS, -1), -1):
        lexeme = lexemes.at.get(i)
        is_and = lexeme is not None and lexeme.of(Sort.AND)
        if not (lexemes.is_joined(i + 1) and (lexemes.is_capital(i) or is_and)):
            break
        if lexeme is not None and lexeme.of(Sort.PLACE):
            country = next((word.country for word in lexeme.meanings if word.country), None)
            return country, lexemes.words[i : lexeme.end]
    return None, ()


def own_words(lexemes: Lexemes, first: int, end: int) -> Iterator[str]:
    """The words of a name but for country and links, so that its spellings have one id."""
    i = first
    while i < end:
        lexeme = lexemes.at.get(i)
        if lexeme is not None and lexeme.of(Sort.COUNTRY, Sort.ADJECTIVE, Sort.LINK):
            i = lexeme.end
        else:
            yield lexemes.words[i]
            i += 1


def country_of(lexemes: Lexemes, first: int, end: int) -> tuple[str | None, tuple[str, ...]]:
    """Whose it is: of the country, city or people in its name or just after it."""
    for i in range(first, min(end + 2, len(lexemes))):
        lexeme = lexemes.at.get(i)
        if lexeme is None or not lexeme.of(*_OF_COUNTRIES) or (i >= end and not lexemes.is_joined(i)):
            continue
        return next((w.country for w in lexeme.meanings if w.sort in _OF_COUNTRIES and w.country), None), ()
    return None, ()


def _english(lexemes: Lexemes, lexeme: Lexeme) -> tuple[int, int]:
    """Shanghai Public Security Bureau, Border Guard Agency of Latvia."""
    first = lexeme.first
    while first > 0 and lexeme.first - first < _MAX_WORDS and _is_part(lexemes, first - 1, first):
        first -= 1
    while first < lexeme.first and not lexemes.is_capital(first):
        first += 1
    end = lexeme.end
    of = lexemes.at.get(end)
    if of is not None and of.of(Sort.LINK) and lexemes.is_joined(end) and lexemes.words[end] == "of":
        following = lexemes.at.get(of.end)
        if following is not None and following.of(Sort.COUNTRY, Sort.PLACE):
            end = following.end
    return first, end


def _is_part(lexemes: Lexemes, i: int, following: int) -> bool:
    """Whether a word before belongs to the name: in capitals, or "and" between two that are."""
    if not lexemes.is_joined(following) or not lexemes.same_sentence(i, following):
        return False
    before = lexemes.ending.get(following)
    if before is not None and before.of(Sort.AND):
        joins_parts = before.end - before.first == 1 and not lexemes.has(following, Sort.ADJECTIVE, Sort.COUNTRY)
        return joins_parts and i > 0 and lexemes.is_capital(i - 1) and (i - 1) not in lexemes.at
    if before is not None and before.of(*_NO_PART):
        return False
    is_inside = i in lexemes.at or before is not None or i not in lexemes.at
    return is_inside and lexemes.is_capital(i) and lexemes.words[i] not in {"the", "a", "an", "in", "at", "of"}


def _french(lexemes: Lexemes, lexeme: Lexeme) -> tuple[int, int]:
    """Direction générale de la Sûreté nationale, Force de défense de la Nouvelle-Zélande."""
    end = k = lexeme.end
    while k < len(lexemes) and k - lexeme.first < _MAX_WORDS and lexemes.is_joined(k):
        at = lexemes.at.get(k)
        if at is not None and at.of(Sort.COUNTRY, Sort.ADJECTIVE):
            return lexeme.first, at.end
        if at is not None and at.of(Sort.LINK, Sort.AND):
            k = at.end
        elif (lexemes.is_capital(k) or lexemes.words[k] in lexemes.vocabulary.portfolio_words) and at is None:
            k += 1
            end = k
        else:
            break
    return lexeme.first, end


def _vietnamese(lexemes: Lexemes, lexeme: Lexeme) -> tuple[int, int]:
    """Cơ quan Cảnh sát Quốc gia Hàn Quốc: up to the country."""
    function_words = lexemes.document.language.text.function_words
    k = lexeme.end
    while k < len(lexemes) and k - lexeme.first < _MAX_WORDS and lexemes.is_spaced(k):
        at = lexemes.at.get(k)
        if at is not None and at.of(Sort.COUNTRY):
            return lexeme.first, at.end
        is_small = lexemes.plain(k) in function_words and not (at is not None and at.of(Sort.AND))
        if is_small or (at is not None and at.of(*_NO_PART, Sort.MINISTRY)):
            break
        k += 1
    return lexeme.first, lexeme.end


_LIMITS: dict[str, Callable[[Lexemes, Lexeme], tuple[int, int]]] = {
    "en": _english,
    "fr": _french,
    "vi": _vietnamese,
}
