# SPDX-License-Identifier: MIT
"""Our timeline beside vis-timeline in headless Chromium: the same events, all in view, a frame each in turn.

Needs node's npm and Chromium (Debian: `apt-get install npm chromium`); vis-timeline is installed from npm into a
temporary folder.  A frame is another scale each time, from the change to the frame after it has been painted; the
browser runs without a limit of frames, and the time that an unchanged frame takes there is taken off.
"""

import argparse
import json
import os
import queue
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from chronicles import generate  # noqa: E402
from timeline import milliseconds  # noqa: E402
from timeline_subjects import HEIGHT, WIDTH, Surface, application, view_of  # noqa: E402

VERSION = "8.5.4"
LIMITS = {"vis_stack_false_over_ours": 30.0, "vis_default_over_ours": 5.0}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="style.css">
<script src="vis.js"></script><body style="margin:0"><div id="here"></div><script>
const wait = (what) => fetch(what, {cache: "no-store"}).then((answer) => answer.json());
const frame = () => new Promise((done) => requestAnimationFrame(done));
const painted = async (change) => {
  await frame();
  const before = performance.now();
  change();
  await frame();
  await frame();
  return performance.now() - before;
};
(async () => {
  const {items, groups, start, end, options} = await wait("events.json");
  const size = {height: HEIGHT + "px", maxHeight: HEIGHT + "px"};
  const timeline = new vis.Timeline(document.getElementById("here"), new vis.DataSet(items), new vis.DataSet(groups),
    {...size, ...options, start, end, verticalScroll: true, zoomMin: 1000, showCurrentTime: false});
  timeline.redraw();
  let answer = {frame: 0};
  for (;;) {
    answer = await wait("go?ms=" + (answer.ms ?? -1));
    if (answer.frame < 0) break;
    const room = (end - start) * 0.002 * (answer.frame % 9);
    const idle = await painted(() => {});
    answer.ms = await painted(() => {
      timeline.setWindow(start - room, end + room, {animation: false});
      timeline.redraw();
    }) - idle;
  }
})();
</script>"""


class Browser:
    """A page that draws a frame whenever it is asked."""

    def __init__(self, browser: str, library: Path, events: dict[str, object], folder: Path) -> None:
        self.asked: queue.Queue[int] = queue.Queue()
        self.answered: queue.Queue[float] = queue.Queue()
        answers = {
            "/": ("text/html", PAGE.replace("HEIGHT", str(HEIGHT)).encode()),
            "/vis.js": ("text/javascript", (library / "vis-timeline-graph2d.min.js").read_bytes()),
            "/style.css": ("text/css", (library.parent.parent / "styles/vis-timeline-graph2d.min.css").read_bytes()),
            "/events.json": ("application/json", json.dumps(events).encode()),
        }
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(answers, self.asked, self.answered))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--window-size={WIDTH},{HEIGHT + 100}"]
        flags += ["--disable-frame-rate-limit", "--disable-gpu-vsync"]
        self.process = subprocess.Popen(
            [browser, *flags, f"--user-data-dir={folder}", f"http://127.0.0.1:{self.server.server_port}/"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.answered.get(timeout=300)  # the page is ready

    def frame(self, number: int) -> float:
        """Milliseconds of one frame."""
        self.asked.put(number)
        return self.answered.get(timeout=300)

    def close(self) -> None:
        """End the page and the server."""
        self.asked.put(-1)
        self.process.terminate()
        self.process.wait(timeout=30)
        self.server.shutdown()


def _handler(
    answers: dict[str, tuple[str, bytes]], asked: "queue.Queue[int]", answered: "queue.Queue[float]"
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, _, query = self.path.partition("?ms=")
            if path == "/go":
                answered.put(float(query))
                kind, content = "application/json", json.dumps({"frame": asked.get()}).encode()
            else:
                kind, content = answers.get(path, ("text/plain", b""))
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


def events_of(size: int, options: dict[str, object]) -> dict[str, object]:
    """The generated chronicle as vis-timeline takes it: a group for each lane."""
    generated = generate(size)
    columns, grouping = generated.columns, generated.grouping
    items = []
    for number, (lane, row) in enumerate(zip(grouping.lane.tolist(), grouping.row.tolist(), strict=True)):
        start, end = int(columns.start[row]) * 1000, int(columns.end[row]) * 1000
        title = generated.captions.title(int(columns.position[row]))
        items.append({"id": number, "group": lane, "content": title, "start": start, "end": end, "type": "range"})
    groups = [{"id": k, "content": label} for k, label in enumerate(grouping.labels)]
    extent = columns.extent
    assert extent is not None
    return {
        "items": items,
        "groups": groups,
        "start": extent.start * 1000,
        "end": extent.end * 1000,
        "options": options,
    }


def compare(browser: str, library: Path, size: int, frames: int, options: dict[str, object], folder: Path) -> float:
    """The median of the ratios of frames drawn in turn."""
    ours, surface = view_of(size), Surface()
    base, ratios = ours.viewport, []
    theirs = Browser(browser, library, events_of(size, options), folder)
    try:
        for k in range(frames):
            viewport = base.zoomed(800, 1 + 0.002 * (k % 9 - 4))
            took = theirs.frame(k)
            ratios.append(took / milliseconds(lambda viewport=viewport: surface.frame(ours, viewport)))
    finally:
        theirs.close()
    return statistics.median(ratios[1:])


def main(arguments: Sequence[str] | None = None) -> int:
    """Install, measure, print, write; 1 when a limit is missed, 2 when npm or a browser is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--frames", type=int, default=12)
    chosen = parser.parse_args(arguments)
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    npm = shutil.which("npm")
    if browser is None or npm is None:
        print("npm and Chromium are needed: apt-get install npm chromium", file=sys.stderr)
        return 2
    application()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        install = [npm, "install", "--prefix", folder, "--no-audit", "--no-fund", f"vis-timeline@{VERSION}"]
        subprocess.run(install, check=True, capture_output=True)
        library = Path(folder) / "node_modules/vis-timeline/standalone/umd"
        figures = {
            name: round(compare(browser, library, chosen.events, chosen.frames, options, Path(folder) / name), 2)
            for name, options in (("vis_stack_false_over_ours", {"stack": False}), ("vis_default_over_ours", {}))
        }
    for name, figure in figures.items():
        print(f"{name:30} {figure:9.2f}   at least {LIMITS[name]}")
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 1 if any(figures[name] < limit for name, limit in LIMITS.items()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
