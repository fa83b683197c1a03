# SPDX-License-Identifier: MIT
"""Archives: what is read, and tricks that are refused."""

import io
import zipfile

from samples_of_formats import SAMPLES, archive, text
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.registry import read_bytes


def test_articles_are_labelled_inside_their_archive():
    assert [found.path for found in read_bytes("p.zip", SAMPLES[".zip"])] == ["p.zip/a.txt", "p.zip/folder/b.html"]


def test_names_that_point_outside_are_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for name in ("../up.txt", "/root.txt", "a/../../b.txt", "C:/x.txt", "..\\w.txt"):
            packed.writestr(name, text())
    found = list(read_bytes("p.zip", stream.getvalue()))
    assert len(found) == 5
    assert all(isinstance(problem, Problem) and problem.kind == "unsafe_name" for problem in found)
    assert not any(".." in problem.path for problem in found)


def test_an_archive_that_would_fill_the_memory_is_refused():
    bomb = archive(**{f"f{i}_dot_txt": bytes(30_000_000) for i in range(8)})
    assert len(bomb) < 1_000_000
    (problem,) = read_bytes("p.zip", bomb)
    assert isinstance(problem, Problem)
    assert problem.kind == "too_large"


def test_one_huge_file_does_not_spoil_the_others():
    kinds = [
        getattr(found, "kind", "")
        for found in read_bytes("p.zip", archive(a_dot_txt=bytes(30_000_000), b_dot_txt=text()))
    ]
    assert kinds == ["too_large", ""]


def test_archives_within_archives_are_not_opened():
    (problem,) = read_bytes("p.zip", archive(inner_dot_zip=SAMPLES[".zip"]))
    assert isinstance(problem, Problem)
    assert problem.kind == "nested_archive"


def test_hidden_files_are_skipped():
    assert list(read_bytes("p.zip", archive(_dot_a_dot_txt=text(), __MACOSX_slash_b_dot_txt=text()))) == []


def test_a_mail_brings_its_attached_articles():
    part = "Content-Type: {}\r\n{}\r\n\r\n{}\r\n--limit"
    mail = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="limit"\r\nSubject: x\r\n\r\n--limit\r\n'
        + part.format("text/plain; charset=utf-8", "X: y", "See the article.")
        + "\r\n"
        + part.format("text/plain; charset=utf-8", 'Content-Disposition: attachment; filename="a.txt"', "The article.")
        + "--\r\n"
    )
    found = list(read_bytes("m.eml", mail.encode()))
    assert [(article.path, article.text.strip()) for article in found] == [
        ("m.eml", "See the article."),
        ("m.eml/a.txt", "The article."),
    ]
