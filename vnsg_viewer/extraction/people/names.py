# SPDX-License-Identifier: MIT
"""Where names begin and end, and when two printed names are one person's."""

from functools import lru_cache
from typing import NamedTuple

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.lexicon.vocabulary import Sort

_MAX_NAME_WORDS = 8
_MIN_ACRONYM = 2
_MAX_SHORT_ACRONYM = 3
_MAX_ACRONYM = 6
_REGNAL = frozenset({"v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiv", "xvi"})  # King Mohammed VI
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
# Parts of names that one report prints and another leaves out
_LEFT_OUT = _GENERATIONS | {"haji", "hj", "hajah", "bin", "binti", "binte", "bte", "ibn"}
_APOSTROPHES = frozenset({"'", "’", "ʼ", "`"})
_HYPHENS = frozenset({"-", "\u2011"})
_TIES = _APOSTROPHES | _HYPHENS
_NAME_GAPS = frozenset({" ", "-", "\u2011", ". ", ".", "\u00a0", "\n", "'", "’", "ʼ", "`", ".-", "  ", "- "})
_OPENING_MARKS = frozenset({" “", ' "', " «", " ‘"})
_CLOSING_MARKS = frozenset({"” ", '" ', "» ", "’ "})
_STOPS = (
    *(Sort.COUNTRY, Sort.ADJECTIVE, Sort.PLACE, Sort.ORGANISATION, Sort.POST, Sort.POSTS, Sort.MINISTRY, Sort.RANK),
    *(Sort.BODY, Sort.HONORIFIC, Sort.MEMORIAL_AFTER, Sort.JOINT, Sort.PERSON, Sort.COUNTERPART),
)


class Name(NamedTuple):
    """A printed name over the words `first` to `end` (exclusive); `person_id` when the gazetteer lists it."""

    first: int
    end: int
    person_id: str | None = None

    @property
    def length(self) -> int:
        """The number of its words."""
        return self.end - self.first


def listed_name_at(lexemes: Lexemes, i: int) -> Name | None:
    """A name of the gazetteer at a word; not when it is only the beginning of a longer, unlisted name."""
    lexeme = lexemes.at.get(i)
    if lexeme is None or not lexeme.of(Sort.PERSON) or lexeme.of(Sort.PLACE, Sort.ORGANISATION):
        return None
    end = lexeme.end
    if end - i == 1 and runs_on_from(lexemes, i):
        return None
    if end < len(lexemes) and lexemes.gaps[end] in _HYPHENS:
        return None  # Park Jin is not Park Jin-ho
    is_short = end - i <= _MIN_ACRONYM
    if is_short and end < len(lexemes) and lexemes.is_spaced(end) and lexemes.region(i) is not RegionKind.TITLE:
        goes_on = (
            lexemes.is_capital(end)
            and end not in lexemes.at
            and not lexemes.is_no_name(end)
            and lexemes.same_sentence(i, end)
            and not lexemes.raw(end).isupper()
        )
        if goes_on:
            return None
    return Name(i, end, lexeme.values(Sort.PERSON)[0])


def name_at(lexemes: Lexemes, i: int) -> Name | None:
    """A listed name, or the run of capitalised words that begins at a word and may be a name."""
    if i >= len(lexemes):
        return None
    listed = listed_name_at(lexemes, i)
    if listed is not None:
        return listed
    end = _run_end(lexemes, i)
    rest = listed_name_at(lexemes, end) if end > i and end < len(lexemes) and lexemes.is_spaced(end) else None
    if rest is not None and rest.length > 1:
        return Name(i, rest.end, rest.person_id)  # Samdech Thipadei Hun Manet
    return Name(i, end) if end > i else None


def _run_end(lexemes: Lexemes, i: int) -> int:
    """Where the run of name words ends; particles only between capitals, initials anywhere."""
    is_vietnamese = lexemes.words[i] in lexemes.vocabulary.families | lexemes.vocabulary.certain_families
    is_vietnamese = is_vietnamese or (
        lexemes.document.language.people.home is not None and not lexemes.raw(i).isascii()
    )
    j = end = i
    while j < len(lexemes) and j - i < _MAX_NAME_WORDS and (j == i or _may_go_on(lexemes, i, j)):
        is_second_part = j > i and lexemes.gaps[j] in _TIES  # Jin-ho, Dao'an
        if is_second_part or _is_name_word(lexemes, j, is_inside=j > i, is_vietnamese=is_vietnamese):
            end = j + 1
        elif j == i or not _is_particle(lexemes, j):
            break
        j += 1
    return end


