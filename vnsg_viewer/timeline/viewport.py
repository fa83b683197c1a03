# SPDX-License-Identifier: MIT
"""What part of time is seen, at what scale: a value, and the gestures that make another of it."""

from dataclasses import dataclass, replace

from vnsg_viewer.timeline.scale import DAY, HOUR, YEAR

LEAST_SPAN = float(HOUR)
GREATEST_SPAN = 300 * YEAR


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch of time in seconds, end exclusive."""

    start: float
    end: float

    @property
    def span(self) -> float:
        """Its length in seconds."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Viewport:
    """The window on time: seconds at the left edge, seconds per pixel, size in pixels, rows scrolled away above."""

    start: float
    seconds_per_px: float
    width: int
    height: int
    top: int = 0

    @property
    def span(self) -> float:
        """Seconds in view."""
        return self.seconds_per_px * self.width

    @property
    def end(self) -> float:
        """Seconds at the right edge."""
        return self.start + self.span

    @property
    def centre(self) -> float:
        """Seconds in the middle."""
        return self.start + self.span / 2

    @property
    def offset(self) -> int:
        """The left edge in whole absolute pixels; all is rounded before this is taken off, so panning is rigid."""
        return round(self.start / self.seconds_per_px)

    def time_at(self, x: float) -> float:
        """The moment under a pixel."""
        return self.start + x * self.seconds_per_px

    def x_of(self, seconds: float) -> int:
        """The pixel of a moment."""
        return round(seconds / self.seconds_per_px) - self.offset

    def zoomed(self, x: float, factor: float) -> "Viewport":
        """Magnified by a factor (above 1 is nearer) while the moment under `x` stays where it is."""
        span = min(max(self.span / factor, LEAST_SPAN), GREATEST_SPAN)
        anchor = self.time_at(x)
        per_px = span / self.width
        return replace(self, start=anchor - x * per_px, seconds_per_px=per_px)

    def panned(self, dx: float, dy: float = 0) -> "Viewport":
        """Moved by pixels: positive dx shows what is later, positive dy what is below."""
        return replace(self, start=self.start + dx * self.seconds_per_px, top=max(0, round(self.top + dy)))

    def resized(self, width: int, height: int) -> "Viewport":
        """The same left edge and scale in another size."""
        return replace(self, width=max(1, width), height=max(1, height))

    def over_width(self, width: int, height: int) -> "Viewport":
        """The same stretch of time over another width."""
        return Viewport(self.start, self.span / width, width, height)

    def centred(self, seconds: float) -> "Viewport":
        """The same scale with a moment in the middle."""
        return replace(self, start=seconds - self.span / 2)

    def fitted(self, extent: Extent, margin: float = 0.04, room_right: int = 0) -> "Viewport":
        """The scale at which an extent fills the width, with a margin and `room_right` pixels for what hangs over."""
        width = max(1.0, self.width * (1 - 2 * margin) - room_right)
        per_px = min(max(max(extent.span, DAY) / width, LEAST_SPAN / self.width), GREATEST_SPAN / self.width)
        free = self.width * per_px - room_right * per_px - extent.span
        return replace(self, start=extent.start - free / 2, seconds_per_px=per_px)

    def over(self, extent: Extent) -> "Viewport":
        """Exactly one stretch of time over the whole width."""
        span = min(max(extent.span, LEAST_SPAN), GREATEST_SPAN)
        return replace(self, start=extent.start, seconds_per_px=span / self.width)

    def bounded(self, extent: Extent | None) -> "Viewport":
        """Held so that the data are at most half a view away."""
        if extent is None:
            return self
        least = extent.start - 1.5 * self.span
        greatest = extent.end + 0.5 * self.span
        return replace(self, start=min(max(self.start, least), greatest))


def between(one: Viewport, other: Viewport, share: float) -> Viewport:
    """A view on the way from one to the other: scale in proportion, so that zooming looks even."""
    if one.span == other.span:
        return replace(other, start=one.start + (other.start - one.start) * share)
    span = one.span * (other.span / one.span) ** share
    way = (span - one.span) / (other.span - one.span)
    start = one.start + (other.start - one.start) * way
    return replace(other, start=start, seconds_per_px=span / other.width)
