# SPDX-License-Identifier: MIT
"""Kept chronicles: taken while nothing has changed, and never afterwards."""

import datetime as dt
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vnsg_viewer.domain.article import Article, Publication
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.chronicle.lasting import holds_until
from vnsg_viewer.resources import seeds
from vnsg_viewer.storage import fingerprint as fingerprints
from vnsg_viewer.storage.fingerprint import fingerprint
from vnsg_viewer.storage.kept_chronicle import keep_chronicle, kept_chronicle
from vnsg_viewer.storage.shelf import chronicle_shelf

TODAY = dt.date(2026, 3, 2)
KEPT = Chronicle(articles=(Article("a", "a.txt", "0", "utf-8", "vi", "Hội đàm", "", "Chiều 2/3, \udcff…"),))


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch) -> Path:
    """A cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder of an article and a gazetteer, both written long ago."""
    for name in ("deep/a.txt", "own.yaml"):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("words", encoding="utf-8")
        os.utime(path, (1_700_000_000, 1_700_000_000))
    return tmp_path / "news"


def taken(folder: Path, today: dt.date = TODAY) -> Chronicle | None:
    return kept_chronicle(chronicle_shelf(folder, "en"), today)


def kept_in(folder: Path, until: dt.date = TODAY) -> bool:
    return keep_chronicle(chronicle_shelf(folder, "en"), KEPT, TODAY, until)


def test_what_was_kept_is_taken(folder):
    assert taken(folder) is None
    assert kept_in(folder)
    assert taken(folder) == KEPT


def test_it_holds_good_from_the_day_it_was_read_until_its_last(folder):
    assert chronicle_shelf(folder, "en").holds_until(TODAY) is None
    kept_in(folder, until=dt.date(2026, 12, 31))
    assert taken(folder, dt.date(2026, 12, 31)) == KEPT
    assert taken(folder, dt.date(2027, 1, 1)) is None
    assert taken(folder, dt.date(2026, 3, 1)) is None  # the clock was set back
    assert chronicle_shelf(folder, "en").holds_until(TODAY) == dt.date(2026, 12, 31)
    assert chronicle_shelf(folder, "en").holds_until(dt.date(2027, 1, 1)) is None


def _touch(path: Path) -> None:
    path.write_text("WORDS", encoding="utf-8")  # as many letters
    os.utime(path, (1_700_000_000, 1_700_000_000))  # and the same time


