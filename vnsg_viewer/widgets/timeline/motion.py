# SPDX-License-Identifier: MIT
"""Moves a viewport over time: zooms that can be extended or cancelled, and drags that run out."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from vnsg_viewer.timeline.gestures import eased, glide
from vnsg_viewer.timeline.viewport import Viewport, between

DURATION_MS = 220
_FRAME_MS = 15


class TimelineMotion(QObject):
    """One movement at a time; `show` receives each viewport on the way."""

    def __init__(self, show: Callable[[Viewport], None], parent: QObject) -> None:
        super().__init__(parent)
        self.reduced = False
        self._show = show
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._clock = QElapsedTimer()
        self._from: Viewport | None = None
        self._target: Viewport | None = None
        self._speed = 0.0
        self._last = 0

    @property
    def target(self) -> Viewport | None:
        """Where a running zoom ends; a new notch starts from there."""
        return self._target

    @property
    def is_running(self) -> bool:
        """Whether something moves."""
        return self._timer.isActive()

    def go(self, start: Viewport, target: Viewport, *, animated: bool = True) -> None:
        """Move from one viewport to another."""
        self.stop()
        if self.reduced or not animated or start == target:
            self._show(target)
            return
        self._from, self._target = start, target
        self._begin()

    def throw(self, start: Viewport, speed: float) -> None:
        """Let a drag run out from a speed in pixels per second."""
        self.stop()
        if self.reduced or not speed:
            return
        self._from, self._speed = start, speed
        self._begin()

    def stop(self) -> None:
        """Stay where the movement is."""
        self._timer.stop()
        self._from = self._target = None
        self._speed = 0.0

    def _begin(self) -> None:
        self._clock.start()
        self._last = 0
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        now = self._clock.elapsed()
        elapsed, self._last = now - self._last, now
        if self._from is not None and self._target is not None:
            share = now / DURATION_MS
            here = between(self._from, self._target, eased(share)) if share < 1 else self._target
            if share >= 1:
                self.stop()
            self._show(here)
        elif self._from is not None:
            distance, self._speed = glide(self._speed, elapsed)
            self._from = self._from.panned(-distance)
            here = self._from
            if not self._speed:
                self.stop()
            self._show(here)
