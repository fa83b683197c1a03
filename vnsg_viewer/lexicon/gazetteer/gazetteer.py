# SPDX-License-Identifier: MIT
"""The gazetteer: people and their posts over time, organisations, posts, places and countries."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.person import Membership, Person
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.gazetteer.countries import Country
from vnsg_viewer.lexicon.gazetteer.files import (
    Listed,
    OrganisationEntry,
    PersonEntry,
    Place,
    read_entries,
)
from vnsg_viewer.lexicon.gazetteer.institutions import InstitutionKind
from vnsg_viewer.lexicon.gazetteer.ministries import (
    GOVERNMENT,
    MinistryKind,
    government_of,
    ministry_id,
    portfolio_key,
    portfolio_of,
)
from vnsg_viewer.lexicon.gazetteer.post_labels import post_label
from vnsg_viewer.lexicon.gazetteer.posts import Post, post_index
from vnsg_viewer.resources import resource

_OURS = ("countries", "posts", "organisations", "people", "places")
_MANY_MINISTRIES = 8
_T = TypeVar("_T")


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Everything the program knows before it reads an article; look-ups never guess."""

    people: Mapping[str, PersonEntry]
    organisations: Mapping[str, OrganisationEntry]
    places: tuple[Place, ...]
    countries: Mapping[str, Country]
    posts: tuple[Post, ...]
    ministry_kinds: Mapping[str, MinistryKind]
    institution_kinds: Mapping[str, InstitutionKind]
    post: Mapping[str, Post]
    portfolios: Mapping[tuple[str, str], tuple[str, ...]]  # language and portfolio key → ids of the listed ministries
    portfolio_kinds: Mapping[tuple[str, str], str]  # language and portfolio key → kind of ministry
    listed_kinds: Mapping[tuple[str, str], str]  # country and kind of ministry or institution → id of the listed one
    well_listed: frozenset[str]  # countries that have no ministries but those listed
    by_part: Mapping[str, tuple[str, ...]]  # folded first or last word of a name → ids of the people so called

    def person(self, person_id: str) -> Person | None:
        """A person by id, None when nobody lists them."""
        entry = self.people.get(person_id)
        return entry.person if entry else None

    def named(self, word: str) -> tuple[PersonEntry, ...]:
        """Those whose names begin or end with a folded word."""
        return tuple(self.people[person_id] for person_id in self.by_part.get(word, ()))

    def organisation(self, organisation_id: str) -> Organisation | None:
        """An organisation by id, also one that follows from country and kind of ministry; else None."""
        entry = self.organisations.get(organisation_id)
        if entry:
            return entry.organisation
        code, _, kind_id = organisation_id.partition("-")
        country = self.countries.get(code.upper())
        kind = self.ministry_kinds.get(kind_id) or self.institution_kinds.get(kind_id)
        if country and kind_id == GOVERNMENT:
            return government_of(country)
        return kind.organisation(country) if country and kind else None

    def organisation_name(self, organisation_id: str, language: str, on: dt.date | None = None) -> str:
        """The name of an organisation, the later one from the day it was renamed on."""
        entry = self.organisations.get(organisation_id)
        if entry and on and entry.renamed_on and on >= entry.renamed_on:
            return entry.renamed_to.get(language) or entry.renamed_to["en"]
        organisation = self.organisation(organisation_id)
        return organisation.name(language) if organisation else organisation_id

    def ministry(self, country: str, portfolio: str, language: str) -> str | None:
        """The id of a country's ministry for a portfolio as printed; None when the portfolio is no known kind."""
        key = (language, portfolio_key(portfolio))
        for organisation_id in self.portfolios.get(key, ()):
            if self.organisations[organisation_id].organisation.country == country:
                return organisation_id
        kind = self.portfolio_kinds.get(key)
        return self.ministry_of_kind(country, kind) if kind else None

    def ministry_of_kind(self, country: str, kind: str) -> str:
        """The id of a country's ministry or institution of a kind, listed or not."""
        return self.listed_kinds.get((country, kind)) or ministry_id(country, kind)

    def membership_at(
        self, person_id: str, when: dt.date | Timespan | None, printed_post: str = ""
    ) -> Membership | None:
        """The post a person held: at a date if one is given, the printed one if they held it, else the highest."""
        person = self.person(person_id)
        if person is None:
            return None
        held = person.memberships
        if when is not None:
            span = when if isinstance(when, Timespan) else Timespan.day(when)
            held = tuple(membership for membership in held if membership.period.overlaps(span))
        elif not printed_post:
            return None
        printed = tuple(membership for membership in held if membership.post == printed_post)
        return max(printed or held, key=lambda membership: self._rank(membership.post), default=None)

    def post_label(self, post: str, organisation_id: str | None, language: str, on: dt.date | None = None) -> str:
        """A post in words: 'Deputy Minister of Public Security', 'Thứ trưởng Bộ Công an'."""
        known = self.post.get(post)
        if known is None:
            return post
        organisation = self.organisation(organisation_id) if organisation_id else None
        if organisation is None or organisation_id is None:
            return known.label(language)
        country = self.countries.get(organisation.country or "")
        entry = self.organisations.get(organisation_id)
        renamed = bool(entry and on and entry.renamed_on and on >= entry.renamed_on)
        portfolio = "" if renamed or entry is None else entry.portfolio.get(language, "")
        name = self.organisation_name(organisation_id, language, on)
        return post_label(known, name, organisation.kind, country, portfolio, language)

    def _rank(self, post: str) -> int:
        known = self.post.get(post)
        return known.rank if known else 0