CHANGES = {
    "an article": lambda folder: _touch(folder / "deep" / "a.txt"),
    "a gazetteer": lambda folder: (folder / "own.yaml").write_text("people: []", encoding="utf-8"),
    "a new file": lambda folder: (folder / "b.txt").touch(),
    "a file less": lambda folder: (folder / "own.yaml").unlink(),
    "another name": lambda folder: (folder / "own.yaml").rename(folder / "b.txt"),
    "a link to nothing": lambda folder: (folder / "b.txt").symlink_to(folder / "gone"),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.skipif(sys.platform == "win32", reason="times of changes are others there")
def test_any_change_makes_it_stale(folder, change):
    kept_in(folder)
    time.sleep(0.02)  # a tick of the file system's clock
    CHANGES[change](folder)
    assert taken(folder) is None


def test_hidden_files_and_links_upwards_do_not_matter(folder):
    kept_in(folder)
    (folder / ".draft").touch()
    (folder / "deep" / "up").symlink_to(folder, target_is_directory=True)
    assert taken(folder) == KEPT


@pytest.mark.parametrize("part", ["extraction/dates/x.py", "lexicon/x.py"])
def test_other_code_or_data_makes_it_stale(folder, tmp_path, monkeypatch, part):
    kept_in(folder)
    program = tmp_path / "program"
    (program / part).parent.mkdir(parents=True)
    (program / part).write_text("pass", encoding="utf-8")
    monkeypatch.setattr(fingerprints, "_PROGRAM", program)
    fingerprints._program.cache_clear()
    try:
        assert part in fingerprint(folder)
        assert taken(folder) is None
    finally:
        fingerprints._program.cache_clear()


def test_a_program_that_is_replaced_while_it_runs_goes_on_as_it_was(folder):
    text = fingerprint(folder)
    for known in ("years.py", "people.yaml", "fr.yaml", "year_weights.yaml", "event_types.yaml", "a.txt", "own.yaml"):
        assert known in text
    assert fingerprints._program() is fingerprints._program()


def test_a_folder_that_changes_while_it_is_read_is_not_kept(folder):
    shelf = chronicle_shelf(folder, "en")
    (folder / "late.txt").touch()
    assert not keep_chronicle(shelf, KEPT, TODAY, TODAY)


def test_a_file_of_this_very_moment_is_not_trusted(folder):
    (folder / "young.txt").touch()
    assert not kept_in(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look everywhere")
def test_a_closed_folder_is_read_each_time(folder):
    (folder / "deep").chmod(0)
    try:
        assert not kept_in(folder)
        assert taken(folder) is None
    finally:
        (folder / "deep").chmod(0o755)


def test_a_folder_that_is_gone_is_not_kept(folder):
    shutil.rmtree(folder)
    assert not kept_in(folder)
    assert taken(folder) is None


DAMAGES = {
    "emptied": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-9]),
    "another letter": lambda path: path.write_bytes(path.read_bytes().replace("Hội".encode(), "Hỏi".encode())),
    "foreign": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\xff"),
    "foreign JSON": lambda path: path.write_bytes(b"[1, 2]\n{}"),
    "another format": lambda path: path.write_bytes(path.read_bytes().replace(b"kept-1", b"kept-0")),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_and_foreign_files_are_ignored_and_rewritten(folder, damage):
    path = chronicle_shelf(folder, "en").path
    kept_in(folder)
    DAMAGES[damage](path)
    assert taken(folder) is None
    assert kept_in(folder) is not path.is_dir()
    assert (taken(folder) == KEPT) is not path.is_dir()


@pytest.mark.parametrize("body", [b"", b"[1, 2]", b"[[],[],[],[],[],[],[[1]]]", b"\xff"])
def test_what_is_no_chronicle_is_not_taken_for_one(folder, body):
    assert chronicle_shelf(folder, "en").put(body, TODAY, TODAY)
    assert chronicle_shelf(folder, "en").take(TODAY) == body
    assert taken(folder) is None


def test_a_chronicle_in_one_language_is_none_in_another(folder):
    kept_in(folder)
    assert kept_chronicle(chronicle_shelf(folder, "fr"), TODAY) is None


def test_another_part_holds_good_on_its_own_terms_too(folder):
    shelf = chronicle_shelf(folder, "en")
    assert shelf.beside("view.png", "dark 800x600").put(b"picture", TODAY, TODAY)
    assert shelf.beside("view.png", "dark 800x600").take(TODAY) == b"picture"
    assert shelf.beside("view.png", "dark 640x480").take(TODAY) is None
    assert shelf.take(TODAY) is None
    (folder / "late.txt").touch()
    assert chronicle_shelf(folder, "en").beside("view.png", "dark 800x600").take(TODAY) is None


def test_without_a_place_to_write_nothing_is_lost(folder, cache):
    cache.write_text("a file where the folder would be", encoding="utf-8")
    assert not kept_in(folder)
    assert taken(folder) is None


def test_the_number_of_kept_chronicles_is_bounded(tmp_path, cache):
    for number in range(50):
        (tmp_path / f"folder {number}").mkdir()
        assert kept_in(tmp_path / f"folder {number}")
    assert len(list((cache / "vnsg-viewer" / "kept").iterdir())) == 48
    assert taken(tmp_path / "folder 49") == KEPT


def test_taking_a_chronicle_needs_no_extraction_and_no_yaml(cache):
    assert cache
    assert kept_in(seeds())
    program = (
        "import datetime, sys\n"
        "from vnsg_viewer.resources import seeds\n"
        "from vnsg_viewer.storage.kept_chronicle import kept_chronicle\n"
        "from vnsg_viewer.storage.shelf import chronicle_shelf\n"
        "assert kept_chronicle(chronicle_shelf(seeds(), 'en'), datetime.date(2026, 3, 2))\n"
        "assert not {'yaml', 'numpy', 'vnsg_viewer.extraction', 'vnsg_viewer.lexicon'} & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(fingerprints.__file__).parents[2])


def test_how_long_a_chronicle_holds_good():
    def published(*days: dt.date | None) -> Chronicle:
        dates = [Publication(Timespan.day(day), "dateline") if day else None for day in days]
        return Chronicle(tuple(Article(str(n), "", "", "", "", "", "", "", (), d) for n, d in enumerate(dates)))

    long_ago = dt.date(2025, 12, 31)
    assert holds_until(published(long_ago, dt.date(2020, 1, 1)), TODAY) == dt.date(2026, 12, 31)
    assert holds_until(published(long_ago, dt.date(2026, 1, 1)), TODAY) == TODAY  # sixty days ago
    assert holds_until(published(long_ago, None), TODAY) == TODAY
