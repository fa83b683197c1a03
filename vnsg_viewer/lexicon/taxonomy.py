# SPDX-License-Identifier: MIT
"""Event types and merge weights: what resources/event_types.yaml and merge_weights.yaml say."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.yaml_file import line_of, read_yaml
from vnsg_viewer.resources import resource


@dataclass(frozen=True, slots=True)
class EventTypeEntry:
    """An event type: labels and titles by language, theme token, icon, PLOVER and CAMEO codes.

    Such an event whose name has a word of `first_day` is held on the first day of what it is part of.
    """

    labels: Mapping[str, str]
    titles: Mapping[str, tuple[str, ...]]
    colour: str
    icon: str
    plover: str
    cameo: str
    cameo_announced: str
    first_day: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergeWeights:
    """How much each likeness of two reports counts, and from what sum on they are one event."""

    weights: Mapping[str, float]
    dates: Mapping[str, float]
    types: Mapping[str, float]
    merge: float
    ask: float
    days_apart: int


@cache
def event_types() -> Mapping[EventType, EventTypeEntry]:
    """All event types; UserError when one is missing or incomplete."""
    path = resource("event_types.yaml")
    content = read_yaml(path)
    entries = {}
    for kind in EventType:
        try:
            entry = content[kind.value]
            codes = entry["codes"]
            titles = {language: tuple(each) for language, each in entry["titles"].items()}
            entries[kind] = EventTypeEntry(
                MappingProxyType(dict(entry["labels"])),
                MappingProxyType(titles),
                entry["colour"],
                entry["icon"],
                codes["plover"],
                codes["cameo"],
                codes["announced"],
                tuple(entry.get("first_day", ())),
            )
        except (KeyError, TypeError, AttributeError) as error:
            line = line_of(path, kind.value)
            raise UserError(f"event type '{kind}': {error!r}", path, line, "Compare with another type.") from error
    return MappingProxyType(entries)


@cache
def merge_weights() -> MergeWeights:
    """The weights for reports of the same event."""
    path = resource("merge_weights.yaml")
    content = read_yaml(path)
    try:
        thresholds = content["thresholds"]
        return MergeWeights(
            MappingProxyType(dict(content["weights"])),
            MappingProxyType(dict(content["dates"])),
            MappingProxyType(dict(content["types"])),
            float(thresholds["merge"]),
            float(thresholds["ask"]),
            int(content["days_apart"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(f"merge weights: {error!r}", path, None, "Restore the file.") from error
