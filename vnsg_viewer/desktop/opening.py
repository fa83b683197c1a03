# SPDX-License-Identifier: MIT
"""What is read for a path that a person gives, drops or double-clicks."""

from pathlib import Path

WORKSPACE = ".vnsg"
"""The ending of a file that stands for the folder it lies in."""


def read_for(path: Path) -> Path:
    """A folder or a single article itself; for a workspace, its folder."""
    whole = path.resolve()
    return whole.parent if whole.suffix.casefold() == WORKSPACE and whole.is_file() else whole
