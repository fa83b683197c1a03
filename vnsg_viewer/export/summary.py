# SPDX-License-Identifier: MIT
"""The event summary as a value in words: what the printer and the text, Markdown and HTML exporters all show."""

from dataclasses import dataclass

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.wording.wording import Wording


@dataclass(frozen=True, slots=True)
class Attendant:
    """A participant: name, and the office at the date of the event."""

    name: str
    office: str


@dataclass(frozen=True, slots=True)
class Delegation:
    """The participants of one side and one country."""

    side: str
    country: str
    attendants: tuple[Attendant, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of an article: the commitment, the words before and after it, and the number of its source.

    When the commitment does not stand in it word for word, `words` is the whole sentence.
    """

    before: str
    words: str
    after: str
    source: int
    contains_content: bool = True

    @property
    def text(self) -> str:
        """The sentence."""
        return self.before + self.words + self.after


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A commitment in words: `who` says to whom, `follow_up` tells what became of it."""

    modality: str
    who: str
    topics: tuple[str, ...]
    content: str
    quotes: tuple[Quote, ...]
    follow_up: str


@dataclass(frozen=True, slots=True)
class Source:
    """A report of the event: numbered, so that quotes can refer to it."""

    number: int
    title: str
    publisher: str
    date: str
    path: str

    @property
    def text(self) -> str:
        """All of it in a line."""
        return ", ".join(part for part in (self.title, self.publisher, self.date, self.path) if part)


@dataclass(frozen=True, slots=True)
class Entry:
    """One event."""

    event_id: str
    kind: EventType
    type: str
    title: str
    date: str
    date_note: str
    reasons: tuple[str, ...]
    place: str
    part_of: str
    delegations: tuple[Delegation, ...]
    undertakings: tuple[Undertaking, ...]
    sources: tuple[Source, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary of events: its head, its entries in order of time, and what could not be read."""

    title: str
    period: str
    counts: str
    filters: tuple[str, ...]
    entries: tuple[Entry, ...]
    problems: tuple[str, ...]
    wording: Wording
