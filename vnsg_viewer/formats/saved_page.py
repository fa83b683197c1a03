# SPDX-License-Identifier: MIT
"""MHTML: pages saved by a browser as one file."""

from collections.abc import Iterator

from vnsg_viewer.formats import mime
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.formats.reader import Reader, UnreadableArticle
from vnsg_viewer.formats.web_page import page_article, page_text

_HEAD_BYTES = 4096


def _read(path: str, data: bytes) -> Iterator[RawArticle]:
    message = mime.message(data)
    page = next((part for part in mime.leaves(message) if part.get_content_type() == "text/html"), None)
    if page is None:
        raise UnreadableArticle("broken", "There is no page in this MHTML file. Save it again, or as text.")
    source, encoding = page_text(mime.content(page), mime.charset(page))
    url = mime.header(message, "Snapshot-Content-Location") or mime.header(page, "Content-Location")
    yield page_article(path, data, source, encoding, url if url.startswith("http") else "")


def _recognises(data: bytes) -> bool:
    head = data[:_HEAD_BYTES].lower()
    return b"mime-version:" in head and b"multipart/related" in head


READER = Reader("mhtml", (".mhtml", ".mht"), _read, _recognises)
