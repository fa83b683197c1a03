# SPDX-License-Identifier: MIT
"""How long a chronicle holds good: until the passing of time alone would date an event otherwise."""

import datetime as dt

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.extraction.dates.years import BEYOND


def holds_until(chronicle: Chronicle, today: dt.date) -> dt.date:
    """The last day on which reading the same articles would give the same chronicle as today.

    A missing year is sought up to today, or up to some weeks after publication: once those have passed for every
    article, only a new year makes a difference, to what is announced.
    """
    published = [article.published.date.latest if article.published else None for article in chronicle.articles]
    settled = all(day is not None and day + BEYOND < today for day in published)
    return dt.date(today.year, 12, 31) if settled else today
