# SPDX-License-Identifier: MIT
"""The chronicle of a folder kept from one start to the next, so that what has not changed is not read again."""

import datetime as dt
import json

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.storage.plain_values import from_plain, to_plain
from vnsg_viewer.storage.shelf import Shelf


def kept_chronicle(shelf: Shelf, today: dt.date) -> Chronicle | None:
    """The chronicle on a shelf, if it still holds good."""
    body = shelf.take(today)
    if body is None:
        return None
    try:
        return from_plain(Chronicle, json.loads(body))
    except (ValueError, TypeError):  # whole, and yet no chronicle
        return None


def keep_chronicle(shelf: Shelf, chronicle: Chronicle, today: dt.date, until: dt.date) -> bool:
    """Keep a chronicle that holds good until a day; False where that cannot be."""
    text = json.dumps(to_plain(chronicle), ensure_ascii=False, separators=(",", ":"))
    return shelf.put(text.encode("utf-8", "surrogatepass"), today, until)
