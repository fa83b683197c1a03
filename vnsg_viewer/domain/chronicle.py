# SPDX-License-Identifier: MIT
"""The chronicle: articles, people, organisations, events, commitments, threads and problems, with look-ups by id."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import Protocol, TypeVar

from vnsg_viewer.domain.article import Article
from vnsg_viewer.domain.commitment import Commitment, Thread
from vnsg_viewer.domain.event import Event
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.person import Person


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the reader should know: a file that could not be read, a doubt, a question.  `kind` is a code."""

    path: str
    kind: str
    message: str


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Identified)


def _by_id(items: tuple[_T, ...]) -> Mapping[str, _T]:
    return MappingProxyType({item.id: item for item in items})


@dataclass(frozen=True)
class Chronicle:
    """Everything extracted from a folder of articles; events are in order of time, undated ones last."""

    articles: tuple[Article, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    events: tuple[Event, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    threads: tuple[Thread, ...] = ()
    problems: tuple[Problem, ...] = field(default=())

    @cached_property
    def article(self) -> Mapping[str, Article]:
        """Articles by id."""
        return _by_id(self.articles)

    @cached_property
    def person(self) -> Mapping[str, Person]:
        """People by id."""
        return _by_id(self.people)

    @cached_property
    def organisation(self) -> Mapping[str, Organisation]:
        """Organisations by id."""
        return _by_id(self.organisations)

    @cached_property
    def event(self) -> Mapping[str, Event]:
        """Events by id."""
        return _by_id(self.events)

    @cached_property
    def thread(self) -> Mapping[str, Thread]:
        """Threads by id."""
        return _by_id(self.threads)

    @cached_property
    def commitments_of(self) -> Mapping[str, tuple[Commitment, ...]]:
        """Commitments by the id of their event, in their order; events without any are absent."""
        ordered = sorted(self.commitments, key=attrgetter("event_id"))
        return MappingProxyType({key: tuple(group) for key, group in groupby(ordered, key=attrgetter("event_id"))})
