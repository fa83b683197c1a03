# SPDX-License-Identifier: MIT
"""Titles of events, made of type, people and place, in any language of the taxonomy."""

import re
import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from vnsg_viewer.domain.chronicle import Chronicle, Problem
from vnsg_viewer.domain.event import Event, Participant, Place, Side
from vnsg_viewer.lexicon.taxonomy import event_types
from vnsg_viewer.lexicon.wording.wording import load_wording

_AND = {"en": " and ", "fr": " et ", "vi": " và "}
_QUOTED = re.compile(r"“([^”]+)”")
_ELIDED = re.compile(r"\bde (?=[AEIOUÀÂÉÈÊÎÔ])")  # d’Enrique
_READ_IN = "en"
_MANY = 3
_LONGEST_NAME = 110


def title_of(event: Event, name_of: Callable[[Participant], str], language: str = "en", name: str = "") -> str:
    """The title of an event; `name` is its own name or what is signed, by default the one its present title has."""
    known = _values(event, name_of, language, name or own_name(event))
    for template in event_types()[event.type].titles[language]:
        fields = {field for _, field, _, _ in string.Formatter().parse(template) if field}
        if all(known.get(field) for field in fields):
            title = template.format(**known)
            return _ELIDED.sub("d’", title) if language == "fr" else title
    return event_types()[event.type].labels[language]


def in_language(chronicle: Chronicle, language: str) -> Chronicle:
    """The chronicle with the titles and countries of its events in another language than the English they are made in.

    What an article itself calls an event stays in the words of the article.
    """
    if language == _READ_IN:
        return chronicle

    def name_in(spoken: str, participant: Participant) -> str:
        organisation = chronicle.organisation.get(participant.organisation_id or "")
        if participant.person_id or organisation is None:
            return participant.name or ""
        return organisation.name(spoken)

    def titled(event: Event) -> Event:
        name = _name_in(event, _values(event, partial(name_in, _READ_IN), _READ_IN, ""))
        there = replace(event, place=_place_in(event.place, language))
        if "title" in event.corrected:
            return there
        return replace(there, title=title_of(there, partial(name_in, language), language, name))

    events = tuple(map(titled, chronicle.events))
    renamed = {old.title: new.title for old, new in zip(chronicle.events, events, strict=True)}
    return replace(chronicle, events=events, problems=_retold(chronicle.problems, renamed))


def _retold(problems: tuple[Problem, ...], renamed: Mapping[str, str]) -> tuple[Problem, ...]:
    """Problems that name events by their new titles; a date or a colon stands after those."""
    titles = sorted(filter(None, renamed), key=len, reverse=True)
    if not titles:
        return problems
    named = re.compile(rf"(?:{'|'.join(map(re.escape, titles))})(?= \(|: )")
    return tuple(replace(p, message=named.sub(lambda found: renamed[found[0]], p.message)) for p in problems)


def _place_in(place: Place | None, language: str) -> Place | None:
    """A place in a language where it is a whole country; other places keep their names."""
    if place and place.country and place.name == load_wording(_READ_IN).country(place.country):
        return replace(place, name=load_wording(language).country(place.country))
    return place


def _name_in(event: Event, known: Mapping[str, str]) -> str:
    """The name in a title made in English, found by taking away the words of its template; empty where it has none."""
    templates = event_types()[event.type].titles[_READ_IN]
    if any("{name}" not in template and template.format(**known) == event.title for template in templates):
        return ""
    for template in sorted(templates, key=len, reverse=True):
        before, field, after = template.partition("{name}")
        start, end = before.format(**known), after.format(**known)
        if field and event.title.startswith(start) and event.title.endswith(end):
            return event.title[len(start) : len(event.title) - len(end)]
    return ""


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
