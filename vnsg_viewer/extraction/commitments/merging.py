# SPDX-License-Identifier: MIT
"""The same commitment in several reports: one commitment with all their evidence."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from vnsg_viewer.domain.commitment import Commitment, Modality
from vnsg_viewer.lexicon.topics import load_topics, topic_words

# A wrong merge hides a commitment, a missed one only shows it twice: most of what both are about must be shared.
_OF_SMALLER = 0.6
_OF_ALL = 0.3
_WORDS = 0.5
_FEWEST_WORDS = 3
# What one language tells with one verb and another with either: đề nghị, to commit themselves
_ONE_WORD = ({Modality.PROPOSED, Modality.REQUESTED}, {Modality.AGREED, Modality.PLEDGED})


def merge_commitments(commitments: Iterable[Commitment]) -> tuple[Commitment, ...]:
    """Commitments of merged events (`event_id` final), each once; in stable order."""
    by_event: dict[str, list[Commitment]] = defaultdict(list)
    for commitment in sorted(commitments, key=_order):
        by_event[commitment.event_id].append(commitment)
    merged = [one for event_id in sorted(by_event) for one in _merged(by_event[event_id])]
    return tuple(sorted(merged, key=lambda c: (c.event_id, _order(c))))


def same_commitment(one: Commitment, other: Commitment) -> float:
    """How likely two commitments of one event are the same, from 0 (they are not) to 1."""
    if not _same_speaker(one, other) or articles_of(one) & articles_of(other):
        return 0.0
    if one.topics and other.topics and not set(one.topics) & set(other.topics):
        return 0.0
    alike = likeness(one, other)
    if one.modality is other.modality:
        return alike
    return alike if alike >= _WORDS and {one.modality, other.modality} in _ONE_WORD else 0.0


def likeness(one: Commitment, other: Commitment) -> float:
    """How likely two commitments are about the same thing, whoever makes them, from 0 to 1."""
    return max(_shared_topics(one, other), _shared_words(one, other))


def articles_of(commitment: Commitment) -> frozenset[str]:
    """The articles that tell a commitment, by id."""
    return frozenset(evidence.article_id for evidence in commitment.evidence)


def _order(commitment: Commitment) -> tuple[object, ...]:
    return (commitment.evidence, commitment.id)


def _merged(held: Sequence[Commitment]) -> list[Commitment]:
    """Likeliest pairs first; what is merged never holds two commitments of one article."""
    pairs = [
        (score, -i, -j)
        for (i, one), (j, other) in combinations(enumerate(held), 2)
        if (score := same_commitment(one, other)) > 0
    ]
    whole = dict(enumerate(held))
    place = list(range(len(held)))
    for _, i, j in sorted(pairs, reverse=True):
        first, second = sorted((place[-i], place[-j]))
        if first != second and not articles_of(whole[first]) & articles_of(whole[second]):
            whole[first] = _joined(whole[first], whole.pop(second))
            place = [first if at == second else at for at in place]
    return list(whole.values())


def _joined(first: Commitment, second: Commitment) -> Commitment:
    return replace(
        first,
        evidence=tuple(sorted({*first.evidence, *second.evidence})),
        topics=tuple(dict.fromkeys(first.topics + second.topics)),
        confidence=max(first.confidence, second.confidence),
    )


def _same_speaker(one: Commitment, other: Commitment) -> bool:
    if one.speaker.joint or other.speaker.joint:
        return one.speaker.joint and other.speaker.joint
    people = set(one.speaker.person_ids) & set(other.speaker.person_ids)
    bodies = set(one.speaker.organisation_ids) & set(other.speaker.organisation_ids)
    return bool(people or (bodies and not (one.speaker.person_ids and other.speaker.person_ids)))


def _shared_topics(one: Commitment, other: Commitment) -> float:
    general = load_topics().general
    mine, theirs = set(one.topics) - general, set(other.topics) - general
    if not mine or not theirs:
        return 0.0
    shared = len(mine & theirs)
    share = shared / len(mine | theirs)
    return share if shared / min(len(mine), len(theirs)) >= _OF_SMALLER and share >= _OF_ALL else 0.0


def _shared_words(one: Commitment, other: Commitment) -> float:
    mine, theirs = set(topic_words(one.content)), set(topic_words(other.content))
    if min(len(mine), len(theirs)) < _FEWEST_WORDS:
        return 0.0
    share = len(mine & theirs) / len(mine | theirs)
    return share if share >= _WORDS else 0.0
