# SPDX-License-Identifier: MIT
"""Where the running program listens; known without loading Qt's network library."""

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path


def socket_path(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the first program listens: private to the person."""
    folder = environment.get("XDG_RUNTIME_DIR")
    if folder and Path(folder).is_dir():
        return Path(folder, "vnsg-viewer.socket")
    user = environment.get("USER") or environment.get("USERNAME") or "user"
    return Path(tempfile.gettempdir(), f"vnsg-viewer-{user}.socket")


def may_be_heard(path: Path, platform: str = sys.platform) -> bool:
    """Whether it is worth to ask if a program listens; a named pipe of Windows is no file to look for."""
    return platform == "win32" or path.exists()


def server_name(path: Path, platform: str = sys.platform) -> str:
    """What Qt's local server and socket call this place: a path, but on Windows the bare name of a pipe."""
    return path.name if platform == "win32" else str(path)
