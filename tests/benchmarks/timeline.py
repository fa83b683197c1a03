# SPDX-License-Identifier: MIT
"""How fast the timeline is: ratios measured frame by frame in turn in one process.  `--json FILE`, `--quick`.

A full frame is composed and painted anew at another scale each time, so nothing that panning would reuse is reused.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from chronicles import generate  # noqa: E402
from timeline_subjects import Floor, GraphicsItems, Surface, application, bare_view, picture_of, view_of  # noqa: E402

from vnsg_viewer.domain.criteria import Criteria, Facet  # noqa: E402
from vnsg_viewer.timeline.scale import DAY, YEAR  # noqa: E402
from vnsg_viewer.timeline.viewport import Viewport  # noqa: E402
from vnsg_viewer.widgets.timeline.view import TimelineView  # noqa: E402

MILLION = 1_000_000
REPETITIONS = 3
LIMITS = {
    "full_1m_over_10k": 1.5,
    "full_1m_over_1k": 2.5,
    "full_1m_over_floor": 2.0,
    "tour_p95_1m_over_floor": 4.0,
    "burst_over_uniform": 4.0,
    "graphicsitems_10k_over_ours": -15.0,  # at least
    "start_over_import": 2.5,
    "first_frame_1m_s": 1.0,
    "rss_1m_mb": 250.0,
    "filter_1m_over_frame": 1.0,
}


def milliseconds(action: Callable[[], object]) -> float:
    """How long something takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def full_frames(frames: int, most: int) -> dict[str, float]:
    """The ratios of whole ranges in view, and of the filter, subject by subject in turn."""
    floor, surface = Floor(), Surface()
    views = {"1k": view_of(1000), "10k": view_of(10_000), "1m": view_of(most), "burst": view_of(most, burst=0.9)}
    base = {name: view.viewport for name, view in views.items()}
    for view in views.values():
        surface.frame(view, view.viewport)
    gc.collect()
    gc.freeze()
    ratios: dict[str, list[float]] = {}
    for _ in range(REPETITIONS):
        rounds: dict[str, list[float]] = {}
        for k in range(frames):
            took = {"floor": milliseconds(floor.frame)}
            for name, view in views.items():
                viewport = base[name].zoomed(800, 1 + 0.002 * (k % 9 - 4))
                took[name] = milliseconds(lambda view=view, viewport=viewport: surface.frame(view, viewport))
            for name, one, other in (
                ("full_1m_over_10k", "1m", "10k"),
                ("full_1m_over_1k", "1m", "1k"),
                ("full_1m_over_floor", "1m", "floor"),
                ("burst_over_uniform", "burst", "1m"),
            ):
                rounds.setdefault(name, []).append(took[one] / took[other])
        for name, held in rounds.items():
            ratios.setdefault(name, []).append(statistics.median(held))
    found = {name: statistics.median(held) for name, held in ratios.items()}
    return found | _tour(floor, surface, views["1m"], frames) | _filtering(surface, views["1m"], most, frames)


def _filtering(surface: Surface, view: TimelineView, size: int, frames: int) -> dict[str, float]:
    """The time to answer a filter against the time of a full frame, in turn; then all is shown again."""
    answer, base, found = _filters(view, size), view.viewport, []
    for k in range(frames):
        frame = milliseconds(lambda k=k: surface.frame(view, base.zoomed(800, 1 + 0.002 * (k % 9 - 4))))
        found.append(milliseconds(lambda k=k: answer(k)) / frame)
        view.picture.show(None, hide=True)
        surface.frame(view, base)
    return {"filter_1m_over_frame": statistics.median(found)}


def _filters(view: TimelineView, size: int) -> Callable[[int], None]:
    """Answers a filter by official, ministry and type, another each time: which events pass, and how they are shown."""
    facets = generate(size).facets

    def answer(k: int) -> None:
        chosen = {
            Facet.OFFICIAL: frozenset({f"official-{k % 40}", f"official-{(k + 1) % 40}"}),
            Facet.MINISTRY: frozenset({f"ministry-{k % 12}"}),
            Facet.TYPE: frozenset({"meeting", "talks"}),
        }
        view.picture.show(facets.select(Criteria(chosen)), hide=True)

    return answer


