# SPDX-License-Identifier: MIT
"""Reading a folder into all that the window shows of it; runs off the GUI thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.facets import FacetIndex, facet_index
from vnsg_viewer.lexicon.wording import Wording, load_wording


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
    folder: Path, locale: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Reading | None:
    """Read and extract all articles of a folder; None when cancelled, UserError when there is no such folder.

    `progress` is told how many files of how many are done.
    """
    if not folder.is_dir():
        raise UserError("there is no such folder.", folder, advice="Choose a folder of articles.")
    from vnsg_viewer.extraction.pipeline import read_chronicle  # late: the window is painted before

    began = time.perf_counter()
    total = sum(path.is_file() for path in folder.rglob("*"))
    chronicle = read_chronicle(folder, progress=lambda done, _: progress(done, max(done, total)), cancelled=cancelled)
    if chronicle is None:
        return None
    return Reading(folder, chronicle, facet_index(chronicle), load_wording(locale), time.perf_counter() - began)
