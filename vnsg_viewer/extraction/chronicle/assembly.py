# SPDX-License-Identifier: MIT
"""The events of all articles: dated, compared, merged, put into what contains them, and given office and title."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import Event, EventDate, Participant
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.extraction.analysis import Analysis, ReportedEvent
from vnsg_viewer.extraction.chronicle.dating import with_containment
from vnsg_viewer.extraction.chronicle.identity import organisations_of
from vnsg_viewer.extraction.chronicle.likeness import Compared
from vnsg_viewer.extraction.chronicle.merging import grouped, joined_participants, merged_event, renamed
from vnsg_viewer.extraction.chronicle.offices import with_offices
from vnsg_viewer.extraction.dates.own_dates import known_better, own_dates
from vnsg_viewer.extraction.dates.printed import UNKNOWN
from vnsg_viewer.extraction.events.titles import title_of
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.taxonomy import MergeWeights


@record()
class Assembled:
    """The merged events; `final` maps the id of each told event to its merged one, `members` the other way.

    `told` are the single reports with their own dates, by id; `doubtful` pairs of merged ids may be one event.
    """

    events: tuple[Event, ...]
    final: Mapping[str, str]
    told: Mapping[str, Event]
    members: Mapping[str, tuple[str, ...]]
    doubtful: tuple[tuple[str, str], ...]


def assembled(
    analyses: Sequence[Analysis], one: Mapping[str, str], gazetteer: Gazetteer, weights: MergeWeights
) -> Assembled:
    """All events of a corpus; `one` maps spellings of a person to the one id."""
    captured = _captured(analyses)
    reported = {r.told.id: r for analysis in analyses for r in analysis.events}
    events: dict[str, Event] = {}
    for analysis in analyses:
        dates = own_dates(analysis.events, captured)
        for r in analysis.events:
            events[r.told.id] = _event(r, dates.get(r.told.id, UNKNOWN), one, gazetteer)
    placed = with_containment(tuple(events.values()))
    spoken = {analysis.article.id: analysis.article.language for analysis in analyses}
    compared = [_compared(event, reported[event.id], spoken) for event in placed]
    merge = grouped(compared, weights)
    final = {member: group[0] for group in merge.groups for member in group}
    merged = []
    for group in merge.groups:
        sure = _with_other_reports([events[m] for m in group], reported, captured)
        merged.append(renamed(merged_event(sure), final))
    named = organisations_of((o for analysis in analyses for o in analysis.organisations), gazetteer)
    finished = [_finished(event, gazetteer, named) for event in with_containment(merged)]
    return Assembled(
        tuple(finished),
        final,
        events,
        {group[0]: group for group in merge.groups},
        tuple(sorted({(final[a], final[b]) for a, b in merge.doubtful})),
    )


def _compared(event: Event, reported: ReportedEvent, spoken: Mapping[str, str]) -> Compared:
    own = reported.told.when is not None
    return Compared.of(event, reported.topics, own=own, language=spoken[reported.report.article_id])


def _captured(analyses: Sequence[Analysis]) -> dt.date | None:
    """About when the pages of the folder were saved, from the one that tells it latest."""
    days = [analysis.captured for analysis in analyses if analysis.captured]
    return max(days, default=None)


def _event(reported: ReportedEvent, date: EventDate, one: Mapping[str, str], gazetteer: Gazetteer) -> Event:
    told = reported.told
    participants = [replace(p, person_id=one.get(p.person_id or "", p.person_id)) for p in told.participants]
    listed = [_with_country(p, gazetteer) for p in participants]
    return Event(
        id=told.id,
        type=told.type,
        title=told.name,
        date=date,
        participants=joined_participants(listed),
        reports=(reported.report,),
        place=told.place,
        part_of=told.part_of,
        status=told.status,
        confidence=told.confidence,
    )


def _with_country(participant: Participant, gazetteer: Gazetteer) -> Participant:
    person = gazetteer.person(participant.person_id or "")
    return replace(participant, country=person.country) if person and person.country else participant


def _with_other_reports(
    group: Sequence[Event], reported: Mapping[str, ReportedEvent], captured: dt.date | None
) -> list[Event]:
    """The reports of one event, each date weighed again with those of the others."""
    if len(group) == 1:
        return list(group)
    return [
        replace(
            event,
            date=known_better(
                reported[event.id],
                event.date,
                [o.date for o in group if o is not event and o.date.span.is_dated],
                captured,
            ),
        )
        for event in group
    ]


def _finished(event: Event, gazetteer: Gazetteer, named: Mapping[str, Organisation]) -> Event:
    official = with_offices(event, gazetteer)

    def name_of(participant: Participant) -> str:
        if participant.person_id or participant.organisation_id is None:
            return participant.name or ""
        if gazetteer.organisation(participant.organisation_id) is None and participant.organisation_id in named:
            return named[participant.organisation_id].name("en")
        return gazetteer.organisation_name(participant.organisation_id, "en", _day(official))

    return replace(official, title=title_of(official, name_of, "en", event.title))


def _day(event: Event) -> dt.date | None:
    return event.date.span.earliest


def chronological(events: Sequence[Event]) -> tuple[Event, ...]:
    """In order of time, what contains before what is contained, undated ones last."""

    def key(event: Event) -> tuple[bool, dt.date, dt.date, bool, str]:
        span = event.date.span
        first = span.earliest or span.latest or dt.date.max
        last = span.latest or span.earliest or dt.date.max
        return (not span.is_dated, first, dt.date.min + (dt.date.max - last), event.part_of is not None, event.id)

    return tuple(sorted(events, key=key))
