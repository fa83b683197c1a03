# SPDX-License-Identifier: MIT
"""Files that hold no readable article say so, each in its own way."""

import io
import zipfile

import pypdf
import pytest

from samples_of_formats import SAMPLES, archive
from vnsg_viewer.formats.registry import read_bytes


def _pdf(password=""):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _encrypted_zip():
    """A ZIP whose entry claims to be encrypted."""
    data = bytearray(archive(a_dot_txt=b"text"))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _damaged_zip():
    data = bytearray(archive(a_dot_txt=b"The article. " * 40))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as packed:
        start = packed.infolist()[0].header_offset + 30 + len("a.txt")
    data[start : start + 8] = b"\xff" * 8
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("data.txt", b"one line of many\n" * 80_000, "too_large"),
        ("scan.pdf", _pdf(), "empty"),
        ("secret.pdf", _pdf("x"), "encrypted"),
        ("secret.zip", _encrypted_zip(), "encrypted"),
        ("bad.zip", _damaged_zip(), "broken"),
        ("a.docx", archive(**{"[Content_Types]_dot_xml": b"<Types/>"}), "broken"),
        ("a.eml", b"Subject: x\r\n\r\n", "empty"),
        ("a.mhtml", b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nno page", "broken"),
        ("bomb.docx", archive(**{"[Content_Types]_dot_xml": bytes(250_000_000)}), "too_large"),
    ],
)
def test_kinds_of_problems(name, data, kind):
    (problem,) = read_bytes(name, data)
    assert problem.kind == kind


def test_a_wrong_charset_is_not_believed():
    mail = b"Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nLe ministre a \xe9t\xe9 re\xe7u."
    (article,) = read_bytes("a.eml", mail)
    assert article.text == "Le ministre a été reçu."
    assert article.encoding == "cp1252"


def test_a_mail_of_a_page_only():
    mail = b"Subject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + SAMPLES[".html"]
    (article,) = read_bytes("a.eml", mail)
    assert article.metadata.published == "2025-03-06"


def test_a_mail_without_a_date_has_no_publication():
    (article,) = read_bytes("a.eml", b"Subject: =?x?y?z?=\r\nDate: soon\r\n\r\nThe text.")
    assert article.metadata.published == ""


def test_a_mail_whose_words_only_point_to_its_page_is_read_from_the_page():
    mail = (
        b'Subject: x\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nSee the HTML version.\r\n"
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + SAMPLES[".html"] + b"\r\n--b--\r\n"
    )
    (article,) = read_bytes("a.eml", mail)
    assert "See the HTML version" not in article.text
    assert article.metadata.title == "x"


@pytest.mark.parametrize("name", ["a.odt", "a.xlsx", "a.epub"])
def test_documents_of_other_programs_are_unknown_not_archives(name):
    (problem,) = read_bytes(name, archive(content_dot_xml=b"<x/>"))
    assert problem.kind == "unknown_format"
    assert "Save it as" in problem.message


def test_halves_of_characters_do_not_come_through():
    mail = b"Subject: x\r\nContent-Type: text/plain; charset=utf-7\r\n\r\nLe ministre +2AA- est venu."
    (article,) = read_bytes("a.eml", mail)
    assert article.text.encode()


def test_latin_1_is_read_as_browsers_do():
    head = b"<html><head><meta charset='iso-8859-1'></head>"
    page = head + b"<body><p>L\x92accord a \xe9t\xe9 sign\xe9 hier.</p></body></html>"
    (article,) = read_bytes("a.html", page)
    assert "L’accord a été signé hier." in article.text
