# SPDX-License-Identifier: MIT
"""What was only talked about: kept where it is an agenda, and long enough to compare the reports where it is not."""

from collections.abc import Iterable

from vnsg_viewer.domain.commitment import Commitment, Modality
from vnsg_viewer.lexicon.topics import load_topics

_FEWEST = 3  # so many topics, one a thing to be done or a paper, make an agenda


def without_small_talk(commitments: Iterable[Commitment]) -> tuple[Commitment, ...]:
    """All but what was only discussed and is no agenda."""
    return tuple(c for c in commitments if c.modality is not Modality.DISCUSSED or _is_agenda(c))


def _is_agenda(commitment: Commitment) -> bool:
    """Whether it names several topics, or a paper on a thing to be done."""
    known, topics = load_topics(), set(commitment.topics)
    todo = bool(topics & known.instruments), bool(topics & known.undertakings)
    return all(todo) or (len(topics) >= _FEWEST and any(todo))
