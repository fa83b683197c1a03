# SPDX-License-Identifier: MIT
"""A chronicle laid out on lanes: answers a scene for every viewport, and remembers what panning does not change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from vnsg_viewer.timeline import compose
from vnsg_viewer.timeline.arrangement import Arrangement
from vnsg_viewer.timeline.candidates import Grid, grid_at, kind_at
from vnsg_viewer.timeline.columns import Ints
from vnsg_viewer.timeline.density import LADDER, Sample, bar_row
from vnsg_viewer.timeline.histogram import Histogram, histogram, usual_height
from vnsg_viewer.timeline.index import BARS
from vnsg_viewer.timeline.layout import Layout
from vnsg_viewer.timeline.scene import Arc, Box, Counts, Fold, Nearest, Scene
from vnsg_viewer.timeline.texts import Face
from vnsg_viewer.timeline.ticks import TickLabel, axis
from vnsg_viewer.timeline.viewport import Extent, Viewport


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
class Picture(Arrangement):
    """Events on lanes as they are seen: `scene` shows a part of them."""

    words: Words
    _drawn: Layout | None = field(init=False, default=None)
    _histogram: Histogram | None = field(init=False, default=None)
    _passing_folds: dict[tuple[int, int, int], int] | None = field(init=False, default=None)
    _measured: Sample | None = field(init=False, default=None)
    _references: dict[int, int] = field(init=False, default_factory=dict)

    def scene(self, viewport: Viewport, *, selected: int = -1, links: Sequence[Link] = ()) -> Scene:
        """The picture through a viewport."""
        layout = self.layout(viewport)
        if layout is not self._drawn:
            self._drawn, self._histogram, self._passing_folds = layout, None, None
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
        if self._measured is not self._sample:
            self._measured, self._references = self._sample, {}
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


def _with_arcs(scene: Scene, arcs: tuple[Arc, ...]) -> Scene:
    return replace(scene, arcs=arcs)
