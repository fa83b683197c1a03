# SPDX-License-Identifier: MIT
"""The formats there are: each module of this package that defines READER; and the choice among them."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import PurePosixPath
from pkgutil import iter_modules

import vnsg_viewer.formats
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.formats.reader import Reader, UnreadableArticle

MAX_BYTES = 20_000_000
"""Larger files are no articles."""


@cache
def readers() -> tuple[Reader, ...]:
    """All readers, in order of their names."""
    names = sorted(module.name for module in iter_modules(vnsg_viewer.formats.__path__))
    modules = [import_module(f"{vnsg_viewer.formats.__name__}.{name}") for name in names]
    return tuple(module.READER for module in modules if isinstance(getattr(module, "READER", None), Reader))


def reader_for(path: str, data: bytes) -> Reader | None:
    """The reader that the name asks for, else the one that the first bytes ask for; plain text for names without suffix."""
    suffix = PurePosixPath(path).suffix.casefold() or ".txt"
    magical = next((reader for reader in readers() if reader.magic and data.startswith(reader.magic)), None)
    named = next((reader for reader in readers() if suffix in reader.suffixes), None)
    if named is None or (magical is not None and not named.magic):
        return magical or named
    return named


def too_large(path: str, size: int) -> Problem:
    """The problem of a file beyond the limit."""
    return Problem(
        path,
        "too_large",
        f"The file has {size / 1e6:.0f} MB; articles are read up to {MAX_BYTES / 1e6:.0f} MB. "
        "Split it into one file per article.",
    )


def read_bytes(path: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """The articles in the bytes of one file, or the problem with it."""
    if not data:
        yield Problem(path, "empty", "The file is empty.")
        return
    if len(data) > MAX_BYTES:
        yield too_large(path, len(data))
        return
    reader = reader_for(path, data)
    if reader is None:
        known = " ".join(sorted(suffix for reader in readers() for suffix in reader.suffixes))
        yield Problem(path, "unknown_format", f"This kind of file is not known. Known are: {known}.")
        return
    try:
        yield from reader.read(path, data)
    except UnreadableArticle as error:
        yield Problem(path, error.kind, str(error))
