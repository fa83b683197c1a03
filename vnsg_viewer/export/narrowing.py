# SPDX-License-Identifier: MIT
"""The part of a chronicle that belongs to chosen events, complete in itself: every id in it can be looked up."""

from collections.abc import Iterable
from dataclasses import replace

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Commitment, Thread
from vnsg_viewer.domain.event import Event
from vnsg_viewer.domain.person import Person


def narrowed(chronicle: Chronicle, event_ids: Iterable[str]) -> Chronicle:
    """The chosen events with their articles, people, organisations, commitments, threads and problems."""
    chosen = frozenset(event_ids)
    if chosen.issuperset(chronicle.event):
        return chronicle
    events = tuple(event for event in chronicle.events if event.id in chosen)
    commitments = tuple(commitment for commitment in chronicle.commitments if commitment.event_id in chosen)
    told = {report.article_id for event in events for report in event.reports}
    told |= {evidence.article_id for commitment in commitments for evidence in commitment.evidence}
    people = _people(chronicle, events, commitments)
    held = _organisations(events, commitments, people)
    articles = tuple(article for article in chronicle.articles if article.id in told)
    paths = {article.path for article in articles}
    return Chronicle(
        articles,
        people,
        tuple(organisation for organisation in chronicle.organisations if organisation.id in held),
        tuple(event if event.part_of in chosen else replace(event, part_of=None) for event in events),
        commitments,
        tuple(_threads(chronicle, chosen, frozenset(commitment.id for commitment in commitments))),
        tuple(problem for problem in chronicle.problems if problem.path in paths),
    )


def _people(chronicle: Chronicle, events: tuple[Event, ...], commitments: tuple[Commitment, ...]) -> tuple[Person, ...]:
    met = {participant.person_id for event in events for participant in event.participants}
    met |= {id_ for c in commitments for party in (c.speaker, c.addressee) for id_ in party.person_ids}
    return tuple(person for person in chronicle.people if person.id in met)


def _organisations(
    events: tuple[Event, ...], commitments: tuple[Commitment, ...], people: tuple[Person, ...]
) -> set[str | None]:
    held = {participant.organisation_id for event in events for participant in event.participants}
    held |= {id_ for c in commitments for party in (c.speaker, c.addressee) for id_ in party.organisation_ids}
    return held | {membership.organisation_id for person in people for membership in person.memberships}


def _threads(chronicle: Chronicle, events: frozenset[str], commitments: frozenset[str]) -> Iterable[Thread]:
    """The threads that a chosen commitment belongs to, without what was not chosen."""
    for thread in chronicle.threads:
        kept = tuple(id_ for id_ in thread.commitment_ids if id_ in commitments)
        if kept:
            yield replace(thread, commitment_ids=kept, event_ids=tuple(e for e in thread.event_ids if e in events))
