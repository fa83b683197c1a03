# SPDX-License-Identifier: MIT
"""One line on the terminal that says what is being prepared."""

import sys
from types import TracebackType
from typing import Self


class ProgressLine:
    """Says steps on standard error: one line that changes on a terminal, a line each elsewhere."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._on_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._said = False

    def __call__(self, step: str) -> None:
        """Say the present step."""
        if sys.stderr is None:  # started without a console
            return
        start, end = ("\r\033[K", "") if self._on_terminal else ("", "\n")
        sys.stderr.write(f"{start}{self._title}: {step} …{end}")
        sys.stderr.flush()
        self._said = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._said and self._on_terminal:
            sys.stderr.write("\r\033[K")
