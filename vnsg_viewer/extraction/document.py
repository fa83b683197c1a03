# SPDX-License-Identifier: MIT
"""The working view of an article that every stage shares.

All stages match on `Document.text`, a repaired copy of the article's text (glued words parted, mojibake mended, lines
unwrapped), and speak of offsets into it; only `Document.evidence` turns them into offsets of the immutable raw text.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from vnsg_viewer.domain.article import Article, Evidence, RegionKind, Span
from vnsg_viewer.lexicon.language import Language


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


@dataclass(frozen=True, slots=True)
class Document:
    """An article made ready for matching."""

    article: Article
    language: Language
    clean: CleanText
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The repaired text that all mentions' offsets refer to."""
        return self.clean.text

    def words(self, sentence: Sentence) -> str:
        """The text of a sentence."""
        return self.clean.text[sentence.start : sentence.end]

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """Evidence in the raw text for a stretch of the clean text."""
        span = self.clean.raw(start, end)
        return Evidence(self.article.id, span.start, span.end, rule)
