# SPDX-License-Identifier: MIT
"""A document as words, and the phrases of the vocabulary found among them."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import Any, NamedTuple

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.lexicon.vocabulary import Letters, Meanings, Sort, Vocabulary, Word, accented

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
_INSIDE = re.compile(r"[ \t\u00a0\u202f\u2011\u2010\-–'’ʼ.*]*\n?[ \t\u00a0]*")
_JOINED = re.compile(r"[\u2011\u2010\-–'’ʼ.]?[ \t\u00a0\u202f]*\n?[ \t\u00a0\u202f]*")
_SPACE = re.compile(r"[ \t\u00a0\u202f]*\n?[ \t\u00a0\u202f]*")
_SMALL_WORDS = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "d",
        "et",
        "à",
        "a",
        "aux",
        "và",
        "bin",
        "in",
        "on",
        "s",
    ]
)
_LEADING_MARKS = frozenset("ʻʼ")  # the glottal stop before ʻUlukalala
_PREVENTION = "phong"  # phòng, chống: prevention and fight, with or without comma
_CAPITAL_SHARE = 0.6
_MAX_ABBREVIATION = 5  # Lieut.


class Lexeme(NamedTuple):
    """Phrases of the vocabulary over the words `first` to `end` (exclusive); several meanings are possible."""

    first: int
    end: int
    meanings: tuple[Word, ...]
    sorts: frozenset[Sort]

    def values(self, sort: Sort) -> tuple[str, ...]:
        """The values of the meanings of one sort."""
        return tuple([word.value for word in self.meanings if word.sort is sort]) if sort in self.sorts else ()

    def of(self, *sorts: Sort) -> bool:
        """Whether one of its meanings is of these sorts."""
        return not self.sorts.isdisjoint(sorts)


@dataclass(frozen=True, eq=False, slots=True)
class Lexemes:
    """The words of a document: where they stand, folded, what lies between them, and the phrases that begin at them."""

    document: Document
    vocabulary: Vocabulary
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]
    gaps: tuple[str, ...]  # gaps[i] lies before word i
    at: Mapping[int, Lexeme]
    ending: Mapping[int, Lexeme]  # by the position after the last word
    by_sort: Mapping[Sort, tuple[Lexeme, ...]]
    sentences: tuple[int, ...]  # the number of the sentence in which each word stands

    def __len__(self) -> int:
        return len(self.words)

    def text(self, first: int, end: int) -> str:
        """The words `first` to `end` (exclusive) as printed."""
        return self.document.text[self.starts[first] : self.ends[end - 1]]

    def raw(self, i: int) -> str:
        """A word as printed."""
        return self.document.text[self.starts[i] : self.ends[i]]

    def plain(self, i: int) -> str:
        """A word in lower case with its accents."""
        return accented(self.raw(i))

    def is_capital(self, i: int) -> bool:
        """Whether a word begins with a capital letter."""
        first = self.document.text[self.starts[i]]
        return first.isupper() or (first in _LEADING_MARKS and self.raw(i)[1:2].isupper())

    def is_joined(self, i: int) -> bool:
        """Whether only spaces, hyphens, apostrophes or full stops part a word from the one before."""
        gap = self.gaps[i]
        if gap == " ":
            return True
        return _JOINED.fullmatch(gap) is not None and ("." not in gap or self.same_sentence(i - 1, i))

    def is_spaced(self, i: int) -> bool:
        """Whether only white space parts a word from the one before."""
        return bool(self.gaps[i]) and _SPACE.fullmatch(self.gaps[i]) is not None

    def is_possessive(self, i: int) -> bool:
        """Whether this is the s of 's, or an apostrophe alone follows the word before."""
        return i < len(self.words) and self.words[i] == "s" and self.gaps[i] in {"'", "’", "ʼ"}

    def of(self, *sorts: Sort) -> tuple[Lexeme, ...]:
        """The phrases of some sorts, in order."""
        if len(sorts) == 1:
            return self.by_sort.get(sorts[0], ())
        found = {lexeme.first: lexeme for sort in sorts for lexeme in self.by_sort.get(sort, ())}
        return tuple(found[first] for first in sorted(found))

    def sentence(self, i: int) -> int:
        """The index of the sentence in which a word stands."""
        return self.sentences[i]

    def word_at(self, offset: int) -> int:
        """The number of the word in which an offset of the text lies, or that begins next."""
        return min(bisect_left(self.ends, offset + 1), max(len(self.ends) - 1, 0))

    def word_after(self, offset: int) -> int:
        """The number of the first word that begins at or after an offset."""
        return bisect_left(self.starts, offset)

    def region(self, i: int) -> RegionKind:
        """The kind of region in which a word stands."""
        sentences = self.document.sentences
        return sentences[self.sentences[i]].region if sentences else RegionKind.BODY

    def is_no_name(self, i: int) -> bool:
        """Whether a word is none of a name's; in Vietnamese accents tell (Vũ is a name, Vụ a department)."""
        if self.words[i] not in self.vocabulary.not_names:
            return False
        return self.document.language.people.home is None or self.plain(i) in self.vocabulary.plain_not_names

    def same_sentence(self, i: int, j: int) -> bool:
        """Whether two words stand in one sentence."""
        return self.sentences[i] == self.sentences[j]

    def begins_sentence(self, i: int) -> bool:
        """Whether a word is the first of its sentence."""
        return i == 0 or not self.same_sentence(i - 1, i)

    def has(self, i: int, *sorts: Sort) -> bool:
        """Whether a phrase of one of these sorts begins at a word."""
        lexeme = self.at.get(i)
        return lexeme is not None and lexeme.of(*sorts)


