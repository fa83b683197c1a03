# SPDX-License-Identifier: MIT
"""Offices and portfolios that nobody lists: where their words end."""

from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.lexicon.vocabulary import Sort

COMMAS = frozenset({", ", ",", " , "})
_MAX_OFFICE_WORDS = 16
_MAX_FRENCH_WORDS = 3
_MAX_VIETNAMESE_WORDS = 9
_NO_PORTFOLIO = (
    Sort.POST,
    Sort.PERSON,
    Sort.HONORIFIC,
    Sort.RANK,
    Sort.PRONOUN,
    Sort.JOINT,
    Sort.MINISTRY,
    Sort.PLACE,
    Sort.COUNTERPART,
)
_OPENING_NAMES = frozenset({"Le", "La"})  # le ministre Le Garrec
_AGAINST = "chống"  # phòng, chống
_REGIONS = frozenset({"tỉnh", "thành", "bang", "vùng", "huyện", "quận", "tp"})
_REGION_WORDS = 2
_MIN_PAIR = 2
_MAX_BODY_WORDS = 5
_DASHES = frozenset({" - ", " – "})
_PERSONAL = (Sort.HONORIFIC, Sort.RANK, Sort.PERSON)
_MAX_SMALL_WORDS = 3
_CLOSING = frozenset({",", ".", ";", ")"})


def past_links(lexemes: Lexemes, i: int) -> int:
    """Past the links that begin at a word: of the, chargé de la, phụ trách."""
    k = i
    while (link := lexemes.at.get(k)) is not None and link.of(Sort.LINK) and (k == i or lexemes.is_joined(k)):
        if lexemes.raw(k) in _OPENING_NAMES:
            break
        k = link.end
        if k >= len(lexemes):
            break
    return k


def vietnamese_portfolio(lexemes: Lexemes, k: int, stop: int) -> int:
    """Where an unlisted portfolio ends: before a country that a name follows, or that closes an apposition."""
    j = max(stop, k)
    is_apposition = _follows_a_name(lexemes, k)
    if k >= len(lexemes) or not lexemes.is_spaced(k) or not (lexemes.is_capital(k) or is_apposition):
        return stop
    if _is_foreign_name(lexemes, k):
        return stop
    while j < len(lexemes) and j - k <= _MAX_VIETNAMESE_WORDS:
        is_bracketed = lexemes.gaps[j] in {" (", ") "}  # Đại hội Dân tộc Phi (ANC) Nam Phi
        if not (lexemes.is_spaced(j) or is_bracketed):
            break
        lexeme = lexemes.at.get(j)
        if lexeme is not None and lexeme.of(Sort.COUNTRY) and j > k:
            if j == k + 1 and lexemes.words[k] in lexemes.vocabulary.certain_families | lexemes.vocabulary.families:
                return stop  # Bộ trưởng Đỗ Đức Duy
            named = lexeme.end < len(lexemes) and lexemes.is_spaced(lexeme.end) and lexemes.is_capital(lexeme.end)
            is_office = named or is_apposition
            return j if is_office and lexemes.same_sentence(k, lexeme.end - 1) else stop
        if (lexeme is not None and lexeme.of(*_NO_PORTFOLIO)) or lexemes.plain(j) in lexemes.vocabulary.acts_next:
            return stop
        j += 1
    return stop


def vietnamese_office_end(lexemes: Lexemes, k: int) -> int:
    """Where an unlisted office ends (Hội đồng An ninh Quốc gia): before a comma, an honorific or a name; else `k`."""
    if not (begins_office(lexemes, k) or _ends_with_office(lexemes, k)):
        return k
    small = 0
    j = _past_region(lexemes, k) or k + 1
    while j - k <= _MAX_OFFICE_WORDS:
        if j >= len(lexemes) or not lexemes.same_sentence(k, j):
            return j
        if lexemes.gaps[j][:1] in _CLOSING and lexemes.plain(j) != _AGAINST:
            return j
        lexeme = lexemes.at.get(j)
        is_inside = lexemes.is_joined(j) or lexemes.gaps[j] in COMMAS or lexemes.gaps[j] in _DASHES
        if not is_inside or lexemes.plain(j) in lexemes.vocabulary.acts_next:
            return k
        if lexeme is not None and (lexeme.of(*_PERSONAL) or _joins_a_person(lexemes, lexeme)):
            return j
        past = _past_region(lexemes, j)
        if past is not None:
            small, j = 0, past
            continue
        if _begins_name(lexemes, j):
            return _past_place(lexemes, j)
        small = 0 if lexemes.is_capital(j) else small + 1
        if small > _MAX_SMALL_WORDS:
            return k
        j = lexeme.end if lexeme is not None else j + 1
    return k


