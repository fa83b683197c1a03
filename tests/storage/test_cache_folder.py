# SPDX-License-Identifier: MIT
"""Where kept files lie, and that they are written whole, for the reader alone, and not without end."""

import os
import stat
import sys
from pathlib import Path

import pytest

from vnsg_viewer.storage.cache_folder import cache_folder, keep_newest, write_kept


def test_each_system_has_its_place():
    home = {"HOME": "/home/lan"}
    assert cache_folder(home, "linux") == Path("/home/lan/.cache/vnsg-viewer")
    assert cache_folder({**home, "XDG_CACHE_HOME": "/var/lan"}, "linux") == Path("/var/lan/vnsg-viewer")
    assert cache_folder({**home, "XDG_CACHE_HOME": "relative"}, "linux") == Path("/home/lan/.cache/vnsg-viewer")
    assert cache_folder(home, "darwin") == Path("/home/lan/Library/Caches/vnsg-viewer")
    assert cache_folder({**home, "LOCALAPPDATA": "/local"}, "win32") == Path("/local/vnsg-viewer/Cache")
    assert cache_folder(home, "win32") == Path("/home/lan/AppData/Local/vnsg-viewer/Cache")


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are others there")
def test_only_the_reader_may_look_into_kept_files(tmp_path):
    path = tmp_path / "deep" / "kept.json"
    write_kept(path, b"words")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_file_is_replaced_whole_and_no_draft_is_left(tmp_path):
    path = tmp_path / "kept.json"
    write_kept(path, b"older and longer")
    write_kept(path, b"newer")
    assert path.read_bytes() == b"newer"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_take_its_place_leaves_no_draft(tmp_path):
    (tmp_path / "kept.json" / "in the way").mkdir(parents=True)
    with pytest.raises(OSError, match=r"kept\.json"):
        write_kept(tmp_path / "kept.json", b"words")
    assert [path.name for path in tmp_path.iterdir()] == ["kept.json"]


def aged(folder: Path, name: str, size: int, age: int) -> None:
    path = folder / name
    path.write_bytes(b"x" * size)
    os.utime(path, (1_700_000_000 - age, 1_700_000_000 - age))


def test_the_oldest_go_first(tmp_path):
    for age, name in enumerate("abcd"):
        aged(tmp_path, name, 10, age)
    keep_newest(tmp_path, 3, 1000)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "c"]
    keep_newest(tmp_path, 3, 20)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_the_newest_stays_whatever_its_size(tmp_path):
    aged(tmp_path, "large", 100, 0)
    aged(tmp_path, "small", 1, 5)
    keep_newest(tmp_path, 9, 50)
    assert [path.name for path in tmp_path.iterdir()] == ["large"]
