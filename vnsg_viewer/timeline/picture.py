# SPDX-License-Identifier: MIT
"""A chronicle laid out on lanes: answers a scene for every viewport, and remembers what panning does not change."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from vnsg_viewer.timeline import compose
from vnsg_viewer.timeline.candidates import Candidates, Grid, around, everything, grid_at, kind_at
from vnsg_viewer.timeline.columns import Bools, Columns, Ints
from vnsg_viewer.timeline.density import (
    LADDER,
    MOST_BAR_ROWS,
    SAMPLES,
    Crowding,
    Sample,
    bar_row,
    choose_rungs,
    crowding,
    may_fold,
    sample_of,
)
from vnsg_viewer.timeline.histogram import Histogram, histogram, usual_height
from vnsg_viewer.timeline.index import BARS, LaneIndex, Population, everyone, those
from vnsg_viewer.timeline.lane_place import LanePlace, stacked, stretched
from vnsg_viewer.timeline.lanes import LaneState
from vnsg_viewer.timeline.layout import WIDEST, Layout, fitted_lanes, going_on, room_of, rows_of
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, Arc, Box, Counts, Fold, Form, Nearest, Scene
from vnsg_viewer.timeline.texts import Face, Typesetter
from vnsg_viewer.timeline.ticks import TickLabel, axis
from vnsg_viewer.timeline.turning import ROOM_BEYOND, stretches
from vnsg_viewer.timeline.viewport import Extent, Viewport

FEW = 600
"""So many appearances are laid out all at once, on lanes exactly as high as their rows."""
ROOM_FOR_CARD, ROOM_FOR_TEXT = 272, 150
"""What the last event needs to its right where it is not turned: drawn as a card, or among too many to be one."""
_BIN = len(LADDER) - 1


@dataclass(frozen=True, slots=True)
class Words:
    """How a scene writes: ticks, numbers, the note beside a lane's header."""

    tick: TickLabel
    number: Callable[[int], str]
    lane_note: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Link:
    """Two events that a thread of commitments joins, by their places in the chronicle."""

    one: int
    other: int
    dashed: bool = False


