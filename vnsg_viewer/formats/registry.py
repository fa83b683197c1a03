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
from vnsg_viewer.formats.reader import MAX_BYTES, Reader, UnreadableArticle, too_large


@cache
def readers() -> tuple[Reader, ...]:
    """All readers, in order of their modules' names."""
    names = sorted(module.name for module in iter_modules(vnsg_viewer.formats.__path__))
    modules = [import_module(f"{vnsg_viewer.formats.__name__}.{name}") for name in names]
    return tuple(module.READER for module in modules if isinstance(getattr(module, "READER", None), Reader))


def reader_for(path: str, data: bytes) -> Reader | None:
    """The reader of a file by its suffix and its bytes; None for kinds of files that are not known."""
    suffix = PurePosixPath(path).suffix.casefold() or ".txt"
    named = next((reader for reader in readers() if suffix in reader.suffixes), None)
    recognising = [reader for reader in readers() if reader.recognises(data)]
    if named is not None and (named in recognising or not named.binary):
        return next((reader for reader in recognising if reader.binary and not named.binary), named)
    if named is None:  # a ZIP under a name that is nobody's is some other program's document
        recognising = [reader for reader in recognising if not reader.holds_files]
    return recognising[0] if recognising else named


def read_bytes(path: str, data: bytes) -> Iterator[RawArticle | Problem]:
    """The articles in the bytes of one file, or the problem with it."""
    if not data:
        yield Problem(path, "empty", "The file is empty. Save the article again, or remove it.")
        return
    if len(data) > MAX_BYTES:
        yield too_large(path, len(data))
        return
    reader = reader_for(path, data)
    if reader is None:
        known = " ".join(sorted(suffix for reader in readers() for suffix in reader.suffixes))
        yield Problem(
            path,
            "unknown_format",
            f"This kind of file is not known. Known are: {known}. Save it as one of these, or remove it.",
        )
        return
    try:
        yield from reader.read(path, data)
    except UnreadableArticle as error:
        yield Problem(path, error.kind, str(error))
