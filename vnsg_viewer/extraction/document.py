# SPDX-License-Identifier: MIT
"""The working view of an article that every stage shares.

All stages match on `Document.text`, a repaired copy of the article's text (glued words parted, mojibake mended, lines
unwrapped), and speak of offsets into it; only `Document.evidence` turns them into offsets of the immutable raw text.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple

from vnsg_viewer.domain.article import Article, Evidence, RegionKind, Span
from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.extraction.text.letters import LETTER
from vnsg_viewer.lexicon.languages.language import Language

_WORDS_AND_GAPS = re.compile(rf"([0-9{LETTER}][0-9{LETTER}\u0300-\u036f]*)")


@dataclass(frozen=True, slots=True)
class CleanText:
    """Repaired text and, for each of its code points and its end, the raw offset it came from (never decreasing).

    `wide` holds the raw length of code points that stand for several raw ones (`é` for `&eacute;`), by raw offset.
    """

    text: str
    offsets: "array[int]"
    wide: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))

    def raw(self, start: int, end: int) -> Span:
        """The raw stretch behind a clean one; never empty for a non-empty stretch of the raw text."""
        first = self.offsets[start]
        if end <= start:
            return Span(first, first + 1)
        last = self.offsets[end - 1]
        return Span(first, last + self.wide.get(last, 1))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, in offsets of the clean text.  `paragraph` counts from 0; `region` says where it stands."""

    index: int
    start: int
    end: int
    paragraph: int
    region: RegionKind


class Tokens(NamedTuple):
    """The words of a text in lower case, where they start and end, and what lies before each of them."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: tuple[str, ...]

    @classmethod
    def of(cls, lower: str) -> "Tokens":
        """The words of a text in lower case."""
        parts = _WORDS_AND_GAPS.split(lower)  # gap, word, gap, word, ..., gap
        offsets = tuple(accumulate(map(len, parts)))
        return cls(tuple(parts[1::2]), offsets[:-1:2], offsets[1::2], tuple(parts[:-1:2]))

    def between(self, start: int, end: int) -> range:
        """The numbers of the words that begin between two offsets."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


@dataclass(frozen=True, slots=True)
class Document:
    """An article made ready for matching.

    `text` is the repaired text that all mentions' offsets refer to, `lower` the same in lower case with every offset
    kept, `tokens` its words, `vocabulary` each of them once.
    """

    article: Article
    language: Language
    clean: CleanText
    sentences: tuple[Sentence, ...]
    text: str = field(init=False, repr=False, compare=False)
    lower: str = field(init=False, repr=False, compare=False)
    tokens: Tokens = field(init=False, repr=False, compare=False)
    vocabulary: frozenset[str] = field(init=False, repr=False, compare=False)
    sentence_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        text = self.clean.text
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "lower", in_small_letters(text))
        object.__setattr__(self, "tokens", Tokens.of(self.lower))
        object.__setattr__(self, "vocabulary", frozenset(self.tokens.words))
        object.__setattr__(self, "sentence_starts", tuple(sentence.start for sentence in self.sentences))

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence in which, or after which, an offset of the text lies."""
        position = bisect_right(self.sentence_starts, offset)
        return self.sentences[position - 1] if position else None

    def words(self, sentence: Sentence) -> str:
        """The text of a sentence."""
        return self.clean.text[sentence.start : sentence.end]

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """Evidence in the raw text for a stretch of the clean text."""
        span = self.clean.raw(start, end)
        return Evidence(self.article.id, span.start, span.end, rule)
