# SPDX-License-Identifier: MIT
"""Printed dates of a sentence that are not its event's: of the forum that comes after, of who announces it."""

import re
from collections.abc import Sequence

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.event import EventStatus
from vnsg_viewer.extraction.document import Sentence
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.extraction.mentions import DateMention
from vnsg_viewer.lexicon.languages.event_words import EventWords

_STAMP = re.compile(r"[\s,|–-]*\d{1,2}(?:[:h]|\s*giờ\s*)\d{2}\b")
_NEAR = 4  # letters between a verb of saying and the day on which it was said


def dates_told(
    words: EventWords, lower: str, sentence: Sentence, triggers: Sequence[Trigger], dates: Sequence[DateMention]
) -> Sequence[DateMention]:
    """The dates that may be those of the events that a sentence tells."""
    if not dates or not triggers:
        return dates
    if sentence.region is RegionKind.TITLE:
        dates = [d for d in dates if not _STAMP.match(lower, d.end)]  # when it was published
    kept = [d for d in dates if not _is_of_later(words, lower, sentence, triggers, d)]
    kept = [d for d in kept if not _is_of_occasion(words, lower, triggers, d)]
    to_come = all(t.status is EventStatus.ANNOUNCED for t in triggers)
    if not to_come and len(kept) < 2:  # noqa: PLR2004  what is reported on its only day was that day
        return kept
    return [d for d in kept if not (_is_of_saying(words, lower, triggers, d) and (to_come or _has_other(kept, d)))]


def _has_other(dates: Sequence[DateMention], date: DateMention) -> bool:
    return any(other is not date and other.start > date.end for other in dates)


def _is_of_later(
    words: EventWords, lower: str, sentence: Sentence, triggers: Sequence[Trigger], date: DateMention
) -> bool:
    """Whether a date is of what an event came before: "prior to the forum on 22 March, A met B"."""
    comma = lower.find(",", date.end, sentence.end)
    if comma < 0 or any(t.start < comma for t in triggers):
        return False
    opening = (m for m in words.earlier_than.finditer(lower, sentence.start, date.start))
    leads = [m.end() for m in opening if not lower[sentence.start : m.start()].rstrip()[-1:].isalnum()]
    return bool(leads) and "," not in lower[leads[-1] : date.start]


def _is_of_occasion(words: EventWords, lower: str, triggers: Sequence[Trigger], date: DateMention) -> bool:
    """Whether some days are those of what people met beside: "on the sidelines of the forum from 3 to 5 May"."""
    last = max((t.end for t in triggers if t.end <= date.start), default=None)
    if last is None or not date.date.is_stretch:
        return False
    return words.sidelines.search(lower, last, date.start) is not None


def _is_of_saying(words: EventWords, lower: str, triggers: Sequence[Trigger], date: DateMention) -> bool:
    """Whether a day is that of an announcement: "On Monday, it was said that A would visit", "…, it said on Monday"."""
    if not date.date.is_single_day:
        return False
    following = min((t.start for t in triggers if t.start >= date.end), default=None)
    if following is not None and not any(t.start < date.start for t in triggers):
        return words.announces.search(lower, date.end, following) is not None
    if following is None:
        last = max((t.end for t in triggers), default=0)
        said = [m.end() for m in words.announces.finditer(lower, last, date.start)]
        return bool(said) and date.start - said[-1] <= _NEAR
    return False
