# SPDX-License-Identifier: MIT
"""Presidencies that pass from country to country by the year: resources/gazetteer/presidencies.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource


@dataclass(frozen=True, slots=True)
class Presidency:
    """A presidency: its English label, its names by language in small letters, and the years of each country."""

    label: str
    names: Mapping[str, tuple[str, ...]]
    held: Mapping[str, tuple[int, ...]]


@cache
def load_presidencies() -> tuple[Presidency, ...]:
    """The presidencies that the program ships with."""
    content = read_yaml(resource("gazetteer", "presidencies.yaml"))
    return tuple(
        Presidency(
            entry["label"],
            {code: tuple(names) for code, names in entry["names"].items()},
            {country: tuple(years) for country, years in entry["held"].items()},
        )
        for entry in content["presidencies"]
    )
