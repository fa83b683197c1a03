# SPDX-License-Identifier: MIT
"""The calendar axis: two tiers of ticks at true lengths of months and years."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from vnsg_viewer.timeline.scale import DAY, HOUR, YEAR, moment_of, seconds_of_moment
from vnsg_viewer.timeline.viewport import Viewport

MAJOR_PX = 120


class TickUnit(StrEnum):
    """What a tick's label says: in the lower tier only its own unit, in the upper the whole date so far."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class TickLabel(Protocol):
    """Writes a moment at a unit in the reader's language; `long` with all that stands above the unit."""

    def __call__(self, unit: str, moment: dt.datetime, *, long: bool) -> str:
        """The label."""


@dataclass(frozen=True, slots=True)
class Step:
    """A distance between ticks: so many of a unit.  `least_px` is the room that its labels need."""

    unit: TickUnit
    count: int
    least_px: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis and its label."""

    seconds: float
    x: int
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Two tiers of ticks; `pinned` is the upper label that stays at the left edge."""

    upper: tuple[Tick, ...] = ()
    lower: tuple[Tick, ...] = ()
    pinned: str = ""


_MONTH = YEAR / 12
_U = TickUnit
# Each lower step with the upper one above it.  A lower step is taken when its ticks have the room their labels need.
LADDER: tuple[tuple[Step, Step], ...] = (
    (Step(_U.MINUTE, 5, 52, 300), Step(_U.HOUR, 1, MAJOR_PX, HOUR)),
    (Step(_U.MINUTE, 15, 52, 900), Step(_U.HOUR, 1, MAJOR_PX, HOUR)),
    (Step(_U.HOUR, 1, 48, HOUR), Step(_U.DAY, 1, MAJOR_PX, DAY)),
    (Step(_U.HOUR, 3, 48, 3 * HOUR), Step(_U.DAY, 1, MAJOR_PX, DAY)),
    (Step(_U.HOUR, 6, 48, 6 * HOUR), Step(_U.DAY, 1, MAJOR_PX, DAY)),
    (Step(_U.DAY, 1, 28, DAY), Step(_U.MONTH, 1, MAJOR_PX, 28 * DAY)),
    (Step(_U.DAY, 5, 56, 5 * DAY), Step(_U.MONTH, 1, MAJOR_PX, 28 * DAY)),
    (Step(_U.DAY, 10, 52, 10 * DAY), Step(_U.MONTH, 1, MAJOR_PX, 28 * DAY)),
    (Step(_U.MONTH, 1, 52, 28 * DAY), Step(_U.YEAR, 1, MAJOR_PX, YEAR)),
    (Step(_U.MONTH, 3, 52, 3 * _MONTH), Step(_U.YEAR, 1, MAJOR_PX, YEAR)),
    (Step(_U.MONTH, 6, 52, 6 * _MONTH), Step(_U.YEAR, 1, MAJOR_PX, YEAR)),
    (Step(_U.YEAR, 1, 52, YEAR), Step(_U.YEAR, 10, MAJOR_PX, 10 * YEAR)),
    (Step(_U.YEAR, 5, 60, 5 * YEAR), Step(_U.YEAR, 10, MAJOR_PX, 10 * YEAR)),
    (Step(_U.YEAR, 10, 52, 10 * YEAR), Step(_U.YEAR, 100, MAJOR_PX, 100 * YEAR)),
    (Step(_U.YEAR, 50, 60, 50 * YEAR), Step(_U.YEAR, 100, MAJOR_PX, 100 * YEAR)),
    (Step(_U.YEAR, 100, 52, 100 * YEAR), Step(_U.YEAR, 1000, MAJOR_PX, 1000 * YEAR)),
)


def steps_for(seconds_per_px: float) -> tuple[Step, Step]:
    """The finest lower step whose labels have room, with its upper one."""
    for lower, upper in LADDER:
        if lower.seconds / seconds_per_px >= lower.least_px and upper.seconds / seconds_per_px >= upper.least_px:
            return lower, upper
    return LADDER[-1]


def axis(viewport: Viewport, label: TickLabel) -> Axis:
    """The ticks in view."""
    lower, upper = steps_for(viewport.seconds_per_px)
    above = _ticks(viewport, upper, label, long=True)
    below = _ticks(viewport, lower, label, long=False)
    if lower.unit is upper.unit:  # the same words need not stand twice
        named = {tick.seconds for tick in above}
        below = tuple(replace(tick, label="") if tick.seconds in named else tick for tick in below)
    return Axis(
        upper=above,
        lower=below,
        pinned=label(upper.unit.value, _floor(moment_of(viewport.start), upper), long=True),
    )


def _ticks(viewport: Viewport, step: Step, label: TickLabel, *, long: bool) -> tuple[Tick, ...]:
    found = []
    for moment in moments(viewport.start, viewport.end, step):
        seconds = seconds_of_moment(moment)
        found.append(Tick(seconds, viewport.x_of(seconds), label(step.unit.value, moment, long=long)))
    return tuple(found)


def moments(start: float, end: float, step: Step) -> Iterator[dt.datetime]:
    """The moments of a step from the first at or after `start` to the last before `end`."""
    moment: dt.datetime | None = _floor(moment_of(start), step)
    last = moment_of(end)
    first = moment_of(start)
    while moment is not None and moment < last:
        if moment >= first:
            yield moment
        moment = _next(moment, step)


def _floor(moment: dt.datetime, step: Step) -> dt.datetime:
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    match step.unit:
        case TickUnit.MINUTE:
            return day.replace(hour=moment.hour, minute=moment.minute - moment.minute % step.count)
        case TickUnit.HOUR:
            return day.replace(hour=moment.hour - moment.hour % step.count)
        case TickUnit.DAY:
            return day.replace(day=min(_days_of_month(step.count), key=lambda d: (d > day.day, day.day - d)))
        case TickUnit.MONTH:
            return day.replace(month=day.month - (day.month - 1) % step.count, day=1)
        case _:
            return day.replace(year=max(1, day.year - day.year % step.count), month=1, day=1)


def _days_of_month(count: int) -> tuple[int, ...]:
    """Days that carry a tick: 1, 6, 11 … 26 for five; the short rest of a month gets none."""
    return tuple(range(1, 32)) if count == 1 else tuple(range(1, 30 - count + 2, count))


def _next(moment: dt.datetime, step: Step) -> dt.datetime | None:
    try:
        match step.unit:
            case TickUnit.MINUTE:
                return moment + dt.timedelta(minutes=step.count)
            case TickUnit.HOUR:
                return moment + dt.timedelta(hours=step.count)
            case TickUnit.DAY:
                later = moment + dt.timedelta(days=step.count)
                in_month = later.month == moment.month and later.day in _days_of_month(step.count)
                return later if step.count == 1 or in_month else _first_of_next_month(moment)
            case TickUnit.MONTH:
                months = moment.month - 1 + step.count
                return moment.replace(year=moment.year + months // 12, month=months % 12 + 1)
            case _:
                return moment.replace(year=moment.year - moment.year % step.count + step.count)
    except (OverflowError, ValueError):  # the calendar ends with the year 9999
        return None


def _first_of_next_month(moment: dt.datetime) -> dt.datetime:
    return (moment.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
