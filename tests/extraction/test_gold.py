# SPDX-License-Identifier: MIT
"""The floors that extraction must keep on the customer's own annotations, where they are at hand."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from telling_events import TODAY
from vnsg_viewer.export.json import chronicle_json
from vnsg_viewer.extraction.pipeline import read_chronicle
from vnsg_viewer.resources import seeds

SHARED = Path(__file__).resolve().parents[3] / "shared"
SCORER = SHARED / "score" / "score.py"

pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="the annotations are not at hand")


def figures(folder: Path, gold: Path, out: Path) -> dict:
    out.write_text(chronicle_json(read_chronicle(folder, today=TODAY)), encoding="utf-8")
    result = subprocess.run([sys.executable, SCORER, out, gold, "--json"], capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


def test_the_seeds(tmp_path):
    found = figures(seeds(), SHARED / "gold" / "seeds", tmp_path / "seeds.json")
    assert found["events"]["f1"] >= 0.95
    assert found["dates_exact"]["rate"] == 1.0
    assert found["years_right"]["rate"] == 1.0
    assert found["participants"]["f1"] >= 0.95
    assert found["organisation_at_date"]["rate"] == 1.0
    assert found["merged"]["rate"] == 1.0
    assert found["kept_apart"]["rate"] == 1.0
    assert found["events_from_tails"] == 0
    assert found["evidence_in_bounds"]["rate"] == 1.0


def test_the_other_articles(tmp_path):
    found = figures(SHARED / "articles", SHARED / "gold" / "more", tmp_path / "more.json")
    assert found["events"]["f1"] >= 0.85
    assert found["dates_exact"]["rate"] >= 0.85
    assert found["years_right"]["rate"] >= 0.95
    assert found["participants"]["f1"] >= 0.85
