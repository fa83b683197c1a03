# SPDX-License-Identifier: MIT
"""Commitments: what was signed, agreed, promised, asked or wished, by whom; and threads of them across events."""

from dataclasses import dataclass
from enum import StrEnum

from vnsg_viewer.domain.article import Evidence


class Modality(StrEnum):
    """Strongest first; DISCUSSED is an agenda only and never counts as a promise."""

    SIGNED = "signed"
    AGREED = "agreed"
    PLEDGED = "pledged"
    OFFERED = "offered"
    AFFIRMED_SUPPORT = "affirmed_support"
    INVITED = "invited"
    WELCOMED = "welcomed"
    STRESSED = "stressed"
    PROPOSED = "proposed"
    REQUESTED = "requested"
    WISHED = "wished"
    DISCUSSED = "discussed"


@dataclass(frozen=True, slots=True)
class Party:
    """Who speaks or is spoken to; `joint` when both sides speak as one."""

    person_ids: tuple[str, ...] = ()
    organisation_ids: tuple[str, ...] = ()
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Commitment:
    """One commitment.  `content` is the article's own clause, in its own language, without the attribution."""

    id: str
    event_id: str
    modality: Modality
    speaker: Party
    content: str
    evidence: tuple[Evidence, ...]
    addressee: Party = Party()
    topics: tuple[str, ...] = ()
    confidence: float = 1.0
    thread_id: str | None = None


class ThreadStatus(StrEnum):
    """What became of an undertaking."""

    OPEN = "open"
    ADVANCED = "advanced"
    FULFILLED = "fulfilled"


@dataclass(frozen=True, slots=True)
class Thread:
    """Commitments about the same undertaking across events, in order of time."""

    id: str
    title: str
    topic: str
    status: ThreadStatus
    commitment_ids: tuple[str, ...]
    event_ids: tuple[str, ...]
