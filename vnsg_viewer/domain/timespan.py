# SPDX-License-Identifier: MIT
"""Dates as they are known: certain, a range, one unknown day in a range, a yearless day, open or unknown."""

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    RANGE = "range"  # the whole stretch from earliest to latest
    DAY_IN_RANGE = "day_in_range"  # one unknown day between earliest and latest
    MONTH = "month"
    YEAR = "year"
    OPEN = "open"  # one of the two ends is unknown
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Timespan:
    """A date as EDTF (ISO 8601-2) knows it.

    `earliest` and `latest` are None where open or unknown.  `pattern` is the EDTF text of what is known when no
    interval of days is (`XXXX-02-09`, or empty for nothing at all); it is set with precision UNKNOWN only.
    """

    earliest: dt.date | None
    latest: dt.date | None
    precision: Precision
    pattern: str = ""

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.latest < self.earliest:
            raise ValueError(f"a timespan ends before it begins: {self.earliest}..{self.latest}")

    @classmethod
    def day(cls, day: dt.date) -> "Timespan":
        """One known day."""
        return cls(day, day, Precision.DAY)

    @classmethod
    def range(cls, first: dt.date, last: dt.date) -> "Timespan":
        """The whole stretch from first to last day, both included."""
        return cls(first, last, Precision.DAY if first == last else Precision.RANGE)

    @classmethod
    def day_in_range(cls, first: dt.date, last: dt.date) -> "Timespan":
        """One unknown day between first and last, both included."""
        return cls(first, last, Precision.DAY if first == last else Precision.DAY_IN_RANGE)

    @classmethod
    def month(cls, year: int, month: int) -> "Timespan":
        """Some time in a month."""
        return cls(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]), Precision.MONTH)

    @classmethod
    def year(cls, year: int) -> "Timespan":
        """Some time in a year."""
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31), Precision.YEAR)

    @classmethod
    def until(cls, last: dt.date) -> "Timespan":
        """On or before a day."""
        return cls(None, last, Precision.OPEN)

    @classmethod
    def since(cls, first: dt.date) -> "Timespan":
        """On or after a day."""
        return cls(first, None, Precision.OPEN)

    @classmethod
    def unknown(cls, pattern: str = "") -> "Timespan":
        """No interval of days is known; `pattern` holds what is, for instance `XXXX-02-09`."""
        return cls(None, None, Precision.UNKNOWN, pattern)

    @property
    def edtf(self) -> str | None:
        """The EDTF text, or None when nothing is known."""
        first = self.earliest.isoformat() if self.earliest else ""
        last = self.latest.isoformat() if self.latest else ""
        match self.precision:
            case Precision.DAY:
                return first
            case Precision.RANGE:
                return f"{first}/{last}"
            case Precision.DAY_IN_RANGE:
                return f"[{first}..{last}]"
            case Precision.MONTH:
                return first[:7]
            case Precision.YEAR:
                return first[:4]
            case Precision.OPEN:
                return f"{first or '..'}/{last or '..'}"
            case Precision.UNKNOWN:
                return self.pattern or None

    @property
    def is_dated(self) -> bool:
        """Whether it has a place on a time axis (at least one end is known)."""
        return self.earliest is not None or self.latest is not None

    @property
    def is_uncertain(self) -> bool:
        """Whether the exact days are not known."""
        return self.precision not in {Precision.DAY, Precision.RANGE}

    def overlaps(self, other: "Timespan", slack_days: int = 0) -> bool:
        """Whether both may share a day, give or take `slack_days`; open ends reach for ever."""
        slack = dt.timedelta(days=slack_days)
        after = self.earliest is not None and other.latest is not None and self.earliest - other.latest > slack
        before = self.latest is not None and other.earliest is not None and other.earliest - self.latest > slack
        return not after and not before

    def contains(self, other: "Timespan") -> bool:
        """Whether the other lies wholly inside; False when either is not fully dated."""
        if self.earliest is None or self.latest is None or other.earliest is None or other.latest is None:
            return False
        return self.earliest <= other.earliest and other.latest <= self.latest
