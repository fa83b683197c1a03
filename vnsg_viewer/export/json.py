# SPDX-License-Identifier: MIT
"""The chronicle as JSON, the program's public interface: docs/chronicle-format.md says what each field means."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from vnsg_viewer import __version__
from vnsg_viewer.domain.article import Article, Evidence
from vnsg_viewer.domain.chronicle import Chronicle, Problem
from vnsg_viewer.domain.commitment import Commitment, Party, Thread
from vnsg_viewer.domain.event import Event, EventDate, Participant, Report
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.person import Membership, Person
from vnsg_viewer.export.exporter import Exporter
from vnsg_viewer.export.narrowing import narrowed

_FORMAT, _VERSION = "vnsg-chronicle", 1
_NAMED_LANGUAGES = ("en", "fr", "vi")


def chronicle_json(chronicle: Chronicle) -> str:
    """The whole chronicle; one record on a line, so that two compare well and large ones are written fast."""
    parts: Mapping[str, Iterable[Any]] = {
        "articles": map(_article, chronicle.articles),
        "people": map(_person, chronicle.people),
        "organisations": map(_organisation, chronicle.organisations),
        "events": map(_event, chronicle.events),
        "commitments": map(_commitment, chronicle.commitments),
        "threads": map(_thread, chronicle.threads),
        "problems": map(_problem, chronicle.problems),
    }
    head = {"format": _FORMAT, "version": _VERSION, "generator": {"name": "vnsg-viewer", "version": __version__}}
    lines = [_line(head)[:-1]]
    for name, records in parts.items():
        rows = ",\n".join(map(_line, records))
        lines.append(f'"{name}": [\n{rows}\n]' if rows else f'"{name}": []')
    return ",\n".join(lines) + "}\n"


def _line(record: Any) -> str:
    return json.dumps(record, ensure_ascii=False, allow_nan=False)


def _article(article: Article) -> dict[str, Any]:
    published = article.published
    return {
        "id": article.id,
        "path": article.path,
        "sha256": article.sha256,
        "encoding": article.encoding,
        "language": article.language,
        "title": article.title,
        "source": article.source,
        "published": {"edtf": published.date.edtf, "basis": published.basis} if published else None,
        "regions": [{"kind": r.kind.value, "start": r.start, "end": r.end} for r in article.regions],
    }


def _person(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "other_names": list(person.other_names),
        "country": person.country,
        "known": person.known,
        "memberships": [_membership(membership) for membership in person.memberships],
    }


def _membership(membership: Membership) -> dict[str, Any]:
    start, end = membership.period.earliest, membership.period.latest
    return {
        "post": membership.post,
        "organisation_id": membership.organisation_id,
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        "source": membership.source,
    }


def _organisation(organisation: Organisation) -> dict[str, Any]:
    elsewhere = (name for language, name in organisation.names.items() if language not in _NAMED_LANGUAGES)
    others = dict.fromkeys((*organisation.other_names, *elsewhere, organisation.short))
    return {
        "id": organisation.id,
        "name": {language: organisation.names.get(language) for language in _NAMED_LANGUAGES},
        "other_names": [name for name in others if name],
        "country": organisation.country,
        "kind": organisation.kind,
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "type": event.type.value,
        "title": event.title,
        "part_of": event.part_of,
        "status": event.status.value,
        "date": _date(event.date),
        "place": {"name": event.place.name, "country": event.place.country} if event.place else None,
        "participants": [_participant(participant) for participant in event.participants],
        "reports": [_report(report) for report in event.reports],
        "confidence": _share(event.confidence),
        "corrected": list(event.corrected),
    }


def _date(date: EventDate) -> dict[str, Any]:
    span = date.span
    return {
        "edtf": span.edtf,
        "earliest": span.earliest.isoformat() if span.earliest else None,
        "latest": span.latest.isoformat() if span.latest else None,
        "precision": span.precision.value,
        "confidence": _share(date.confidence),
        "status": date.status.value,
        "reasons": [{"kind": r.kind, "text": r.text, "effect": r.effect} for r in date.reasons],
    }


def _participant(participant: Participant) -> dict[str, Any]:
    return {
        "person_id": participant.person_id,
        "name": participant.name,
        "post": participant.post,
        "organisation_id": participant.organisation_id,
        "country": participant.country,
        "side": participant.side.value,
        "evidence": _evidence(participant.evidence),
    }


def _report(report: Report) -> dict[str, Any]:
    return {
        "article_id": report.article_id,
        "evidence": [{"start": e.start, "end": e.end} for e in report.evidence],
    }


def _commitment(commitment: Commitment) -> dict[str, Any]:
    return {
        "id": commitment.id,
        "event_id": commitment.event_id,
        "modality": commitment.modality.value,
        "speaker": {**_party(commitment.speaker), "joint": commitment.speaker.joint},
        "addressee": _party(commitment.addressee),
        "topics": list(commitment.topics),
        "content": commitment.content,
        "confidence": _share(commitment.confidence),
        "evidence": _evidence(commitment.evidence),
        "thread_id": commitment.thread_id,
    }


def _party(party: Party) -> dict[str, Any]:
    return {"person_ids": list(party.person_ids), "organisation_ids": list(party.organisation_ids)}


def _thread(thread: Thread) -> dict[str, Any]:
    return {
        "id": thread.id,
        "title": thread.title,
        "topic": thread.topic,
        "status": thread.status.value,
        "commitment_ids": list(thread.commitment_ids),
        "event_ids": list(thread.event_ids),
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {"path": problem.path, "kind": problem.kind, "message": problem.message}


def _evidence(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    return [{"article_id": e.article_id, "start": e.start, "end": e.end} for e in evidence]


def _share(confidence: float) -> float:
    """Rounded, so that the last bits of another machine's arithmetic do not change the file."""
    return round(confidence, 4)


EXPORTER = Exporter(
    name="json",
    suffix=".json",
    media_type="application/json",
    render=lambda selection: chronicle_json(narrowed(selection.chronicle, selection.event_ids)),
)
