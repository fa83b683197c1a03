# SPDX-License-Identifier: MIT
import sys
import threading

import pytest
from PySide6.QtCore import QTimer, qWarning

from vnsg_viewer.desktop.crash_report import CrashReporter, log_folder
from vnsg_viewer.domain.errors import UserError

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def reporter(tmp_path):
    made = CrashReporter(tmp_path / "logs")
    yield made
    made.uninstall()


def boom():
    raise ZeroDivisionError("sample fault")


def test_an_error_of_ours_is_logged_and_told(qtbot, reporter):
    try:
        boom()
    except ZeroDivisionError as error:
        with qtbot.waitSignal(reporter.crashed) as told:
            reporter.report(error)
    assert "sample fault" in told.args[0]
    assert "boom" in told.args[0]
    assert "sample fault" in reporter.log_file.read_text(encoding="utf-8")


def test_an_error_of_the_readers_is_no_crash(qtbot, reporter):
    error = UserError("your file")
    with qtbot.waitSignal(reporter.refused) as told, qtbot.assertNotEmitted(reporter.crashed):
        reporter.report(error)
    assert told.args == [error]


def test_an_error_in_a_slot_reaches_the_hook(qtbot, reporter, capfd):
    reporter.install()
    with qtbot.captureExceptions(), qtbot.waitSignal(reporter.crashed) as told:
        sys.excepthook = reporter._on_exception  # pytest-qt's own hook stood there
        QTimer.singleShot(0, boom)
    assert "sample fault" in told.args[0]
    assert capfd.readouterr().err == ""


def test_an_error_in_a_thread_is_told_in_this_one(qtbot, reporter):
    reporter.install()
    with qtbot.waitSignal(reporter.crashed):
        thread = threading.Thread(target=boom)
        thread.start()
        thread.join()


def test_warnings_of_qt_are_logged(reporter):
    reporter.install()
    qWarning("sample warning")
    assert "sample warning" in reporter.log_file.read_text(encoding="utf-8")


def test_an_interrupt_ends_the_program(reporter):
    with pytest.raises(SystemExit) as ended:
        reporter._on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended.value.code == 130


def test_a_log_that_has_grown_begins_anew(tmp_path):
    (tmp_path / "vnsg-viewer.log").write_text("x" * 600_000, encoding="utf-8")
    made = CrashReporter(tmp_path)
    made.uninstall()
    assert made.log_file.stat().st_size == 0
    assert log_folder().name == "vnsg-viewer"
