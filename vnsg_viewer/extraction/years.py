# SPDX-License-Identifier: MIT
"""A missing year: candidates, the evidence for and against each, and what is left when it is weighed."""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from math import prod

from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.event import EventDate, Reason
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.extraction.date_context import DateContext, OfficeHeld, YearClue
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.extraction.year_evidence import UNVERIFIED, Finding, witnesses
from vnsg_viewer.lexicon.milestones import Milestone
from vnsg_viewer.lexicon.year_weights import YearWeights

_CONFIRMING = frozenset({"agrees", "coincides"})
_SUGGESTIVE = 5.0
_AHEAD_OR_NOT = {"publication_ahead": "publication"}  # two sets of weights, one kind of reason


@dataclass(frozen=True, slots=True)
class Judgement:
    """A candidate date, what speaks for and against it, and its share of the belief."""

    span: Timespan
    findings: tuple[Finding, ...]
    belief: float


def span_in(date: PartialDate, year: int) -> Timespan | None:
    """A date without its year, in a year; None when that year does not have it (29 February)."""
    last_year = year if (date.last_month or date.month or 0) >= (date.month or 0) else year + 1
    try:
        if date.month is None:
            return None
        if date.day is None:
            first = Timespan.month(year, date.month)
            if date.last_month is None:
                return first
            end = Timespan.month(last_year, date.last_month)
            return Timespan(first.earliest, end.latest, Precision.DAY_IN_RANGE)
        first_day = dt.date(year, date.month, date.day)
        if date.last_day is None:
            return Timespan.day(first_day)
        return Timespan.range(first_day, dt.date(last_year, date.last_month or date.month, date.last_day))
    except ValueError:
        return None


@lru_cache(maxsize=256)
def judge(date: PartialDate, context: DateContext, weights: YearWeights) -> tuple[Judgement, ...]:
    """The candidate years of a date whose year is not printed, likeliest first; beliefs add up to 1."""
    testify = witnesses(date, context)
    last_year = context.today.year + 1 if context.announced else context.today.year
    candidates = []
    for year in range(weights.first_year, last_year + 1):
        span = span_in(date, year)
        if span is None or span.earliest is None or span.latest is None:
            continue
        if context.announced or span.earliest <= context.today:
            findings = tuple([witness(span.earliest, span.latest) for witness in testify])
            candidates.append((span, findings, prod([weights.weights[f.kind][f.outcome] for f in findings])))
    total = sum(weight for _, _, weight in candidates)
    judged = [Judgement(span, findings, weight / total) for span, findings, weight in candidates]
    return tuple(sorted(judged, key=lambda j: (-j.belief, j.span.earliest or dt.date.min)))


def reasons_for(best: Judgement, all_judged: tuple[Judgement, ...], weights: YearWeights) -> tuple[Reason, ...]:
    """The findings that set a candidate apart from others, strongest first."""
    telling = []
    for finding in best.findings:
        outcomes = {f.outcome for judged in all_judged for f in judged.findings if f.kind == finding.kind}
        weight = weights.weight(finding.kind, finding.outcome)
        if len(outcomes) > 1:
            telling.append((abs(weight - 1), finding, weight))
    telling.sort(key=lambda item: (-item[0], item[1].kind))
    return tuple(
        Reason(_AHEAD_OR_NOT.get(finding.kind, finding.kind), _in_words(finding), effect)
        for _, finding, weight in telling
        for effect in [_effect(finding.outcome.removesuffix(UNVERIFIED), weight)]
    )


def _effect(outcome: str, weight: float) -> str:
    if weight < 1:
        return "contradicts"
    if outcome in _CONFIRMING:
        return "confirms"
    return "suggests" if weight >= _SUGGESTIVE else "bounds"


def _in_words(finding: Finding) -> str:
    match finding.subject:
        case dt.date() as day if finding.kind == "weekday":
            return f"{day.isoformat()} is a {day:%A}"
        case YearClue() as clue:
            return clue.text
        case Milestone() as step:
            return f"{'–'.join(sorted(step.countries))} {step.level.replace('_', ' ')} since {step.start}"
        case Publication() as published:
            return f"{published.date.edtf} ({published.basis})"
        case EventDate() as other:
            return other.span.edtf or ""
        case dt.date() as day:
            return day.isoformat()
        case offices:
            return "; ".join(map(_tenure, offices))


def _tenure(office: OfficeHeld) -> str:
    periods = ", ".join(f"{period.earliest or '..'}/{period.latest or '..'}" for period in office.periods)
    return f"{office.person}: {office.post} {periods}"
