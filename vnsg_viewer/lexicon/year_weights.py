# SPDX-License-Identifier: MIT
"""How much each piece of evidence weighs when a year is inferred: resources/year_weights.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import DateStatus
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource


@dataclass(frozen=True, slots=True, eq=False)
class YearWeights:
    """Thresholds of certainty, and for each kind of evidence and outcome how much likelier it makes a year.

    A weight is a likelihood ratio: how often the outcome is met in the true year, over how often in a wrong one.
    """

    first_year: int
    inferred: float
    probable: float
    relative: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]

    @classmethod
    def parse(cls, content: Mapping[str, Any]) -> "YearWeights":
        """From the YAML file."""
        thresholds = content["thresholds"]
        return cls(
            first_year=content["first_year"],
            inferred=thresholds["inferred"],
            probable=thresholds["probable"],
            relative=dict(content["relative"]),
            weights={kind: dict(outcomes) for kind, outcomes in content["weights"].items()},
        )

    def weight(self, kind: str, outcome: str) -> float:
        """The likelihood ratio of an outcome."""
        return self.weights[kind][outcome]

    def status(self, confidence: float) -> DateStatus:
        """What a date of this confidence is called."""
        if confidence >= self.inferred:
            return DateStatus.INFERRED
        return DateStatus.PROBABLE if confidence >= self.probable else DateStatus.UNKNOWN


@cache
def load_year_weights() -> YearWeights:
    """The weights that the program ships with."""
    return read_year_weights(resource("year_weights.yaml"))


def read_year_weights(path: Path) -> YearWeights:
    """The weights of a file; raises UserError when it is at fault."""
    try:
        return YearWeights.parse(read_yaml(path))
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(f"not the weights of evidence: {error!r}", path, None, "Restore the file.") from error
