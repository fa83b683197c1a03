# SPDX-License-Identifier: MIT
"""Chronicles kept from one start to the next, so that a folder that has not changed is not read again.

A kept file is two lines of JSON: a head that says what it was made from and until when it holds good, and the value.
One that is missing, stale, damaged or not ours answers None, and the next reading replaces it.
"""

import datetime as dt
import json
import time
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from vnsg_viewer.storage.cache_folder import cache_folder, keep_newest, write_kept
from vnsg_viewer.storage.fingerprint import files_of, fingerprint
from vnsg_viewer.storage.plain_values import from_plain, to_plain

_T = TypeVar("_T")
_FORMAT = "vnsg-kept-1"
_MOST, _MOST_BYTES = 24, 250_000_000
_GRAIN_NS = 2_000_000_000  # the coarsest clock of a file system: a younger file may change and keep its time


@dataclass(frozen=True, slots=True)
class Shelf:
    """The place of what is kept of one folder, and what that folder is like now; `made_from` is None when unknown."""

    folder: Path
    path: Path
    made_from: str | None

    def take(self, kind: type[_T], today: dt.date) -> _T | None:
        """What is kept, if it is of this kind and still holds good."""
        if self.made_from is None:
            return None
        try:
            head, _, body = self.path.read_bytes().partition(b"\n")
            facts = json.loads(head)
            ours = facts["format"] == _FORMAT and facts["crc32"] == zlib.crc32(body)
            fresh = facts["made_from"] == self.made_from and facts["read_on"] <= today.isoformat() <= facts["until"]
            return from_plain(kind, json.loads(body)) if ours and fresh else None
        except (OSError, ValueError, TypeError, KeyError):  # missing, damaged or not ours
            return None

    def put(self, value: object, today: dt.date, until: dt.date) -> bool:
        """Keep a value that holds good until a day, unless the folder has changed meanwhile or is changing just now.

        Where it cannot be kept nothing is lost: the answer says so, and the folder will be read again.
        """
        if self.made_from is None or _made_from(self.folder) != self.made_from or _is_changing(self.folder):
            return False
        body = json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        facts = {"format": _FORMAT, "read_on": today.isoformat(), "until": until.isoformat(), "crc32": zlib.crc32(body)}
        head = json.dumps({**facts, "made_from": self.made_from})
        try:
            write_kept(self.path, head.encode() + b"\n" + body)
            keep_newest(self.path.parent, _MOST, _MOST_BYTES)
        except OSError:  # a full or write-protected disk
            return False
        return True


def shelf_for(folder: Path, part: str = "chronicle") -> Shelf:
    """Where a part of what is known of a folder is kept, as the folder is now."""
    folder = folder.resolve()
    name = f"{zlib.crc32(str(folder).encode('utf-8', 'surrogateescape')):08x}-{part}.json"
    return Shelf(folder, cache_folder() / "chronicles" / name, _made_from(folder))


def _made_from(folder: Path) -> str | None:
    try:
        return fingerprint(folder)
    except OSError:  # a folder within cannot be opened: the reading will say so, each time
        return None


def _is_changing(folder: Path) -> bool:
    """Whether a file is so young that it might change once more and keep its time."""
    newest = max((status.st_mtime_ns for _, status in files_of(folder)), default=0)
    return newest > time.time_ns() - _GRAIN_NS
