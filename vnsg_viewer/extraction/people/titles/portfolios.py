# SPDX-License-Identifier: MIT
"""Portfolios: where Home Affairs, de la Sécurité publique or Nội vụ và Luật pháp ends, listed or not."""

from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.lexicon.vocabulary import Sort

_MAX_WORDS = 18
_MAX_VIETNAMESE_WORDS = 9
_NO_PORTFOLIO = (Sort.POST, Sort.PERSON, Sort.HONORIFIC, Sort.RANK, Sort.PRONOUN, Sort.JOINT, Sort.MINISTRY, Sort.PLACE)
_FRENCH_ADJECTIVES = tuple(
    f"{ending}{plural}"
    for ending in ("iale", "nale", "rale", "tale", "ique", "aire", "elle", "ive", "ienne", "able")
    for plural in ("", "s")
)
_FRENCH_VERBS = frozenset(
    {"indique", "explique", "communique", "applique", "critique", "arrive", "appelle", "rappelle"}
)


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
    while j < len(lexemes) and j - i < _MAX_WORDS:
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
            if at.of(Sort.AND) and _is_of_another(lexemes, at):
                break
            if words[j] not in vocabulary.portfolio_words and not (is_french and _is_french_portfolio(lexemes, i, j)):
                break
        else:
            break
    return end


def _is_of_another(lexemes: Lexemes, joiner: Lexeme) -> bool:
    """Whether "and the" begins the title of somebody else: for Foreign Affairs and the Law Minister."""
    k = joiner.end
    if k - joiner.first == 1:
        return False
    while k < len(lexemes) and lexemes.words[k] in lexemes.vocabulary.portfolio_words and lexemes.is_joined(k):
        k += 1
    return lexemes.has(k, Sort.POST, Sort.POSTS, Sort.MINISTRY)


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


def vietnamese_portfolio_end(lexemes: Lexemes, k: int) -> int:
    """Where an unlisted Vietnamese portfolio ends, right before a country; `k` itself when none does."""
    if not lexemes.is_capital(k) or not lexemes.is_spaced(k):
        return k
    for j in range(k, min(k + _MAX_VIETNAMESE_WORDS, len(lexemes))):
        lexeme = lexemes.at.get(j)
        if not lexemes.is_spaced(j) or (lexeme is not None and lexeme.of(*_NO_PORTFOLIO)):
            return k
        if lexeme is not None and lexeme.of(Sort.COUNTRY):
            return j
        if lexemes.plain(j) in lexemes.vocabulary.acts_next:
            return k
    return k
