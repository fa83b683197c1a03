# SPDX-License-Identifier: MIT
"""The ratios that do not depend on the machine hold in every run of the tests; the whole figures are in timeline.py."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import json, sys
sys.path.insert(0, sys.argv[1])
import timeline
timeline.application()
print(json.dumps(timeline.full_frames(8, 1_000_000) | timeline.graphics_items(24)))
"""


@pytest.fixture(scope="module")
def figures():
    here = Path(__file__).resolve().parent
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(here)], check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize(
    "name",
    [
        "full_1m_over_10k",
        "full_1m_over_1k",
        "full_1m_over_floor",
        "tour_p95_1m_over_floor",
        "burst_over_uniform",
        "filter_1m_over_frame",
    ],
)
def test_a_million_events_cost_little_more_than_a_few(figures, name):
    from benchmarks.timeline import LIMITS

    assert figures[name] <= LIMITS[name]


def test_one_item_per_event_is_much_slower(figures):
    from benchmarks.timeline import LIMITS

    assert figures["graphicsitems_10k_over_ours"] >= -LIMITS["graphicsitems_10k_over_ours"]
