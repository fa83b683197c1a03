# SPDX-License-Identifier: MIT
"""A line of a page with what is known about it."""

from dataclasses import replace

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.record import record
from vnsg_viewer.extraction.text.line_kinds import LineKind
from vnsg_viewer.extraction.text.lines import Line

_REGIONS = {
    LineKind.BODY: RegionKind.BODY,
    LineKind.CAPTION: RegionKind.CAPTION,
    LineKind.CREDIT: RegionKind.CAPTION,
    LineKind.TITLE: RegionKind.TITLE,
    LineKind.DATELINE: RegionKind.DATELINE,
    LineKind.RELATED: RegionKind.RELATED,
    LineKind.TAIL: RegionKind.RELATED,
    LineKind.INLINE_TAIL: RegionKind.RELATED,
    LineKind.PROMOTION: RegionKind.PROMOTION,
    LineKind.FOOTER: RegionKind.FOOTER,
    LineKind.SIGNATURE: RegionKind.SIGNATURE,
    LineKind.BYLINE: RegionKind.SIGNATURE,
}


@record()
class PageLine:
    """A line, its kind, and what tells prose from furniture; `is_signed` when it ends with a signature or a mark."""

    line: Line
    kind: LineKind
    words: int
    is_prose: bool
    is_signed: bool = False

    @property
    def region(self) -> RegionKind:
        """The kind of region it stands in."""
        return _REGIONS[self.kind]

    def as_kind(self, kind: LineKind) -> "PageLine":
        """The line as one of another kind."""
        return replace(self, kind=kind)

    @property
    def is_report_prose(self) -> bool:
        """Whether it is a paragraph of the report, as far as the line itself tells."""
        return self.is_prose and self.kind is LineKind.BODY