def _joins_a_person(lexemes: Lexemes, lexeme: Lexeme) -> bool:
    """Whether 'và' stands before somebody else with a rank, honorific or title."""
    return lexeme.of(Sort.AND) and lexemes.has(lexeme.end, *_PERSONAL, Sort.POST)


def _past_region(lexemes: Lexemes, j: int) -> int | None:
    """Past the name of a province or town that begins with what it is: tỉnh Hủa Phăn, thành phố Hải Phòng."""
    if lexemes.plain(j) not in _REGIONS:
        return None
    first = j + 2 if lexemes.plain(j) == "thành" else j + 1
    end = first
    while end < len(lexemes) and end - first < _REGION_WORDS and lexemes.is_capital(end) and lexemes.is_joined(end):
        if end > first and lexemes.words[end] in lexemes.vocabulary.certain_families:
            break
        end += 1
    return end if end > first else None


def begins_office(lexemes: Lexemes, k: int) -> bool:
    """Whether the name of a Vietnamese office begins at a word."""
    if k + 1 >= len(lexemes) or not lexemes.is_spaced(k):
        return False
    if not lexemes.is_capital(k) and lexemes.plain(k) not in _REGIONS:
        return False
    one, three = lexemes.plain(k), lexemes.plain(min(k + 2, len(lexemes) - 1))
    two = f"{one} {lexemes.plain(k + 1)}"
    return not lexemes.vocabulary.offices.isdisjoint({one, two, f"{two} {three}"})


def first_of_office(lexemes: Lexemes, k: int) -> int | None:
    """Where the name of the office at a word begins, with the words of it that the post before has; None: nowhere."""
    vocabulary = lexemes.vocabulary
    for length in range(min(_MIN_PAIR, k - 1), 0, -1):
        if " ".join(lexemes.words[k - length : k]) in vocabulary.governed and lexemes.is_spaced(k):
            return k - length
    if begins_office(lexemes, k):
        return k
    if not _ends_with_office(lexemes, k):
        return None
    is_pair = f"{lexemes.plain(k - 2)} {lexemes.plain(k - 1)}" in vocabulary.offices
    return k - _MIN_PAIR if is_pair else k - 1


def _ends_with_office(lexemes: Lexemes, k: int) -> bool:
    """Whether the post before takes the first words of the office in: Phó Chủ nhiệm Ủy ban, Trưởng ban."""
    if k < _MIN_PAIR or k + 1 >= len(lexemes) or not lexemes.is_capital(k) or lexemes.is_capital(k + 1):
        return False
    last = lexemes.plain(k - 1)
    return not lexemes.vocabulary.offices.isdisjoint({last, f"{lexemes.plain(k - 2)} {last}"})


def _past_place(lexemes: Lexemes, j: int) -> int:
    """Where a name begins among capitals: at a family name after the place of the office (Quảng Tây Lý Minh)."""
    k = j + 1
    while k + 1 < len(lexemes) and lexemes.is_capital(k) and lexemes.is_spaced(k):
        if lexemes.words[k] in lexemes.vocabulary.certain_families and lexemes.is_capital(k + 1) and k - j > 1:
            return j if lexemes.words[j] in lexemes.vocabulary.certain_families else k
        k += 1
    return j


def _begins_name(lexemes: Lexemes, j: int) -> bool:
    """Whether two capitals begin a name: Vietnamese compounds have but one, so a small word or a country is before."""
    is_pair = j + 1 < len(lexemes) and lexemes.is_capital(j) and lexemes.is_capital(j + 1) and lexemes.is_joined(j + 1)
    is_acronym = is_pair and lexemes.raw(j).isupper() and not lexemes.raw(j + 1).isupper()  # Đại học SPKT Vĩnh Long
    if not is_pair or is_acronym or j in lexemes.at or (j + 1) in lexemes.at:
        return False
    before = lexemes.ending.get(j)
    follows_country = before is not None and before.of(Sort.COUNTRY)
    is_family = lexemes.words[j] in lexemes.vocabulary.certain_families or _is_whole_name(lexemes, j)
    return follows_country or is_family or not lexemes.is_capital(j - 1)


def _is_whole_name(lexemes: Lexemes, j: int) -> bool:
    """Whether just three capitals begin with what is also a family name: Vĩnh Long | Cao Hùng Phi."""
    if lexemes.words[j] not in lexemes.vocabulary.families or j + 2 >= len(lexemes):
        return False
    after = j + 3
    is_last = after >= len(lexemes) or not (lexemes.is_capital(after) and lexemes.is_joined(after))
    return is_last and lexemes.is_capital(j + 2) and lexemes.is_joined(j + 2) and (j + 2) not in lexemes.at