def _may_go_on(lexemes: Lexemes, i: int, j: int) -> bool:
    """Whether what lies before a word allows it to continue the name that begins at `i`."""
    gap = lexemes.gaps[j]
    if gap == ", " and lexemes.words[j] in _GENERATIONS:
        return lexemes.same_sentence(i, j)  # Joseph Biden, Jr.
    if _is_beside_nickname(lexemes, j):
        return lexemes.same_sentence(i, j)
    if gap not in _NAME_GAPS or not lexemes.same_sentence(i, j):
        return False
    if gap in _APOSTROPHES:
        return lexemes.words[j] != "s"
    return not gap.startswith(".") or _may_end_with_stop(lexemes, j - 1)


def _is_beside_nickname(lexemes: Lexemes, j: int) -> bool:
    """Whether a word is, or follows, one in quotation marks between two parts of a name: Benjamin “Benny” Carver."""
    gap, i = lexemes.gaps[j], j
    if gap in _CLOSING_MARKS:
        i = j - 1
    elif gap not in _OPENING_MARKS:
        return False
    closes = i + 1 < len(lexemes) and lexemes.gaps[i] in _OPENING_MARKS and lexemes.gaps[i + 1] in _CLOSING_MARKS
    return closes and lexemes.is_capital(i) and lexemes.is_capital(i + 1)


def _may_end_with_stop(lexemes: Lexemes, j: int) -> bool:
    return len(lexemes.words[j]) == 1 or lexemes.words[j] in _GENERATIONS | {"st", "md", "ma"}


def _is_particle(lexemes: Lexemes, j: int) -> bool:
    follows = j + 1 < len(lexemes) and lexemes.is_capital(j + 1) and lexemes.gaps[j + 1] in _NAME_GAPS
    is_part = follows and lexemes.words[j + 1] in lexemes.vocabulary.within_names  # bin Haji Mohd Yussof
    is_name = follows and (is_part or not lexemes.has(j + 1, *_STOPS))
    return is_name and lexemes.words[j] in lexemes.vocabulary.particles


def _is_name_word(lexemes: Lexemes, j: int, *, is_inside: bool, is_vietnamese: bool) -> bool:
    in_vietnamese = is_vietnamese and is_inside
    raw, word = lexemes.raw(j), lexemes.words[j]
    if not lexemes.is_capital(j) or not word.isalpha():
        return False
    lexeme = lexemes.at.get(j)
    is_regnal = raw.isupper() and word in _REGNAL
    if is_inside and (is_regnal or word in _GENERATIONS or word in lexemes.vocabulary.within_names):
        return True
    is_one_word = lexeme is not None and lexeme.end == j + 1
    is_part = is_one_word and (in_vietnamese or (is_inside and lexeme is not None and lexeme.of(Sort.PERSON)))
    is_longer = lexeme is not None and not is_inside and lexeme.sorts == {Sort.PERSON}  # than the listed name in it
    if lexeme is not None and lexeme.of(*_STOPS) and not (is_part or is_longer):
        return False
    if lexemes.is_no_name(j) and not (in_vietnamese and len(raw) > 1) and not _opens_name(lexemes, j):
        return False
    return not _is_acronym(lexemes, j)


def _is_acronym(lexemes: Lexemes, j: int) -> bool:
    """Whether a word in capitals is no name: a short one, or a longer one without another part of a name beside."""
    raw = lexemes.raw(j)
    if not raw.isupper() or len(raw) < _MIN_ACRONYM or _in_capitals(lexemes, j):
        return False
    if len(raw) <= _MAX_SHORT_ACRONYM:
        return not (len(raw) == _MIN_ACRONYM and _are_initials(lexemes, j))
    before = lexemes.ending.get(j)
    is_beside = any(
        0 <= k < len(lexemes) and lexemes.is_capital(k) and lexemes.is_spaced(max(k, j)) and k not in lexemes.at
        for k in (j - 1, j + 1)
    )
    return len(raw) <= _MAX_ACRONYM and not is_beside and not (before is not None and before.of(Sort.HONORIFIC))


