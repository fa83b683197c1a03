# SPDX-License-Identifier: MIT
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from vnsg_viewer.desktop import menu_entry
from vnsg_viewer.desktop.menu_entry import ICON_SIZES, Places, desktop_entry, install_into, start_command
from vnsg_viewer.resources import resource

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def places(tmp_path):
    (tmp_path / "Desktop").mkdir()
    return Places(tmp_path / "share", tmp_path / "Desktop", ("/opt/Ứng dụng/python", "/opt/main.py"))


def test_everything_is_put_in_its_place(places):
    install_into(places)
    assert all(path.is_file() for path in places.files())
    assert places.desktop_icon.stat().st_mode & 0o111
    for size in ICON_SIZES:
        assert QImage(str(places.icon(size))).width() == size


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_entry_is_valid(places):
    install_into(places)
    done = subprocess.run(["desktop-file-validate", places.menu_entry], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_command_is_absolute_and_survives_spaces_and_signs():
    entry = desktop_entry(("/opt/my $apps/py", "/a b/100%.py"))
    line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    assert line == 'Exec="/opt/my \\\\$apps/py" "/a b/100%%.py" %f'
    assert "inode/directory" not in entry


def test_the_mime_type_is_the_one_the_entry_opens():
    root = ET.parse(resource("packaging", "vnsg-viewer.xml")).getroot()  # noqa: S314  our own file
    kind = root.find("{*}mime-type")
    assert kind.get("type") == menu_entry.MIME_TYPE
    assert kind.find("{*}glob").get("pattern") == "*.vnsg"
    assert menu_entry.MIME_TYPE in resource("packaging", "vnsg-viewer.desktop").read_text(encoding="utf-8")


def test_the_command_starts_this_checkout():
    command = start_command()
    done = subprocess.run([*command, "--version"], capture_output=True, text=True, check=False, timeout=60)
    assert "vnsg" in done.stdout.lower(), shlex.join(command)


def test_what_was_installed_is_removed(places, monkeypatch):
    install_into(places)
    monkeypatch.setattr(menu_entry, "user_places", lambda: places)
    said = []
    assert menu_entry.uninstall(said.append) == 0
    assert not any(path.exists() for path in places.files())
    assert len(said) == len(list(places.files()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems get a recipe")
def test_a_missing_desktop_folder_is_said(places, monkeypatch):
    monkeypatch.setattr(menu_entry, "user_places", lambda: replace(places, desktop=None))
    said = []
    assert menu_entry.install(said.append) == 0
    assert "no desktop folder" in said[-1]
    assert places.menu_entry.is_file()


@pytest.mark.parametrize(("platform", "word"), [("win32", "shortcut"), ("darwin", "Script Editor")])
def test_other_systems_get_a_recipe(monkeypatch, platform, word):
    monkeypatch.setattr(sys, "platform", platform)
    said = []
    assert menu_entry.install(said.append) == 1
    assert word in said[0]
