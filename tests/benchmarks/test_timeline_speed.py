# SPDX-License-Identifier: MIT
"""The ratios that do not depend on the machine hold in every run of the tests; the whole figures are in timeline.py."""

import functools
import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.timeline import LIMITS

ATTEMPTS = 3  # a busy moment of the machine is no slow program: a limit must be met in one of so many runs
SCRIPT = """
import json, sys
sys.path.insert(0, sys.argv[1])
import timeline
timeline.application()
print(json.dumps(timeline.full_frames(8, 1_000_000) | timeline.graphics_items(24)))
"""


@functools.cache
def measured(attempt: int) -> dict[str, float]:  # noqa: ARG001  it tells the runs apart
    """The figures of one run in a process of its own."""
    command = [sys.executable, "-c", SCRIPT, str(Path(__file__).resolve().parent)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
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
def test_a_million_events_cost_little_more_than_a_few(name):
    assert any(measured(attempt)[name] <= LIMITS[name] for attempt in range(ATTEMPTS))


def test_one_item_per_event_is_much_slower():
    name = "graphicsitems_10k_over_ours"
    assert any(measured(attempt)[name] >= -LIMITS[name] for attempt in range(ATTEMPTS))
