# SPDX-License-Identifier: MIT
"""Errors typed by whose they are: a UserError is about the reader's own file or request, anything else is our bug."""

from dataclasses import dataclass
from pathlib import Path

from vnsg_viewer.domain.annotations import override


@dataclass(eq=False)
class UserError(Exception):
    """A fault in the reader's input: what is wrong, where, and what to do about it."""

    message: str
    path: Path | None = None
    line: int | None = None
    advice: str = ""

    @override
    def __str__(self) -> str:
        place = "" if self.path is None else f"{self.path}{f':{self.line}' if self.line else ''}: "
        return place + (f"{self.message.removesuffix('.')}. {self.advice}" if self.advice else self.message)
