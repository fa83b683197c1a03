# SPDX-License-Identifier: MIT
"""Which events are laid out, and how: lanes, forms and rows at a scale, remembered while only the view pans."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from vnsg_viewer.timeline import compose
from vnsg_viewer.timeline.candidates import Candidates, around, everything, grid_at
from vnsg_viewer.timeline.columns import Bools, Columns, Ints
from vnsg_viewer.timeline.density import (
    LADDER,
    MOST_BAR_ROWS,
    SAMPLES,
    Crowding,
    Sample,
    choose_rungs,
    crowding,
    may_fold,
    sample_of,
)
from vnsg_viewer.timeline.index import LaneIndex, Population, everyone, those
from vnsg_viewer.timeline.lane_place import LanePlace, stacked, stretched
from vnsg_viewer.timeline.lanes import LaneState
from vnsg_viewer.timeline.layout import WIDEST, Layout, fitted_lanes, going_on, room_of, rows_of
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, Form
from vnsg_viewer.timeline.texts import Typesetter
from vnsg_viewer.timeline.turning import ROOM_BEYOND, Stretches, stretches, turned_stretches
from vnsg_viewer.timeline.viewport import Extent, Viewport

FEW = 600
"""So many appearances are laid out all at once, on lanes exactly as high as their rows."""
ROOM_FOR_CARD, ROOM_FOR_TEXT = 272, 150
"""What the last event needs to its right where it is not turned: drawn as a card, or among too many to be one."""
_HARDLY_MORE = 1.15
"""So much higher may all lanes be for the sake of whole words, where the view is to be scrolled anyway."""
_BIN = len(LADDER) - 1


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """Candidates with what they take up and their rows, the lanes that hold these, and the counts of the others."""

    lanes: tuple[LanePlace, ...]
    candidates: Candidates
    taken: Stretches
    row: Ints
    folded: dict[tuple[int, int, int], int]

    @property
    def height(self) -> int:
        """Of all lanes."""
        return self.lanes[-1].y + self.lanes[-1].height if self.lanes else 0


@dataclass(slots=True, eq=False)
class Arrangement:
    """Events on lanes.  `show` and `arrange` change what is laid out and how."""

    columns: Columns
    index: LaneIndex
    typesetter: Typesetter
    lane_state: LaneState = field(default_factory=LaneState, kw_only=True)
    mask: Bools | None = field(default=None, init=False)
    hide: bool = field(default=False, init=False)
    _population: Population = field(init=False)
    _passing: Population | None = field(init=False, default=None)
    _sample: Sample | None = field(init=False, default=None)
    _crowds: dict[int, tuple[Crowding, ...]] = field(init=False, default_factory=dict)
    _rungs: tuple[int, ...] | None = field(init=False, default=None)
    _layout: Layout | None = field(init=False, default=None)
    _laid_for: tuple[float, int, int] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self._population = everyone(self.index)

    def show(self, bits: int | None, *, hide: bool) -> None:
        """Let only some events pass (bits of their places in the chronicle), dimming or hiding the others."""
        self.mask, self.hide = (None if bits is None else self.columns.mask(bits)), hide
        self._passing = None if self.mask is None else those(self.index, self.mask)
        whole = not hide or self._passing is None
        population = everyone(self.index) if whole or self._passing is None else self._passing
        if population.by_class is not None or self._population.by_class is not None:
            self._population = population
            self._sample, self._crowds = None, {}
        self._forget()

    def arrange(self, state: LaneState) -> None:
        """Put the lanes in another order, or collapse and open some."""
        self.lane_state = state
        self._forget()

    def _forget(self) -> None:
        self._layout = self._laid_for = None

    @property
    def extent(self) -> Extent | None:
        """From the first to the last event that passes; of all when none does."""
        if self.mask is None or not self.mask.any():
            return self.columns.extent
        rows = np.flatnonzero(self.mask)
        return Extent(float(self.columns.start[rows[0]]), float(self.columns.end[rows].max()))

    @property
    def _laid_out(self) -> Extent | None:
        """The extent of what is laid out: what is only dimmed is."""
        return self.extent if self.hide else self.columns.extent

    @property
    def room_beyond(self) -> int:
        """Pixels that texts need to the right of the last event that passes, when all is in view."""
        if self._population.size > FEW:
            return ROOM_FOR_TEXT
        return ROOM_BEYOND if self.extent == self._laid_out else ROOM_FOR_CARD

    def layout(self, viewport: Viewport) -> Layout:
        """Where everything stands that this viewport shows."""
        height = viewport.height - AXIS_HEIGHT
        laid_for = (viewport.seconds_per_px, height, viewport.top if self._population.size > FEW else 0)
        if self._layout is not None and self._laid_for == laid_for:
            first, last = self._layout.valid
            if first <= viewport.start - self._margin(viewport) and viewport.end + self._margin(viewport) <= last:
                return self._layout
        same_scale = self._laid_for is not None and self._laid_for[:2] == laid_for[:2]
        if not same_scale or self._rungs is None:
            self._rungs = self._choose(viewport.seconds_per_px, height)
        self._layout = self._lay_out(viewport, self._rungs)
        self._laid_for = laid_for
        return self._layout

    @staticmethod
    def _margin(viewport: Viewport) -> float:
        """Whatever reaches into the view, or limits the room of what does, starts no farther away."""
        return WIDEST * viewport.seconds_per_px

    def _crowding(self, seconds_per_px: float) -> tuple[Crowding, ...]:
        """Measured at quarter octaves, rounded to the sparer side, so that most zoom steps find it known."""
        step = math.ceil(math.log2(seconds_per_px) * 4)
        if self._sample is None:
            most = SAMPLES if self._population.size <= FEW else SAMPLES // 3
            self._sample = sample_of(self._population, max(8, min(most, 4096 // max(1, self.index.lanes))))
        if step not in self._crowds:
            self._crowds[step] = crowding(self._population, self._sample, 2.0 ** (step / 4))
        return self._crowds[step]

    def _order(self) -> list[int]:
        place = {key: k for k, key in enumerate(self.index.keys)}
        return [place[key] for key in self.lane_state.arranged(self.index.keys)]

    def _choose(self, seconds_per_px: float, height: int) -> tuple[int, ...]:
        crowds = self._crowding(seconds_per_px)
        folded = [self._is_folded(k, crowd) for k, crowd in enumerate(crowds)]
        headed = any(self.index.labels)
        return choose_rungs(crowds, height, self._rungs, headed=headed, collapsed=folded)

    def _is_folded(self, k: int, crowd: Crowding) -> bool:
        """Whether a lane takes its heading's room only: the reader folded it, or the filter leaves nothing in it."""
        emptied = self.hide and self._passing is not None and not crowd.size
        return emptied or self.index.keys[k] in self.lane_state.collapsed

    def _lay_out(self, viewport: Viewport, rungs: Sequence[int]) -> Layout:
        lanes = stacked(self._lanes(viewport, rungs))
        few = self._population.size <= FEW
        placed = self._place_few(viewport, lanes) if few else self._place_many(viewport, lanes)
        found, taken, grid = placed.candidates, placed.taken, grid_at(viewport.seconds_per_px)
        return Layout(
            placed.lanes,
            found.place,
            found.level,
            placed.row,
            room_of(self.index, found.place, placed.row, taken, math.ceil(self._margin(viewport))),
            taken.turned,
            placed.folded,
            found.passing or dict.fromkeys(found.folded, 0),
            found.pointless,
            going_on(self.index, grid, placed.folded),
            grid,
            found.valid,
        )

    def _place_many(self, viewport: Viewport, lanes: tuple[LanePlace, ...]) -> _Placed:
        """What stands near the view, on lanes as high as most of their events need."""
        grid = grid_at(viewport.seconds_per_px)
        seen = compose.seen_lanes(lanes, viewport)
        time = (viewport.start - self._margin(viewport), viewport.end + self._margin(viewport))
        by_rung = [_BIN if one.collapsed else one.rung for one in seen]
        passing = None if self.hide else self._passing
        candidates = around(self._population, passing, grid, time, [one.index for one in seen], by_rung)
        taken = stretches(self.index, candidates.place, lanes, viewport.seconds_per_px)
        row, folded = rows_of(self.index, candidates, grid, lanes, taken)
        return _Placed(lanes, candidates, taken, row, folded)

    def _place_few(self, viewport: Viewport, lanes: tuple[LanePlace, ...]) -> _Placed:
        """Everything, on lanes as high as its rows; the words are whole where that takes hardly more height."""
        candidates = everything(self._population, grid_at(viewport.seconds_per_px))
        roomiest = tuple(_roomiest(one) for one in lanes)
        whole = compose.whole_widths(self.index, candidates.place, roomiest, self.typesetter)
        roomy = self._placed(viewport, roomiest, candidates, whole, roomy=True)
        if roomy.height <= viewport.height - AXIS_HEIGHT and not roomy.folded:
            return roomy
        tight = self._placed(viewport, roomiest, candidates, whole, roomy=False)
        as_complete = sum(roomy.folded.values()) <= sum(tight.folded.values())
        return roomy if as_complete and roomy.height <= _HARDLY_MORE * tight.height else tight

    def _placed(
        self,
        viewport: Viewport,
        lanes: tuple[LanePlace, ...],
        candidates: Candidates,
        whole: Ints,
        *,
        roomy: bool,
    ) -> _Placed:
        extent, per_px = self._laid_out, viewport.seconds_per_px
        if extent is None:
            taken = stretches(self.index, candidates.place, lanes, per_px)
        else:
            taken = turned_stretches(self.index, candidates.place, lanes, per_px, extent, whole, roomy=roomy)
        row, folded = rows_of(self.index, candidates, grid_at(per_px), lanes, taken)
        return _Placed(fitted_lanes(lanes, self.index, candidates.place, row, folded), candidates, taken, row, folded)

    def _lanes(self, viewport: Viewport, rungs: Sequence[int]) -> list[LanePlace]:
        lanes = [self._lane(k, rungs[k], viewport.seconds_per_px) for k in self._order()]
        return stretched(lanes, viewport.height - AXIS_HEIGHT)

    def _lane(self, k: int, rung: int, seconds_per_px: float) -> LanePlace:
        crowd = self._crowding(seconds_per_px)[k]
        collapsed = self._is_folded(k, crowd)
        grid = grid_at(seconds_per_px)
        levels = tuple(sorted({0, *(grid.level_of(one) for one in self.index.classes)}))
        counted = collapsed or LADDER[rung].form is Form.BIN
        bars = 0 if counted else crowd.bars[rung]
        rows = 1 if counted else max(min(crowd.most[rung], LADDER[rung].most_rows), 0 if bars else 1)
        strips = levels if counted or may_fold(crowd, rung) else ()
        return LanePlace(k, rung, collapsed, any(self.index.labels), bars, rows, strips)


def _roomiest(lane: LanePlace) -> LanePlace:
    """A lane with all the rows that its rung allows."""
    return lane if lane.counted else replace(lane, bars=MOST_BAR_ROWS, rows=LADDER[lane.rung].most_rows)