def _tour(floor: Floor, surface: Surface, view: TimelineView, frames: int) -> dict[str, float]:
    """Pan a month, pan a year, zoom from a month to everything: the slow frames against the floor's median."""
    found = []
    for _ in range(REPETITIONS):
        took, floors = [], []
        for viewport in tour(view, frames):
            floors.append(milliseconds(floor.frame))
            took.append(milliseconds(lambda viewport=viewport: surface.frame(view, viewport)))
        found.append(statistics.quantiles(took, n=20)[-1] / statistics.median(floors))
    return {"tour_p95_1m_over_floor": statistics.median(found)}


def tour(view: TimelineView, frames: int) -> list[Viewport]:
    """The stations of the tour."""
    extent = view.picture.columns.extent
    middle = extent.start + extent.span * 0.6
    month = view.viewport.over(type(extent)(middle, middle + 30 * DAY))
    year = view.viewport.over(type(extent)(middle, middle + YEAR))
    whole = view.viewport.fitted(extent)
    factor = (month.span / whole.span) ** (1 / frames)
    zooms = [month]
    for _ in range(frames):
        zooms.append(zooms[-1].zoomed(800, factor))
    return [
        *(month.panned(k * 1600 / frames) for k in range(frames)),
        *(year.panned(k * 1600 / frames) for k in range(frames)),
        *zooms,
    ]


def graphics_items(frames: int) -> dict[str, float]:
    """One QGraphicsItem and one text per event, against ours, with 10 000 events in view."""
    ours, surface, theirs = view_of(10_000), Surface(), GraphicsItems(10_000)
    base = ours.viewport
    found = []
    for k in range(max(3, frames // 8)):
        viewport = base.zoomed(800, 1 + 0.002 * (k % 9 - 4))
        found.append(milliseconds(theirs.frame) / milliseconds(lambda viewport=viewport: surface.frame(ours, viewport)))
    return {"graphicsitems_10k_over_ours": statistics.median(found)}


def first_frame(size: int) -> dict[str, float]:
    """Seconds from arrays in memory to the first frame, and memory above the bare window; in a process of its own."""
    printed = subprocess.run(
        [sys.executable, str(Path(__file__)), "--first-frame", str(size)], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(printed.stdout.splitlines()[-1])
    return found


def _first_frame_here(size: int) -> None:
    app = application()
    view, surface = bare_view(), Surface()
    view.render(surface.image)
    app.processEvents()
    before = _resident()
    generated = generate(size)
    gc.collect()
    start = time.perf_counter()
    view.show_picture(picture_of(view, generated))
    view.render(surface.image)
    took = time.perf_counter() - start
    gc.collect()
    print(json.dumps({"first_frame_1m_s": took, "rss_1m_mb": _resident() - before}))


def _resident() -> float:
    with Path("/proc/self/statm").open(encoding="ascii") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def start_over_import() -> dict[str, float]:
    """The main window painted with the seeds, against importing QtWidgets alone; measured by start.py."""
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "start.json"
        subprocess.run(
            [sys.executable, str(HERE / "start.py"), "--json", str(figures)], check=False, capture_output=True
        )
        found: dict[str, float] = json.loads(figures.read_text(encoding="utf-8"))
    return {"start_over_import": found["start_over_import"]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, write; 1 when a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--quick", action="store_true", help="fewer frames")
    parser.add_argument("--first-frame", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.first_frame:
        _first_frame_here(chosen.first_frame)
        return 0
    application()
    frames = 12 if chosen.quick else 40
    figures = full_frames(frames, MILLION) | graphics_items(frames) | start_over_import() | first_frame(MILLION)
    figures = {name: round(figures[name], 3) for name in LIMITS}
    missed = [
        name for name, limit in LIMITS.items() if (figures[name] > limit if limit > 0 else figures[name] < -limit)
    ]
    for name, figure in figures.items():
        bound = f"at most {LIMITS[name]}" if LIMITS[name] > 0 else f"at least {-LIMITS[name]}"
        print(f"{name:30} {figure:9.3f}   {bound}{'   MISSED' if name in missed else ''}")
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