@cache
def load_gazetteer(extra: Path | None = None) -> Gazetteer:
    """Our gazetteer, with the reader's own files (a folder, or one file) on top; UserError where one is at fault."""
    folder = resource("gazetteer")
    ours = [path for path in sorted(folder.glob("*.yaml")) if path.stem.split("_")[0] in _OURS]
    listed = [entry for path in ours for entry in read_entries(path)]
    if extra is not None:
        paths = sorted(extra.glob("*.yaml")) if extra.is_dir() else [extra]
        listed += [entry for path in paths for entry in read_entries(path, ignored=("milestones",))]
    gazetteer = _assemble(listed)
    _check(gazetteer, listed)
    return gazetteer


def _of_type(listed: Iterable[Listed], kind: type[_T]) -> tuple[_T, ...]:
    return tuple(entry.value for entry in listed if isinstance(entry.value, kind))


def _assemble(listed: Iterable[Listed]) -> Gazetteer:
    listed = tuple(listed)
    organisations = {entry.organisation.id: entry for entry in _of_type(listed, OrganisationEntry)}
    kinds = {kind.id: kind for kind in _of_type(listed, MinistryKind)}
    posts = _of_type(listed, Post)
    portfolios: dict[tuple[str, str], dict[str, None]] = {}
    for organisation_id, entry in organisations.items():
        if entry.organisation.kind == "ministry":
            names = (*entry.organisation.names.values(), *entry.renamed_to.values(), *entry.organisation.other_names)
            of_titles = ((language, portfolio_key(words)) for language, words in entry.portfolio.items())
            for key in (*map(portfolio_of, names), *of_titles):
                portfolios.setdefault(key, {})[organisation_id] = None
    portfolios.pop(("", ""), None)
    portfolio_kinds = {
        (language, portfolio_key(words)): kind.id
        for kind in reversed(kinds.values())
        for language, portfolio in kind.portfolios.items()
        for words in portfolio
    }
    listed_kinds = {
        (entry.organisation.country, entry.ministry_kind): organisation_id
        for organisation_id, entry in reversed(organisations.items())
        if entry.ministry_kind and entry.organisation.country
    }
    numbers = Counter(country for country, _ in listed_kinds)
    institutions = {kind.id: kind for kind in _of_type(listed, InstitutionKind)}
    listed_kinds.update(_listed_institutions(organisations.values(), institutions.values()))
    people = {entry.person.id: entry for entry in _of_type(listed, PersonEntry)}
    return Gazetteer(
        people=MappingProxyType(people),
        organisations=MappingProxyType(organisations),
        places=_of_type(listed, Place),
        countries=MappingProxyType({country.id: country for country in _of_type(listed, Country)}),
        posts=posts,
        ministry_kinds=MappingProxyType(kinds),
        institution_kinds=MappingProxyType(institutions),
        post=MappingProxyType(dict(post_index(posts))),
        portfolios=MappingProxyType({key: tuple(ids) for key, ids in portfolios.items()}),
        portfolio_kinds=MappingProxyType(portfolio_kinds),
        listed_kinds=MappingProxyType(listed_kinds),
        by_part=_by_part(people),
        well_listed=frozenset(country for country, number in numbers.items() if number >= _MANY_MINISTRIES),
    )


def _listed_institutions(
    entries: Iterable[OrganisationEntry], kinds: Iterable[InstitutionKind]
) -> dict[tuple[str, str], str]:
    """By country and kind of institution the one listed organisation that is it."""
    alike: dict[tuple[str, str], list[str]] = {}
    for organisation in (entry.organisation for entry in entries if entry.organisation.country):
        alike.setdefault((organisation.country or "", organisation.kind), []).append(organisation.id)
    return {
        (country, kind.id): ids[0]
        for kind in kinds
        for (country, listed_as), ids in alike.items()
        if len(ids) == 1 and listed_as == kind.listed_as
    }


def _by_part(people: Mapping[str, PersonEntry]) -> Mapping[str, tuple[str, ...]]:
    parts: dict[str, dict[str, None]] = {}
    for person_id, entry in people.items():
        for name in (entry.person.name, *entry.person.other_names):
            words = fold(name).split()
            for word in {*words[:1], *words[-1:]}:
                parts.setdefault(word, {})[person_id] = None
    return MappingProxyType({word: tuple(ids) for word, ids in parts.items()})


def _check(gazetteer: Gazetteer, listed: Iterable[Listed]) -> None:
    for entry in listed:
        if not isinstance(entry.value, PersonEntry):
            continue
        for membership in entry.value.person.memberships:
            if membership.post not in gazetteer.post:
                raise entry.fault(f"'{membership.post}' is no post", "The posts are listed in posts.yaml.")
            if gazetteer.organisation(membership.organisation_id) is None:
                raise entry.fault(
                    f"'{membership.organisation_id}' is no organisation", "List it under 'organisations' first."
                )
