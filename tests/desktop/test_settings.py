# SPDX-License-Identifier: MIT
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from vnsg_viewer.desktop.settings import RECENT_LIMIT, Settings


def settings(path: Path) -> Settings:
    return Settings(QSettings(str(path / "settings.ini"), QSettings.Format.IniFormat))


def test_what_was_set_is_there_after_a_restart(tmp_path):
    first = settings(tmp_path)
    first.set_text("theme", "dark")
    first.set_layout("geometry", QByteArray(b"\x00\x01"))
    first.add_recent(tmp_path / "Hồ sơ")
    first.save()
    second = settings(tmp_path)
    assert second.text("theme", "light") == "dark"
    assert second.layout("geometry") == QByteArray(b"\x00\x01")
    assert second.recent() == (tmp_path / "Hồ sơ",)


def test_a_value_of_the_wrong_kind_counts_as_absent(tmp_path):
    (tmp_path / "settings.ini").write_text("[General]\ntheme=pink\ngeometry=word\n", encoding="utf-8")
    found = settings(tmp_path)
    assert found.text("theme", "light", ("light", "dark")) == "light"
    assert found.layout("geometry").isEmpty()
    assert found.layout("nothing").isEmpty()


def test_recent_folders_are_newest_first_without_repetition_and_few(tmp_path):
    found = settings(tmp_path)
    for number in range(RECENT_LIMIT + 3):
        found.add_recent(Path(f"/f{number}"))
    found.add_recent(Path("/f5"))
    assert found.recent()[0] == Path("/f5")
    assert len(found.recent()) == len(set(found.recent())) == RECENT_LIMIT
