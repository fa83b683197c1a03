# SPDX-License-Identifier: MIT
"""Letters made whole: mojibake, HTML entities, decomposed diacritics, invisible and no-break characters."""

import html
import re
import unicodedata
from collections.abc import Iterator

from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.text.edits import Edit, edited, replacements

_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\x0b\x0c"
_SIGNLESS = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\r"
_NO_BREAK = re.compile(f"[{_SPACES}]")
_INVISIBLE = re.compile(f"[{_SIGNLESS}]+")
_SOFT_BREAK = re.compile("\u00ad[ \t]*\r?\n[ \t]*")  # within a word
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_DECOMPOSED = re.compile("[^\\W\\d_][\u0300-\u036f]+")

# What UTF-8 looks like when its bytes were read as Windows-1252: a lead byte and the bytes that continue it
_CONTINUED = "".join(bytes([b]).decode("cp1252", errors="ignore") for b in range(0x80, 0xC0)) + "\u0080-\u009f"
_MOJIBAKE = re.compile(f"[\u00c2-\u00df][{_CONTINUED}]|[\u00e0-\u00ef][{_CONTINUED}]{{2}}")
_MENDED = re.compile("[\u00a0-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u2044\u20ac\u2122]")
_MOST_MISREADINGS = 3  # a text may have been read wrongly, written, and read wrongly again
# An apostrophe whose other two bytes were lost: countriesâ defence, the ministryâs
_LOST_APOSTROPHE = re.compile(r"(?<=[a-z])(â)(?=(?:s|t|re|ve|ll)?[ .,;)\n])", re.IGNORECASE)


def mended(clean: CleanText) -> CleanText:
    """The text with whole letters, whatever its language."""
    text = clean.text
    if text.isascii():
        if "&" in text:
            clean = edited(clean, _entities(text))
        if "\r" in clean.text or "\t" in clean.text or not clean.text.isascii():
            return _spaced(clean)
        return clean
    for _ in range(_MOST_MISREADINGS):
        if not _MOJIBAKE.search(clean.text):
            break
        clean = edited(clean, _mojibake(clean.text))
    if "&" in clean.text:
        clean = edited(clean, _entities(clean.text))
    clean = _spaced(clean)
    if not unicodedata.is_normalized("NFC", clean.text):
        clean = edited(clean, _composed(clean.text))
    return clean


def with_apostrophes(clean: CleanText) -> CleanText:
    """The text with the apostrophes of which only a circumflexed a is left; not for languages whose words end in â."""
    return edited(clean, replacements(_LOST_APOSTROPHE, clean.text, "’")) if "â" in clean.text else clean


def _spaced(clean: CleanText) -> CleanText:
    if "\u00ad" in clean.text:
        clean = edited(clean, replacements(_SOFT_BREAK, clean.text, ""))
    if any(sign in clean.text for sign in _SIGNLESS):
        clean = edited(clean, replacements(_INVISIBLE, clean.text, ""))
    text = _NO_BREAK.sub(" ", clean.text) if any(space in clean.text for space in _SPACES) else clean.text
    text = text.replace("\u2011", "-")
    return clean if text == clean.text else CleanText(text, clean.offsets, clean.wide)


def _entities(text: str) -> Iterator[Edit]:
    for match in _ENTITY.finditer(text):
        letter = html.unescape(html.unescape(match[0])) if match[0] == "&amp;" else html.unescape(match[0])
        if letter != match[0]:
            yield Edit(match.start(), match.end(), letter)


def _mojibake(text: str) -> Iterator[Edit]:
    for match in _MOJIBAKE.finditer(text):
        letter = _as_utf8(match[0])
        if letter and _MENDED.fullmatch(letter):
            yield Edit(match.start(), match.end(), letter)


def _as_utf8(text: str) -> str:
    """The letter that these characters are the bytes of; empty when they are none."""
    data = b"".join(c.encode("latin-1") if c <= "\u00ff" else c.encode("cp1252") for c in text)
    return data.decode("utf-8", errors="ignore")


def _composed(text: str) -> Iterator[Edit]:
    for match in _DECOMPOSED.finditer(text):
        letter = unicodedata.normalize("NFC", match[0])
        if letter != match[0]:
            yield Edit(match.start(), match.end(), letter)
