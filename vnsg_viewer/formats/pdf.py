# SPDX-License-Identifier: MIT
"""PDF files with a text layer."""

import logging
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

from vnsg_viewer.formats.raw_article import Metadata, RawArticle
from vnsg_viewer.formats.reader import Reader, UnreadableArticle, article_from

_MAGIC = b"%PDF-"
_HEAD_BYTES = 1024
_MAX_PAGES = 300
# What damaged files make the library raise beside its own errors
_DAMAGE = (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OverflowError, AssertionError)


def _read(path: str, data: bytes) -> Iterator[RawArticle]:
    text = _text(data)
    if not text.strip():
        raise UnreadableArticle("empty", "This PDF holds pictures of pages, no text. Recognise its text first (OCR).")
    yield article_from(path, data, text, "pdf", Metadata())


def _text(data: bytes) -> str:
    import pypdf
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would print each fault that we report as a problem
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        return "\n\n".join(page.extract_text() for page, _ in zip(reader.pages, range(_MAX_PAGES), strict=False))
    except FileNotDecryptedError as error:
        raise UnreadableArticle("encrypted", "This PDF asks for a password. Save it without one.") from error
    except (PyPdfError, NotImplementedError, struct.error, zlib.error, *_DAMAGE) as error:
        raise UnreadableArticle("broken", "This PDF is damaged. Get it again, or save its text.") from error


def _recognises(data: bytes) -> bool:
    return _MAGIC in data[:_HEAD_BYTES]


READER = Reader("pdf", (".pdf",), _read, _recognises, binary=True)
