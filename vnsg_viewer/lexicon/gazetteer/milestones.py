# SPDX-License-Identifier: MIT
"""Dated milestones in the relations of two countries: resources/gazetteer/milestones.yaml."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.yaml_file import line_of, read_yaml
from vnsg_viewer.resources import resource


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step in relations: in force from `start` until the next one (`end` None: still), days included.

    `level` names the words by which texts speak of it; `countries` are ISO 3166-1 alpha-3 codes.
    """

    level: str
    countries: frozenset[str]
    start: dt.date
    end: dt.date | None
    source: str


@dataclass(frozen=True, slots=True, eq=False)
class Milestones:
    """All milestones; `names[level][language]` are the words for a level."""

    milestones: tuple[Milestone, ...]
    names: Mapping[str, Mapping[str, tuple[str, ...]]]


def parse_milestones(content: Mapping[str, Any]) -> Milestones:
    """Milestones from the YAML file; raises ValueError when steps are out of order or a level has no words."""
    milestones = []
    for pair in content["relations"]:
        steps = pair["steps"]
        for step, following in zip(steps, [*steps[1:], None], strict=True):
            end = following["date"] - dt.timedelta(days=1) if following else None
            if end is not None and end < step["date"]:
                raise ValueError(f"{pair['countries']}: steps out of order")
            milestone = Milestone(step["level"], frozenset(pair["countries"]), step["date"], end, step["source"])
            if milestone.level not in content["levels"]:
                raise ValueError(f"{pair['countries']}: unknown level {milestone.level}")
            milestones.append(milestone)
    return Milestones(
        milestones=tuple(milestones),
        names={
            level: {code: tuple(words) for code, words in languages.items()}
            for level, languages in content["levels"].items()
        },
    )


@cache
def load_milestones() -> Milestones:
    """The milestones that the program ships with."""
    return read_milestones(resource("gazetteer", "milestones.yaml"))


def read_milestones(path: Path) -> Milestones:
    """The milestones of a file; raises UserError with file and line when it is at fault."""
    content = read_yaml(path)
    try:
        return parse_milestones(content)
    except (KeyError, TypeError, ValueError) as error:
        line = line_of(path, "relations")
        raise UserError(f"not a list of milestones: {error!r}", path, line, "Correct or restore it.") from error
