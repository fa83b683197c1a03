# SPDX-License-Identifier: MIT
"""An event as one article tells it, before its date has a year and before other reports of it join."""

from vnsg_viewer.domain.event import EventStatus, EventType, Participant, Place
from vnsg_viewer.extraction.mentions import DateMention, Mention
from vnsg_viewer.extraction.record import record


@record()
class ToldEvent:
    """An event within one document; offsets are into `Document.text`.

    `triggers` are all words that tell it, in order, and `sentences` the indices of their sentences.  `when` is the
    printed date that governs it, `carried` when it stands in a sentence before; None when it has only that of the
    event it is `part_of` (one unknown day in it) or none at all.  `name` is its own name if it has one (a forum, a
    dialogue), what is signed, or the site visited.
    """

    id: str
    type: EventType
    status: EventStatus
    triggers: tuple[Mention, ...]
    sentences: tuple[int, ...]
    participants: tuple[Participant, ...]
    place: Place | None = None
    when: DateMention | None = None
    carried: bool = False
    part_of: str | None = None
    name: str = ""
    confidence: float = 1.0

    @property
    def person_ids(self) -> frozenset[str]:
        """Who takes part."""
        return frozenset(p.person_id for p in self.participants if p.person_id)
