# SPDX-License-Identifier: MIT
"""What a chronicle was made from, as a text that differs whenever the chronicle might."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from vnsg_viewer import __version__
from vnsg_viewer.resources import resource

_PROGRAM = Path(__file__).resolve().parents[1]
_ROOMS = ("domain", "lexicon", "formats", "extraction", "storage")
_LIBRARIES = ("site-packages", "dist-packages")


def fingerprint(folder: Path) -> str:
    """The program, its data, its libraries and every file below a folder, by size and times.

    OSError where a folder cannot be looked into: what lies there would go unnoticed when it changes.
    """
    lines = [__version__, sys.version, str(folder), *_program()]
    return "\n".join((*lines, *(f"{name} {_state(status)} {status.st_ctime_ns}" for name, status in files_of(folder))))


def files_of(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """The files below a folder that may bear on its chronicle, in order of their relative paths, with their status.

    The reader's own gazetteers and corrections are among them, though they are no articles.
    """
    pending = [(str(folder), "")]
    found: list[tuple[str, os.stat_result]] = []
    while pending:
        place, prefix = pending.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if not entry.is_dir():
                    found.append((prefix + entry.name, entry.stat(follow_symlinks=not _is_broken(entry))))
                elif not entry.is_symlink():  # a link upwards would never end
                    pending.append((entry.path, f"{prefix}{entry.name}/"))
    return iter(sorted(found, key=lambda one: one[0]))


def _is_broken(entry: "os.DirEntry[str]") -> bool:
    return entry.is_symlink() and not os.path.exists(entry.path)  # noqa: PTH110  a Path a file is slow in large folders


@cache
def _program() -> tuple[str, ...]:
    """The program as it was when first asked: one that is replaced while it runs goes on as it was."""
    return tuple(_parts())


def _parts() -> Iterator[str]:
    """Our code and data, and the libraries: a folder of packages changes its time with each of them."""
    for room in _ROOMS:
        yield from _states(_PROGRAM / room, ".py")
    yield from _states(resource(), ".yaml")
    libraries = (place for place in sys.path if place.endswith(_LIBRARIES))
    for path in filter(os.path.exists, (sys.executable, *libraries)):  # a frozen program lists some it does not have
        yield f"{path} {_state(os.stat(path))}"  # noqa: PTH116  a Path a file is slow


def _states(folder: Path, suffix: str) -> Iterator[str]:
    """The files of a kind below a folder; there are none of code in a frozen program, which is one executable."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(name for name in names if name.endswith(suffix)):
            path = f"{place}/{name}"
            yield f"{path} {_state(os.stat(path))}"  # noqa: PTH116  a Path a file is slow


def _state(status: os.stat_result) -> str:
    return f"{status.st_size} {status.st_mtime_ns}"
