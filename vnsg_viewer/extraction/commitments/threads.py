# SPDX-License-Identifier: MIT
"""Threads: what became of an undertaking from one event to the next."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from vnsg_viewer.domain.article import Article
from vnsg_viewer.domain.commitment import Commitment, Modality, Thread, ThreadStatus
from vnsg_viewer.domain.event import Event, EventType
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.languages.language import languages, load_language
from vnsg_viewer.lexicon.topics import Topics, load_topics

_ADVANCES = frozenset(
    (Modality.SIGNED, Modality.AGREED, Modality.PLEDGED, Modality.OFFERED, Modality.AFFIRMED_SUPPORT, Modality.WELCOMED)
)
_SIDES = 2  # both sides must be the same for two commitments to concern the same thing
_DONE_REACH = 160  # how far after "recently signed" the text says what was
_TITLE = 90
_ID_BYTES = 6


@record()
class _Step:
    """A commitment in its place in time, with what it is about.

    `asked` are the topics of what is to be done, without what that is good for, `done` those of what it calls signed
    since; `named` are all its telling topics, and `further` the same where it has other papers signed.
    """

    commitment: Commitment
    event: Event
    subjects: frozenset[str]
    undertakings: frozenset[str]
    sides: frozenset[str]
    asked: frozenset[str]
    done: frozenset[str]
    named: frozenset[str]
    further: frozenset[str]

    @property
    def about(self) -> frozenset[str]:
        """All that links it to others."""
        return self.subjects | self.undertakings

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
    steps = sorted((step for step in steps if step.about or step.further), key=lambda step: step.when)
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
    subjects = narrow if named & topics.instruments else frozenset[str]()
    about = subjects | (named & topics.undertakings)
    field = named - topics.general - topics.instruments
    code, content = codes.get(commitment.evidence[0].article_id, ""), commitment.content
    asked, done, further = about, frozenset[str](), frozenset[str]()
    if code in languages():
        words = load_language(code).commitments
        purpose = words.purpose.search(content)
        asked = frozenset(topics.find(content[: purpose.start()], code) if purpose else ()) & about or about
        if signed := words.done.search(content):
            done = frozenset(topics.find(content[signed.end() : signed.end() + _DONE_REACH], code)) & narrow
        further = field if words.further.search(content) else further
    sides = frozenset(p.country for p in event.participants if p.country)
    return _Step(commitment, event, subjects, named & topics.undertakings, sides, asked, done, field, further)


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
    if one.subjects & other.subjects or one.undertakings & other.undertakings:
        return True
    return bool(one.about) and bool(one.named & other.further)


def _thread(group: Sequence[_Step], events: Sequence[Event]) -> Thread:
    first = group[0]
    counted = Counter(topic for step in group for topic in step.about)
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
    """What later events did about it: signed all of it (or call it signed), took it up, or nothing yet."""
    status = ThreadStatus.OPEN
    done: frozenset[str] = frozenset()
    for index, step in enumerate(group):
        earlier = [before for before in group[:index] if before.event.id != step.event.id]
        if not earlier:
            continue
        asked = frozenset[str]().union(*(before.asked for before in earlier))
        now = step.done | (step.about if step.commitment.modality is Modality.SIGNED else frozenset())
        done |= now & asked
        if asked and asked <= done:
            return ThreadStatus.FULFILLED
        if done or step.commitment.modality in _ADVANCES:
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
