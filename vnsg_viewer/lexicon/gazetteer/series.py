# SPDX-License-Identifier: MIT
"""Numbered meetings and when each of them took place: resources/gazetteer/series.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.yaml_file import line_of, read_yaml
from vnsg_viewer.resources import resource


@dataclass(frozen=True, slots=True)
class Series:
    """A meeting held again and again; `names[language]` are its names in small letters, the month is about right.

    `editions` holds the year and month of each number.
    """

    names: Mapping[str, tuple[str, ...]]
    editions: Mapping[int, tuple[int, int]]
    source: str


def parse_series(content: Mapping[str, Any]) -> tuple[Series, ...]:
    """The series of the YAML file; numbers between two that are given follow year by year."""
    return tuple(
        Series({code: tuple(names) for code, names in entry["names"].items()}, _editions(entry), entry["source"])
        for entry in content["series"]
    )


def _editions(entry: Mapping[str, Any]) -> dict[int, tuple[int, int]]:
    given = {number: _when(str(when), entry.get("month", 0)) for number, when in entry["editions"].items()}
    if entry.get("each"):
        return given
    found: dict[int, tuple[int, int]] = {}
    for number in range(min(given), max(given) + 1):
        year = found[number - 1][0] + 1 if found else 0
        found[number] = given.get(number, (year, entry["month"]))
    return found


def _when(printed: str, month: int) -> tuple[int, int]:
    year, _, own_month = printed.partition("-")
    found = (int(year), int(own_month or month))
    if not 1 <= found[1] <= 12:  # noqa: PLR2004  months
        raise ValueError(f"{printed}: no month")
    return found


@cache
def load_series() -> tuple[Series, ...]:
    """The series that the program ships with."""
    return read_series(resource("gazetteer", "series.yaml"))


def read_series(path: Path) -> tuple[Series, ...]:
    """The series of a file; raises UserError with file and line when it is at fault."""
    content = read_yaml(path)
    try:
        return parse_series(content)
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(
            f"not a list of series: {error!r}", path, line_of(path, "series"), "Correct or restore it."
        ) from error
