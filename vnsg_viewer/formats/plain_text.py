# SPDX-License-Identifier: MIT
"""Plain text, with or without front matter."""

from collections.abc import Iterator

from vnsg_viewer.formats.decoding import decode
from vnsg_viewer.formats.front_matter import front_matter
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.formats.reader import Reader, article_from


def _read(path: str, data: bytes) -> Iterator[RawArticle]:
    text, encoding = decode(data)
    yield article_from(path, data, text, encoding, front_matter(text))


READER = Reader("text", (".txt", ".text"), _read)