def _follows_a_name(lexemes: Lexemes, k: int) -> bool:
    """Whether the post that ends at a word stands after a name and a comma."""
    post = lexemes.ending.get(k)
    return post is not None and lexemes.gaps[post.first] in COMMAS and lexemes.is_capital(post.first - 1)


def _is_foreign_name(lexemes: Lexemes, k: int) -> bool:
    """Whether two words in capitals without Vietnamese letters begin at a word."""
    pair = [i for i in (k, k + 1) if i < len(lexemes)]
    return len(pair) > 1 and all(lexemes.is_capital(i) and lexemes.raw(i).isascii() for i in pair)


def charge_end(lexemes: Lexemes, k: int) -> int | None:
    """A further French portfolio up to the next comma: (auprès du ministre de l'Intérieur,) chargée de la Ville."""
    for j in range(k + 1, min(k + _MAX_OFFICE_WORDS, len(lexemes))):
        if lexemes.gaps[j] in COMMAS:
            return j
        if not lexemes.is_joined(j) or lexemes.has(j, Sort.PERSON, Sort.POST):
            return None
    return None


def free_office_end(lexemes: Lexemes, k: int) -> int | None:
    """An office in capitals that nobody lists, if a comma or an honorific shows where it ends."""
    if lexemes.document.language.code == "fr":
        return _french_office_end(lexemes, k)
    body = _body_end(lexemes, k)
    if body is not None:
        return body
    j = k
    while j < len(lexemes) and j - k < _MAX_OFFICE_WORDS and (j == k or lexemes.is_joined(j)):
        if lexemes.has(j, Sort.RANK, Sort.HONORIFIC, Sort.PERSON, Sort.POST):
            break
        link = lexemes.at.get(j)
        is_link = link is not None and link.of(Sort.LINK, Sort.AND)
        if not (lexemes.is_capital(j) or is_link or lexemes.words[j] == "s"):
            break
        j = link.end if link is not None else j + 1
    joiner = lexemes.ending.get(j)
    if lexemes.has(j, Sort.POST) and joiner is not None and joiner.of(Sort.AND) and joiner.first > k:
        return joiner.first
    ends_clearly = j == len(lexemes) or (
        lexemes.gaps[j][:1] in _CLOSING or lexemes.has(j, Sort.RANK, Sort.HONORIFIC, Sort.PERSON)
    )
    return j if j > k and ends_clearly and lexemes.is_capital(j - 1) else None


def _french_office_end(lexemes: Lexemes, k: int) -> int | None:
    """A French office of up to three words: de l'armement, de la Sûreté nationale."""
    for j in range(k + 1, min(k + _MAX_FRENCH_WORDS, len(lexemes) - 1) + 1):
        if (j - 1) in lexemes.at:
            return None
        if lexemes.gaps[j] in COMMAS or lexemes.has(j, Sort.LINK, Sort.AND, Sort.ADJECTIVE):
            return j
        if not lexemes.is_spaced(j):
            return None
    return None


def _body_end(lexemes: Lexemes, k: int) -> int | None:
    """Where a body that nobody lists ends right before a name: Federal Police, Police Intelligence Department, NCID."""
    j = k
    while j < len(lexemes) and j - k < _MAX_BODY_WORDS and lexemes.is_capital(j) and (j == k or lexemes.is_spaced(j)):
        lexeme = lexemes.at.get(j)
        is_acronym = j == k and lexemes.raw(j).isupper() and len(lexemes.raw(j)) > 1 and lexeme is None
        is_body = lexeme is not None and lexeme.of(Sort.BODY, Sort.MINISTRY)
        end = lexeme.end if lexeme is not None else j + 1
        if (is_body or is_acronym) and _may_be_named(lexemes, end):
            return end
        j = end
    return None


def _may_be_named(lexemes: Lexemes, i: int) -> bool:
    """Whether a word in capitals may begin a name: it is no part of a portfolio and means nothing else."""
    if i >= len(lexemes) or not lexemes.is_capital(i) or not lexemes.is_spaced(i) or lexemes.raw(i).isupper():
        return False
    is_known = i in lexemes.at and not lexemes.has(i, Sort.PERSON)
    return not is_known and lexemes.words[i] not in lexemes.vocabulary.portfolio_words and not lexemes.is_no_name(i)
