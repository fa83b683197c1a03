# SPDX-License-Identifier: MIT
"""When an article was published, from its metadata, its address or the words of its page."""

import datetime as dt
import re

from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.folding import in_small_letters
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.text.page_marks import Marks
from vnsg_viewer.formats.raw_article import Metadata

_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?!\d)")
_EARLIEST_YEAR = 1900
_LAST_MONTH = 12
TIME_ZONES = dt.timedelta(days=1)
"""How far the day of metadata, which count in another time zone, may be from the day that a page prints."""
UPDATED = "updated"
"""The basis of a day that a page gives as that of its last update."""


def day_of(match: "re.Match[str]", marks: Marks) -> dt.date | None:
    """The day of a match of `Marks.date` or `Marks.dateline`; None when the calendar has no such day."""
    found = {name.rstrip("12345"): value for name, value in match.groupdict().items() if value}
    month = marks.months[found["n"].casefold()] if "n" in found else int(found["m"])
    day = int(found["d"])
    if "n" not in found and month > _LAST_MONTH >= day:  # 3/28/2024
        month, day = day, month
    try:
        return dt.date(int(found["y"]), month, day)
    except ValueError:
        return None


def month_of(line: str, marks: Marks) -> Timespan | None:
    """The month of publication that a line gives without a day: 'Published in August 2021'."""
    small = in_small_letters(line)
    match = marks.month.search(small) if marks.published.match(small) else None
    if match is None:
        return None
    month = marks.months[match["n1"]] if match["n1"] else int(match["m1"])
    return Timespan.month(int(match["y1"]), month) if 1 <= month <= _LAST_MONTH else None


def day_in_url(url: str) -> dt.date | None:
    """The day in an address such as …/2016/06/09/…; None when there is none."""
    match = _URL_DATE.search(url)
    if match is None:
        return None
    try:
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def publication(
    metadata: Metadata, printed: dict[str, dt.date], url: str, month: Timespan | None = None
) -> Publication | None:
    """The publication with its basis.

    `printed` holds days that the page prints, by basis (dateline, byline, updated).  Metadata of a later day than a
    dateline tell of a re-post: the earlier day wins; but of two days side by side the printed one does, for metadata
    count in another time zone.  The line of an update at the head of an article tells only where nothing else does,
    and so does a line that prints but the `month`.
    """
    candidates: dict[str, dt.date] = {}
    if metadata.published:
        candidates[metadata.basis] = dt.date.fromisoformat(metadata.published)
    candidates.update(printed)
    in_url = day_in_url(metadata.url or url)
    if in_url is not None:
        candidates.setdefault("url", in_url)
    possible = {basis: day for basis, day in candidates.items() if day.year >= _EARLIEST_YEAR}
    if len(possible) > 1:
        possible.pop(UPDATED, None)
    if not possible:
        return Publication(month, "dateline") if month else None
    basis = min(possible, key=lambda name: possible[name])
    near = [name for name in printed if name in possible and abs(possible[name] - possible[basis]) <= TIME_ZONES]
    if near and basis not in printed:
        basis = near[0]
    return Publication(Timespan.day(possible[basis]), basis)