@dataclass(slots=True, eq=False)
class Picture:
    """Events on lanes; `scene` shows a part of them.  `show` and `arrange` change what is laid out and how."""

    columns: Columns
    index: LaneIndex
    typesetter: Typesetter
    words: Words
    lane_state: LaneState = field(default_factory=LaneState)
    mask: Bools | None = None
    hide: bool = False
    _population: Population = field(init=False)
    _passing: Population | None = field(init=False, default=None)
    _sample: Sample | None = field(init=False, default=None)
    _crowds: dict[int, tuple[Crowding, ...]] = field(init=False, default_factory=dict)
    _references: dict[int, int] = field(init=False, default_factory=dict)
    _rungs: tuple[int, ...] | None = field(init=False, default=None)
    _layout: Layout | None = field(init=False, default=None)
    _laid_for: tuple[float, int, int] | None = field(init=False, default=None)
    _histogram: Histogram | None = field(init=False, default=None)
    _passing_folds: dict[tuple[int, int, int], int] | None = field(init=False, default=None)

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
            self._sample, self._crowds, self._references = None, {}, {}
        self._forget()

    def arrange(self, state: LaneState) -> None:
        """Put the lanes in another order, or collapse and open some."""
        self.lane_state = state
        self._forget()

    def _forget(self) -> None:
        self._layout = self._laid_for = self._histogram = self._passing_folds = None

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
        self._histogram = self._passing_folds = None
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
        grid = grid_at(viewport.seconds_per_px)
        lanes = stacked(self._lanes(viewport, rungs))
        few = self._population.size <= FEW
        if few:
            lanes = tuple(_roomiest(one) for one in lanes)
            candidates: Candidates = everything(self._population, grid)
        else:
            seen = compose.seen_lanes(lanes, viewport)
            time = (viewport.start - self._margin(viewport), viewport.end + self._margin(viewport))
            by_rung = [_BIN if one.collapsed else one.rung for one in seen]
            candidates = around(
                self._population, None if self.hide else self._passing, grid, time, [one.index for one in seen], by_rung
            )
        taken = stretches(self.index, candidates.place, lanes, viewport.seconds_per_px, self._laid_out if few else None)
        row, folded = rows_of(self.index, candidates, grid, lanes, taken)
        if few:
            lanes = fitted_lanes(lanes, self.index, candidates.place, row, folded)
        room = room_of(self.index, candidates.place, row, taken, math.ceil(self._margin(viewport)))
        return Layout(
            lanes,
            candidates.place,
            candidates.level,
            row,
            room,
            taken.turned,
            folded,
            candidates.passing or dict.fromkeys(candidates.folded, 0),
            candidates.pointless,
            going_on(self.index, grid, folded),
            grid,
            candidates.valid,
        )

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

    def scene(self, viewport: Viewport, *, selected: int = -1, links: Sequence[Link] = ()) -> Scene:
        """The picture through a viewport."""
        layout = self.layout(viewport)
        dim = self.mask if not self.hide else None
        sight = compose.Sight(self.index, layout, viewport, dim, self.typesetter, self.words.number)
        items, dots = compose.items_and_dots(sight)
        folds = compose.folds(sight, self._folded_passing(layout))
        sizes = [crowd.size for crowd in self._crowding(viewport.seconds_per_px)]
        drawn, folded = len(items) + len(dots.x), sum(fold.count for fold in folds)
        extent = self.columns.extent
        scene = Scene(
            viewport.width,
            viewport.height,
            axis(viewport, self.words.tick),
            compose.lane_bands(sight, sizes, self.words.lane_note),
            items,
            dots,
            folds,
            compose.silhouette(sight, self._columns_of_folds(layout), self._reference(viewport.seconds_per_px)),
            data=None if extent is None else (viewport.x_of(extent.start), viewport.x_of(extent.end)),
            nearest=() if drawn or folded else self._nearest(viewport),
            content_height=layout.height,
            counts=self._counts(drawn, folded),
            selected=selected,
        )
        return _with_arcs(scene, tuple(self._arc(scene, sight, link) for link in links)) if links else scene

    def _columns_of_folds(self, layout: Layout) -> Histogram:
        if self._histogram is None:
            counted = {one.index for one in layout.lanes if one.counted}
            cells = [
                (k, n, k in counted)
                for k, level, n in layout.folded
                if level == 0 and (k in counted or (k, level, n) in layout.pointless)
            ]
            self._histogram = histogram(cells, layout.grid, self._population, self._passing)
        return self._histogram

    def _reference(self, seconds_per_px: float) -> int:
        grid = grid_at(seconds_per_px)
        if grid.exponent not in self._references and self._sample is not None:
            self._references[grid.exponent] = usual_height(self._population, self._sample.place, grid)
        return self._references[grid.exponent]

    def _folded_passing(self, layout: Layout) -> dict[tuple[int, int, int], int] | None:
        """How many of each count pass, when the others are dimmed."""
        if self._passing is None or self.hide:
            return None
        if self._passing_folds is None:
            self._passing_folds = dict(layout.crowded)
            alone = layout.place[layout.row < 0]
            lane, level = self.index.lane_at(alone), layout.level[layout.row < 0]
            passing = self.index.row[alone]
            for k, at, start, row in zip(lane, level, self.index.start_at(alone), passing, strict=True):
                if self.mask is not None and self.mask[row]:
                    key = (int(k), int(at), int(start) // layout.grid.cell(int(at)))
                    self._passing_folds[key] = self._passing_folds.get(key, 0) + 1
        return self._passing_folds

    def _counts(self, drawn: int, folded: int) -> Counts:
        filtered = 0
        if self.mask is not None and self.hide:
            filtered = len(self.columns) - int(np.count_nonzero(self.mask))
        appearances = self._population.size
        outside = appearances - drawn - folded
        undated = len(self.columns.undated)
        return Counts(self.columns.total, undated, filtered, appearances, drawn, folded, outside)

    def _nearest(self, viewport: Viewport) -> tuple[Nearest, ...]:
        rows = np.arange(len(self.columns)) if not self.hide or self.mask is None else np.flatnonzero(self.mask)
        starts = self.columns.start[rows]
        at = int(np.searchsorted(starts, viewport.centre))
        found = []
        for later, k in ((False, at - 1), (True, at)):
            if 0 <= k < len(rows):
                position = int(self.columns.position[rows[k]])
                label = self.typesetter.captions.date(position)
                width = self.typesetter.measure(label, Face.SMALL) + 48
                x = viewport.width - width - 16 if later else 16
                found.append(Nearest(Box(x, viewport.height // 2 - 15, width, 30), position, label, later))
        return tuple(found)

    def _arc(self, scene: Scene, sight: compose.Sight, link: Link) -> Arc:
        (x0, y0), (x1, y1) = (self._anchor(scene, sight, position) for position in (link.one, link.other))
        return Arc(x0, y0, x1, y1, link.dashed)

    def _anchor(self, scene: Scene, sight: compose.Sight, position: int) -> tuple[int, int]:
        """The middle of an event's box, or of its lane at its date when it is folded or out of view."""
        box = scene.box_of(position)
        if box is not None:
            return box.x + min(box.width, compose.CARD_WIDTH) // 2, box.y + box.height // 2
        row = self.columns.row_of(position)
        if row is None:
            return -1, -1
        places = np.flatnonzero(self.index.row == row)
        lane = int(self.index.lane_at(places[:1])[0]) if len(places) else 0
        y = next((sight.y(one.y + one.height // 2) for one in sight.layout.lanes if one.index == lane), 0)
        return sight.viewport.x_of(float(self.columns.start[row])), y

    def time_of(self, position: int) -> Extent | None:
        """When an event takes place; None when it is undated."""
        row = self.columns.row_of(position)
        return None if row is None else Extent(float(self.columns.start[row]), float(self.columns.end[row]))

    def neighbour(self, position: int, by: int) -> int:
        """The next event in time that passes, or the one before; from −1 the first or the last; −1 at the end."""
        rows = np.arange(len(self.columns)) if self.mask is None else np.flatnonzero(self.mask)
        row = self.columns.row_of(position)
        if row is None:
            at = 0 if by > 0 else len(rows) - 1
        else:
            at = int(np.searchsorted(rows, row, side="right" if by > 0 else "left")) + (0 if by > 0 else -1)
        return int(self.columns.position[rows[at]]) if 0 <= at < len(rows) else -1

    def heights_of(self, viewport: Viewport, lane: int, position: int) -> tuple[int, int]:
        """Where a lane begins on the content, and where an event stands on it: −1 when it is not drawn there."""
        layout = self.layout(viewport)
        one = next(found for found in layout.lanes if found.index == lane)
        row = self.columns.row_of(position)
        on_lane = (self.index.lane_at(layout.place) == lane) & (layout.row >= 0)
        drawn = np.flatnonzero(on_lane & (self.index.row[layout.place] == (-1 if row is None else row)))
        if not len(drawn):
            return one.y, -1
        at = int(layout.row[drawn[0]])
        if kind_at(self.index, layout.place[drawn[:1]])[0] == BARS:
            return one.y, one.bars_y + at * bar_row(one.rung)
        return one.y, one.rows_y + at * LADDER[one.rung].row_height

    def lane_place_at(self, y: int) -> int:
        """Which lane from the top stands at a height of the content."""
        lanes = () if self._layout is None else self._layout.lanes
        return sum(1 for one in lanes if one.y + one.height <= y)

    def extent_of(self, fold: Fold) -> Extent:
        """From the first to the last event that a count stands for."""
        rows = self._rows_of(fold)
        return Extent(float(self.columns.start[rows].min()), float(self.columns.end[rows].max()))

    def positions_of(self, fold: Fold, most: int) -> list[int]:
        """The first events in the cell of a count."""
        rows = np.sort(self._rows_of(fold))[:most]
        return [int(one) for one in self.columns.position[rows]]

    def _rows_of(self, fold: Fold) -> Ints:
        index = self.index
        grid = Grid(int(fold.end - fold.start).bit_length() - 1 - fold.level)
        of_level = np.array([grid.level_of(one) == fold.level for one in index.classes])
        groups = np.flatnonzero(np.tile(of_level, 2))
        seconds = np.array([[int(fold.start)], [int(fold.end)]])
        low, high = index.at(index.group(np.array(fold.lane), 0, groups)[None, :], seconds)
        places = np.concatenate([np.arange(a, b) for a, b in zip(low, high, strict=True)])
        return index.row[self._population.members(places)]


def _roomiest(lane: LanePlace) -> LanePlace:
    """A lane with all the rows that its rung allows."""
    return lane if lane.counted else replace(lane, bars=MOST_BAR_ROWS, rows=LADDER[lane.rung].most_rows)


def _with_arcs(scene: Scene, arcs: tuple[Arc, ...]) -> Scene:
    return replace(scene, arcs=arcs)
