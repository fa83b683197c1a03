# SPDX-License-Identifier: MIT
"""The dated milestones that ship, and what a faulty file says."""

import datetime as dt

import pytest

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.gazetteer.milestones import load_milestones, parse_milestones, read_milestones


def test_each_step_is_in_force_until_the_next_and_has_a_source():
    steps = load_milestones().milestones
    assert all(step.source and len(step.countries) == 2 for step in steps)
    of_pair = [step for step in steps if step.countries == {"VNM", "SGP"}]
    assert [(step.start, step.end) for step in of_pair] == [
        (dt.date(2013, 9, 11), dt.date(2025, 3, 11)),
        (dt.date(2025, 3, 12), None),
    ]


def test_every_level_has_words_in_every_language():
    for languages in load_milestones().names.values():
        assert languages.keys() == {"en", "fr", "vi"}


def step(level, day):
    return {"level": level, "date": dt.date.fromisoformat(day), "source": "s"}


def test_a_faulty_file_is_named(tmp_path):
    path = tmp_path / "milestones.yaml"
    path.write_text("levels: {}\nrelations:\n- {countries: [A, B]}\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_milestones(path)
    assert (caught.value.path, caught.value.line) == (path, 3)


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ([step("a", "2020-01-01"), step("a", "2019-01-01")], "out of order"),
        ([step("b", "2020-01-01")], "unknown level"),
    ],
)
def test_a_faulty_list_is_refused(steps, message):
    content = {"levels": {"a": {"en": ["a"]}}, "relations": [{"countries": ["AAA", "BBB"], "steps": steps}]}
    with pytest.raises(ValueError, match=message):
        parse_milestones(content)
