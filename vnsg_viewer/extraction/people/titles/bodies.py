# SPDX-License-Identifier: MIT
"""Bodies that a post leads and that nobody lists: Security Council, Comité populaire de la province, Sở Ngoại vụ."""

from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.organisations.context import Phrase
from vnsg_viewer.extraction.people.organisations.unlisted import country_of, institution_id, own_words
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.vocabulary import Sort

RULE = "organisation.of_title"
_MAX_WORDS = 18
_NO_PART = (Sort.PERSON, Sort.POST, Sort.POSTS, Sort.RANK, Sort.HONORIFIC, Sort.JOINT, Sort.PRONOUN, Sort.COUNTERPART)
_NOUNS = (Sort.BODY, Sort.MINISTRY, Sort.ORGANISATION)
_WHOSE = (Sort.COUNTRY, Sort.PLACE, Sort.ORGANISATION)
_ENGLISH_LINKS = frozenset({"of", "for", "on"})
_FRENCH_LINKS = frozenset({"de", "du", "des", "d", "la", "l", "le", "les", "et", "a", "aux", "pour"})
_ADJECTIVES = (
    "al",
    "ale",
    "aux",
    "ique",
    "iques",
    "aire",
    "aires",
    "elle",
    "el",
    "if",
    "ive",
    "enne",
    "ee",
    "eme",
    "ieur",
)
_PAIR = 2


def body_at(lexemes: Lexemes, gazetteer: Gazetteer, k: int) -> Phrase | None:
    """The body whose English or French name begins at a word; none where its noun is not known, or is all of it."""
    end = _french_end(lexemes, k) if lexemes.document.language.code == "fr" else _english_end(lexemes, k)
    return body(lexemes, gazetteer, k, end) if end - k > 1 else None


def body(lexemes: Lexemes, gazetteer: Gazetteer, first: int, end: int, country: str | None = None) -> Phrase:
    """Some words as the name of a body: an institution of its country, else one of its own words."""
    country = country_of(lexemes, first, end)[0] or _of_organisation(lexemes, first, end) or country
    words = tuple(own_words(lexemes, first, end))
    nouns = (lexemes.at[i] for i in range(first, end) if lexemes.has(i, Sort.BODY))
    found = (institution_id(gazetteer, noun, country, words) for noun in nouns) if country else ()
    listed = next((organisation_id for organisation_id in found if organisation_id), None)
    own = "-".join((country.lower(), *words) if country else words)
    return Phrase(first, end, listed or own, country, RULE, known=listed in gazetteer.organisations)


def _of_organisation(lexemes: Lexemes, first: int, end: int) -> str | None:
    """The country of a listed organisation in a name: CPC Central Committee's International Department."""
    named = (lexemes.at[i] for i in range(first, end) if lexemes.has(i, Sort.ORGANISATION))
    return next((w.country for at in named for w in at.meanings if w.sort is Sort.ORGANISATION and w.country), None)


def body_within(lexemes: Lexemes, gazetteer: Gazetteer, first: int, end: int) -> Phrase | None:
    """The body that a post from `first` to `end` takes in: Bí thư Thành ủy, chef de la police fédérale."""
    code = lexemes.document.language.code
    for k in range(max(end - _PAIR, first + 1), end):
        if " ".join(lexemes.words[k:end]) in lexemes.vocabulary.governed:
            stop = _french_end(lexemes, k) if code == "fr" else end
            is_longer = len(tuple(own_words(lexemes, k, stop))) > end - k  # not only whose it is
            return body(lexemes, gazetteer, k, stop) if is_longer or code == "vi" else None
    return None


