# SPDX-License-Identifier: MIT
"""Which printed date governs which trigger of a sentence."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.event import EventStatus, EventType
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.events.triggers import Trigger
from vnsg_viewer.extraction.mentions import Anchor, DateMention, DateRole, PartialDate, Unit
from vnsg_viewer.lexicon.languages.lazy_pattern import in_lower_case

_DATELINE = 60
_SEVERAL = 2
_OPENING = 4  # characters before the weekday that opens a sentence: "On ", "Le "
_AFTER_DATELINE = re.compile(r"\s*(?:\([^)\n]{2,25}\)\s*)?[—–=-]+\s|[.,]?\s*/[A-Z][^/\n]{1,25}/")
_TOLD = frozenset({RegionKind.TITLE, RegionKind.BODY, RegionKind.CAPTION})
STRETCHES = frozenset({EventType.VISIT, EventType.SUMMIT, EventType.CONFERENCE, EventType.EXHIBITION})


def is_range(date: DateMention) -> bool:
    """Whether a date is printed as a stretch of days."""
    return date.date.is_stretch


def governing_dates(
    triggers: Sequence[Trigger], types: Mapping[Trigger, EventType], dates: Sequence[DateMention]
) -> dict[Trigger, DateMention]:
    """The date of each trigger that has one: its own if a date stands nearest to it, else a day that others have."""
    own: dict[Trigger, DateMention] = {}
    shared: list[DateMention] = []
    told = [date for date in dates if date.role is DateRole.EVENT]
    own.update(_in_turn([t for t in triggers if types[t] in STRETCHES], [date for date in told if is_range(date)]))
    given = set(own.values())
    told = [date for date in told if date not in given]
    for date in sorted(told, key=lambda d: (not is_range(d), d.start)):  # what has its days takes no other's day
        fit = [t for t in triggers if _may_date(date, t)]
        free = [t for t in fit if types[t] not in STRETCHES or t not in own or not is_range(own[t])]
        owner = _nearest(date, fit if is_range(date) else free or fit, types)
        if owner is None:
            continue
        if owner not in own or _rank(date, owner) < _rank(own[owner], owner):
            own[owner] = date
        if types[owner] not in STRETCHES or date.end <= triggers[0].start:
            shared.append(date)
    for trigger in triggers:
        if trigger in own or types[trigger] in STRETCHES:
            continue
        fitting = [d for d in shared if _may_date(d, trigger)]
        nearest = min(fitting, key=lambda d: (_distance(d, trigger), d.start), default=None)
        if nearest and not is_range(nearest):
            own[trigger] = nearest
    return own


def _in_turn(triggers: Sequence[Trigger], ranges: Sequence[DateMention]) -> dict[Trigger, DateMention]:
    """Stretches of days that stand in turn after what they date: "attend A from 1 to 2 May and visit B from 3 to 4"."""
    if len(ranges) < _SEVERAL or len(triggers) < len(ranges):
        return {}
    paired: dict[Trigger, DateMention] = {}
    end = 0
    for date in sorted(ranges, key=lambda d: d.start):
        between = [t for t in triggers if end <= t.start < date.start]
        if not between:
            return {}
        paired[max(between, key=lambda t: t.start)] = date
        end = date.end
    is_last = all(t.start < end for t in triggers)
    return paired if is_last and all(_may_date(date, t) for t, date in paired.items()) else {}


def _may_date(date: DateMention, trigger: Trigger) -> bool:
    """Whether a date may be that of a trigger: nothing past is that of what is to come."""
    return trigger.status is not EventStatus.ANNOUNCED or not _is_past(date)


def _is_past(mention: DateMention) -> bool:
    """Whether a date lies in the past by its own words: "yesterday", "last month"."""
    date = mention.date
    ago = date.shift_units < 0 or (date.anchor is Anchor.PUBLICATION and date.weekday is None and date.shift_days < 0)
    return ago or date.open_before or ".last_" in mention.rule


def _nearest(date: DateMention, triggers: Sequence[Trigger], types: Mapping[Trigger, EventType]) -> Trigger | None:
    candidates = [t for t in triggers if types[t] in STRETCHES] if is_range(date) else list(triggers)
    nearest = min(candidates or triggers, key=lambda t: (_distance(date, t), t.start), default=None)
    if nearest is None or is_range(date) or types[nearest] not in STRETCHES:
        return nearest
    if date.date.part_of_day or (nearest.framed and nearest.end <= date.start):
        # no visit takes place in a morning, nor on the day before which it is said to be "during the visit"
        following = [t for t in triggers if t.start > date.end and types[t] not in STRETCHES]
        return min(following, key=lambda t: t.start, default=nearest)
    return nearest


def _rank(date: DateMention, trigger: Trigger) -> tuple[bool, int]:
    """A date of the calendar says more than "today" beside it, then the nearer one."""
    return (date.date.anchor is not Anchor.NONE, _distance(date, trigger))


def _distance(date: DateMention, trigger: Trigger) -> int:
    return max(trigger.start - date.end, date.start - trigger.end, 0)


def may_be_same_day(a: DateMention | None, b: DateMention | None) -> bool:
    """Whether two printed dates may be of one event: nothing printed by both is different, ranges hold their days."""
    if a is None or b is None:
        return True
    x, y = a.date, b.date
    if is_month_only(x) != is_month_only(y) and (x.month is None or y.month is None):
        return False  # "last August" and "Thursday"
    if _is_well_past(a) != _is_well_past(b) and (x.month is None or y.month is None):
        return False  # "le 17 février dernier" and "mercredi"
    if is_range(a) or is_range(b):
        return _overlap(x, y)
    if a != b and Anchor.PREVIOUS in {x.anchor, y.anchor} and x.shift_days != y.shift_days:
        return False
    if x.anchor is y.anchor is Anchor.PUBLICATION and x.weekday is None and y.weekday is None:
        return x.shift_days == y.shift_days
    if _differ(x.year, y.year) or _differ(x.month, y.month):
        return False
    return not _differ(x.day, y.day) if x.day and y.day else not _differ(x.weekday, y.weekday)


def _is_well_past(mention: DateMention) -> bool:
    """Whether a day of a month is said to lie some time back."""
    return mention.date.month is not None and ".last_" in mention.rule


def is_month_only(date: PartialDate) -> bool:
    """Whether a month is printed and no day."""
    return date.month is not None and date.day is None


def _differ(a: int | None, b: int | None) -> bool:
    return a is not None and b is not None and a != b


def _overlap(x: PartialDate, y: PartialDate) -> bool:
    """Whether two stretches may share a day, as far as their days are printed."""
    if x.day is None or y.day is None or x.month is None or y.month is None or _differ(x.year, y.year):
        return not _differ(x.year, y.year)
    first_x, last_x = (x.month, x.day), (x.last_month or x.month, x.last_day or x.day)
    first_y, last_y = (y.month, y.day), (y.last_month or y.month, y.last_day or y.day)
    if last_x < first_x or last_y < first_y:
        return True  # over the new year
    return first_x <= last_y and first_y <= last_x


def lies_within(inner: DateMention | None, outer: DateMention | None) -> bool:
    """Whether a printed stretch of days is a part of another."""
    if inner is None or outer is None or not (is_range(inner) and is_range(outer)):
        return False
    x, y = inner.date, outer.date
    if x.month is None or y.month is None or _differ(x.year, y.year):
        return False
    first_x, last_x = (x.month, x.day or 1), (x.last_month or x.month, x.last_day or x.day or 1)
    first_y, last_y = (y.month, y.day or 1), (y.last_month or y.month, y.last_day or y.day or 1)
    return first_y <= first_x <= last_x <= last_y and (first_x, last_x) != (first_y, last_y)


def carried_date(
    start: int, sentence: int, sentences: Sequence[Sentence], dates: Sequence[DateMention]
) -> DateMention | None:
    """The last single day that the report printed before, for events that print none themselves."""
    before = [
        d
        for d in dates
        if d.role is DateRole.EVENT
        and (d.date.day or (d.date.anchor is not Anchor.NONE and d.date.unit is Unit.DAY and not d.date.open_before))
        and not is_range(d)
        and not d.date.open_after
        and d.start < start
        and any(s.start <= d.start < s.end and s.region in _TOLD for s in sentences[: sentence + 1])
    ]
    return before[-1] if before else None


def understood_date(
    start: int,
    sentence: Sentence,
    document: Document,
    dates: Sequence[DateMention],
    within: DateMention | None,
    status: EventStatus = EventStatus.REPORTED,
) -> DateMention | None:
    """The date of an event that prints none: the visit's where it is said to be "during the visit", else a day.

    What a visit contains, dated by `within`, has the day printed before only when it is said to follow ("afterwards");
    what is still to come has the days to come that the sentence before prints, rather than a day of what is over.
    """
    words = document.language.dates
    to_come = _days_ahead(start, sentence, document, dates) if status is EventStatus.ANNOUNCED else None
    if to_come and (within is None or not may_be_same_day(to_come, within)):
        return to_come
    days = carried_date(start, sentence.index, document.sentences, dates)
    if within is not None:
        if days is not None and not is_range(within) and within.start > start:
            return days  # a visit of a day that is told of later
        follows = _compiled(words.afterwards).search(document.lower, sentence.start, sentence.end)
        is_told = days is not None and tells_day(days, document)
        return days if follows and is_told and may_be_same_day(days, within) else None
    if _compiled(words.during).search(document.lower, sentence.start, sentence.end):
        ranges = [d for d in dates if d.role is DateRole.EVENT and is_range(d) and d.start < start]
        return ranges[-1] if ranges else days
    return days


def _days_ahead(start: int, sentence: Sentence, document: Document, dates: Sequence[DateMention]) -> DateMention | None:
    """The last days to come that this sentence or the one before prints."""
    floor = document.sentences[max(0, sentence.index - 1)].start
    told = [d for d in dates if floor <= d.start < start and d.role is DateRole.EVENT and d.date.day and d.date.forward]
    return told[-1] if told else None


def tells_day(mention: DateMention, document: Document) -> bool:
    """Whether a day is that of what is told, not of who says so ("a statement said on Friday")."""
    sentence = document.sentence_at(mention.start)
    opens = sentence is None or mention.start - sentence.start < _OPENING
    return mention.date.is_single_day and (mention.date.month is not None or opens)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(in_lower_case(pattern))


def dateline_date(sentence: Sentence, text: str, dates: Sequence[DateMention]) -> DateMention | None:
    """The date of a dateline at the head of a sentence: "HANOI, 14 May (VNA) — "."""
    for date in dates:
        if sentence.start <= date.start <= sentence.start + _DATELINE and _AFTER_DATELINE.match(text, date.end):
            return date
    return None
