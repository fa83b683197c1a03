# SPDX-License-Identifier: MIT
"""Publishers and news agencies: resources/sources.yaml."""

from dataclasses import dataclass
from functools import cache

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher: hosts of its pages, how its articles sign, words that only its pages have."""

    name: str
    hosts: tuple[str, ...]
    signatures: tuple[str, ...]
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """The publishers, and the short names of agencies as they stand in signatures and picture credits."""

    agencies: tuple[str, ...]
    publishers: tuple[Source, ...]


@cache
def sources() -> Sources:
    """The publishers and agencies; raises UserError when their file is at fault."""
    path = resource("sources.yaml")
    content = read_yaml(path)
    try:
        return Sources(
            agencies=tuple(content["agencies"]),
            publishers=tuple(
                Source(entry["name"], tuple(entry["hosts"]), tuple(entry["signatures"]), tuple(entry["marks"]))
                for entry in content["sources"]
            ),
        )
    except (KeyError, TypeError) as error:
        raise UserError(f"not a list of sources: {error!r}", path, None, "Restore the file.") from error
