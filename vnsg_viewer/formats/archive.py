# SPDX-License-Identifier: MIT
"""ZIP archives opened with care: they may be damaged, encrypted, or made to fill the memory."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from vnsg_viewer.formats.reader import MAX_BYTES, UnreadableArticle

MAGIC = b"PK\x03\x04"
MAX_TOTAL = 10 * MAX_BYTES
DAMAGE = (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, RuntimeError)
"""What damaged archives make the standard library raise."""

_ENCRYPTED = 0x1
_FIRST_NAME = 128


def is_document(data: bytes) -> bool:
    """Whether a ZIP is an office document: those name their content types first."""
    return data.startswith(MAGIC) and b"[Content_Types].xml" in data[:_FIRST_NAME]


def opened(data: bytes) -> ZipFile:
    """The archive; raises UnreadableArticle when it is damaged or unpacks to more than articles ever take."""
    try:
        archive = ZipFile(BytesIO(data))
    except DAMAGE as error:
        raise UnreadableArticle("broken", "This archive is damaged. Get it again.") from error
    if sum(entry.file_size for entry in archive.infolist()) > MAX_TOTAL:
        raise UnreadableArticle(
            "too_large", f"This archive unpacks to more than {MAX_TOTAL / 1e6:.0f} MB. Unpack it and open the folder."
        )
    return archive


def unpacked(archive: ZipFile, entry: ZipInfo) -> bytes:
    """The bytes of an entry, at most one more than MAX_BYTES of them; raises UnreadableArticle when it is damaged."""
    if entry.flag_bits & _ENCRYPTED:
        raise UnreadableArticle("encrypted", "This file asks for a password. Unpack the archive and open the folder.")
    try:
        with archive.open(entry) as stream:
            return stream.read(MAX_BYTES + 1)
    except DAMAGE as error:
        raise UnreadableArticle("broken", "This file in the archive is damaged.") from error
