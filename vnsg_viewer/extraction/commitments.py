# SPDX-License-Identifier: MIT
"""Commitments: what one article says was signed, agreed, promised, asked or wished, and by whom."""

from collections.abc import Sequence

from vnsg_viewer.domain.commitment import Commitment
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.extraction.told_event import ToldEvent


def find_commitments(document: Document, mentions: Mentions, events: Sequence[ToldEvent]) -> tuple[Commitment, ...]:
    """The commitments of an article, in order of the text; `event_id` is the id of a told event."""
    del document, mentions, events
    return ()
