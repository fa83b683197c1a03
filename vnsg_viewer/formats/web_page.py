# SPDX-License-Identifier: MIT
"""HTML pages: trafilatura finds the article among the furniture, htmldate the day of publication."""

import logging
import re
from collections.abc import Iterator
from html import unescape

from vnsg_viewer.formats.decoding import as_browsers_read, decode
from vnsg_viewer.formats.picture_words import keep_captions, with_captions
from vnsg_viewer.formats.raw_article import Metadata, RawArticle
from vnsg_viewer.formats.reader import Reader, UnreadableArticle, article_from

_HEAD = re.compile(rb"\s*(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HEAD_BYTES = 4096
_HIDDEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_FURNITURE = re.compile(r"<(?:aside|footer)\b", re.IGNORECASE)
_DATED_LINE = re.compile(r">([^<>]{6,60}?\b(?:19|20)\d\d\b[^<>]{0,80})<")
_DATED_LINES = 5
_NO_ARTICLE = "No article was found on this page. Save its text as a .txt file."
_LAST_DAY = "2100-12-31"  # a fixed one, so that the result does not depend on the clock


def page_text(data: bytes, charset: str = "") -> tuple[str, str]:
    """The source of a page and its encoding: as its transport or its head says, else as its bytes look."""
    declared = _CHARSET.search(data[:_HEAD_BYTES])
    for name in (charset, declared[1].decode("ascii") if declared else ""):
        if name:
            try:
                return data.decode(as_browsers_read(name)), name.lower()
            except (UnicodeDecodeError, LookupError):
                continue
    return decode(data)


def page_article(path: str, data: bytes, source: str, encoding: str, url: str = "") -> RawArticle:
    """The article of a page; raises UnreadableArticle when there is none."""
    import trafilatura
    from trafilatura.utils import load_html

    for name in ("trafilatura", "htmldate"):  # they would print each fault that we report as a problem
        logging.getLogger(name).setLevel(logging.CRITICAL)
    tree = load_html(source)
    if tree is None:
        raise UnreadableArticle("empty", _NO_ARTICLE)
    keep_captions(tree)
    found = trafilatura.bare_extraction(
        tree,
        url=url or None,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        include_images=True,
        favor_recall=True,
        date_extraction_params={"original_date": True, "extensive_search": False, "max_date": _LAST_DAY},
    )
    if found is None or isinstance(found, dict) or not found.text:
        raise UnreadableArticle("empty", _NO_ARTICLE)
    title = " ".join((found.title or "").split())
    metadata = Metadata(
        title=title,
        published=found.date or "",
        basis="html_meta" if found.date else "",
        source=found.sitename or found.hostname or "",
        url=url or found.url or "",
        language=(found.language or "")[:2],
        printed=_dated_lines(source),
    )
    return article_from(path, data, with_captions(found.text, title), encoding, metadata)


def _dated_lines(source: str) -> tuple[str, ...]:
    """The short lines before the furniture at the end of a page that print a year, in order."""
    end = _FURNITURE.search(source)
    visible = _HIDDEN.sub(" ", source[: end.start() if end else len(source)])
    return tuple(dict.fromkeys(" ".join(unescape(line[1]).split()) for line in _DATED_LINE.finditer(visible)))[
        :_DATED_LINES
    ]


def _read(path: str, data: bytes) -> Iterator[RawArticle]:
    source, encoding = page_text(data)
    yield page_article(path, data, source, encoding)


def _recognises(data: bytes) -> bool:
    return _HEAD.match(data[:_HEAD_BYTES]) is not None


READER = Reader("html", (".html", ".htm", ".xhtml"), _read, _recognises)
