# SPDX-License-Identifier: MIT
"""Gazetteer files as values: ours and the reader's own, with every fault reported by file and line."""

import calendar
import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.person import Membership, Person
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.lexicon.gazetteer.countries import Country
from vnsg_viewer.lexicon.gazetteer.institutions import InstitutionKind
from vnsg_viewer.lexicon.gazetteer.ministries import MinistryKind
from vnsg_viewer.lexicon.gazetteer.posts import Post
from vnsg_viewer.lexicon.yaml_file import line_of, read_yaml

_YEAR, _MONTH, _DAY = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Place:
    """A city; `names` are its further spellings."""

    name: str
    country: str | None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of a gazetteer and where it stands, so that later checks can point at it."""

    value: "Entry"
    section: str
    path: Path
    position: int

    def fault(self, message: str, advice: str = "") -> UserError:
        """What is wrong with this entry, with its file and line."""
        return UserError(message, self.path, line_of(self.path, self.section, self.position), advice)


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person and what only the gazetteer says of them."""

    person: Person
    gender: str = ""
    is_historic: bool = False


@dataclass(frozen=True, slots=True)
class OrganisationEntry:
    """An organisation and what only the gazetteer says of it; `renamed` is the day and the names from then on."""

    organisation: Organisation
    ministry_kind: str = ""
    portfolio: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    renamed_on: dt.date | None = None
    renamed_to: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)


Entry = PersonEntry | OrganisationEntry | Place | Country | Post | MinistryKind | InstitutionKind


def read_day(value: Any, *, last: bool = False) -> dt.date | None:
    """The first (or last) day of a YYYY, YYYY-MM or YYYY-MM-DD; None for nothing."""
    if value is None or isinstance(value, dt.date):
        return value
    parts = [int(part) for part in str(value).split("-")]
    match len(parts):
        case n if n == _YEAR:
            return dt.date(parts[0], 12, 31) if last else dt.date(parts[0], 1, 1)
        case n if n == _MONTH:
            return dt.date(parts[0], parts[1], calendar.monthrange(parts[0], parts[1])[1] if last else 1)
        case n if n == _DAY:
            return dt.date(parts[0], parts[1], parts[2])
        case _:
            raise ValueError(f"'{value}' is no date")


def _period(entry: Mapping[str, Any]) -> Timespan:
    start, end = read_day(entry.get("start")), read_day(entry.get("end"), last=True)
    if start and end:
        return Timespan.range(start, end)
    return Timespan(start, end, Precision.OPEN if start or end else Precision.UNKNOWN)


def _only(entry: Mapping[str, Any], keys: str) -> None:
    unknown = sorted(set(entry) - set(keys.split()))
    if unknown:
        raise ValueError(f"unknown key '{unknown[0]}' (known: {keys.replace(' ', ', ')})")


def _membership(entry: Mapping[str, Any]) -> Membership:
    _only(entry, "post organisation start end source verified")
    return Membership(
        post=str(entry["post"]),
        organisation_id=str(entry["organisation"]),
        period=_period(entry),
        source=str(entry.get("source", "")),
        verified=bool(entry.get("verified", False)),
    )


def _person(entry: Mapping[str, Any]) -> PersonEntry:
    _only(entry, "id name country gender other_names historic memberships")
    person = Person(
        id=str(entry.get("id") or fold(entry["name"]).replace(" ", "-")),
        name=str(entry["name"]),
        country=entry.get("country"),
        other_names=tuple(map(str, entry.get("other_names", ()))),
        memberships=tuple(_membership(membership) for membership in entry.get("memberships", ())),
    )
    return PersonEntry(person, str(entry.get("gender", "")), bool(entry.get("historic", False)))


def _organisation(entry: Mapping[str, Any]) -> OrganisationEntry:
    _only(entry, "id country kind ministry short names other_names portfolio renamed")
    organisation = Organisation(
        id=str(entry["id"]),
        names=MappingProxyType({code: str(name) for code, name in entry["names"].items()}),
        country=entry.get("country"),
        kind=str(entry.get("kind", "organisation")),
        other_names=tuple(map(str, entry.get("other_names", ()))),
        short=str(entry.get("short", "")),
    )
    renamed = entry.get("renamed", {})
    return OrganisationEntry(
        organisation,
        str(entry.get("ministry", "")),
        MappingProxyType(dict(entry.get("portfolio", {}))),
        read_day(renamed.get("date")),
        MappingProxyType(dict(renamed.get("names", {}))),
    )


def _place(entry: Mapping[str, Any]) -> Place:
    _only(entry, "name country names")
    return Place(str(entry["name"]), entry.get("country"), tuple(map(str, entry.get("names", ()))))


_PARSERS: Mapping[str, Callable[[Mapping[str, Any]], Entry]] = MappingProxyType(
    {
        "people": _person,
        "organisations": _organisation,
        "places": _place,
        "countries": Country.parse,
        "posts": Post.parse,
        "ministry_kinds": MinistryKind.parse,
        "institution_kinds": InstitutionKind.parse,
    }
)


def read_entries(path: Path, *, ignored: Iterable[str] = ()) -> tuple[Listed, ...]:
    """All entries of one file; raises UserError with file and line for the first that is at fault."""
    content = read_yaml(path)
    if content is None:
        return ()
    if not isinstance(content, dict):
        raise UserError("a gazetteer file is a mapping of sections", path, 1, f"Known sections: {', '.join(_PARSERS)}.")
    listed: list[Listed] = []
    for section, entries in content.items():
        if section in ignored:
            continue
        if section not in _PARSERS:
            known = f"Known sections: {', '.join(_PARSERS)}."
            raise UserError(f"unknown section '{section}'", path, line_of(path, section), known)
        for position, entry in enumerate(entries or ()):
            try:
                value = _PARSERS[section](entry)
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                what = f"'{error.args[0]}' is missing" if isinstance(error, KeyError) else str(error)
                raise UserError(
                    f"entry {position + 1} of '{section}': {what}",
                    path,
                    line_of(path, section, position),
                    "The form of an entry is described at the top of the program's own gazetteer files.",
                ) from error
            listed.append(Listed(value, section, path, position))
    return tuple(listed)
