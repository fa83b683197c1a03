# SPDX-License-Identifier: MIT
"""Names after titles, honorifics and ranks."""

from dataclasses import replace

from vnsg_viewer.extraction.people.appositions import COMMAS, DASHES, MIN_UNTITLED_WORDS, follows_a_name
from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import is_vietnamese, listed_name_at, name_at
from vnsg_viewer.extraction.people.sighted import sighted
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.lexicon.vocabulary import Sort

_FEMININE = ("trice", "drice", "présidente", "cheffe", "conseillère", "députée", "déléguée", "première")
_GIVEN_TOO = frozenset({"cheikh", "cheikha"})
_PRINCE = "crown-prince"
_RETIRED = frozenset({"rtd", "retd", "ret", "purn", "er"})


def titled(lexemes: Lexemes, title: Title) -> Sighting | None:
    """The name that follows a title."""
    k, gender = _after_title(lexemes, title.end)
    if k >= len(lexemes) or not lexemes.same_sentence(title.first, k):
        return None
    gap = lexemes.gaps[k]
    is_near = lexemes.is_joined(k) or gap.strip() in {")", "),", ""} or (k == title.end and gap in COMMAS)
    name = name_at(lexemes, k) if is_near else None
    if name is not None and name.length == 1 and _is_given_name(lexemes, title, k - 1):
        name = name._replace(first=k - 1)  # Defence Minister Gen Nakatani
    if name is None or (title.is_vague and name.person_id is None):
        return None
    after_comma = lexemes.gaps[title.end] in COMMAS or gap.strip() == "),"
    is_of_another = not title.is_definite and follows_a_name(lexemes, title.first)
    if is_of_another and (after_comma or (lexemes.gaps[title.first] in DASHES and not is_vietnamese(lexemes, name))):
        return None  # A, adviser to the minister, General B; A - director of Northern Network
    is_short = name.person_id is None and name.length < MIN_UNTITLED_WORDS
    if is_short and (after_comma or "\n" in gap):
        return None
    first = _honorific_before(lexemes, title.first)
    if name.person_id is None:
        gender = gender or gender_of_title(lexemes, title.first)
    return sighted(lexemes, first, name.end, name, title, gender, "person.title_name")


def _after_title(lexemes: Lexemes, end: int) -> tuple[int, str]:
    """Past the comma, article, rank and honorifics between a title and its name: position and gender."""
    k, gender = end, ""
    while k < len(lexemes):
        gap = lexemes.gaps[k]
        is_bracketed = "(" in gap and k + 1 < len(lexemes) and lexemes.gaps[k + 1].startswith(")")
        if is_bracketed and (lexemes.raw(k).isupper() or lexemes.words[k] in _RETIRED):
            k += 1  # General (GEN) Tan, Major General (Rtd) Lim
            continue
        follows_bracket = gap.strip() in {")", "),"}
        if not (lexemes.is_joined(k) or follows_bracket or (k == end and gap in COMMAS)):
            break
        lexeme = lexemes.at.get(k)
        if lexeme is not None and lexeme.of(Sort.HONORIFIC, Sort.RANK) and not lexeme.of(Sort.PERSON):
            gender = next((g for g in lexeme.values(Sort.HONORIFIC) if g != "any"), gender)
            k = lexeme.end
        elif k == end and not lexemes.is_capital(k) and _is_article(lexemes, k):
            k += 1
        elif lexeme is not None and lexeme.of(Sort.POST) and set(lexeme.values(Sort.POST)) == {_PRINCE}:
            k = lexeme.end  # Minister of Interior Prince X
        elif (
            lexemes.is_capital(k) and k not in lexemes.at and lexemes.has(k + 1, Sort.RANK) and lexemes.is_spaced(k + 1)
        ):
            k += 1  # spokesman Army Col. X
        else:
            break
    return k, gender


def gender_of_title(lexemes: Lexemes, first: int) -> str:
    """The gender that French gives a title: la ministre, l'ambassadrice; none where it does not tell."""
    if lexemes.document.language.code != "fr":
        return ""
    words = [lexemes.plain(i) for i in (first - 1, first, first + 1) if 0 <= i < len(lexemes)]
    if "la" in words[:-1] or any(word.endswith(_FEMININE) for word in words[1:]):
        return "f"
    return "m" if {"le", "au", "du"} & set(words[:-1]) else ""


def _is_article(lexemes: Lexemes, k: int) -> bool:
    """Whether a word may stand between a title and its name; one that holds a preposition cannot."""
    return lexemes.plain(k) in lexemes.vocabulary.determiners - lexemes.vocabulary.contracted


def _is_given_name(lexemes: Lexemes, title: Title, i: int) -> bool:
    """Whether a rank (Gen, Marshal) between a title and one more word is a given name: no longer name ends so."""
    lexeme = lexemes.at.get(i)
    if i < title.end or lexeme is None or not lexeme.of(Sort.RANK) or lexeme.end != i + 1:
        return False
    if lexemes.gaps[i + 1] != " " or lexemes.raw(i).isupper() or not lexemes.is_capital(i):
        return False
    family = lexemes.words[i + 1]
    return not any(
        word == family
        and j not in {0, i + 1}
        and lexemes.is_spaced(j)
        and lexemes.is_capital(j - 1)
        and j not in lexemes.at
        and j not in lexemes.ending
        and lexemes.words[j - 1] not in lexemes.vocabulary.not_names
        for j, word in enumerate(lexemes.words)
    ) and not any(
        lexeme.end <= len(lexemes) and lexemes.words[lexeme.end - 1] == family for lexeme in lexemes.of(Sort.PERSON)
    )


def _honorific_before(lexemes: Lexemes, first: int) -> int:
    """H.E. and ranks before a title belong to it."""
    before = lexemes.ending.get(first)
    is_part = (
        before is not None
        and before.of(Sort.HONORIFIC, Sort.RANK)
        and (lexemes.is_joined(first) or lexemes.gaps[first] in COMMAS)
    )
    return before.first if before is not None and is_part else first


def with_honorific(lexemes: Lexemes, i: int) -> Sighting | None:
    """A name with honorifics or ranks, or a listed name alone."""
    lexeme = lexemes.at[i]
    listed = listed_name_at(lexemes, i)
    if listed is not None:
        return sighted(lexemes, i, listed.end, listed, None, "", "person.name")
    if lexeme.of(Sort.PERSON) or lexemes.gaps[i].endswith("/"):
        return None  # (Photo: VNA/Tuan Anh)
    k, gender = _after_title(lexemes, lexeme.end)
    gender = gender or next((g for g in lexeme.values(Sort.HONORIFIC) if g != "any"), "")
    if (
        k >= len(lexemes)
        or not lexemes.same_sentence(i, k)
        or not (lexemes.is_joined(k) or lexemes.gaps[k].strip() == ")")
    ):
        return None
    name = name_at(lexemes, k)
    if name is None:
        return None
    if name.length == 1 and lexeme.end == i + 1 and lexemes.words[i] in _GIVEN_TOO:
        name = name._replace(first=i)  # Cheikh Niang
    sighting = sighted(lexemes, i, name.end, name, None, gender, "person.honorific_name")
    return replace(sighting, is_bystander=sighting.is_bystander or lexeme.of(Sort.SPOUSE), is_introduced=True)
