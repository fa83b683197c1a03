# SPDX-License-Identifier: MIT
"""Days and moments as seconds since 1970, and the absolute grid of cells that layouts are decided on."""

import datetime as dt
import math

HOUR = 3600
DAY = 24 * HOUR
YEAR = 365.2425 * DAY

_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001  a calendar without zones
_FIRST = (dt.datetime(1, 1, 1) - _EPOCH).total_seconds()  # noqa: DTZ001
_LAST = (dt.datetime(9999, 12, 31) - _EPOCH).total_seconds()  # noqa: DTZ001

CELL_PX = 128
"""The least width of a cell on screen; cells are a power of two of seconds long, so at most twice as wide."""


def seconds_of(day: dt.date) -> int:
    """The start of a day."""
    return (day.toordinal() - _EPOCH.toordinal()) * DAY


def moment_of(seconds: float) -> dt.datetime:
    """The moment of the calendar, held within the years 1 to 9999."""
    return _EPOCH + dt.timedelta(seconds=min(max(seconds, _FIRST), _LAST))


def seconds_of_moment(moment: dt.datetime) -> float:
    """Seconds since 1970 of a moment."""
    return (moment - _EPOCH).total_seconds()


def cell_exponent(seconds_per_px: float) -> int:
    """The power of two of seconds whose cells are at least CELL_PX and less than twice CELL_PX wide."""
    return max(0, math.ceil(math.log2(seconds_per_px * CELL_PX)))
