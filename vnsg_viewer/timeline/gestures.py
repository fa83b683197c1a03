# SPDX-License-Identifier: MIT
"""What hand movements mean, without a toolkit: notches of a wheel, touchpad gestures and throws."""

from dataclasses import dataclass, replace
from enum import Enum

NOTCH = 120
"""The wheel's unit for one notch."""
_STEP, _FINE, _COARSE = 1.25, 1.05, 1.5
LOCK_PX = 6
"""So far must fingers have moved before their direction is taken."""
PAUSE_MS = 220
"""A touchpad that has been still so long begins another gesture, where the system does not say so."""
LEAST_THROW = 200.0
RECENT_MS = 100
_FRICTION = 0.0035
_STOP = 12.0


def zoom_factor(notches: float, *, fine: bool = False, coarse: bool = False) -> float:
    """The magnification of some notches of the wheel."""
    step = _FINE if fine else _COARSE if coarse else _STEP
    return float(step**notches)


class Meaning(Enum):
    """What a touchpad gesture has been decided to be."""

    OPEN = "open"
    PAN = "pan"
    ZOOM = "zoom"


@dataclass(frozen=True, slots=True)
class GestureLock:
    """The first dominant direction decides what a gesture means until it ends."""

    meaning: Meaning = Meaning.OPEN
    dx: float = 0.0
    dy: float = 0.0
    at: int = 0

    def moved(self, dx: float, dy: float, at: int, *, begins: bool = False) -> "GestureLock":
        """The gesture after another movement at a time in milliseconds."""
        last = GestureLock() if begins or at - self.at > PAUSE_MS else self
        now = replace(last, dx=last.dx + dx, dy=last.dy + dy, at=at)
        if now.meaning is not Meaning.OPEN or max(abs(now.dx), abs(now.dy)) < LOCK_PX:
            return now
        return replace(now, meaning=Meaning.PAN if abs(now.dx) >= abs(now.dy) else Meaning.ZOOM)


@dataclass(frozen=True, slots=True)
class Throw:
    """The speed of a drag, from its last positions in pixels and milliseconds."""

    trail: tuple[tuple[int, float], ...] = ()

    def moved(self, at: int, x: float) -> "Throw":
        """With another position; those older than a tenth of a second are forgotten."""
        return Throw((*(one for one in self.trail if at - one[0] <= RECENT_MS), (at, x)))

    def speed(self, at: int) -> float:
        """Pixels per second at release; 0 when the hand had stopped or was slower than LEAST_THROW."""
        recent = [one for one in self.trail if at - one[0] <= RECENT_MS]
        if not recent or recent[-1][0] == recent[0][0]:
            return 0.0
        speed = (recent[-1][1] - recent[0][1]) / (recent[-1][0] - recent[0][0]) * 1000
        return speed if abs(speed) >= LEAST_THROW else 0.0


def glide(speed: float, elapsed_ms: float) -> tuple[float, float]:
    """How far a throw goes in a stretch of time, and its speed after it; 0 when it has come to rest."""
    slower = speed * float(2.718281828 ** (-_FRICTION * elapsed_ms))
    distance = (speed - slower) / (_FRICTION * 1000)
    return distance, (slower if abs(slower) > _STOP else 0.0)


def eased(share: float) -> float:
    """Fast first, slow at the end."""
    return 1 - (1 - min(max(share, 0.0), 1.0)) ** 3
