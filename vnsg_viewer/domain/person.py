# SPDX-License-Identifier: MIT
"""People and the posts they held, with the dates of each membership."""

from dataclasses import dataclass

from vnsg_viewer.domain.timespan import Timespan


@dataclass(frozen=True, slots=True)
class Membership:
    """A post held in an organisation.  `period` is a RANGE or OPEN timespan; `verified` when two sources agree."""

    post: str
    organisation_id: str
    period: Timespan
    source: str = ""
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """An official.  `country` is ISO 3166-1 alpha-3; `known` is False for people no gazetteer lists."""

    id: str
    name: str
    country: str | None = None
    other_names: tuple[str, ...] = ()
    known: bool = True
    memberships: tuple[Membership, ...] = ()