def _are_initials(lexemes: Lexemes, j: int) -> bool:
    """Whether two capitals stand between two parts of a name: Ratna LP Wijaya."""
    if j == 0 or j + 1 >= len(lexemes) or not (lexemes.is_spaced(j) and lexemes.is_spaced(j + 1)):
        return False
    parts = (j - 1, j + 1)
    return all(
        lexemes.is_capital(k) and lexemes.raw(k)[1:].islower() and not lexemes.is_no_name(k) for k in parts
    ) and not (lexemes.has(j + 1, *_STOPS) or j in lexemes.at or j in lexemes.ending)


def _opens_name(lexemes: Lexemes, j: int) -> bool:
    """Whether a family name that is also a common word (Le) stands before another part of a name."""
    k = j + 1
    if lexemes.plain(j) in lexemes.vocabulary.plain_not_names and not lexemes.plain(j).isascii():
        return False  # Đảng is no Đặng
    is_family = lexemes.words[j] in lexemes.vocabulary.families | lexemes.vocabulary.certain_families
    if not is_family or k >= len(lexemes) or not lexemes.is_spaced(k) or not lexemes.is_capital(k):
        return False
    return k not in lexemes.at and not lexemes.is_no_name(k)


def _in_capitals(lexemes: Lexemes, j: int) -> bool:
    """Whether the words around are all in capitals, as in a headline."""
    near = [lexemes.raw(k) for k in (j - 1, j + 1) if 0 <= k < len(lexemes)]
    return any(len(raw) > _MAX_SHORT_ACRONYM and raw.isupper() for raw in near)


def is_vietnamese(lexemes: Lexemes, name: Name) -> bool:
    """Whether a name has the form of a Vietnamese one: a common family name and two or three more words."""
    return name.length in {3, 4} and lexemes.words[name.first] in lexemes.vocabulary.certain_families


def runs_on_from(lexemes: Lexemes, i: int) -> bool:
    """Whether a capitalised word before, of no known meaning, makes this the middle of another name."""
    if i == 0 or lexemes.begins_sentence(i) or not lexemes.is_spaced(i) or not lexemes.is_capital(i - 1):
        return False
    is_name = i not in lexemes.ending and not lexemes.is_no_name(i - 1) and lexemes.words[i - 1].isalpha()
    return is_name and not lexemes.begins_sentence(i - 1)


@lru_cache(maxsize=4096)
def spelling(text: str) -> tuple[str, ...]:
    """The words of a name with the differences of transliteration levelled: y as i, doubled letters as one."""
    return tuple(_levelled(word) for word in fold(text).split() if word not in _LEFT_OUT)


def _levelled(word: str) -> str:
    word = word.replace("y", "i").replace("sh", "s").replace("ou", "u").replace("tch", "ch").replace("ph", "f")
    return "".join(c for c, last in zip(word, " " + word, strict=False) if c != last) if len(word) > 1 else word


def is_short_for(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether some words of a name stand for all of it: Ibrahim, Chan, Joe Biden for Joseph R. Biden never."""
    return len(short) < len(full) and set(short) <= set(full)


def is_variant_of(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names are one: the same words in any order, initials aside."""
    if one and len(one[-1]) > 1 and one[-1] not in other:
        return False  # as most
    a, b = ([word for word in name if len(word) > 1] for name in (one, other))
    return len(a) > 1 and len(a) == len(b) and sorted(a) == sorted(b)


def as_name(printed: str) -> str:
    """A name on one line, not all in capitals, and the family name not first with a comma as in catalogues."""
    name = " ".join(printed.split())
    family, comma, given = name.partition(", ")
    if comma and fold(given) not in _GENERATIONS:
        name = f"{given} {family}"
    return name.title() if name.isupper() else name


def fullness(name: str) -> tuple[int, bool, int]:
    """How much a spelling of a name says: its words, its diacritics, its letters."""
    return (len(fold(name).split()), not name.isascii(), len(name))


def provisional_id(name: str, country: str | None) -> str:
    """The id of somebody whom no gazetteer lists: the folded name (y as i: transliterations vary) and the country."""
    return "-".join([*fold(name).replace("y", "i").split(), *([country.lower()] if country else [])])
