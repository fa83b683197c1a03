# SPDX-License-Identifier: MIT
import sys
from pathlib import Path

import pytest

from vnsg_viewer.launch.system_libraries import Need, advice, provide, read_needs

TABLE = Path(__file__).resolve().parents[2] / "resources/packaging/system_libraries.toml"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux needs system libraries")


def test_what_is_there_is_found():
    assert Need("libraries", "libc.so.6", "libc6").is_present
    assert Need("programs", "sh", "dash").is_present
    assert Need("modules", "json", "python3").is_present


def test_what_is_not_there_is_missed():
    assert not Need("libraries", "libnothing-of-the-kind.so.1", "x").is_present
    assert not Need("programs", "no-such-program", "x").is_present
    assert not Need("modules", "no_such_module", "x").is_present


def test_the_table_names_what_qt_needs():
    needs = {need.name: need.package for need in read_needs(TABLE, "start")}
    assert needs["libxcb-cursor.so.0"] == "libxcb-cursor0"
    assert needs["ensurepip"] == "python3-venv"


def test_nothing_missing_says_and_does_nothing():
    assert provide((Need("programs", "sh", "dash"),), pytest.fail) == ""


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt-get install libegl1"),
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)'"),
        ("zypper", "sudo zypper install 'libEGL.so.1()(64bit)'"),
        ("none", "the package manager of this system"),
    ],
)
def test_advice_is_a_command_to_copy(tmp_path, monkeypatch, manager, command):
    program = tmp_path / manager
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    said = advice([Need("libraries", "libEGL.so.1", "libegl1")])
    assert said == f"this system lacks libEGL.so.1. Install with: {command}"


def test_apt_is_asked_as_root_for_just_what_is_missing(tmp_path, monkeypatch):
    asked = tmp_path / "asked"
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$@" >> {asked}\n')
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    said = []
    lacking = provide((Need("programs", "no-such-program", "its-package"), Need("programs", "sh", "dash")), said.append)
    assert asked.read_text().splitlines() == ["update", "install -y --no-install-recommends its-package"]
    assert said == ["installing system libraries"]
    assert "no-such-program" in lacking
