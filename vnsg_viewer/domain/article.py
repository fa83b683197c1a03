# SPDX-License-Identifier: MIT
"""Articles, their regions, and evidence: stretches of an article's immutable text."""

from dataclasses import dataclass
from enum import StrEnum

from vnsg_viewer.domain.timespan import Timespan


class RegionKind(StrEnum):
    """What a stretch of an article is; only title, dateline, body and caption report events of the article."""

    TITLE = "title"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    RELATED = "related"
    PROMOTION = "promotion"
    FOOTER = "footer"
    SIGNATURE = "signature"

    @property
    def is_report(self) -> bool:
        """Whether events of the article itself stand here (the rest is page furniture: context only)."""
        return self in _REPORT


_REPORT = frozenset({RegionKind.TITLE, RegionKind.DATELINE, RegionKind.BODY, RegionKind.CAPTION})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text in code points: start inclusive, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether both have at least one code point in common."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The exact words behind a fact: `articles[article_id].text[start:end]`; `rule` names the rule that found it."""

    article_id: str
    start: int
    end: int
    rule: str = ""

    @property
    def span(self) -> Span:
        """The stretch without its article."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of an article and what it is; the regions of an article are in order and never overlap."""

    kind: RegionKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, and how that is known (metadata, dateline, url, …)."""

    date: Timespan
    basis: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read from its file.  `text` is never changed; `path` is relative to the folder read, with '/'."""

    id: str
    path: str
    sha256: str
    encoding: str
    language: str
    title: str
    source: str
    text: str
    regions: tuple[Region, ...] = ()
    published: Publication | None = None
