# SPDX-License-Identifier: MIT
"""What was made from a folder, kept in a file: taken while nothing has changed, and replaced otherwise.

A kept file is a line of JSON, which says what the rest was made from and until when it holds good, and the rest.
One that is missing, stale, damaged or not ours answers None, and the next reading replaces it.
"""

import datetime as dt
import json
import time
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from vnsg_viewer.storage.cache_folder import cache_folder, keep_newest, write_kept
from vnsg_viewer.storage.fingerprint import files_of, fingerprint

_FORMAT = "vnsg-kept-1"
_MOST, _MOST_BYTES = 48, 250_000_000
_LONGEST_HEAD = 100_000_000
_GRAIN_NS = 2_000_000_000  # the coarsest clock of a file system: a younger file may change and keep its time


@dataclass(frozen=True, slots=True)
class Shelf:
    """The place of what is kept of a folder, and what that folder is like now; `made_from` is None when unknown.

    `terms` are what else it depends on: a language, the size of a window.
    """

    folder: Path
    made_from: str | None
    part: str
    terms: str

    @property
    def path(self) -> Path:
        """The file in which it is kept."""
        number = zlib.crc32(str(self.folder).encode("utf-8", "surrogateescape"))
        return cache_folder() / "kept" / f"{number:08x}-{self.part}"

    def beside(self, part: str, terms: str) -> "Shelf":
        """Where another part is kept, which holds good only on the same terms."""
        return replace(self, part=part, terms=terms)

    def take(self, today: dt.date) -> bytes | None:
        """What is kept, if it still holds good."""
        try:
            with self.path.open("rb") as stream:
                facts = self._facts(stream.readline(_LONGEST_HEAD), today)
                body = stream.read() if facts else b""
        except OSError:  # nothing is kept, or it cannot be read
            return None
        return body if facts and facts["crc32"] == zlib.crc32(body) else None

    def holds_until(self, today: dt.date) -> dt.date | None:
        """The last day on which what is kept holds good; None when it does not today."""
        try:
            with self.path.open("rb") as stream:
                facts = self._facts(stream.readline(_LONGEST_HEAD), today)
        except OSError:
            return None
        return dt.date.fromisoformat(facts["until"]) if facts else None

    def put(self, body: bytes, today: dt.date, until: dt.date) -> bool:
        """Keep what holds good until a day, unless the folder has changed meanwhile or is changing just now.

        Where it cannot be kept nothing is lost: the answer says so, and it will be made again.
        """
        if self.made_from is None or _made_from(self.folder) != self.made_from or _is_changing(self.folder):
            return False
        days = {"read_on": today.isoformat(), "until": until.isoformat()}
        facts = {"format": _FORMAT, **days, "crc32": zlib.crc32(body), "terms": self.terms, "made_from": self.made_from}
        try:
            write_kept(self.path, json.dumps(facts).encode() + b"\n" + body)
            keep_newest(self.path.parent, _MOST, _MOST_BYTES)
        except OSError:  # a full or write-protected disk
            return False
        return True

    def _facts(self, head: bytes, today: dt.date) -> dict[str, Any]:
        """What the head of a kept file says, if it is ours and holds good today; else nothing."""
        try:
            facts = json.loads(head)
        except ValueError:
            return {}
        if self.made_from is None or not isinstance(facts, dict) or facts.get("format") != _FORMAT:
            return {}
        same = facts["made_from"] == self.made_from and facts["terms"] == self.terms
        return facts if same and facts["read_on"] <= today.isoformat() <= facts["until"] else {}


def chronicle_shelf(folder: Path, language: str) -> Shelf:
    """Where the chronicle of a folder is kept, as the folder is now, with its titles in a language."""
    folder = folder.resolve()
    return Shelf(folder, _made_from(folder), "chronicle.json", language)


def _made_from(folder: Path) -> str | None:
    try:
        return fingerprint(folder)
    except OSError:  # a folder within cannot be opened: the reading will say so, each time
        return None


def _is_changing(folder: Path) -> bool:
    """Whether a file is so young that it might change once more and keep its time."""
    newest = max((status.st_mtime_ns for _, status in files_of(folder)), default=0)
    return newest > time.time_ns() - _GRAIN_NS
