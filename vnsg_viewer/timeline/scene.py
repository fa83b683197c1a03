# SPDX-License-Identifier: MIT
"""The picture as a plain value: what stands where, with hit testing; drawn by one painter, tested as text."""

from dataclasses import dataclass, field
from enum import Enum, IntFlag, StrEnum
from typing import TYPE_CHECKING, Any

from vnsg_viewer.timeline.ticks import Axis

if TYPE_CHECKING:  # the first picture, without events, is drawn before numpy is loaded
    import numpy as np
    import numpy.typing as npt

AXIS_HEIGHT = 46
HEADER_HEIGHT = 24


class Doubt(IntFlag):
    """How a date is known, and whether the event is a stretch of several days or only announced."""

    BAND = 1  # one unknown day within
    INFERRED = 2
    PROBABLE = 4
    OPEN_START = 8
    OPEN_END = 16
    ANNOUNCED = 32
    STRETCH = 64  # several days, or one that contains other events


UNSURE = Doubt.INFERRED | Doubt.PROBABLE


class Form(StrEnum):
    """How an event is drawn: the density ladder, richest first, and the bar of a stretch."""

    CARD = "card"
    COMPACT = "compact"
    TITLE = "title"
    DOT = "dot"
    BIN = "bin"
    BAR = "bar"
    THIN = "thin"  # a bar without words, among dots


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the view."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def overlaps(self, other: "Box") -> bool:
        """Whether both have a pixel in common."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Item:
    """An event drawn with text.  `first` and `last` are the pixels of its time, which may lie outside the view."""

    position: int
    lane: int
    form: Form
    box: Box
    first: int
    last: int
    type: int
    doubt: Doubt
    date: str
    lines: tuple[str, ...]
    detail: str
    dimmed: bool = False
    hangs_from: int | None = None  # the y of the bar of the visit that contains it
    turned: bool = False  # whether its date is at the right of its box


@dataclass(frozen=True, slots=True)
class Fold:
    """Events that are not drawn one by one, counted where they would be; a click zooms to them."""

    lane: int
    level: int
    box: Box
    start: float
    end: float
    count: int
    passing: int
    label: str


@dataclass(frozen=True, slots=True)
class LaneBand:
    """A lane's stretch of the height; `index` is its place in the grouping."""

    index: int
    key: str
    label: str
    note: str
    y: int
    height: int
    form: Form
    collapsed: bool
    count: int


@dataclass(frozen=True, slots=True)
class Arc:
    """A thread of commitments from one event to the next, in pixels; dashed while it is open."""

    x0: int
    y0: int
    x1: int
    y1: int
    dashed: bool


@dataclass(frozen=True, slots=True)
class Nearest:
    """A button at the edge of an empty view that leads to the nearest event on that side."""

    box: Box
    position: int
    label: str
    later: bool


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """Events drawn as dots, as columns: pixel centres, places in the chronicle, types, doubts, and whether dimmed."""

    x: "npt.NDArray[np.int64]"
    y: "npt.NDArray[np.int64]"
    position: "npt.NDArray[np.int64]"
    type: "npt.NDArray[np.uint8]"
    doubt: "npt.NDArray[np.uint8]"
    dimmed: "npt.NDArray[np.bool_]"
    lane: "npt.NDArray[np.int64]"


@dataclass(frozen=True, slots=True, eq=False)
class Silhouette:
    """Histogram bars of folded events, as rows of x, y, width and height; `passing` drawn over `ghost`."""

    ghost: "npt.NDArray[np.float64]"
    passing: "npt.NDArray[np.float64]"


@dataclass(frozen=True, slots=True)
class Counts:
    """Where all the events are.  Appearances: an event in two lanes appears twice."""

    total: int = 0  # events of the chronicle
    undated: int = 0
    filtered: int = 0  # dated events that the filter hides
    appearances: int = 0  # of dated events that are not hidden, over all lanes
    drawn: int = 0  # appearances drawn one by one
    folded: int = 0  # appearances within the counts in view
    outside: int = 0  # appearances left, right, above or below the view


