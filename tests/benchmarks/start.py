# SPDX-License-Identifier: MIT
"""How long the start takes, from the start of a process, beside a bare window and a bare import.

Each figure is the median over rounds in which the subjects take turns, each in a fresh process that ends by itself.
- import: `import PySide6.QtWidgets` is done.
- bare: a QMainWindow without anything in it has been painted.
- window: our main window has been painted for the first time; start_over_import compares this, too.
- events: the window has been painted with the events of the samples on it.  Where the folder has not changed since the
  last start these are the picture of the last view, which does not answer yet.
- ready: the timeline itself has been painted with the events; from now on everything answers.
- events_cold: the same at a first start, when nothing is kept and the articles have to be read.

Bytecode is written and found as in an installed program, whatever the environment says; settings and caches are those
of a reader who has opened the samples once, except for events_cold, where both are empty.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
ROUNDS = 9
LIMITS = {"window_over_bare": 1.6, "events_over_bare": 2.5, "start_over_import": 2.5}
SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
DPI = {"logicalDpi": 96, "logicalBaseDpi": 96}

WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def __init__(self, watched, tell):
        super().__init__(watched)
        self.tell, self.seen = tell, False
        watched.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.tell)
        return False
def say(word):
    print(word, flush=True)
"""
SUBJECTS = {
    "import": "import PySide6.QtWidgets\nprint('painted', flush=True)\n",
    "bare": WATCH
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1440, 860)
def tell():
    say("painted")
    application.quit()
watch = Watch(window, tell)
window.show()
application.exec()
""",
    "ours": """
from vnsg_viewer import app
application, window = app.begin(None)
"""
    + WATCH
    + """
class Meet(QObject):  # the last view, which comes once the frame has been painted
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.ChildPolished and hasattr(event.child(), "show_kept"):
            event.child().shown.connect(lambda: say("events"))
        return False
def tell():
    say("painted")
def tell_ready():
    say("ready")
    QTimer.singleShot(int(sys.argv[1]), end)
def end():
    window.close()
    application.quit()
def follow():
    timeline = window.contents.timeline_page.timeline
    timeline.prepared.connect(lambda: setattr(window, "watch", Watch(timeline, tell_ready)))
watch = Watch(window, tell)
meet = Meet()
window.centralWidget().installEventFilter(meet)
window.painted.connect(follow)
QTimer.singleShot(60_000, application.quit)
window.show()
application.exec()
""",
}
UNTIL_KEPT_MS = 1500


def measure(name: str, home: Path, stays_ms: int = 0) -> dict[str, float]:
    """Seconds from the start of a process to each word that it prints."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONPYCACHEPREFIX": str(home.parent / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment |= {"XDG_CONFIG_HOME": str(home / "config"), "XDG_CACHE_HOME": str(home / "cache")}
    if not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen(home.parent)}")
    began = time.perf_counter()
    command = [sys.executable, "-c", SUBJECTS[name], str(stays_ms)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        words = {line.strip(): time.perf_counter() - began for line in process.stdout}
    if name == "ours" and "ready" not in words:
        raise SystemExit("The window showed no events: open it by hand to see why.")
    return words


def screen(folder: Path) -> Path:
    """A description of a screen of common size: the one that Qt imagines otherwise is smaller than our window."""
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [SCREEN | DPI]}), encoding="utf-8")
    return path


def compare(rounds: int, home: Path) -> dict[str, float]:
    """Medians over alternating runs, and their ratios."""
    measure("ours", home / "reader", UNTIL_KEPT_MS)
    taken: dict[str, list[float]] = {
        name: [] for name in ("import", "bare", "window", "events", "ready", "events_cold")
    }
    for number in range(rounds):
        for name in ("import", "bare"):
            taken[name].append(measure(name, home / "reader")["painted"])
        warm, cold = measure("ours", home / "reader"), measure("ours", home / f"newcomer{number}")
        taken["window"].append(warm["painted"])
        taken["events"].append(warm.get("events", warm["ready"]))
        taken["ready"].append(warm["ready"])
        taken["events_cold"].append(cold["ready"])
    median = {name: statistics.median(values) for name, values in taken.items()}
    over_bare = {f"{name}_over_bare": median[name] / median["bare"] for name in (*taken,)[2:]}
    return {
        **over_bare,
        "start_over_import": median["window"] / median["import"],
        **{f"{name}_s": value for name, value in median.items()},
    }


def main() -> int:
    """Print the figures, write them where asked; 1 when one is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:  # the settings of the person who measures are left alone
        figures = compare(options.rounds, Path(home))
    for name, value in figures.items():
        print(f"{name:22} {value:.3f}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return int(any(figures[name] > limit for name, limit in LIMITS.items()))


if __name__ == "__main__":
    raise SystemExit(main())
