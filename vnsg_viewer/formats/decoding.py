# SPDX-License-Identifier: MIT
"""Bytes of a text file to text: Unicode where it is, else the Windows code page of French or of Vietnamese."""

import codecs
import re

from vnsg_viewer.formats.reader import UnreadableArticle

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAMPLE = 65536
_FEW_BYTES = 16
# A letter and the Vietnamese tone that code page 1258 writes after it (Ì Ò Þ ì ò in code page 1252)
_TONES = re.compile(rb"[aeiouyAEIOUY\xc2\xe2\xca\xea\xd4\xf4\xc3\xe3\xd5\xf5\xdd\xfd][\xcc\xd2\xde\xec\xf2]")
# Letters that only Vietnamese uses: đ ơ ư; they are ð õ ý in code page 1252
_VIETNAMESE = re.compile(rb"[\xd0\xf0\xd5\xf5\xdd\xfd]")
_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_CONTROL = 0.01


def as_browsers_read(encoding: str) -> str:
    """The encoding that is meant by a declared one: pages that say Latin 1 are written in Windows-1252."""
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return encoding  # it fails where it is used
    return "cp1252" if name in {"ascii", "iso8859-1"} else name


def decode(data: bytes) -> tuple[str, str]:
    """The text, line ends untouched, and its encoding; raises UnreadableArticle when it is no text."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode(data, encoding), encoding
    if wide := _utf16_without_bom(data):
        return _decode(data, wide), wide
    if _is_binary(data):
        raise UnreadableArticle("binary", "This is not text. Remove the file, or save it as text, HTML, PDF or DOCX.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        encoding = _code_page(data)
        return _decode(data, encoding), encoding


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableArticle("broken", f"The text is damaged near byte {error.start} ({encoding}).") from error


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return b"\0" in data or len(_CONTROL.findall(sample)) > _MAX_CONTROL * len(sample)


def _utf16_without_bom(data: bytes) -> str:
    """Latin letters in UTF-16 have a zero in each second byte."""
    sample = data[: _SAMPLE & ~1]
    if len(data) % 2 or len(data) < _FEW_BYTES or b"\0" not in sample:
        return ""
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.6 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and not odd else ""


def _code_page(data: bytes) -> str:
    high = len(_HIGH.findall(data))
    tones, letters = len(_TONES.findall(data)), len(_VIETNAMESE.findall(data))
    encoding = "cp1258" if tones * 10 > high and letters * 20 > high else "cp1252"
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return "latin-1"  # some bytes have no meaning in the Windows pages
    return encoding
