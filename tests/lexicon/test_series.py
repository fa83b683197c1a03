# SPDX-License-Identifier: MIT
"""Numbered meetings: years between two given ones, and faulty files."""

import pytest

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.gazetteer.series import load_series, parse_series, read_series


def test_numbers_follow_year_by_year_between_given_ones():
    entry = {"names": {"en": ["forum"]}, "month": 6, "editions": {3: 2018, 5: "2021-02"}, "source": "a page"}
    (series,) = parse_series({"series": [entry]})
    assert series.editions == {3: (2018, 6), 4: (2019, 6), 5: (2021, 2)}


def test_a_series_may_list_each():
    entry = {"names": {"en": ["forum"]}, "each": True, "editions": {3: "2018-01", 5: "2021-02"}, "source": "a page"}
    (series,) = parse_series({"series": [entry]})
    assert series.editions == {3: (2018, 1), 5: (2021, 2)}


def test_the_shipped_series_are_in_order_and_named_in_all_languages():
    for series in load_series():
        assert set(series.names) == {"en", "fr", "vi"}
        assert all(name == name.lower() for names in series.names.values() for name in names)
        days = [series.editions[number] for number in sorted(series.editions)]
        assert days == sorted(days)
        assert series.source


@pytest.mark.parametrize(
    "content",
    [
        "series: 3",
        "series:\n- names: {en: [a]}\n  source: a page\n  editions: {1: 2020-13}",
        "series:\n- names: {en: [a]}\n  month: 6\n  editions: {1: 2020}",
    ],
)
def test_faulty_files_are_named(tmp_path, content):
    path = tmp_path / "series.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError):
        read_series(path)
