# SPDX-License-Identifier: MIT
"""Where the running program listens; known without loading Qt's network library."""

import os
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
