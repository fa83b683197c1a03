# SPDX-License-Identifier: MIT
"""What an exporter is, and all there are: each module of this package that defines EXPORTER."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import MappingProxyType

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.criteria import Criteria
from vnsg_viewer.lexicon.wording.wording import Wording


@dataclass(frozen=True, slots=True)
class Selection:
    """What is to be exported: events of a chronicle, why these, and in whose words."""

    chronicle: Chronicle
    event_ids: tuple[str, ...]
    criteria: Criteria
    wording: Wording

    @classmethod
    def of_all(cls, chronicle: Chronicle, wording: Wording) -> "Selection":
        """Every event."""
        return cls(chronicle, tuple(event.id for event in chronicle.events), Criteria(), wording)


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format of text: its name on the command line, its file suffix and media type, and how it is written."""

    name: str
    suffix: str
    media_type: str
    render: Callable[[Selection], str]


@cache
def exporters() -> Mapping[str, Exporter]:
    """All exporters by name, in order of name."""
    package = __package__ or __name__.rpartition(".")[0]
    folder = import_module(package)
    modules = (import_module(f"{package}.{module.name}") for module in iter_modules(folder.__path__))
    found = (module.EXPORTER for module in modules if hasattr(module, "EXPORTER"))
    return MappingProxyType({exporter.name: exporter for exporter in sorted(found, key=lambda e: e.name)})


def exporter_for(path: Path) -> Exporter | None:
    """The exporter of a file by the longest ending that its name has; None when no format has it."""
    fitting = [exporter for exporter in exporters().values() if path.name.lower().endswith(exporter.suffix)]
    return max(fitting, key=lambda exporter: len(exporter.suffix), default=None)
