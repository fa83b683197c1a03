# SPDX-License-Identifier: MIT
"""YAML files of ours and of readers: read fast, and complained about with file and line."""

from pathlib import Path
from typing import Any

import yaml

from vnsg_viewer.domain.errors import UserError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> Any:
    """The content of a YAML file; raises UserError with file and line when it is no YAML."""
    try:
        with path.open("rb") as stream:
            return yaml.load(stream, Loader=_Loader)  # noqa: S506  the loader is a safe one
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise UserError(
            f"not valid YAML: {error.problem}", path, line, "Correct the line or restore the file."
        ) from error


def line_of(path: Path, *keys: str | int) -> int | None:
    """The line (from 1) of a value found by keys and list positions, for messages only: it reads the file again."""
    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    for key in keys:
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
            node = node.value[key]
        elif isinstance(node, yaml.MappingNode):
            node = next((value for name, value in node.value if name.value == str(key)), None)
        else:
            return None
    return node.start_mark.line + 1 if node else None
