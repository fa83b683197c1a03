# SPDX-License-Identifier: MIT
"""Mails: the message itself and the articles attached to it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats import mime
from vnsg_viewer.formats.raw_article import Metadata, RawArticle
from vnsg_viewer.formats.reader import Reader, UnreadableArticle, article_from
from vnsg_viewer.formats.registry import read_bytes, readers
from vnsg_viewer.formats.web_page import page_article, page_text

_POINTER_BYTES = 250


def _read(path: str, data: bytes) -> Iterator[RawArticle | Problem]:
    message = mime.message(data)
    bodies = [part for part in mime.leaves(message) if not part.get_filename()]
    plain = next((part for part in bodies if _has_text(part)), None)
    page = next((part for part in bodies if part.get_content_type() == "text/html"), None)
    attached = [part for part in mime.leaves(message) if _is_article(part)]
    if plain is not None and not (page is not None and _only_points(plain, page)):
        text, encoding = mime.text(plain)
        yield article_from(path, data, text, encoding, _metadata(message))
    elif page is not None:
        article = page_article(path, data, *page_text(mime.content(page), mime.charset(page)))
        yield replace(article, metadata=_over(article.metadata, _metadata(message)))
    elif not attached:
        raise UnreadableArticle("empty", "There is no text in this mail. Save it again, or remove it.")
    for part in attached:
        yield from read_bytes(f"{path}/{mime.file_name(part)}", mime.content(part))


def _has_text(part: "Message[str, str]") -> bool:
    return part.get_content_type() == "text/plain" and bool(mime.content(part).strip())


def _only_points(plain: "Message[str, str]", page: "Message[str, str]") -> bool:
    """Whether the plain part of a mail says little more than that there is a page."""
    return len(mime.content(plain)) < _POINTER_BYTES < len(mime.content(page))


def _is_article(part: "Message[str, str]") -> bool:
    suffix = PurePosixPath(mime.file_name(part)).suffix.casefold()
    return any(suffix in reader.suffixes for reader in readers() if not reader.holds_files)


def _metadata(message: "Message[str, str]") -> Metadata:
    published = _sent(message)
    return Metadata(
        title=mime.header(message, "Subject"),
        published=published.isoformat() if published else "",
        basis="mail_header" if published else "",
    )


def _over(page: Metadata, mail: Metadata) -> Metadata:
    """What a page in a mail says of itself, under what the mail says."""
    if mail.published:
        page = replace(page, published=mail.published, basis=mail.basis)
    return replace(page, title=mail.title or page.title)


def _sent(message: "Message[str, str]") -> dt.date | None:
    try:
        return parsedate_to_datetime(mime.header(message, "Date")).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # none, or none that is a date


READER = Reader("mail", (".eml",), _read, holds_files=True)
