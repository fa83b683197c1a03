# SPDX-License-Identifier: MIT
"""A missing year: candidates, the evidence for and against each, and what is left when it is weighed."""

import datetime as dt
from functools import lru_cache
from math import prod

from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.event import EventDate, Reason
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import ClueKind, DateContext, OfficeHeld, Tenure, YearClue
from vnsg_viewer.extraction.dates.spans import span_in
from vnsg_viewer.extraction.dates.witness import Finding
from vnsg_viewer.extraction.dates.year_evidence import UNVERIFIED, witnesses
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.milestones import Milestone
from vnsg_viewer.lexicon.wording.findings import (
    basis_in_english,
    day_in_english,
    finding,
    span_in_english,
    weekday_finding,
)
from vnsg_viewer.lexicon.year_weights import YearWeights

_CONFIRMING = frozenset({"agrees", "coincides"})
_CALENDAR = frozenset({"weekday", "dispatch_weekday", "weekday_in_stretch"})
_SUGGESTIVE = 5.0
_NEUTRAL = (0.8, 1.25)  # weights between them say nothing worth telling
BEYOND = dt.timedelta(days=60)  # an event that is still to come may be taken for a reported one, not one a year off
_FINDINGS = {
    ClueKind.NAME: "name",
    ClueKind.VERB: "verb",
    ClueKind.CANDIDACY: "candidacy",
    ClueKind.PERIOD: "plan",
    ClueKind.UPCOMING: "plan",
    ClueKind.PAGE: "copyright",
    ClueKind.EDITION: "edition",
    ClueKind.RECENT: "recent",
    ClueKind.DAY: "day",
    ClueKind.EARLIER: "earlier",
}
_AHEAD_OR_NOT = {"publication_ahead": "publication"}  # two sets of weights, one kind of reason


@record()
class Judgement:
    """A candidate date, what speaks for and against it, and its share of the belief."""

    span: Timespan
    findings: tuple[Finding, ...]
    belief: float


@lru_cache(maxsize=256)
def judge(date: PartialDate, context: DateContext, weights: YearWeights) -> tuple[Judgement, ...]:
    """The candidate years of a date whose year is not printed, likeliest first; beliefs add up to 1."""
    testify = witnesses(date, context)
    last_year = context.today.year + 1 if context.announced else context.today.year
    candidates = []
    limit = _latest_known(context)
    for year in range(weights.first_year, last_year + 1):
        span = span_in(date, year) if date.month else Timespan.year(year)
        if span is None or span.earliest is None or span.latest is None:
            continue
        if context.announced or span.earliest <= limit:
            findings = tuple([witness(span.earliest, span.latest) for witness in testify])
            candidates.append((span, findings, prod([weights.weights[f.kind][f.outcome] for f in findings])))
    total = sum(weight for _, _, weight in candidates)
    judged = [Judgement(span, findings, weight / total) for span, findings, weight in candidates]
    return tuple(sorted(judged, key=lambda j: (-j.belief, j.span.earliest or dt.date.min)))


def _latest_known(context: DateContext) -> dt.date:
    """The day after which nothing reported can lie: some weeks after the article was published or its page saved."""
    days: list[dt.date] = [context.today, *((context.own_capture + BEYOND,) if context.own_capture else ())]
    if context.published and context.published.date.latest:
        days.append(context.published.date.latest + BEYOND)
    return min(days)


def reasons_for(best: Judgement, all_judged: tuple[Judgement, ...], weights: YearWeights) -> tuple[Reason, ...]:
    """The findings that set a candidate apart from others, strongest first."""
    telling = []
    for found in best.findings:
        outcomes = {f.outcome for judged in all_judged for f in judged.findings if f.kind == found.kind}
        weight = weights.weight(found.kind, found.outcome)
        if len(outcomes) > 1 and not _NEUTRAL[0] < weight < _NEUTRAL[1]:
            telling.append((abs(weight - 1), found, weight))
    telling.sort(key=lambda item: (-item[0], item[1].kind))
    return tuple(
        Reason(_AHEAD_OR_NOT.get(found.kind, found.kind), _in_words(found, best.span), effect)
        for _, found, weight in telling
        for effect in [_effect(found.outcome.removesuffix(UNVERIFIED), weight)]
    )


def _effect(outcome: str, weight: float) -> str:
    if weight < 1:
        return "contradicts"
    if outcome in _CONFIRMING:
        return "confirms"
    return "suggests" if weight >= _SUGGESTIVE else "bounds"


def _in_words(found: Finding, span: Timespan) -> str:
    match found.subject:
        case dt.date() as day if found.kind in _CALENDAR:
            return weekday_finding(day)
        case dt.date() as day:
            return finding("captured", day=day_in_english(day))
        case YearClue() as clue:
            return _clue(clue, found.outcome)
        case Milestone() as step:
            return finding("milestone", words=step.level.replace("_", " "), day=day_in_english(step.start))
        case Publication() as published:
            return published_in_words(published)
        case EventDate() as other:
            name = "within" if found.kind == "containment" else "report"
            return finding(name, span=span_in_english(other.span))
        case offices:
            return _tenure(_most_telling(offices, span), span)


def published_in_words(published: Publication) -> str:
    """When an article was published and by what this is known, as a finding."""
    return finding("published_by", day=span_in_english(published.date), basis=basis_in_english(published.basis))


def _clue(clue: YearClue, outcome: str) -> str:
    period = str(clue.first) if clue.first == clue.last else f"{clue.first}–{clue.last}"
    if clue.month is not None:
        known = dt.date(clue.last, clue.month, clue.day or 1)
        period = span_in_english(Timespan.day(known) if clue.day else Timespan.month(clue.last, clue.month))
    name = _FINDINGS[clue.kind]
    if clue.kind is ClueKind.CANDIDACY and outcome.startswith("before"):
        name = "candidacy_open"
    return finding(name, year=period, period=period, day=period, words=clue.text)


def _most_telling(offices: tuple[OfficeHeld, ...], span: Timespan) -> OfficeHeld:
    """Of offices that agree, the one held for the shortest time around the day: it rules out most years."""

    def days(office: OfficeHeld) -> int:
        period = _period(office, span)
        return ((period.latest or dt.date.max) - (period.earliest or dt.date.min)).days

    return min(offices, key=lambda office: (days(office), office.person, office.post))


def _period(office: OfficeHeld, span: Timespan) -> Timespan:
    """The period of an office that is nearest to a date."""

    def away(period: Timespan) -> int:
        if span.earliest is None:
            return 0
        early = (period.earliest - span.earliest).days if period.earliest else 0
        late = (span.earliest - period.latest).days if period.latest else 0
        return max(early, late, 0)

    return min(office.periods, key=lambda period: (away(period), period.earliest or dt.date.min))


def _tenure(office: OfficeHeld, span: Timespan) -> str:
    period = _period(office, span)
    if not office.post and (period.earliest or period.latest):
        name = "named_since" if period.earliest else "named_until"
        return finding(name, words=office.person, day=span_in_english(period))
    who = {"person": office.person, "post": office.label or office.post}
    if office.tenure is Tenure.BEGINNING and period.earliest:
        return finding("office_new", **who, start=day_in_english(period.earliest))
    if office.tenure is Tenure.END and period.latest:
        return finding("office_leaving", **who, end=day_in_english(period.latest))
    if period.latest is None:
        return finding("office_since", **who, start=day_in_english(period.earliest) if period.earliest else "…")
    if period.earliest is None:
        return finding("office_until", **who, end=day_in_english(period.latest))
    return finding("office", **who, start=day_in_english(period.earliest), end=day_in_english(period.latest))
