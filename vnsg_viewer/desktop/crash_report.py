# SPDX-License-Identifier: MIT
"""Errors that are ours: written to a log file with all that helps to mend them, then told to the person."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
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

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MOST_BYTES = 500_000


def log_folder() -> Path:
    """Where logs belong on this system."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation), "vnsg-viewer")


class CrashReporter(QObject):
    """Receives every error nobody else caught, in whatever thread, and tells it in the GUI thread."""

    crashed = Signal(str)
    refused = Signal(UserError)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self.log_file = folder / "vnsg-viewer.log"
        self._log = logging.getLogger("vnsg_viewer")
        self._log.setLevel(logging.INFO)
        self._log.propagate = False
        self._writer = RotatingFileHandler(self.log_file, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8")
        self._writer.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._log.addHandler(self._writer)
        self._faults = (folder / "vnsg-viewer.fault").open("w", encoding="utf-8")

    def install(self) -> None:
        """Take over the hooks of Python and Qt."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self.report(args.exc_value or args.exc_type())
        faulthandler.enable(self._faults)
        qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Give the hooks back and close the log."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        qInstallMessageHandler(None)
        self._log.removeHandler(self._writer)
        self._writer.close()
        self._faults.close()

    def report(self, error: BaseException) -> None:
        """Tell an error: the reader's own as a message, ours as a crash report."""
        if isinstance(error, UserError):
            self.refused.emit(error)
            return
        report = crash_report(error)
        self._log.error("%s", report)
        self.crashed.emit(report)

    def _on_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.exit(130)
        self.report(error)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        self._log.log(_LEVELS[kind], "%s: %s", context.category, message)


def crash_report(error: BaseException) -> str:
    """What a maintainer needs to know of an error."""
    trace = "".join(traceback.format_exception(error))
    return f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n{trace}"


def install_crash_reporter(
    folder: Path, show: Callable[[str], None], refuse: Callable[[UserError], None]
) -> CrashReporter:
    """A reporter at work: `show` is called with each crash report, `refuse` with each error of the reader."""
    reporter = CrashReporter(folder)
    reporter.crashed.connect(show)
    reporter.refused.connect(refuse)
    reporter.install()
    return reporter
