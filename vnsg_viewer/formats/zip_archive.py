# SPDX-License-Identifier: MIT
"""ZIP archives of articles in any other format."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.archive import MAGIC, is_document, opened, unpacked
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.formats.reader import Reader, UnreadableArticle
from vnsg_viewer.formats.registry import read_bytes, reader_for


def _read(path: str, data: bytes) -> Iterator[RawArticle | Problem]:
    archive = opened(data)
    for entry in sorted(archive.infolist(), key=lambda entry: entry.filename):
        name = PurePosixPath(entry.filename.replace("\\", "/"))
        if entry.is_dir() or any(part.startswith((".", "__MACOSX")) and part != ".." for part in name.parts):
            continue
        label = f"{path}/{name.as_posix()}"
        if name.is_absolute() or ".." in name.parts or ":" in name.parts[0]:
            yield Problem(f"{path}/{name.name}", "unsafe_name", "Its name points out of the archive; it was left out.")
            continue
        try:
            content = unpacked(archive, entry)
        except UnreadableArticle as error:
            yield Problem(label, error.kind, str(error))
            continue
        if reader_for(label, content) is READER:
            yield Problem(label, "nested_archive", "An archive within an archive is not read. Unpack it first.")
        else:
            yield from read_bytes(label, content)


def _recognises(data: bytes) -> bool:
    return data.startswith(MAGIC) and not is_document(data)


READER = Reader("zip", (".zip",), _read, _recognises, binary=True, holds_files=True)
