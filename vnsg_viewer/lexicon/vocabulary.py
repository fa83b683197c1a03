# SPDX-License-Identifier: MIT
"""Everything that the recognition of names looks up in one language, compiled into one tree of folded words."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.lexicon.gazetteer.files import OrganisationEntry
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.gazetteer.ministries import EMPTY_WORDS, portfolio_of
from vnsg_viewer.lexicon.gazetteer.posts import Post
from vnsg_viewer.lexicon.languages.language import Language, load_language


class Sort(StrEnum):
    """What a word or phrase is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    ADJECTIVE = "adjective"
    PLACE = "place"
    POST = "post"
    POSTS = "posts"  # several holders
    RANK = "rank"
    HONORIFIC = "honorific"
    MINISTRY = "ministry"
    BODY = "body"  # bureau, agency, police
    PORTFOLIO = "portfolio"
    LINK = "link"
    AND = "and"
    FORMER = "former"
    LATE = "late"
    SPOUSE = "spouse"
    MEMORIAL = "memorial"
    MEMORIAL_AFTER = "memorial_after"
    NAMED_PLACE = "named_place"
    COUNTERPART = "counterpart"
    PRONOUN = "pronoun"
    JOINT = "joint"
    SIDE = "side"


class Letters(StrEnum):
    """How a phrase must be written to count."""

    ANY = "any"
    CAPITALS = "capitals"  # its words begin with capitals
    EXACT = "exact"  # abbreviations: as listed
    ACCENTS = "accents"  # any case, but with its own accents (Vietnamese words)
    NAME = "name"  # capitals and its own accents


@dataclass(frozen=True, slots=True)
class Word:
    """One meaning of a phrase; `value` is an id, a country code, a gender or the like."""

    sort: Sort
    value: str
    letters: Letters
    text: str
    country: str = ""  # whose it is, as far as that is listed


