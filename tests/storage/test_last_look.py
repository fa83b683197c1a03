# SPDX-License-Identifier: MIT
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.storage.last_look import LastLook, parsed_look

words = st.text(st.characters(codec="utf-8"), max_size=8)
facets = st.dictionaries(st.sampled_from(Facet), st.frozensets(words, min_size=1, max_size=3), max_size=3)
days = st.none() | st.dates()
times = st.floats(-1e12, 1e12)
stretches = st.none() | st.tuples(times, times).filter(lambda two: two[0] < two[1])


@given(facets, days, days, words, stretches)
def test_a_look_comes_back_from_its_text(chosen, start, end, text, stretch):
    look = LastLook(Path("/Hồ sơ/tin"), Criteria(chosen, start, end, text), stretch)
    assert parsed_look(look.as_text()) == look


@pytest.mark.parametrize("text", ["", "{}", "[1]", "null", '{"folder": 3, "chosen": {"official": 4}}', "{"])
def test_what_cannot_be_understood_is_no_look(text):
    assert parsed_look(text) is None


def test_a_stretch_that_ends_before_it_begins_is_none():
    backwards = LastLook(Path("/a"), stretch=(5.0, 2.0)).as_text()
    assert parsed_look(backwards) is None


def test_a_look_at_everything_is_plain():
    assert LastLook(Path("/a")).is_plain
    assert not LastLook(Path("/a"), stretch=(1.0, 2.0)).is_plain
    assert not LastLook(Path("/a"), Criteria(start=dt.date(2024, 1, 1))).is_plain
