# SPDX-License-Identifier: MIT
"""What the reader looked at last: folder, filter and stretch of time, as a text that settings can hold."""

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vnsg_viewer.domain.criteria import Criteria, Facet


@dataclass(frozen=True, slots=True)
class LastLook:
    """A folder and how it was looked at; `stretch` is None for all of its time."""

    folder: Path
    criteria: Criteria = Criteria()
    stretch: tuple[float, float] | None = None

    @property
    def is_plain(self) -> bool:
        """Whether everything was in view."""
        return self.criteria.is_empty and self.stretch is None

    def as_text(self) -> str:
        """The look as `parsed_look` reads it."""
        criteria = self.criteria
        facts = {
            "folder": str(self.folder),
            "chosen": {facet.value: sorted(values) for facet, values in criteria.chosen.items()},
            "start": criteria.start.isoformat() if criteria.start else None,
            "end": criteria.end.isoformat() if criteria.end else None,
            "text": criteria.text,
            "stretch": self.stretch,
        }
        return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def parsed_look(text: str) -> LastLook | None:
    """The look that a text holds; None when there is none, or it cannot be understood."""
    try:
        facts = json.loads(text)
        chosen = {Facet(facet): frozenset(map(str, values)) for facet, values in facts["chosen"].items()}
        criteria = Criteria(chosen, _day(facts["start"]), _day(facts["end"]), str(facts["text"]))
        return LastLook(Path(facts["folder"]), criteria, _stretch(facts["stretch"]))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _stretch(found: Any) -> tuple[float, float] | None:
    if found is None:
        return None
    start, end = map(float, found)
    if not start < end:
        raise ValueError(found)
    return start, end
