# SPDX-License-Identifier: MIT
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Start main.py as a person without a screen would."""
    plain = {name: value for name, value in os.environ.items() if name not in SCREENS}
    command = [sys.executable, str(PROJECT / "main.py"), *arguments]
    return subprocess.run(command, env=plain, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a desktop")
def test_without_a_display_the_summary_of_the_seeds_is_printed():
    done = start()
    assert done.returncode == 0, done.stderr
    assert "There is no display" in done.stderr
    assert "Lương Tam Quang" in done.stdout


def test_it_takes_the_arguments_of_the_command_line(tmp_path):
    target = tmp_path / "chronicle.json"
    done = start("export", str(PROJECT / "seeds"), "--format", "json", "-o", str(target))
    assert done.returncode == 0, done.stderr
    assert '"vnsg-chronicle"' in target.read_text(encoding="utf-8")


def test_wrong_usage_is_said_in_a_line():
    done = start("export", "no-such-folder", "--format", "json")
    assert done.returncode == 2
    assert "no-such-folder" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_windows_options_need_no_display():
    done = start("--help")
    assert done.returncode == 0, done.stderr
    assert "--install-desktop" in done.stdout
    assert "summary" in done.stdout


def test_an_empty_folder_is_said_to_be_empty(tmp_path):
    done = start("check", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "no article was found" in done.stderr