class Part(Enum):
    """What was hit."""

    ITEM = "item"
    FOLD = "fold"
    HEADER = "header"
    NEAREST = "nearest"
    AXIS = "axis"
    GROUND = "ground"


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: the part, and the place in the chronicle, the fold or the lane."""

    part: Part
    position: int = -1
    fold: Fold | None = None
    lane: LaneBand | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One picture: everything in pixels of the view, lanes from top to bottom, items from left to right."""

    width: int
    height: int
    axis: Axis = field(default_factory=Axis)
    lanes: tuple[LaneBand, ...] = ()
    items: tuple[Item, ...] = ()
    dots: Dots | None = None
    folds: tuple[Fold, ...] = ()
    silhouette: Silhouette | None = None
    arcs: tuple[Arc, ...] = ()
    nearest: tuple[Nearest, ...] = ()
    data: tuple[int, int] | None = None  # pixels between which there are events; beyond it the ground is shaded
    content_height: int = 0
    counts: Counts = field(default_factory=Counts)
    selected: int = -1

    def hit(self, x: float, y: float) -> Hit:
        """What lies under a point, topmost first."""
        button = next((one for one in self.nearest if one.box.holds(x, y)), None)
        if button is not None:
            return Hit(Part.NEAREST, button.position)
        if y < AXIS_HEIGHT:
            return Hit(Part.AXIS)
        return self._event_at(x, y) or self._fold_at(x, y) or self._lane_at(x, y)

    def _event_at(self, x: float, y: float) -> Hit | None:
        for item in reversed(self.items):
            if item.box.holds(x, y):
                return Hit(Part.ITEM, item.position)
        dot = self._dot_at(x, y)
        return Hit(Part.ITEM, dot) if dot >= 0 else None

    def _fold_at(self, x: float, y: float) -> Hit | None:
        fold = next((one for one in self.folds if one.box.holds(x, y)), None)
        return None if fold is None else Hit(Part.FOLD, fold=fold)

    def _lane_at(self, x: float, y: float) -> Hit:
        del x
        lane = next((one for one in self.lanes if one.y <= y < one.y + one.height), None)
        headed = lane is not None and bool(lane.label) and y < lane.y + HEADER_HEIGHT
        return Hit(Part.HEADER if headed else Part.GROUND, lane=lane)

    def _dot_at(self, x: float, y: float, reach: int = 6) -> int:
        if self.dots is None or not len(self.dots.x):
            return -1
        distance: Any = (self.dots.x - x) ** 2 + (self.dots.y - y) ** 2
        nearest = int(distance.argmin())
        return int(self.dots.position[nearest]) if distance[nearest] <= reach * reach else -1

    def box_of(self, position: int) -> Box | None:
        """Where an event is drawn, or None when it is folded or out of view."""
        for item in self.items:
            if item.position == position:
                return item.box
        if self.dots is not None:
            at = (self.dots.position == position).nonzero()[0]
            if len(at):
                return Box(int(self.dots.x[at[0]]) - 5, int(self.dots.y[at[0]]) - 5, 10, 10)
        return None


def describe(scene: Scene) -> str:
    """The scene as text, a line for each thing drawn, for comparison in tests."""
    lines = [f"axis {scene.axis.pinned}: " + " ".join(tick.label for tick in scene.axis.lower)]
    for lane in scene.lanes:
        lines.append(f"lane {lane.label!r} {lane.form} {lane.count} y={lane.y} height={lane.height}")
        lines += [
            f"  {item.form} {item.position} {_at(item.box)} {' / '.join(item.lines)}{' dimmed' * item.dimmed}"
            for item in scene.items
            if item.lane == lane.index
        ]
        lines += [f"  fold {fold.label} {_at(fold.box)}" for fold in scene.folds if fold.lane == lane.index]
    return "\n".join(lines)


def _at(box: Box) -> str:
    return f"{box.x},{box.y} {box.width}x{box.height}"