def _english_end(lexemes: Lexemes, k: int) -> int:
    """Past the last noun of a run of capitals, and whose or of what it is: Hanoi Party Committee, Bank of Laos."""
    j, end = k, k
    while j < len(lexemes) and j - k < _MAX_WORDS and (j == k or _goes_on(lexemes, j)):
        at = lexemes.at.get(j)
        if at is not None and at.of(*_NO_PART) and not at.of(*_NOUNS):
            break
        if end > k and lexemes.words[j] in _ENGLISH_LINKS:
            past = _past_subject(lexemes, j + 1)
            if past is None:
                break
            j = end = past
            continue
        is_noun = (at is not None and at.of(*_NOUNS)) or lexemes.words[j] in lexemes.vocabulary.governed
        if not lexemes.is_capital(j):
            if not (lexemes.is_possessive(j) or (at is not None and at.of(Sort.AND) and j > k)):
                break
        elif is_noun:
            end = at.end if at is not None else j + 1
        elif end > k and at is None and not _leads_to_noun(lexemes, j):
            break
        j = at.end if at is not None else j + 1
    return end


def _past_subject(lexemes: Lexemes, j: int) -> int | None:
    """Past the country, place or subject of a body: of the Republic of Laos, for Foreign Affairs; None: it has none."""
    first = _past_the(lexemes, j)
    following = lexemes.at.get(first)
    if following is not None and following.of(*_WHOSE):
        return following.end
    end, k = None, first
    while k < len(lexemes) and lexemes.is_joined(k) and _is_subject(lexemes, k):
        k += 1
        end = k if lexemes.words[k - 1] in lexemes.vocabulary.portfolio_words else end
    return end


def _goes_on(lexemes: Lexemes, j: int) -> bool:
    """Whether a word may belong to the name that the word before belongs to."""
    is_part = lexemes.is_joined(j) or lexemes.is_possessive(j)
    return is_part and lexemes.same_sentence(j - 1, j)


def _past_the(lexemes: Lexemes, j: int) -> int:
    """Past the article, if one stands there."""
    return j + 1 if j < len(lexemes) and lexemes.words[j] == "the" else j


def _is_subject(lexemes: Lexemes, j: int) -> bool:
    """Whether a word is part of a subject: Foreign Affairs, Science and Technology."""
    return lexemes.words[j] in lexemes.vocabulary.portfolio_words or lexemes.words[j] == "and"


def _leads_to_noun(lexemes: Lexemes, j: int) -> bool:
    """Whether a further noun of a body follows: Central Committee's International Department."""
    for i in range(j, min(j + _PAIR + 1, len(lexemes))):
        if not lexemes.is_joined(i) or not lexemes.is_capital(i):
            return False
        if lexemes.has(i, *_NOUNS) or lexemes.words[i] in lexemes.vocabulary.governed:
            return True
    return False


def _french_end(lexemes: Lexemes, k: int) -> int:
    """A noun of a body and all that says whose or of what: Service national de renseignement de la Corée."""
    at = lexemes.at.get(k)
    if not (lexemes.words[k] in lexemes.vocabulary.governed or (at is not None and at.of(Sort.BODY))):
        return k
    j = end = at.end if at is not None else k + 1
    while j < len(lexemes) and j - k < _MAX_WORDS and lexemes.is_joined(j):
        at = lexemes.at.get(j)
        if at is not None and at.of(Sort.COUNTRY, Sort.ADJECTIVE, Sort.PLACE):
            return at.end
        if at is not None and at.of(*_NO_PART):
            break
        if lexemes.words[j] in _FRENCH_LINKS and not lexemes.is_capital(j):
            j += 1
            continue
        follows_link = lexemes.words[j - 1] in _FRENCH_LINKS
        is_adjective = not lexemes.is_capital(j) and lexemes.words[j].endswith(_ADJECTIVES)
        if not (follows_link or is_adjective or lexemes.words[j] in lexemes.vocabulary.portfolio_words):
            break
        j = end = at.end if at is not None else j + 1
        j = end = _past_place(lexemes, j) if lexemes.is_capital(j - 1) else j
    return end


def _past_place(lexemes: Lexemes, j: int) -> int:
    """Past the further words of a place's name, if a comma or full stop ends them: province de Nghê An, X."""
    k = j
    while k < len(lexemes) and k - j < _PAIR and lexemes.is_joined(k) and lexemes.is_capital(k) and k not in lexemes.at:
        k += 1
    return k if k < len(lexemes) and lexemes.gaps[k][:1] in {",", ".", ")"} else j
