# SPDX-License-Identifier: MIT
"""DOCX documents."""

from collections.abc import Iterator
from io import BytesIO

from vnsg_viewer.formats.archive import DAMAGE, is_document, opened
from vnsg_viewer.formats.raw_article import Metadata, RawArticle
from vnsg_viewer.formats.reader import Reader, UnreadableArticle, article_from

_DAMAGED = "This document is damaged. Save it again as DOCX or as text."
_BODY = b"word/document.xml"


def _read(path: str, data: bytes) -> Iterator[RawArticle]:
    try:
        opened(data).close()  # refuses what would fill the memory
    except UnreadableArticle as error:
        raise (error if error.kind == "too_large" else UnreadableArticle("broken", _DAMAGED)) from error
    title, text = _title_and_text(data)
    yield article_from(path, data, text, "docx", Metadata(title=title))


def _title_and_text(data: bytes) -> tuple[str, str]:
    import docx
    from docx.opc.exceptions import OpcError

    try:
        document = docx.Document(BytesIO(data))
        paragraphs = [paragraph.text for paragraph in document.paragraphs]
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return (document.core_properties.title or "").strip(), "\n\n".join([*paragraphs, *cells])
    except (OpcError, SyntaxError, KeyError, TypeError, AttributeError, IndexError, *DAMAGE) as error:
        # lxml reports ill-formed XML as a SyntaxError
        raise UnreadableArticle("broken", _DAMAGED) from error


def _recognises(data: bytes) -> bool:
    return is_document(data) and _BODY in data


READER = Reader("docx", (".docx",), _read, _recognises, binary=True)
