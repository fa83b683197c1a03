# SPDX-License-Identifier: MIT
"""What every article format provides."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.raw_article import Metadata, RawArticle

MAX_BYTES = 20_000_000
"""Larger files are no articles."""


_NO_LETTER = re.compile("[\ud800-\udfff]")  # halves of a character, which some encodings let pass

MAX_CHARACTERS = 1_000_000
"""Longer texts are collections or data; a long article has a twentieth of it."""


class UnreadableArticle(Exception):  # noqa: N818  it names what is wrong with the file, not with us
    """A file that gives no article; `kind` is the code of the problem."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


def _never(data: bytes) -> bool:
    del data
    return False


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: the suffixes it goes by, whether bytes are of it, and how to read it.

    `read(path, data)` yields articles and problems, or raises UnreadableArticle.  A `binary` format is told by its
    bytes whatever the suffix says; a text format is asked to recognise bytes only where the suffix says nothing.
    `holds_files` marks archives and mails: those are not opened within each other.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, bytes], Iterable[RawArticle | Problem]]
    recognises: Callable[[bytes], bool] = _never
    binary: bool = False
    holds_files: bool = False


def printable(words: str) -> str:
    """Words that can be written as Unicode: what was no letter (a byte in the name of a file) as its number."""
    return words.encode("utf-8", "backslashreplace").decode("utf-8")


def article_from(path: str, data: bytes, text: str, encoding: str, metadata: Metadata) -> RawArticle:
    """An article with the hash of its bytes; raises UnreadableArticle when there is no text or far too much."""
    if not text.strip():
        raise UnreadableArticle("empty", "There is no text in this file. Save the article again, or remove it.")
    if len(text) > MAX_CHARACTERS:
        raise UnreadableArticle(
            "too_large",
            f"The text has {len(text)} characters; articles have up to {MAX_CHARACTERS}. Split it up.",
        )
    return RawArticle(path, sha256(data).hexdigest(), encoding, _NO_LETTER.sub("\ufffd", text), metadata)


def too_large(path: str, size: int) -> Problem:
    """The problem of a file beyond the limit."""
    return Problem(
        path,
        "too_large",
        f"The file has {size / 1e6:.0f} MB; articles are read up to {MAX_BYTES / 1e6:.0f} MB. "
        "Split it into one file per article.",
    )
