# SPDX-License-Identifier: MIT
"""A folder of articles, read file by file in a fixed order."""

import errno
import stat
from collections.abc import Iterator
from pathlib import Path

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.formats.reader import MAX_BYTES, printable, too_large
from vnsg_viewer.formats.registry import read_bytes

_NOT_ARTICLES = frozenset({".yaml", ".yml", ".vnsg", ".ini", ".db", ".lnk"})
"""Files that lie beside articles: gazetteers, corrections, workspaces and what desktops leave behind."""


_ADVICE = {
    errno.ENOENT: "It is gone, or a link to nowhere. Put it back, or remove the link.",
    errno.ELOOP: "It is a link to itself. Remove it.",
    errno.ENAMETOOLONG: "Give it a shorter name.",
    errno.EIO: "Its disk may be damaged. Copy it anew.",
}


def read_folder(path: Path) -> Iterator[RawArticle | Problem]:
    """The articles below a folder, or of one file, in order of their paths; what cannot be read becomes a problem."""
    if not path.is_dir():
        yield from _read_file(path, printable(path.name))
        return
    problems: list[Problem] = []
    for file in sorted(_files(path, path, problems), key=lambda file: file.relative_to(path).as_posix()):
        yield from _read_file(file, printable(file.relative_to(path).as_posix()))
    yield from problems


def _files(folder: Path, root: Path, problems: list[Problem]) -> Iterator[Path]:
    """The files below a folder that may be articles; folders that cannot be opened are added to `problems`."""
    try:
        entries = sorted(folder.iterdir())
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                if not entry.is_symlink():  # a link upwards would never end
                    yield from _files(entry, root, problems)
            elif entry.suffix.casefold() not in _NOT_ARTICLES:
                yield entry
    except OSError as error:
        label = printable(folder.relative_to(root).as_posix())
        problems.append(_unreadable(folder.name if label == "." else label, error))


def _read_file(file: Path, label: str) -> Iterator[RawArticle | Problem]:
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # reading a pipe would wait for ever
            yield Problem(label, "unreadable", "This is a device or a pipe, not a file. Remove it.")
            return
        size = status.st_size
        data = b"" if size > MAX_BYTES else file.read_bytes()
    except OSError as error:
        yield _unreadable(label, error)
        return
    if size > MAX_BYTES:
        yield too_large(label, size)
        return
    yield from read_bytes(label, data)


def _unreadable(label: str, error: OSError) -> Problem:
    advice = _ADVICE.get(error.errno or 0, "Check the permissions.")
    return Problem(label, "unreadable", f"It cannot be opened: {error.strerror or error}. {advice}")