def read_lexemes(document: Document, vocabulary: Vocabulary) -> Lexemes:
    """All words of a document and the phrases among them: leftmost, then longest, never overlapping."""
    text = document.text
    lower, starts, ends, gaps = document.tokens
    words = tuple(map(fold, lower))
    at: dict[int, Lexeme] = {}
    root = vocabulary.tree
    reached, count = 0, len(words)
    for i in compress(range(count), map(root.__contains__, words)):
        if i < reached:
            continue
        node = root[words[i]]
        if i + 1 < count and words[i + 1] in node:
            found = _longest(text, starts, ends, words, gaps, node, i)
        else:  # most phrases are of one word
            meanings = node.get("")
            found = None if meanings is None else _lexeme(meanings, text[starts[i] : ends[i]], i, i + 1)
        if found is not None:
            at[i] = found
            reached = found.end
    by_sort: defaultdict[Sort, list[Lexeme]] = defaultdict(list)
    for lexeme in at.values():
        for sort in lexeme.sorts:
            by_sort[sort].append(lexeme)
    return Lexemes(
        document=document,
        vocabulary=vocabulary,
        starts=starts,
        ends=ends,
        words=words,
        gaps=gaps,
        at=at,
        ending={lexeme.end: lexeme for lexeme in at.values()},
        by_sort={sort: tuple(found) for sort, found in by_sort.items()},
        sentences=_sentences(document, starts),
    )


def _longest(
    text: str,
    starts: Sequence[int],
    ends: Sequence[int],
    words: Sequence[str],
    gaps: tuple[str, ...],
    node: Mapping[str, Any],
    first: int,
) -> Lexeme | None:
    j, count = first + 1, len(words)
    ending: tuple[Meanings | None, ...] = (node.get(""),)  # the meanings of the first word, of the first two, …
    while j < count and (following := node.get(words[j])) is not None and _is_inside(gaps[j], words[j - 1]):
        node = following
        ending = (*ending, node.get(""))
        j += 1
    for meanings in reversed(ending):
        if meanings is not None:
            found = _lexeme(meanings, text[starts[first] : ends[j - 1]], first, j)
            if found is not None:
                return found
        j -= 1
    return None


def _lexeme(meanings: Meanings, printed: str, first: int, end: int) -> Lexeme | None:
    """A phrase with the meanings that it has as it is printed, if it has any."""
    kept = meanings if meanings.written_anyhow else _as_written(meanings, printed)
    return None if kept is None else Lexeme(first, end, kept.words, kept.sorts)


def _sentences(document: Document, starts: Sequence[int]) -> tuple[int, ...]:
    """The number of the sentence in which each word stands; what stands before the first is of it."""
    numbers: list[int] = []
    for number, start in enumerate(document.sentence_starts[1:]):
        numbers += [number] * (bisect_left(starts, start) - len(numbers))
    last = max(len(document.sentence_starts) - 1, 0)
    return (*numbers, *[last] * (len(starts) - len(numbers)))


@lru_cache(maxsize=32768)
def _as_written(meanings: Meanings, printed: str) -> Meanings | None:
    """The meanings that a phrase has as it is printed; the commonest words come again and again."""
    spans = [match.span() for match in _WORD.finditer(printed)]
    kept = tuple(word for word in meanings.words if _is_written(word, printed, spans))
    return Meanings.of(kept) if kept else None


def _is_inside(gap: str, word: str) -> bool:
    """Whether a phrase may go on after a gap: a full stop only after an abbreviation."""
    if gap == " " or (gap == ", " and word == _PREVENTION):
        return True
    return _INSIDE.fullmatch(gap) is not None and ("." not in gap or len(word) <= _MAX_ABBREVIATION)


def _is_written(word: Word, text: str, spans: list[tuple[int, int]]) -> bool:
    match word.letters:
        case Letters.ANY:
            return True
        case Letters.CAPITALS:
            return _has_capitals(text, spans)
        case Letters.EXACT:
            return text.replace("\n", " ") == word.text.rstrip(".")
        case Letters.ACCENTS:
            return accented(text) == word.text
        case Letters.NAME:
            return _has_capitals(text, spans) and accented(text) == word.text


def _has_capitals(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether it is written as a name: its first letter and most of its longer words begin with capitals."""
    if not (text[spans[0][0]].isupper() or text[spans[0][0]].isdigit()):
        return False
    long = [start for start, end in spans if text[start:end].casefold() not in _SMALL_WORDS]
    return sum(text[start].isupper() for start in long) >= len(long) * _CAPITAL_SHARE
