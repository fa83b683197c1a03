# SPDX-License-Identifier: MIT
"""Two dates that are one: a month or a weekday with the year or week it is of ("in April last year")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import Anchor, DateMention, PartialDate, Unit

_BETWEEN = re.compile(r",?\s(?:of\s|de\s|của\s)?\Z")


def joined(mentions: Sequence[DateMention], document: Document) -> tuple[DateMention, ...]:
    """The mentions with such pairs as one; what the first is about, both are about."""
    found: list[DateMention] = []
    for mention in mentions:
        before = found[-1] if found else None
        date = _together(before.date, mention.date) if before else None
        if before and date and _BETWEEN.fullmatch(document.text, before.end, mention.start):
            found[-1] = replace(before, end=mention.end, date=date)
        else:
            found.append(mention)
    return tuple(found)


def _together(first: PartialDate, second: PartialDate) -> PartialDate | None:
    if second.anchor is not Anchor.PUBLICATION or second.open_after or second.month or second.weekday is not None:
        return None
    is_month = first.anchor is Anchor.NONE and first.month is not None and first.year is None
    if is_month and second.unit is Unit.YEAR and not first.is_stretch:
        return replace(first, anchor=Anchor.PUBLICATION, unit=Unit.YEAR, shift_units=second.shift_units)
    if first.weekday is not None and first.month is None and second.unit is Unit.WEEK:
        return replace(first, unit=Unit.WEEK, shift_units=second.shift_units)
    return None
