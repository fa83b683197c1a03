# SPDX-License-Identifier: MIT
"""The one way to work in the background: an operation off the GUI thread, with progress and cancel."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from vnsg_viewer.domain.errors import UserError

_PATIENCE_S = 5.0


class Ticket:
    """What a running operation is given: it reports progress here and asks whether to stop."""

    def __init__(self, progressed: Callable[[int, int], None]) -> None:
        self._progressed = progressed
        self._stop = threading.Event()

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        self._progressed(done, total)

    def cancelled(self) -> bool:
        """Whether the answer is no longer wanted."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()


class Operation(QObject):
    """Runs one piece of work at a time in a thread; a new start makes the older answer stale, and it is dropped."""

    started = Signal()
    progressed = Signal(int, int)
    succeeded = Signal(object)
    refused = Signal(UserError)
    broke = Signal(Exception)
    cancelled = Signal()
    _reported = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serial = 0
        self._ticket: Ticket | None = None
        self._thread: threading.Thread | None = None
        self._reported.connect(self._on_reported)

    @property
    def is_running(self) -> bool:
        """Whether an answer is awaited."""
        return self._ticket is not None

    def start(self, work: Callable[[Ticket], Any]) -> None:
        """Run `work` in a thread of its own and tell its answer by `succeeded`, `refused` or `broke`."""
        self._drop()
        serial = self._serial
        ticket = Ticket(lambda done, total: self._reported.emit(serial, "progressed", (done, total)))
        self._ticket = ticket
        self._thread = threading.Thread(target=self._run, args=(serial, work, ticket), name="operation", daemon=True)
        self.started.emit()
        self._thread.start()

    def cancel(self) -> None:
        """Give up the running work; its answer will be dropped."""
        if self._ticket is not None:
            self._drop()
            self.cancelled.emit()

    def stop(self) -> None:
        """Give up and wait for the thread, before the program ends."""
        self._drop()
        if self._thread is not None:
            self._thread.join(_PATIENCE_S)
            self._thread = None

    def _drop(self) -> None:
        self._serial += 1
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _run(self, serial: int, work: Callable[[Ticket], Any], ticket: Ticket) -> None:
        try:
            outcome, value = "succeeded", work(ticket)
        except UserError as error:
            outcome, value = "refused", error
        except Exception as error:  # noqa: BLE001  the worker's boundary: the GUI thread shows it as a crash report
            outcome, value = "broke", error
        if not ticket.cancelled():
            self._reported.emit(serial, outcome, value)

    def _on_reported(self, serial: int, outcome: str, value: Any) -> None:
        if serial != self._serial:
            return
        if outcome == "progressed":
            self.progressed.emit(*value)
            return
        self._ticket = None
        {"succeeded": self.succeeded, "refused": self.refused, "broke": self.broke}[outcome].emit(value)
