# SPDX-License-Identifier: MIT
"""Lanes: which events stand in which, by ministry pair, official, organisation, country, type, topic or in one."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import Event, EventType
from vnsg_viewer.domain.organisation import Organisation

ELSEWHERE = ""
"""The key of the lane of events that belong to none; it stands last."""
_BETWEEN = "|"
PAIR_SIGN = " \N{LEFT RIGHT ARROW} "
"""Stands between the two names of a pair."""


class LaneKind(StrEnum):
    """The ways to lay out the lanes."""

    MINISTRY_PAIR = "ministry_pair"
    OFFICIAL = "official"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    TYPE = "type"
    TOPIC = "topic"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LaneNames:
    """The words of lane headers, in the reader's language; `elsewhere` heads the events that no lane fits."""

    organisation: Callable[[Organisation], str]
    event_type: Callable[[EventType], str]
    country: Callable[[str], str]
    topic: Callable[[str], str]
    elsewhere: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: its key, its header and the places in the chronicle of its events, in order."""

    key: str
    label: str
    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LaneState:
    """What the reader has done to the lanes of one kind: an order of keys (others follow) and collapsed ones."""

    order: tuple[str, ...] = ()
    collapsed: frozenset[str] = frozenset()

    def toggled(self, key: str) -> "LaneState":
        """The same with one lane collapsed or opened."""
        return replace(self, collapsed=self.collapsed ^ {key})

    def moved(self, keys: Iterable[str], key: str, place: int) -> "LaneState":
        """The same with one lane moved to a place among `keys`, the present order."""
        rest = [k for k in keys if k != key]
        return replace(self, order=(*rest[:place], key, *rest[place:]))

    def arranged(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Keys in the reader's order; those she never moved keep theirs after it."""
        present = tuple(keys)
        chosen = [key for key in self.order if key in present]
        return (*chosen, *(key for key in present if key not in self.order))


def lanes_of(chronicle: Chronicle, kind: LaneKind, names: LaneNames) -> tuple[Lane, ...]:
    """The lanes of a chronicle: those of pairs and with most events first, that of events which fit none last."""
    if kind is LaneKind.NONE:
        return (Lane("all", "", tuple(range(len(chronicle.events)))),)
    keys = _KEYS[kind]
    held: dict[str, list[int]] = {}
    for position, event in enumerate(chronicle.events):
        for key in keys(chronicle, event) or [ELSEWHERE]:
            held.setdefault(key, []).append(position)
    paired = any(_BETWEEN in key for key in held)
    order = sorted(held, key=lambda key: (key == ELSEWHERE, paired and _BETWEEN not in key, -len(held[key]), key))
    return tuple(Lane(key, _label(chronicle, kind, key, names), tuple(held[key])) for key in order)


def _pairs(chronicle: Chronicle, event: Event) -> list[str]:
    """Pairs of ministries of two countries; an event of one side only stands with the pair-less ministry."""
    del chronicle
    found = Counter((p.organisation_id, p.country) for p in event.participants if p.organisation_id)
    ids = sorted(found, key=lambda held: (-found[held], str(held)))
    pairs = {
        _BETWEEN.join(sorted((str(one), str(other))))
        for i, (one, country) in enumerate(ids)
        for other, its_country in ids[i + 1 :]
        if one != other and country != its_country
    }
    return sorted(pairs) or [str(one) for one, _ in ids[:1]]


def _officials(chronicle: Chronicle, event: Event) -> list[str]:
    del chronicle
    return list(dict.fromkeys(p.person_id or p.name or "" for p in event.participants if p.person_id or p.name))


def _organisations(chronicle: Chronicle, event: Event) -> list[str]:
    del chronicle
    return list(dict.fromkeys(p.organisation_id for p in event.participants if p.organisation_id))


def _countries(chronicle: Chronicle, event: Event) -> list[str]:
    del chronicle
    return list(dict.fromkeys(p.country for p in event.participants if p.country))


def _types(chronicle: Chronicle, event: Event) -> list[str]:
    del chronicle
    return [event.type.value]


def _topics(chronicle: Chronicle, event: Event) -> list[str]:
    return list(dict.fromkeys(t for c in chronicle.commitments_of.get(event.id, ()) for t in c.topics))


_KEYS: dict[LaneKind, Callable[[Chronicle, Event], list[str]]] = {
    LaneKind.MINISTRY_PAIR: _pairs,
    LaneKind.OFFICIAL: _officials,
    LaneKind.ORGANISATION: _organisations,
    LaneKind.COUNTRY: _countries,
    LaneKind.TYPE: _types,
    LaneKind.TOPIC: _topics,
}


def _label(chronicle: Chronicle, kind: LaneKind, key: str, names: LaneNames) -> str:
    if key == ELSEWHERE:
        return names.elsewhere
    match kind:
        case LaneKind.MINISTRY_PAIR | LaneKind.ORGANISATION:
            parts = (_organisation(chronicle, part, names) for part in _most_met_first(chronicle, key.split(_BETWEEN)))
            return PAIR_SIGN.join(parts)
        case LaneKind.OFFICIAL:
            person = chronicle.person.get(key)
            return person.name if person else key
        case LaneKind.COUNTRY:
            return names.country(key)
        case LaneKind.TYPE:
            return names.event_type(EventType(key))
        case _:
            return names.topic(key)


def _most_met_first(chronicle: Chronicle, ids: list[str]) -> list[str]:
    met = Counter(p.organisation_id for event in chronicle.events for p in event.participants)
    return sorted(ids, key=lambda one: (-met[one], one))


def _organisation(chronicle: Chronicle, key: str, names: LaneNames) -> str:
    organisation = chronicle.organisation.get(key)
    return names.organisation(organisation) if organisation else key
