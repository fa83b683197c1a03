# SPDX-License-Identifier: MIT
import threading

import pytest

from vnsg_viewer.desktop.tasks import Operation
from vnsg_viewer.domain.errors import UserError

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def operation():
    made = Operation()
    yield made
    made.stop()


def test_work_is_done_in_another_thread_and_answered_in_this_one(qtbot, operation):
    heard = []
    operation.succeeded.connect(lambda value: heard.append((value, threading.current_thread().name)))
    with qtbot.waitSignal(operation.succeeded):
        operation.start(lambda _: threading.current_thread().name)
        assert operation.is_running
    assert heard == [("operation", "MainThread")]
    assert not operation.is_running


def test_progress_comes_in_order_before_the_answer(qtbot, operation):
    told = []
    operation.progressed.connect(lambda done, total: told.append((done, total)))

    def work(ticket):
        for done in range(3):
            ticket.progress(done + 1, 3)

    with qtbot.waitSignal(operation.succeeded):
        operation.start(work)
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_newer_start_makes_the_older_answer_stale(qtbot, operation):
    answers, gate = [], threading.Event()
    operation.succeeded.connect(answers.append)
    operation.start(lambda _: gate.wait(5) and "old")
    older = operation._thread
    with qtbot.waitSignal(operation.succeeded):
        operation.start(lambda _: "new")
    gate.set()
    older.join(5)
    qtbot.wait(20)
    assert answers == ["new"]


def test_cancel_asks_the_work_to_stop_and_drops_its_answer(qtbot, operation):
    answers, begun = [], threading.Event()
    operation.succeeded.connect(answers.append)

    def work(ticket):
        begun.set()
        while not ticket.cancelled():
            threading.Event().wait(0.005)
        return "stopped"

    operation.start(work)
    assert begun.wait(5)
    with qtbot.waitSignal(operation.cancelled):
        operation.cancel()
    operation.stop()
    qtbot.wait(20)
    assert answers == []
    operation.cancel()  # nothing runs any more: nothing to tell


@pytest.mark.parametrize(("error", "signal"), [(UserError("no folder"), "refused"), (ZeroDivisionError(), "broke")])
def test_errors_are_told_by_whose_they_are(qtbot, operation, error, signal):
    def work(_):
        raise error

    with qtbot.waitSignal(getattr(operation, signal)) as told:
        operation.start(work)
    assert told.args == [error]
