# SPDX-License-Identifier: MIT
"""The theme tokens of event types and modalities, as their taxonomies name them."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource

PLAIN = "grey"


def event_type_colour(kind: EventType) -> str:
    """The theme token of an event type."""
    return _colours("event_types").get(kind.value, PLAIN)


def modality_colour(modality: Modality) -> str:
    """The theme token of a modality."""
    return _colours("modalities").get(modality.value, PLAIN)


@cache
def _colours(taxonomy: str) -> Mapping[str, str]:
    path = resource(f"{taxonomy}.yaml")
    entries = read_yaml(path) if path.exists() else {}
    return MappingProxyType({code: entry.get("colour", PLAIN) for code, entry in entries.items()})