@dataclass(frozen=True, slots=True, eq=False)
class Meanings:
    """What a phrase may mean; `written_anyhow` when none of it depends on how it is printed."""

    words: tuple[Word, ...]
    sorts: frozenset[Sort]
    written_anyhow: bool

    @classmethod
    def of(cls, words: Iterable[Word]) -> "Meanings":
        """Gathers them."""
        kept = tuple(words)
        anyhow = all(word.letters is Letters.ANY for word in kept)
        return cls(kept, frozenset(word.sort for word in kept), anyhow)


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The tree of phrases: each node maps a folded word to the next node, and "" to the Meanings that end there."""

    tree: Mapping[str, Any]
    posts: Mapping[str, Post]
    portfolio_words: frozenset[str]
    definite: frozenset[str]
    contracted: frozenset[str]  # articles that hold a preposition: au, du
    determiners: frozenset[str]
    possessives: frozenset[str]
    indefinite: frozenset[str]  # words or pairs of words before a title that refers to nobody in particular
    hosts: frozenset[str]
    guests: frozenset[str]
    of: frozenset[str]  # words of links after which a country says where somebody is from
    particles: frozenset[str]
    not_names: frozenset[str]
    plain_not_names: frozenset[str]  # the same with their accents
    within_names: frozenset[str]  # titles that may stand inside a name: Awang Haji Halbi
    certain_families: frozenset[str]
    families: frozenset[str]
    impersonal: tuple[str, ...]
    acts_next: frozenset[str]  # words that show that whoever stands before acts: both looked, Thủ tướng đã
    place_words: frozenset[str]  # prepositions of place
    fronting: frozenset[str]  # words that open a phrase before the subject
    offices: frozenset[str]  # words with which the name of an office begins
    governed: frozenset[str]  # nouns of whatever is led: council, bank, province

    def posts_called(self, words: Iterable[str], sort: Sort = Sort.POST) -> tuple[Post, ...]:
        """The posts that some folded words name exactly: deputy minister; with the sort POSTS, deputy ministers."""
        node: Mapping[str, Any] | None = self.tree
        for word in words:
            node = node.get(word) if node is not None else None
        meanings = node.get("") if node is not None else None
        found = meanings.words if meanings is not None else ()
        return tuple(self.posts[word.value] for word in found if word.sort is sort)


_VIETNAMESE, _ENGLISH = "vi", "en"
_MIN_SPOKEN_ACRONYM = 5  # ASEAN is also written Asean
_PLAIN_SORTS = (
    *(("links", Sort.LINK), ("and", Sort.AND), ("former", Sort.FORMER), ("late", Sort.LATE), ("spouse", Sort.SPOUSE)),
    *(("memorial", Sort.MEMORIAL), ("memorial_after", Sort.MEMORIAL_AFTER), ("named_place", Sort.NAMED_PLACE)),
    *(("counterpart", Sort.COUNTERPART), ("side", Sort.SIDE), ("ministry", Sort.MINISTRY), ("ranks", Sort.RANK)),
    ("bodies", Sort.BODY),
)

_TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323"
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")

# Vietnamese prints the tone of an open syllable on either vowel: uỷ or ủy, hoà or hòa
_TONES = {
    unicodedata.normalize("NFC", f"{first}{last}{tone}"): unicodedata.normalize("NFC", f"{first}{tone}{last}")
    for first, last in (("o", "a"), ("o", "e"), ("u", "y"))
    for tone in _TONE_MARKS
}
_OLD_TONES = re.compile(rf"(?:{'|'.join(_TONES)})(?!\w)")


@lru_cache(maxsize=32768)
def accented(text: str) -> str:
    """The words of a phrase in lower case, composed, for comparison with their accents; tones as in hòa, ủy."""
    words = " ".join(_WORD.findall(unicodedata.normalize("NFC", text).casefold()))
    return words if words.isascii() else _OLD_TONES.sub(lambda match: _TONES[match[0]], words)


class _Tree:
    """A tree under construction."""

    def __init__(self) -> None:
        self.root: dict[str, Any] = {}

    def add(self, text: str, sort: Sort, value: str, letters: Letters, country: str | None = None) -> None:
        words = fold(text).split()
        if not words:
            return
        node = self.root
        for word in words:
            node = node.setdefault(word, {})
        printed = accented(text) if letters in {Letters.ACCENTS, Letters.NAME} else text
        meaning = Word(sort, value, letters, printed, country or "")
        known = node[""].words if "" in node else ()
        if meaning not in known:
            node[""] = Meanings.of((*known, meaning))


@lru_cache(maxsize=16)
def vocabulary_of(gazetteer: Gazetteer, language_code: str) -> Vocabulary:
    """The vocabulary for one language."""
    language = load_language(language_code)
    tree = _Tree()
    _add_names(tree, gazetteer, language.code)
    _add_titles(tree, gazetteer, language)
    words = language.people.lists
    is_vietnamese = language.code == _VIETNAMESE
    portfolios = [text for kind in gazetteer.ministry_kinds.values() for text in kind.portfolios.get(language.code, ())]
    portfolios += [
        portfolio_of(entry.organisation.names[language.code])[1]
        for entry in gazetteer.organisations.values()
        if language.code in entry.organisation.names
    ]
    if is_vietnamese:
        portfolios += [
            key
            for entry in gazetteer.organisations.values()
            for code, key in map(portfolio_of, entry.organisation.other_names)
            if code == _VIETNAMESE
        ]
        for text in portfolios:
            tree.add(text, Sort.PORTFOLIO, fold(text), Letters.ANY)
    bag = () if is_vietnamese else (*portfolios, *words["portfolio_words"])
    return Vocabulary(
        tree=tree.root,
        posts=MappingProxyType({post.id: post for post in gazetteer.posts}),
        portfolio_words=frozenset(word for text in bag for word in fold(text).split()) - EMPTY_WORDS,
        definite=_plain(words["definite"]),
        contracted=_plain(words["contracted"]),
        determiners=_plain(words["determiners"]),
        possessives=_plain(words["possessives"]),
        indefinite=frozenset(map(accented, words["indefinite"])),
        hosts=frozenset(map(fold, words["hosts"])),
        guests=frozenset(map(fold, words["guests"])),
        of=_folded(words["of"]),
        particles=_folded(words["particles"]),
        not_names=_folded(words["not_names"]),
        plain_not_names=_plain(words["not_names"]),
        within_names=_folded(words["within_names"]),
        certain_families=_families(country.certain_families for country in gazetteer.countries.values()),
        families=_families(country.families for country in gazetteer.countries.values()),
        impersonal=tuple(fold(text) for text in words["impersonal"]),
        acts_next=_plain(words["acts_next"]),
        place_words=_plain(words["place_words"]),
        fronting=frozenset(text.casefold() for text in words["fronting"]),
        offices=frozenset(map(accented, words["offices"])),
        governed=frozenset(map(fold, words["governed"])),
    )


def _families(lists: Iterable[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(name for names in lists for name in names)


def _plain(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in accented(text).split())


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in fold(text).split())


def _add_names(tree: _Tree, gazetteer: Gazetteer, language: str) -> None:
    _add_countries(tree, gazetteer, language)
    for number, place in enumerate(gazetteer.places):
        for text in (place.name, *place.names):
            tree.add(text, Sort.PLACE, str(number), Letters.CAPITALS, place.country)
    generic = {name for kind in gazetteer.institution_kinds.values() for names in kind.names.values() for name in names}
    for entry in gazetteer.organisations.values():
        _add_organisation(tree, entry, generic)
    for kind in gazetteer.institution_kinds.values():
        for text in kind.names.get(language, ()):
            tree.add(text, Sort.BODY, kind.id, Letters.ACCENTS if language == _VIETNAMESE else Letters.ANY)
    for person_entry in gazetteer.people.values():
        person = person_entry.person
        for text in (person.name, *person.other_names):
            tree.add(text, Sort.PERSON, person.id, Letters.CAPITALS, person.country)


def _add_countries(tree: _Tree, gazetteer: Gazetteer, language: str) -> None:
    names = Letters.NAME if language == _VIETNAMESE else Letters.CAPITALS
    phrases = Letters.ACCENTS if language == _VIETNAMESE else Letters.ANY
    for country in gazetteer.countries.values():
        for text in country.wordings(language):
            is_code = text.replace(".", "").isupper()
            letters = Letters.EXACT if is_code else phrases if " " in text or "-" in text else names
            tree.add(text, Sort.COUNTRY, country.id, letters, country.id)
        for text in country.adjective_wordings(language):
            letters = Letters.ANY if language == "fr" else Letters.EXACT if text.isupper() else Letters.CAPITALS
            tree.add(text, Sort.ADJECTIVE, country.id, letters, country.id)


def _add_organisation(tree: _Tree, entry: OrganisationEntry, generic: AbstractSet[str]) -> None:
    organisation = entry.organisation
    for text in (*organisation.names.values(), *organisation.other_names, *entry.renamed_to.values()):
        is_abbreviation = text.isupper() or " " not in text
        is_party = organisation.kind == "party"  # the International Department of a party
        if text in generic:
            continue  # every country may have one of this name: its country tells whose it is
        if is_abbreviation or is_party or not portfolio_of(text)[1]:  # ministries are read by country and portfolio
            letters = Letters.EXACT if is_abbreviation else Letters.ANY
            tree.add(text, Sort.ORGANISATION, organisation.id, letters, organisation.country)
    if organisation.short:
        tree.add(organisation.short, Sort.ORGANISATION, organisation.id, Letters.EXACT, organisation.country)
        if organisation.short.isupper() and len(organisation.short) >= _MIN_SPOKEN_ACRONYM:
            spoken = organisation.short.capitalize()
            tree.add(spoken, Sort.ORGANISATION, organisation.id, Letters.EXACT, organisation.country)


def _add_titles(tree: _Tree, gazetteer: Gazetteer, language: Language) -> None:
    words = language.people
    letters = Letters.ACCENTS if language.code == _VIETNAMESE else Letters.ANY
    for post in gazetteer.posts:
        for text in post.words.get(language.code, ()):
            tree.add(text, Sort.POST, post.id, Letters.EXACT if text.isupper() else letters)
        for text in post.plurals(language.code):
            tree.add(text, Sort.POSTS, post.id, letters)
    for sort, groups in ((Sort.HONORIFIC, words.honorifics), (Sort.PRONOUN, words.pronouns), (Sort.JOINT, words.joint)):
        for value, texts in groups.items():
            for text in texts:
                # a lone letter or a short form is a title only as it is printed (M. Macron, HE Mr Tan)
                is_exact = sort is Sort.HONORIFIC and text.isupper() and language.code != _VIETNAMESE
                tree.add(text, sort, value, Letters.EXACT if is_exact else letters)
    for name, sort in _PLAIN_SORTS:
        for text in words.lists[name]:
            is_exact = sort is Sort.RANK and text.isupper()
            # à is a link, a is not
            accents = Letters.ACCENTS if sort in {Sort.LINK, Sort.AND} and language.code != _ENGLISH else letters
            tree.add(text, sort, text, Letters.EXACT if is_exact else accents)
