# SPDX-License-Identifier: MIT
"""What the reader should look at: reports that may be of one event, reports that disagree, articles with nothing."""

from collections.abc import Iterator, Sequence

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.domain.event import Event
from vnsg_viewer.domain.timespan import Precision
from vnsg_viewer.extraction.analysis import Analysis
from vnsg_viewer.extraction.chronicle.assembly import Assembled
from vnsg_viewer.extraction.text.identify import UNKNOWN_LANGUAGE


def questions(analyses: Sequence[Analysis], result: Assembled) -> tuple[Problem, ...]:
    """Doubts of a chronicle, in order of the articles' paths."""
    paths = {analysis.article.id: analysis.article.path for analysis in analyses}
    by_id = {event.id: event for event in result.events}
    found = [
        *_of_articles(analyses),
        *_possible_duplicates(result, by_id, paths),
        *_disagreements(result, paths),
        *_different_hours(analyses, result, by_id, paths),
        *_undated(result.events, paths),
    ]
    return tuple(sorted(found, key=lambda p: (p.path, p.kind, p.message)))


def _of_articles(analyses: Sequence[Analysis]) -> Iterator[Problem]:
    for analysis in analyses:
        yield from analysis.problems
        if analysis.article.language == UNKNOWN_LANGUAGE:
            yield Problem(analysis.article.path, "unknown_language", "The article is in none of the languages known.")
        elif not analysis.events:
            yield Problem(analysis.article.path, "no_event", "No meeting, visit or signing was found in it.")


def _possible_duplicates(result: Assembled, by_id: dict[str, Event], paths: dict[str, str]) -> Iterator[Problem]:
    for a, b in result.doubtful:
        first, second = by_id[a], by_id[b]
        path = paths[first.reports[0].article_id]
        other = paths[second.reports[0].article_id]
        yield Problem(path, "possible_duplicate", f"{_dated(first)} may be the same as {_dated(second)} in {other}.")


def _disagreements(result: Assembled, paths: dict[str, str]) -> Iterator[Problem]:
    """Reports merged although they print different days (the night after, another time zone)."""
    for event in result.events:
        told = [result.told[m] for m in result.members[event.id]]
        days = {t.date.span.edtf: t for t in told if t.date.span.precision is Precision.DAY}
        if len(days) > 1:
            shown = "; ".join(f"{paths[t.reports[0].article_id]}: {day}" for day, t in sorted(days.items()))
            path = paths[event.reports[0].article_id]
            yield Problem(path, "disagreement", f"{event.title}: the reports give different days ({shown}).")


def _different_hours(
    analyses: Sequence[Analysis], result: Assembled, by_id: dict[str, Event], paths: dict[str, str]
) -> Iterator[Problem]:
    """Reports merged although one says morning and another evening."""
    hours: dict[str, dict[str, str]] = {}
    for analysis in analyses:
        for reported in analysis.events:
            when = reported.told.when
            if when and when.date.part_of_day and when.date.is_single_day:
                told = hours.setdefault(result.final[reported.told.id], {})
                told.setdefault(when.date.part_of_day, paths[analysis.article.id])
    for event_id, told in hours.items():
        if len(told) > 1:
            event = by_id[event_id]
            shown = "; ".join(f"{path}: {part}" for part, path in sorted(told.items()))
            path = paths[event.reports[0].article_id]
            yield Problem(path, "disagreement", f"{event.title}: the reports give different times of day ({shown}).")


def _undated(events: Sequence[Event], paths: dict[str, str]) -> Iterator[Problem]:
    for event in events:
        if not event.date.span.is_dated:
            yield Problem(paths[event.reports[0].article_id], "date_unknown", _dated(event))


def _dated(event: Event) -> str:
    return f"{event.title} ({event.date.span.edtf or '?'})"
