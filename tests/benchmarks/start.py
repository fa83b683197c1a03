# SPDX-License-Identifier: MIT
"""How long the start takes: our window and its events beside a bare window and a bare import, in fresh processes."""

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
LIMITS = {"window_over_bare": 1.6, "start_over_import": 2.5}

WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def __init__(self, watched, word, then):
        super().__init__(watched)
        self.word, self.then, self.seen = word, then, False
        watched.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        print(self.word, flush=True)
        self.then()
"""
SUBJECTS = {
    "import": "import PySide6.QtWidgets\nprint('painted', flush=True)\n",
    "bare": WATCH
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1440, 860)
watch = Watch(window, "painted", application.quit)
window.show()
application.exec()
""",
    "ours": """
import sys
from vnsg_viewer import app
application, window = app.begin(None)
"""
    + WATCH
    + """
def follow():
    timeline = window.contents.timeline_page.timeline
    timeline.prepared.connect(lambda: setattr(window, "watch", Watch(timeline, "events", application.quit)))
watch = Watch(window, "painted", lambda: None)
window.painted.connect(follow)
QTimer.singleShot(60_000, application.quit)
window.show()
application.exec()
""",
}


def measure(name: str, home: Path) -> dict[str, float]:
    """Seconds from the start of a process to each word that it prints."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "XDG_CONFIG_HOME": str(home)}
    environment.setdefault("QT_QPA_PLATFORM", "" if os.environ.get("DISPLAY") else "offscreen")
    began = time.perf_counter()
    command = [sys.executable, "-c", SUBJECTS[name]]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        words = {line.strip(): time.perf_counter() - began for line in process.stdout}
    if name == "ours" and "events" not in words:
        raise SystemExit("The window showed no events: open it by hand to see why.")
    return words


def compare(rounds: int, home: Path) -> dict[str, float]:
    """Medians over alternating runs, and their ratios."""
    taken: dict[str, list[float]] = {"import": [], "bare": [], "ours": [], "events": []}
    for number in range(rounds + 1):
        found = {name: measure(name, home) for name in SUBJECTS}
        if number:  # the first round warms the disk
            for name in SUBJECTS:
                taken[name].append(found[name]["painted"])
            taken["events"].append(found["ours"]["events"])
    median = {name: statistics.median(values) for name, values in taken.items()}
    return {
        "window_over_bare": median["ours"] / median["bare"],
        "events_over_bare": median["events"] / median["bare"],
        "start_over_import": median["ours"] / median["import"],
        **{f"{name}_s": value for name, value in median.items()},
    }


def main() -> int:
    """Print the figures, write them where asked; 1 when one is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:  # the settings of the person who measures are left alone
        figures = compare(options.rounds, Path(home))
    for name, value in figures.items():
        print(f"{name:20} {value:.3f}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return int(any(figures[name] > limit for name, limit in LIMITS.items()))


if __name__ == "__main__":
    raise SystemExit(main())
