# SPDX-License-Identifier: MIT
"""What a printed date is about: an event of the article, another event, a period, or a name that carries a year."""

import re
from collections.abc import Iterable
from dataclasses import replace

from vnsg_viewer.extraction.dates.grammar import Grammar
from vnsg_viewer.extraction.dates.tokens import CAPITAL, LINE, SPACE, Encoded
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import Anchor, DateMention, DateRole, PartialDate

_WINDOW = 60  # codes before a date that may tell what it is about
_AHEAD = 120  # characters after a year in which a verb in the future makes it a plan
_BACKGROUND_YEARS = 2  # a bare year so far before the article's own year is history
_CLOSING_MARKS = frozenset({'"', "»", "”", "’", ")"})


def role_of(
    date: PartialDate, encoded: Encoded, found: re.Match[str], rules: Grammar, sentence: tuple[int, int]
) -> DateRole | None:
    """The role of a matched date within its sentence; None for a number that is no year after all."""
    if date.anchor is not Anchor.NONE:
        return DateRole.OTHER_EVENT if date.open_before else DateRole.EVENT
    core = min(found.start(name) for name, value in found.groupdict().items() if value is not None)
    floor = max(encoded.at(sentence[0]), core - _WINDOW)
    if _before(rules, "no_date_before", encoded, floor, core):
        return None
    if date.day is not None:
        is_other = date.last_day is None and _before(rules, "other_before", encoded, floor, core)
        return DateRole.OTHER_EVENT if is_other else DateRole.EVENT
    if date.month is None and date.last_year is None and found.start() == core:
        return _bare_year(encoded, found, rules, floor)
    return _stretch(date, encoded, found, rules, (floor, core, sentence[1]))


def _stretch(
    date: PartialDate, encoded: Encoded, found: re.Match[str], rules: Grammar, window: tuple[int, int, int]
) -> DateRole:
    """The role of a month or a year, which may be a plan or history as well as an event."""
    floor, core, sentence_end = window
    if (date.last_year is not None and date.month is None) or _before(rules, "period_before", encoded, floor, core):
        return DateRole.PERIOD
    if _before(rules, "other_before", encoded, floor, core):
        return DateRole.OTHER_EVENT
    end = encoded.starts[found.end()]
    is_plan = date.month is None and rules.future.search(encoded.text, end, min(sentence_end, end + _AHEAD))
    return DateRole.PERIOD if is_plan else DateRole.EVENT


def _before(rules: Grammar, role: str, encoded: Encoded, floor: int, core: int) -> bool:
    return rules.roles[role].search(encoded.codes, floor, core) is not None


def _bare_year(encoded: Encoded, found: re.Match[str], rules: Grammar, floor: int) -> DateRole | None:
    """The role of a year that no preposition leads: part of a name, a remark in brackets, or no year at all."""
    start, end = found.start(), found.end()
    if _before(rules, "period_before", encoded, floor, start) or rules.roles["period_after"].match(encoded.codes, end):
        return DateRole.PERIOD
    if rules.roles["other_after"].match(encoded.codes, end) or _before(rules, "other_before", encoded, floor, start):
        return DateRole.OTHER_EVENT
    followed = encoded.codes[end - 1] == SPACE and _is_capital(encoded, end)
    if followed or _is_capital(encoded, _previous(encoded, start)):
        return DateRole.NAME
    in_brackets = encoded.codes[start - 1 : start] == "(" and encoded.codes[end : end + 1] == ")"
    return DateRole.OTHER_EVENT if in_brackets else None


def _previous(encoded: Encoded, position: int) -> int:
    """The position of the word before, over spaces and a closing quotation mark; -1 when there is none."""
    position -= 1
    while position >= 0 and (encoded.codes[position] == SPACE or encoded.raw(position, position + 1) in _CLOSING_MARKS):
        position -= 1
    return position


def _is_capital(encoded: Encoded, position: int) -> bool:
    if not 0 <= position < len(encoded.codes) or encoded.codes[position] == LINE:
        return False
    return encoded.codes[position] == CAPITAL or encoded.raw(position, position + 1)[0].isupper()


def with_distant_years_apart(mentions: tuple[DateMention, ...], document: Document) -> tuple[DateMention, ...]:
    """The mentions with bare years long before the article's own year told apart as history."""
    own = own_year(mentions, document)
    if own is None:
        return mentions
    return tuple(
        replace(mention, role=DateRole.OTHER_EVENT)
        if mention.role is DateRole.EVENT and _is_bare_year(mention.date, own - _BACKGROUND_YEARS)
        else mention
        for mention in mentions
    )


def _is_bare_year(date: PartialDate, latest: int) -> bool:
    return date.month is None and date.anchor is Anchor.NONE and date.year is not None and date.year <= latest


def own_year(mentions: Iterable[DateMention], document: Document) -> int | None:
    """The year of publication, else the latest that the report prints."""
    published = document.article.published
    if published and published.date.latest:
        return published.date.latest.year
    roles = (DateRole.EVENT, DateRole.NAME)
    years = [m.date.year for m in reported(mentions, document) if m.role in roles and m.date.year is not None]
    return max(years, default=None)


def reported(mentions: Iterable[DateMention], document: Document) -> tuple[DateMention, ...]:
    """The mentions that stand in the report itself, not in page furniture."""
    return tuple(mention for mention in mentions if in_report(mention, document))


def in_report(mention: DateMention, document: Document) -> bool:
    """Whether a mention stands in the report itself, not in page furniture."""
    sentence = document.sentence_at(mention.start)
    return sentence is None or sentence.region.is_report
