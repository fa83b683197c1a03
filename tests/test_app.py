# SPDX-License-Identifier: MIT
"""The program as it is started: its options, its one instance, its first words when it cannot start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from widgets.window_parts import window_on

from vnsg_viewer import app
from vnsg_viewer.app import Options, parse_options
from vnsg_viewer.desktop import menu_entry
from vnsg_viewer.desktop.instance_socket import socket_path
from vnsg_viewer.desktop.opening import read_for
from vnsg_viewer.desktop.single_instance import hand_over
from vnsg_viewer.resources import seeds
from vnsg_viewer.widgets.window.beginning import attend

PROJECT = Path(app.__file__).parents[1]


def test_options_are_few(tmp_path):
    assert parse_options([]) == Options()
    assert parse_options([str(tmp_path)]) == Options(tmp_path)
    assert parse_options(["--clean"]).clean
    assert parse_options(["--install-desktop"]).desktop is True
    assert parse_options(["--uninstall-desktop"]).desktop is False
    with pytest.raises(SystemExit) as ended:
        parse_options(["--nonsense"])
    assert ended.value.code == 2


def test_desktop_entries_are_left_to_their_module(monkeypatch):
    monkeypatch.setattr(menu_entry, "install", lambda: 7)
    monkeypatch.setattr(menu_entry, "uninstall", lambda: 8)
    assert app.main(["--install-desktop"]) == 7
    assert app.main(["--uninstall-desktop"]) == 8


def test_a_mistyped_command_is_refused_whether_or_not_a_program_runs(capsys):
    with pytest.raises(SystemExit) as ended:
        app.main(["sumary"])
    assert ended.value.code == 2
    assert "no such file or folder: sumary" in capsys.readouterr().err


def test_a_workspace_stands_for_its_folder_and_an_article_for_itself(tmp_path):
    for name in ("mine.vnsg", "article.txt"):
        (tmp_path / name).touch()
    assert read_for(tmp_path / "mine.vnsg") == read_for(tmp_path) == tmp_path
    assert read_for(tmp_path / "article.txt") == tmp_path / "article.txt"
    assert read_for(tmp_path / "gone") == tmp_path / "gone"


def test_a_second_start_hands_its_folder_to_the_first(qtbot, tmp_path):
    (tmp_path / "other").mkdir()
    socket = tmp_path / "socket"
    with window_on(qtbot, None, tmp_path) as window:
        attend(window, socket)
        assert hand_over(socket, [str(tmp_path / "other")], "")
        qtbot.waitUntil(lambda: window.contents.reading.folder == tmp_path / "other")


def test_the_whole_program_starts_reads_and_yields_to_the_running_one(tmp_path):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", "from vnsg_viewer.app import main; raise SystemExit(main())", str(seeds())]
    first = subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        socket = socket_path(environment)
        for _ in range(400):
            if socket.exists() or first.poll() is not None:
                break
            subprocess.run([sys.executable, "-c", "import time; time.sleep(0.05)"], check=True)
        assert socket.exists()
        second = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, timeout=60, check=False)
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.terminate()
        _, said = first.communicate(timeout=30)
    assert "Traceback" not in said


def test_a_start_that_fails_says_where_its_report_is(tmp_path):
    fault = "import sys; from vnsg_viewer import app; sys.excepthook = app._on_early_error; 1 / 0"
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", fault], cwd=PROJECT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    log = tmp_path / "vnsg-viewer" / "vnsg-viewer.log"
    assert str(log) in done.stderr
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
