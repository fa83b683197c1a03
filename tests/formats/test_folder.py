# SPDX-License-Identifier: MIT
"""Folders: order, what is skipped, and bad files that never stop the good ones."""

import os
import sys
import time

import pytest

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.folder import read_folder
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.lexicon.wording.messages import message_in

_TEXT = "Les deux ministres se sont rencontrés à Hanoï."


def _write(folder, name, data):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def test_files_come_in_the_order_of_their_paths(tmp_path):
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", "C.txt"):
        _write(tmp_path, name, _TEXT.encode())
    assert [found.path for found in read_folder(tmp_path)] == ["C.txt", "a/b/c.txt", "a/z.txt", "b.txt"]


def test_one_file_is_a_folder_of_one(tmp_path):
    _write(tmp_path, "a.txt", _TEXT.encode())
    (found,) = read_folder(tmp_path / "a.txt")
    assert found.path == "a.txt"


def test_hidden_files_and_yaml_are_no_articles(tmp_path):
    for name in (".hidden.txt", ".git/a.txt", "gazetteer.yaml", "corrections.yml", "work.vnsg"):
        _write(tmp_path, name, _TEXT.encode())
    assert list(read_folder(tmp_path)) == []


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.txt", b"\x00\x01\x02\x03" * 100, "binary"),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "unknown_format"),
        ("a.pdf", b"%PDF-1.7 and then nothing", "broken"),
        ("a.docx", b"PK\x03\x04 and then nothing", "broken"),
        ("a.zip", b"PK\x03\x04 and then nothing", "broken"),
        ("a.html", b"<html><body></body></html>", "empty"),
    ],
)
def test_a_bad_file_is_a_problem_and_the_others_load(tmp_path, name, data, kind):
    _write(tmp_path, f"bad/{name}", data)
    _write(tmp_path, "good.txt", _TEXT.encode())
    problem, article = read_folder(tmp_path)
    assert isinstance(problem, Problem)
    assert (problem.path, problem.kind) == (f"bad/{name}", kind)
    assert problem.message.endswith(".")
    assert isinstance(article, RawArticle)


def test_a_huge_file_is_refused_at_once_with_advice(tmp_path):
    with (tmp_path / "huge.txt").open("wb") as stream:
        stream.truncate(50_000_000)
    started = time.perf_counter()
    (problem,) = read_folder(tmp_path)
    assert time.perf_counter() - started < 0.5
    assert isinstance(problem, Problem)
    assert problem.kind == "too_large"
    assert "50 MB" in problem.message
    assert "Split" in problem.message


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may open everything")
def test_what_may_not_be_opened_is_a_problem(tmp_path):
    _write(tmp_path, "shut/a.txt", _TEXT.encode())
    _write(tmp_path, "closed.txt", _TEXT.encode())
    (tmp_path / "shut").chmod(0)
    (tmp_path / "closed.txt").chmod(0)
    try:
        problems = list(read_folder(tmp_path))
    finally:
        (tmp_path / "shut").chmod(0o700)
    assert [(problem.path, problem.kind) for problem in problems] == [
        ("closed.txt", "unreadable"),
        ("shut", "unreadable"),
    ]


def test_a_folder_that_is_gone_is_a_problem(tmp_path):
    (problem,) = read_folder(tmp_path / "gone")
    assert (problem.path, problem.kind) == ("gone", "unreadable")


def test_a_link_to_a_folder_above_does_not_go_round(tmp_path):
    _write(tmp_path, "a.txt", _TEXT.encode())
    (tmp_path / "up").symlink_to(tmp_path, target_is_directory=True)
    assert [found.path for found in read_folder(tmp_path)] == ["a.txt"]


def test_a_link_to_nothing_is_a_problem(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere")
    (problem,) = read_folder(tmp_path)
    assert problem.kind == "unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.parametrize("name", ["pipe.txt", ""])
def test_a_pipe_is_not_waited_for(tmp_path, name):
    os.mkfifo(tmp_path / "pipe.txt")
    (problem,) = read_folder(tmp_path if name else tmp_path / "pipe.txt")
    assert (problem.path, problem.kind) == ("pipe.txt", "unreadable")
    assert "pipe" in problem.message


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_links_to_nowhere_and_to_themselves_say_so(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "b.txt").symlink_to("b.txt")
    nowhere, itself = read_folder(tmp_path)
    assert "link to nowhere" in nowhere.message
    assert "link to itself" in itself.message


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")
def test_names_that_are_no_unicode_are_told_by_their_bytes(tmp_path):
    _write(tmp_path, os.fsdecode(b"caf\xe9.txt"), _TEXT.encode())
    (article,) = read_folder(tmp_path)
    assert article.path == r"caf\udce9.txt"
    assert article.path.encode()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_advice_is_given_in_the_readers_language(tmp_path):
    (tmp_path / "a.txt").symlink_to("a.txt")
    (problem,) = read_folder(tmp_path)
    assert message_in(problem.message, "fr").endswith("C’est un lien vers lui-même. Retirez-le.")
