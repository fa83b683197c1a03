# SPDX-License-Identifier: MIT
"""Encodings of text files, and the promise that offsets fit the file."""

import unicodedata

import pytest

from vnsg_viewer.formats.decoding import decode
from vnsg_viewer.formats.reader import UnreadableArticle
from vnsg_viewer.formats.registry import read_bytes

_FRENCH = "Le ministre a déclaré à Hanoï que l’été serait « décisif » : où, çà et là, cœur, Noël.\r\nFin…"
_VIETNAMESE = (
    "Bộ trưởng Bộ Công an hội đàm với Bộ trưởng Bộ Nội vụ chiều 21/10; hai bên đã nhất trí tăng cường hợp tác."
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _as_1258(text: str) -> bytes:
    """Vietnamese as Windows-1258 writes it: the tone after the letter."""
    result = b""
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        tones = "".join(part for part in parts if part in _TONES)
        rest = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
        result += (rest + tones).encode("cp1258")
    return result


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_french(encoding):
    text, _ = decode(_FRENCH.encode(encoding))
    assert text == _FRENCH


def test_vietnamese_code_page():
    text, encoding = decode(_as_1258(_VIETNAMESE))
    assert encoding == "cp1258"
    assert unicodedata.normalize("NFC", text) == _VIETNAMESE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_offsets_fit_the_file_as_it_is_read(tmp_path, encoding):
    file = tmp_path / "a.txt"
    file.write_bytes(_FRENCH.encode(encoding))
    (article,) = read_bytes("a.txt", file.read_bytes())
    with file.open(newline="", encoding=article.encoding) as stream:
        assert stream.read() == article.text


def test_bytes_without_meaning_in_windows_pages_are_kept():
    text, encoding = decode(b"caf\xe9 \x81 bar" * 3)
    assert encoding == "latin-1"
    assert len(text) == 30


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\0" * 40, bytes(range(1, 9)) * 20])
def test_binary_is_refused(data):
    with pytest.raises(UnreadableArticle) as refusal:
        decode(data)
    assert refusal.value.kind == "binary"


def test_damaged_utf_16_is_refused():
    with pytest.raises(UnreadableArticle) as refusal:
        decode(b"\xff\xfe\x00\xd8a\x00")
    assert refusal.value.kind == "broken"
