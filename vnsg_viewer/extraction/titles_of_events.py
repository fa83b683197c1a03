# SPDX-License-Identifier: MIT
"""Titles of events, made of type, people and place, in any language of the taxonomy."""

import re
import string
from collections.abc import Callable, Sequence

from vnsg_viewer.domain.event import Event, Participant, Side
from vnsg_viewer.lexicon.taxonomy import event_types

_AND = {"en": " and ", "fr": " et ", "vi": " và "}
_QUOTED = re.compile(r"“([^”]+)”")
_MANY = 3
_LONGEST_NAME = 110


def title_of(event: Event, name_of: Callable[[Participant], str], language: str = "en", name: str = "") -> str:
    """The title of an event; `name` is its own name or what is signed, by default the one its present title has."""
    known = _values(event, name_of, language, name or own_name(event))
    for template in event_types()[event.type].titles[language]:
        fields = {field for _, field, _, _ in string.Formatter().parse(template) if field}
        if all(known.get(field) for field in fields):
            return template.format(**known)
    return event_types()[event.type].labels[language]


def own_name(event: Event) -> str:
    """The name that an event's title carries: what stands in “…”, or the whole title of an occasion with a name."""
    quoted = _QUOTED.search(event.title)
    if quoted:
        return quoted[1]
    templates = event_types()[event.type].titles["en"]
    made = any(event.title.startswith(t.partition("{")[0].strip() or "{") for t in templates if not t.startswith("{"))
    return event.title if templates[0] == "{name}" and event.title and not made else ""


def _values(event: Event, name_of: Callable[[Participant], str], language: str, name: str) -> dict[str, str]:
    people = [p for p in event.participants if p.person_id] or list(event.participants)
    hosts = [p for p in people if p.side is Side.HOST]
    visitors = [p for p in people if p.side is Side.VISITOR]
    shown = name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME].rsplit(" ", 1)[0] + "…"
    return {
        "people": _listed([name_of(p) for p in people], language),
        "hosts": _listed([name_of(p) for p in hosts], language),
        "visitors": _listed([name_of(p) for p in visitors], language),
        "place": event.place.name if event.place else "",
        "name": shown[:1].upper() + shown[1:],
    }


def _listed(names: Sequence[str], language: str) -> str:
    names = [name for name in dict.fromkeys(names) if name]
    if len(names) > _MANY:
        return ", ".join(names[:_MANY]) + "…"
    return _AND[language].join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
