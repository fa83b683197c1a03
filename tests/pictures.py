# SPDX-License-Identifier: MIT
"""Pictures of generated chronicles, measured in a font where every letter is seven pixels wide."""

import datetime as dt
from functools import lru_cache

from benchmarks.chronicles import generate
from vnsg_viewer.timeline.index import lane_index
from vnsg_viewer.timeline.picture import Picture, Words
from vnsg_viewer.timeline.texts import Face, Typesetter
from vnsg_viewer.timeline.viewport import Viewport

WIDTH, HEIGHT = 1200, 800


def monospace(text: str, face: Face) -> int:
    """Widths without a toolkit."""
    return len(text) * (6 if face is Face.SMALL else 7)


def tick(unit: str, moment: dt.datetime, *, long: bool) -> str:
    """Labels that name their unit."""
    patterns = {"year": "%Y", "month": "%b", "day": "%d", "hour": "%H:00", "minute": "%H:%M"}
    long_patterns = {"year": "%Y", "month": "%B %Y", "day": "%d %B %Y", "hour": "%d %B %Y %H:00"}
    return moment.strftime((long_patterns if long else patterns)[unit])


WORDS = Words(tick, str, "{} events".format)


@lru_cache(maxsize=32)
def _generated(size: int, seed: int, burst: float, lanes: int):
    generated = generate(size, seed=seed, burst=burst, lanes=lanes)
    return generated, lane_index(generated.columns, generated.grouping)


def picture(size: int, *, seed: int = 7, burst: float = 0.0, lanes: int = 4) -> Picture:
    """A fresh picture of so many generated events."""
    generated, index = _generated(size, seed, burst, lanes)
    return Picture(generated.columns, index, Typesetter(generated.captions, monospace), WORDS)


def whole(shown: Picture) -> Viewport:
    """All of a picture in view."""
    extent = shown.columns.extent
    view = Viewport(0.0, 86400.0, WIDTH, HEIGHT)
    return view if extent is None else view.fitted(extent, room_right=200)
