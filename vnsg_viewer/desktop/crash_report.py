# SPDX-License-Identifier: MIT
"""Errors that are ours: written to a log file with all that helps to mend them, then told to the person."""

import datetime as dt
import faulthandler
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QStandardPaths,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from vnsg_viewer.domain.errors import UserError

_MOST_BYTES = 500_000
_KEPT = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
_INTERRUPTED = 130


def log_folder() -> Path:
    """Where logs belong on this system."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation), "vnsg-viewer")


class CrashReporter(QObject):
    """Receives every error nobody else caught, in whatever thread, and tells it in the GUI thread."""

    crashed = Signal(str)
    refused = Signal(UserError)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self.log_file = folder / "vnsg-viewer.log"
        grown = self.log_file.exists() and self.log_file.stat().st_size > _MOST_BYTES
        self._log = self.log_file.open("w" if grown else "a", encoding="utf-8", buffering=1)

    def install(self) -> None:
        """Take over the hooks of Python and Qt."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self.report(args.exc_value or args.exc_type())
        faulthandler.enable(self._log)
        qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Give the hooks back and close the log."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        qInstallMessageHandler(None)
        self._log.close()

    def report(self, error: BaseException) -> None:
        """Tell an error: the reader's own as a message, ours as a crash report."""
        if isinstance(error, UserError):
            self.refused.emit(error)
            return
        report = crash_report(error)
        self._write(report)
        self.crashed.emit(report)

    def _write(self, text: str) -> None:
        self._log.write(f"{dt.datetime.now(tz=dt.UTC).isoformat(timespec='seconds')} {text}\n")

    def _on_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.exit(_INTERRUPTED)
        self.report(error)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _KEPT:
            self._write(f"Qt {context.category}: {message}")


def crash_report(error: BaseException) -> str:
    """What a maintainer needs to know of an error."""
    import platform
    import traceback

    trace = "".join(traceback.format_exception(error))
    return f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n{trace}"
