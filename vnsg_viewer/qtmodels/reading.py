# SPDX-License-Identifier: MIT
"""Reading a folder into all that the window shows of it; runs off the GUI thread."""

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.facets import FacetIndex, facet_index
from vnsg_viewer.lexicon.wording.wording import Wording, load_wording
from vnsg_viewer.storage.kept_chronicle import keep_chronicle, kept_chronicle
from vnsg_viewer.storage.shelf import Shelf, chronicle_shelf


@dataclass(frozen=True, slots=True)
class Reading:
    """A folder as read: its chronicle, the index for filters, the words to show it in, and how long it took."""

    folder: Path
    chronicle: Chronicle
    index: FacetIndex
    wording: Wording
    seconds: float

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self.folder.name or str(self.folder)


def read_folder(
    folder: Path,
    locale: str,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    *,
    anew: bool = False,
) -> Reading | None:
    """The articles of a folder, or one file, extracted; None when cancelled, UserError when there is none.

    What was kept of it is taken while it holds good, unless the reader wants it read `anew`.  `progress` is told how
    many files of how many are done.
    """
    if not folder.exists():
        raise UserError("there is no such folder.", folder, advice="Choose a folder of articles.")
    began = time.perf_counter()
    today = dt.datetime.now(tz=dt.UTC).date()
    shelf = chronicle_shelf(folder, locale)
    chronicle = None if anew else kept_chronicle(shelf, today)
    if chronicle is None:
        chronicle = _extracted(folder, locale, today, progress, cancelled)
        if chronicle is None:
            return None
        _keep(shelf, chronicle, today)
    return Reading(folder, chronicle, facet_index(chronicle), load_wording(locale), time.perf_counter() - began)


def _extracted(
    folder: Path,
    locale: str,
    today: dt.date,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Chronicle | None:
    from vnsg_viewer.extraction.events.titles import in_language  # late: not needed for what is kept
    from vnsg_viewer.extraction.pipeline import read_chronicle

    total = sum(path.is_file() for path in folder.rglob("*"))
    chronicle = read_chronicle(
        folder, progress=lambda done, _: progress(done, max(done, total)), cancelled=cancelled, today=today
    )
    return None if chronicle is None else in_language(chronicle, locale)


def _keep(shelf: Shelf, chronicle: Chronicle, today: dt.date) -> None:
    from vnsg_viewer.extraction.chronicle.lasting import holds_until

    keep_chronicle(shelf, chronicle, today, holds_until(chronicle, today))
