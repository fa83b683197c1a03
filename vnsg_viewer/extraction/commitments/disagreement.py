# SPDX-License-Identifier: MIT
"""Where reports of one event disagree: one tells of an agreement, another of the same thing only talked about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from vnsg_viewer.domain.article import Article
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.domain.commitment import Commitment, Modality
from vnsg_viewer.domain.event import Event
from vnsg_viewer.extraction.commitments.merging import articles_of, likeness
from vnsg_viewer.lexicon.topics import load_topics

_LIKE = 0.5
_SETTLED = frozenset({Modality.SIGNED, Modality.AGREED})
_ASKED = frozenset({Modality.PROPOSED, Modality.REQUESTED, Modality.WISHED})
_ACCEPTED = _SETTLED | {Modality.PLEDGED, Modality.WELCOMED, Modality.AFFIRMED_SUPPORT}


def disagreements(
    commitments: Iterable[Commitment], articles: Iterable[Article], events: Iterable[Event]
) -> tuple[Problem, ...]:
    """The questions that merged commitments leave, what was only discussed among them."""
    paths = {article.id: article.path for article in articles}
    titles = {event.id: event.title for event in events}
    by_event: dict[str, list[Commitment]] = defaultdict(list)
    for commitment in sorted(commitments, key=lambda c: (c.evidence, c.id)):
        by_event[commitment.event_id].append(commitment)
    found = [
        Problem(paths[mine], "disagreement", _contrast(titles[event_id], paths[mine], one, paths[theirs], other))
        for event_id, held in by_event.items()
        for one in held
        if _is_settled(one)
        for mine, theirs, other in _doubts(one, held)
    ]
    return tuple(sorted(found, key=lambda problem: (problem.path, problem.message)))


def _is_settled(commitment: Commitment) -> bool:
    return commitment.modality in _SETTLED or (commitment.modality is Modality.PLEDGED and commitment.speaker.joint)


def _doubts(settled: Commitment, held: Sequence[Commitment]) -> Iterator[tuple[str, str, Commitment]]:
    """Reports that know the thing but not that it is settled, each with what it tells of it instead."""
    mine = min(articles_of(settled))
    alike = [other for other in held if other is not settled and _concern_the_same(settled, other)]
    sure = articles_of(settled).union(*(articles_of(other) for other in alike if other.modality in _ACCEPTED))
    doubted = set(sure)
    for other in alike:
        if other.modality is Modality.DISCUSSED or other.modality in _ASKED:
            for theirs in sorted(articles_of(other) - doubted):
                doubted.add(theirs)
                yield mine, theirs, other


def _concern_the_same(one: Commitment, other: Commitment) -> bool:
    """Whether they name one thing to be done, or are alike in more than a single field."""
    topics = load_topics()
    shared = set(one.topics) & set(other.topics)
    if shared & topics.undertakings:
        return True
    several = not one.topics or not other.topics or len(shared - topics.general) > 1
    return several and likeness(one, other) >= _LIKE


def _contrast(title: str, path: str, one: Commitment, other_path: str, other: Commitment) -> str:
    settled, told = (" ".join(c.content.split()) for c in (one, other))
    if other.modality is Modality.DISCUSSED:
        return f"{title}: {path} tells of an agreement, “{settled}”; {other_path} only of a discussion, “{told}”."
    return f"{title}: {path} tells of an agreement, “{settled}”; {other_path} only of a proposal, “{told}”."
