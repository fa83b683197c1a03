# SPDX-License-Identifier: MIT
"""A missing year: candidates, the evidence for and against each, and what is left when it is weighed."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import prod

from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.event import EventDate, Reason
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.extraction.date_context import ClueKind, DateContext, OfficeHeld, YearClue
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.lexicon.milestones import Milestone
from vnsg_viewer.lexicon.year_weights import YearWeights

_DAYS_NEAR_TENURE = 45  # offices are taken up and laid down some weeks from the day on record
_DAYS_NEAR_MILESTONE = 3
_YEARS_NEAR_PERIOD = 3
_UNVERIFIED = "_unverified"  # the end of an outcome that rests on offices which one source alone gives
_MONTHS = 12
_MONTHS_SOON_AFTER = 6 * _MONTHS
_CONFIRMING = frozenset({"agrees", "coincides"})
_SUGGESTIVE = 5.0
_AHEAD_OR_NOT = {"publication_ahead": "publication"}  # two sets of weights, one kind of reason


Subject = tuple[OfficeHeld, ...] | YearClue | Milestone | Publication | EventDate | dt.date


@dataclass(frozen=True, slots=True)
class Finding:
    """What one kind of evidence says of one candidate, and what it is about."""

    kind: str
    outcome: str
    subject: Subject


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


def judge(date: PartialDate, context: DateContext, weights: YearWeights) -> tuple[Judgement, ...]:
    """The candidate years of a date whose year is not printed, likeliest first; beliefs add up to 1."""
    last_year = context.today.year + 1 if context.announced else context.today.year
    candidates = []
    for year in range(weights.first_year, last_year + 1):
        span = span_in(date, year)
        if span and (context.announced or (span.earliest and span.earliest <= context.today)):
            findings = tuple(findings_for(span, date, context))
            candidates.append((span, findings, prod(weights.weight(f.kind, f.outcome) for f in findings)))
    total = sum(weight for _, _, weight in candidates)
    judged = [Judgement(span, findings, weight / total) for span, findings, weight in candidates if total > 0]
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
        Reason(_AHEAD_OR_NOT.get(finding.kind, finding.kind), _in_words(finding.subject, best.span), effect)
        for _, finding, weight in telling
        for effect in [_effect(finding.outcome.removesuffix(_UNVERIFIED), weight)]
    )


def _effect(outcome: str, weight: float) -> str:
    if weight < 1:
        return "contradicts"
    if outcome in _CONFIRMING:
        return "confirms"
    return "suggests" if weight >= _SUGGESTIVE else "bounds"


def _in_words(subject: Subject, span: Timespan) -> str:
    match subject:
        case YearClue():
            return subject.text
        case Milestone():
            return f"{'–'.join(sorted(subject.countries))} {subject.level.replace('_', ' ')} since {subject.start}"
        case Publication():
            return f"{subject.date.edtf} ({subject.basis})"
        case EventDate():
            return subject.span.edtf or ""
        case dt.date() if subject == span.earliest:
            return f"{subject.isoformat()} is a {subject:%A}"
        case dt.date():
            return subject.isoformat()
    return "; ".join(map(_tenure, subject))


def findings_for(span: Timespan, date: PartialDate, context: DateContext) -> Iterator[Finding]:
    """What all evidence says of a candidate date."""
    for evidence in _EVIDENCE:
        yield from evidence(span, date, context)


def _weekday(span: Timespan, date: PartialDate, _context: DateContext) -> Iterator[Finding]:
    if date.weekday is not None and date.day is not None and span.earliest:
        agrees = span.earliest.weekday() == date.weekday
        yield Finding("weekday", "agrees" if agrees else "contradicts", span.earliest)


def _offices(span: Timespan, _date: PartialDate, context: DateContext) -> Iterator[Finding]:
    for verified, suffix in ((True, ""), (False, _UNVERIFIED)):
        offices = tuple(office for office in context.offices if office.verified is verified)
        outside = tuple(office for office in offices if not _held(office, span, 0))
        against = tuple(office for office in outside if not _held(office, span, _DAYS_NEAR_TENURE))
        if not offices:
            continue
        outcome = "agrees"
        if against:
            outcome = "contradict" if len(against) > 1 else "contradicts"
        elif outside:
            outcome = "near"
        yield Finding("office_tenure", outcome + suffix, against or outside or offices)


def _held(office: OfficeHeld, span: Timespan, slack_days: int) -> bool:
    return any(period.overlaps(span, slack_days) for period in office.periods)


def _tenure(office: OfficeHeld) -> str:
    periods = ", ".join(f"{period.earliest or '..'}/{period.latest or '..'}" for period in office.periods)
    return f"{office.person}: {office.post} {periods}"


def _clues(span: Timespan, _date: PartialDate, context: DateContext) -> Iterator[Finding]:
    """One finding per kind of clue: many mentions of one name or period are no independent witnesses."""
    if span.earliest is None:
        return
    year = span.earliest.year
    for kind in ClueKind:
        clues = [clue for clue in context.clues if clue.kind is kind]
        if not clues:
            continue
        if kind in {ClueKind.NAME, ClueKind.VERB}:
            nearest = min(clues, key=lambda clue: (abs(clue.first - year), clue.first))
            agrees = nearest.first == year
            year_after = kind is ClueKind.NAME and nearest.first + 1 == year
            outcome = "agrees" if agrees else "year_after" if year_after else "contradicts"
        elif kind in {ClueKind.RECENT, ClueKind.EARLIER}:
            nearest = max(clues, key=lambda clue: (clue.last, clue.month or 0))
            outcome = _since(nearest, span.earliest)
        else:
            nearest = min(clues, key=lambda clue: (clue.first, clue.last))
            outcome = _against_period(year, nearest.first, nearest.last)
        yield Finding(kind.value, outcome, nearest)


def _since(clue: YearClue, day: dt.date) -> str:
    """How long before a day something else took place; of a bare year only the year counts."""
    months = (day.year - clue.last) * _MONTHS + (day.month - clue.month if clue.month else 0)
    if months < 0:
        return "before"
    if clue.month is None:
        limits = ((_MONTHS, "same_year"), (2 * _MONTHS, "year_after"), (_MONTHS_SOON_AFTER, "later"))
    else:
        limits = ((_MONTHS, "within_year"), (2 * _MONTHS, "within_two_years"), (_MONTHS_SOON_AFTER, "later"))
    return next((outcome for limit, outcome in limits if months < limit), "much_later")


def _against_period(year: int, first: int, last: int) -> str:
    if year > last:
        return "after"
    if year >= first:
        return "within"
    return "before_near" if year >= first - _YEARS_NEAR_PERIOD else "before_far"


def _milestones(span: Timespan, _date: PartialDate, context: DateContext) -> Iterator[Finding]:
    for milestone in context.milestones:
        if span.overlaps(Timespan.day(milestone.start), _DAYS_NEAR_MILESTONE):
            outcome = "coincides"
        elif span.latest and span.latest < milestone.start:
            outcome = "before"
        elif milestone.end and span.earliest and span.earliest > milestone.end:
            outcome = "superseded"
        else:
            outcome = "in_force"
        yield Finding("milestone", outcome, milestone)


def _publication(span: Timespan, _date: PartialDate, context: DateContext) -> Iterator[Finding]:
    if context.published is None or not span.earliest or not span.latest:
        return
    first, last = context.published.date.earliest, context.published.date.latest
    if first is None or last is None:
        return
    ahead = context.announced
    days = (span.earliest - first).days if ahead else (last - span.earliest).days
    outcomes = ((-8 if ahead else -2, "opposite"), (8, "same_week"), (60, "same_month"), (240, "same_year"))
    outcome = next((name for limit, name in outcomes if days <= limit), "far")
    yield Finding("publication_ahead" if ahead else "publication", outcome, context.published)


def _capture(span: Timespan, _date: PartialDate, context: DateContext) -> Iterator[Finding]:
    if context.captured is not None and span.earliest is not None and not context.announced:
        outcome = "before" if span.earliest <= context.captured else "after"
        yield Finding("capture", outcome, context.captured)


def _other_dates(span: Timespan, _date: PartialDate, context: DateContext) -> Iterator[Finding]:
    within = (("containment", context.within),) if context.within else ()
    for kind, other in (*within, *(("other_report", other) for other in context.others)):
        if other.span.is_dated:
            outcome = "agrees" if span.overlaps(other.span) else "contradicts"
            yield Finding(kind, outcome, other)


_EVIDENCE: tuple[Callable[[Timespan, PartialDate, DateContext], Iterator[Finding]], ...] = (
    _weekday,
    _offices,
    _clues,
    _milestones,
    _publication,
    _capture,
    _other_dates,
)
