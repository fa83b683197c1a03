# SPDX-License-Identifier: MIT
"""Chronicles as plain lists and back: nothing is lost, whatever they hold."""

import datetime as dt
import json
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.domain.article import Evidence
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.pipeline import read_chronicle
from vnsg_viewer.resources import seeds
from vnsg_viewer.storage.plain_values import from_plain, to_plain

st.register_type_strategy(
    Timespan,
    st.lists(st.dates(), min_size=2, max_size=2).map(sorted).map(lambda days: Timespan.day_in_range(*days))
    | st.dates().map(Timespan.until)
    | st.text().map(Timespan.unknown),
)
_NAMES = st.dictionaries(st.text(max_size=5), st.text(max_size=5)).map(MappingProxyType)
st.register_type_strategy(Organisation, st.builds(Organisation, names=_NAMES))


def again(value):
    return from_plain(type(value), json.loads(json.dumps(to_plain(value))))


@given(st.from_type(Chronicle))
def test_a_chronicle_comes_back_equal(chronicle):
    assert repr(again(chronicle)) == repr(chronicle)  # which takes not-a-number for equal to itself


def test_the_samples_come_back_equal_and_of_the_same_types():
    chronicle = read_chronicle(seeds())
    back = again(chronicle)
    assert back == chronicle
    assert repr(back) == repr(chronicle)


@pytest.mark.parametrize("plain", [["a", 1], ["a", 1, 2, "rule", "more"], None, 7])
def test_what_has_not_the_fields_is_refused(plain):
    with pytest.raises((TypeError, ValueError)):
        from_plain(Evidence, plain)


@pytest.mark.parametrize("plain", [["2024-02-30", None, "day", ""], ["2024-02-03", "2024-02-01", "range", ""]])
def test_impossible_days_are_refused(plain):
    with pytest.raises(ValueError, match=r"day|ends before"):
        from_plain(Timespan, plain)


def test_unknown_kinds_are_refused():
    with pytest.raises(TypeError, match="plain form"):
        to_plain(dt.timedelta(1))
    with pytest.raises(TypeError, match="plain form"):
        from_plain(dt.timedelta, 1)
    with pytest.raises(TypeError, match="plain form"):
        from_plain(tuple[int, str], [1, "a"])


def test_names_of_an_organisation_cannot_be_changed():
    back = again(Organisation("mps", {"vi": "Bộ Công an"}))
    assert back.name("vi") == "Bộ Công an"
    with pytest.raises(TypeError):
        back.names["vi"] = "other"
