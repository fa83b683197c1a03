# SPDX-License-Identifier: MIT
"""What every article format provides."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.raw_article import Metadata, RawArticle


class UnreadableArticle(Exception):  # noqa: N818  it names what is wrong with the file, not with us
    """A file that gives no article; `kind` is the code of the problem."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: the file names it goes by, the first bytes that give it away, and how to read it.

    `read(path, data)` yields articles and problems, or raises UnreadableArticle.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[str, bytes], Iterable[RawArticle | Problem]]
    magic: tuple[bytes, ...] = ()


def article_from(path: str, data: bytes, text: str, encoding: str, metadata: Metadata) -> RawArticle:
    """An article with the hash of its bytes; raises UnreadableArticle when there is no text."""
    if not text.strip():
        raise UnreadableArticle("empty", "There is no text in this file.")
    return RawArticle(path, sha256(data).hexdigest(), encoding, text, metadata)
