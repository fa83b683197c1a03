# SPDX-License-Identifier: MIT
import sys

from vnsg_viewer.launch.progress import ProgressLine


def test_each_step_is_a_line_where_there_is_no_terminal(capsys):
    with ProgressLine("Preparing") as say:
        say("one")
        say("two")
    assert capsys.readouterr().err == "Preparing: one …\nPreparing: two …\n"


def test_on_a_terminal_the_line_changes_and_goes(capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with ProgressLine("Preparing") as say:
        say("one")
        say("two")
    assert capsys.readouterr().err.split("\r\033[K") == ["", "Preparing: one …", "Preparing: two …", ""]


def test_without_a_console_nothing_is_said(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    with ProgressLine("Preparing") as say:
        say("one")
