# SPDX-License-Identifier: MIT
import pytest

from quality import lower, measure, pin, read_floors, shortfalls


def test_extraction_is_as_good_as_it_was():
    figures, _ = measure()
    assert shortfalls(figures, read_floors()["floors"]) == []


def test_every_language_and_stage_has_a_floor():
    floors = read_floors()["floors"]
    assert set(floors) == {"all", "en", "fr", "vi"}
    assert {"events", "dates", "participants", "commitments", "modality", "speaker"} <= set(floors["all"])


def test_a_figure_below_its_floor_is_named():
    assert shortfalls({"fr": {"dates": 0.8}}, {"fr": {"dates": 0.9}}) == ["fr dates: 0.8 is below its floor 0.9"]
    assert shortfalls({}, {"fr": {"dates": 0.9}}) == ["fr dates: None is below its floor 0.9"]


def test_pinning_never_lowers(tmp_path):
    path = tmp_path / "floors.yaml"
    pin({"fr": {"dates": 0.9}}, path)
    pin({"fr": {"dates": 0.7}}, path)
    assert read_floors(path)["floors"] == {"fr": {"dates": pytest.approx(0.895)}}


def test_lowering_leaves_its_reason(tmp_path):
    path = tmp_path / "floors.yaml"
    pin({"fr": {"dates": 0.9}}, path)
    lower("fr.dates", 0.8, "three harder articles", path)
    content = read_floors(path)
    assert content["floors"]["fr"]["dates"] == 0.8
    assert content["lowered"] == [{"floor": "fr.dates", "from": 0.895, "to": 0.8, "because": "three harder articles"}]
