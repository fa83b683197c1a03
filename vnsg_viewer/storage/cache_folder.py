# SPDX-License-Identifier: MIT
"""Where what can be made again is kept, and how it is written: whole or not at all, for the reader's eyes only."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_NAME = "vnsg-viewer"
_OWN_FOLDER, _OWN_FILE = 0o700, 0o600
_DRAFT = ".part"


def cache_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The program's folder for rebuildable data on this system; it may not exist yet."""
    home = Path(environment.get("HOME") or Path.home())
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local", _NAME, "Cache")
    if platform == "darwin":
        return home / "Library" / "Caches" / _NAME
    named = Path(environment.get("XDG_CACHE_HOME", ""))
    return (named if named.is_absolute() else home / ".cache") / _NAME  # a relative one is to be ignored


def write_kept(path: Path, content: bytes) -> None:
    """Put a file in its place in one step, with the folders it needs; OSError when that cannot be."""
    path.parent.mkdir(mode=_OWN_FOLDER, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}{_DRAFT}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWN_FILE), "wb") as stream:
            stream.write(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def keep_newest(folder: Path, number: int, size: int) -> None:
    """Delete all but the newest files of a folder: at most so many, of so many bytes together; the newest stays."""
    files = sorted(((path.stat(), path) for path in folder.iterdir()), key=lambda one: -one[0].st_mtime_ns)
    total = 0
    for place, (status, path) in enumerate(files):
        total += status.st_size
        if place and (place >= number or total > size):
            path.unlink(missing_ok=True)
