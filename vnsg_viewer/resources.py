# SPDX-License-Identifier: MIT
"""Finds resources/ and seeds/ in a checkout, a wheel and a frozen bundle."""

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """The folder that holds resources/ and seeds/: beside the package in a checkout, inside it in a wheel."""
    bundle = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    candidates = ([Path(bundle)] if bundle else []) + [package, package.parent]
    for folder in candidates:
        if (folder / "resources").is_dir():
            return folder
    raise FileNotFoundError(f"resources/ not found beside {package}: the installation is incomplete")


def resource(*parts: str) -> Path:
    """Path of a file or folder below resources/."""
    return _root().joinpath("resources", *parts)


def seeds() -> Path:
    """The folder of the five sample articles."""
    return _root() / "seeds"
