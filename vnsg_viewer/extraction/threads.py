# SPDX-License-Identifier: MIT
"""Threads: what became of an undertaking from one event to the next."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from vnsg_viewer.domain.article import Article
from vnsg_viewer.domain.commitment import Commitment, Modality, Thread, ThreadStatus
from vnsg_viewer.domain.event import Event, EventType
from vnsg_viewer.lexicon.language import languages, load_language
from vnsg_viewer.lexicon.topics import Topics, load_topics

_ADVANCES = frozenset(
    (Modality.SIGNED, Modality.AGREED, Modality.PLEDGED, Modality.OFFERED, Modality.AFFIRMED_SUPPORT, Modality.WELCOMED)
)
_SIDES = 2  # both sides must be the same for two commitments to concern the same thing
_DONE_REACH = 160  # how far after "recently signed" the text says what was
_TITLE = 90
_ID_BYTES = 6


@dataclass(frozen=True, slots=True)
class _Step:
    """A commitment in its place in time, with what it is about; `done` are the topics of what it calls signed since."""

    commitment: Commitment
    event: Event
    subjects: frozenset[str]
    undertakings: frozenset[str]
    sides: frozenset[str]
    done: frozenset[str]

    @property
    def when(self) -> tuple[dt.date, str, str]:
        """For the order of time; undated ones last."""
        span = self.event.date.span
        return (span.earliest or span.latest or dt.date.max, self.event.id, self.commitment.id)


def find_threads(
    commitments: Sequence[Commitment], events: Sequence[Event], articles: Iterable[Article]
) -> tuple[tuple[Commitment, ...], tuple[Thread, ...]]:
    """The commitments, each with the id of its thread, and the threads that lead over several events."""
    by_id = {event.id: event for event in events}
    codes = {article.id: article.language for article in articles}
    topics = load_topics()
    steps = [
        _step(commitment, by_id[commitment.event_id], codes, topics)
        for commitment in commitments
        if commitment.event_id in by_id and commitment.modality is not Modality.DISCUSSED
    ]
    steps = sorted((step for step in steps if step.subjects or step.undertakings), key=lambda step: step.when)
    threads: list[Thread] = []
    member: dict[str, str] = {}
    for group in _linked(steps):
        if len({step.event.id for step in group}) > 1:
            thread = _thread(group, events)
            threads.append(thread)
            member.update(dict.fromkeys(thread.commitment_ids, thread.id))
    return tuple(replace(c, thread_id=member.get(c.id)) for c in commitments), tuple(threads)


def _step(commitment: Commitment, event: Event, codes: Mapping[str, str], topics: Topics) -> _Step:
    named = frozenset(commitment.topics)
    narrow = named - topics.broad - topics.general - topics.instruments
    return _Step(
        commitment,
        event,
        narrow if named & topics.instruments else frozenset(),
        named & topics.undertakings,
        frozenset(p.country for p in event.participants if p.country),
        _done(commitment, codes.get(commitment.evidence[0].article_id, ""), topics) & narrow,
    )


def _done(commitment: Commitment, code: str, topics: Topics) -> frozenset[str]:
    """The topics of what a clause mentions as signed in the meantime."""
    if code not in languages():
        return frozenset()
    found = load_language(code).commitments.done.search(commitment.content)
    if found is None:
        return frozenset()
    return frozenset(topics.find(commitment.content[found.end() : found.end() + _DONE_REACH], code))


def _linked(steps: Sequence[_Step]) -> list[list[_Step]]:
    """Groups of steps that lead on from one another."""
    groups: list[list[_Step]] = []
    for step in steps:
        near = [group for group in groups if any(_same_undertaking(earlier, step) for earlier in group)]
        groups = [group for group in groups if group not in near]
        groups.append(sorted([*(earlier for group in near for earlier in group), step], key=lambda s: s.when))
    return sorted(groups, key=lambda group: group[0].when)


def _same_undertaking(one: _Step, other: _Step) -> bool:
    if len(one.sides & other.sides) < _SIDES:
        return False
    return bool(one.subjects & other.subjects or one.undertakings & other.undertakings)


def _thread(group: Sequence[_Step], events: Sequence[Event]) -> Thread:
    first = group[0]
    counted = Counter(topic for step in group for topic in step.subjects | step.undertakings)
    topic = min(counted, key=lambda t: (-counted[t], t))
    signings = [event.id for step in group if step.done for event in events if _tells_signing(event, step)]
    return Thread(
        id="t-" + blake2b(first.commitment.id.encode(), digest_size=_ID_BYTES).hexdigest(),
        title=_title(first.commitment.content),
        topic=topic,
        status=_status(group),
        commitment_ids=tuple(step.commitment.id for step in group),
        event_ids=tuple(dict.fromkeys([*(step.event.id for step in group), *signings])),
    )


def _status(group: Sequence[_Step]) -> ThreadStatus:
    """What a later event did about it: signed it (or calls it signed), took it up, or nothing yet."""
    status = ThreadStatus.OPEN
    for index, step in enumerate(group):
        earlier = [before for before in group[:index] if before.event.id != step.event.id]
        if not earlier:
            continue
        asked = frozenset().union(*(before.subjects | before.undertakings for before in earlier))
        if step.commitment.modality is Modality.SIGNED or step.done & asked:
            return ThreadStatus.FULFILLED
        if step.commitment.modality in _ADVANCES:
            status = ThreadStatus.ADVANCED
    return status


def _tells_signing(event: Event, step: _Step) -> bool:
    """Whether an event is the signing that a step's own sentence mentions."""
    return event.type is EventType.SIGNING and any(
        told.article_id == mine.article_id and told.span.overlaps(mine.span)
        for report in event.reports
        for told in report.evidence
        for mine in step.commitment.evidence
    )


def _title(content: str) -> str:
    words = " ".join(content.split())
    return words if len(words) <= _TITLE else words[:_TITLE].rpartition(" ")[0].rstrip(" ,;:") + "…"
