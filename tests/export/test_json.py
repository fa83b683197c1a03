# SPDX-License-Identifier: MIT
"""The chronicle as JSON: valid against its schema whatever the chronicle, and the same bytes every time."""

import dataclasses
import datetime as dt
import json
import re

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import chronicle
from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Modality, ThreadStatus
from vnsg_viewer.domain.event import DateStatus, EventStatus, EventType, Side
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.export.json import chronicle_json
from vnsg_viewer.resources import resource

SCHEMA = json.loads(resource("schema", "chronicle-1.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def _written(of):
    return json.loads(chronicle_json(of))


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_chronicle_is_valid_and_complete():
    written = _written(chronicle())
    VALIDATOR.validate(written)
    assert [event["id"] for event in written["events"]] == ["v", "t", "s"]
    assert written["events"][1]["part_of"] == "v"
    assert written["events"][2]["date"] == {
        "edtf": "XXXX-06-10",
        "earliest": None,
        "latest": None,
        "precision": "unknown",
        "confidence": 0.3,
        "status": "unknown",
        "reasons": [],
    }
    assert written["people"][0]["memberships"] == [
        {"post": "minister", "organisation_id": "vn-x", "start": "2023-01-01", "end": None, "source": "gazette"}
    ]
    assert written["commitments"][2]["speaker"] == {
        "person_ids": ["tran", "tan"],
        "organisation_ids": [],
        "joint": True,
    }
    assert written["articles"][0]["published"] == {"edtf": "2024-03-05", "basis": "dateline"}


def test_an_empty_chronicle_is_valid():
    VALIDATOR.validate(_written(Chronicle()))


def test_evidence_points_at_the_words_in_the_article():
    sample = chronicle()
    for commitment in _written(sample)["commitments"]:
        for evidence in commitment["evidence"]:
            words = sample.article[evidence["article_id"]].text[evidence["start"] : evidence["end"]]
            assert commitment["content"] in words


def test_the_same_chronicle_gives_the_same_text_with_its_own_letters():
    text = chronicle_json(chronicle())
    assert text == chronicle_json(chronicle())
    assert "Trần Văn Bình" in text
    assert text.endswith("}\n")


def test_each_record_is_a_line():
    lines = chronicle_json(chronicle()).splitlines()
    assert sum(line.startswith('{"id": "c') for line in lines) == 3


def test_an_organisation_named_in_no_language_of_the_format_keeps_its_name():
    german = Organisation("x", {"de": "Hafenamt"}, "DEU", short="HA")
    written = _written(Chronicle(organisations=(german,)))
    VALIDATOR.validate(written)
    assert written["organisations"][0]["name"] == {"en": None, "fr": None, "vi": None}
    assert written["organisations"][0]["other_names"] == ["Hafenamt", "HA"]


_days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
_pairs = st.tuples(_days, _days).map(sorted)
_spans = st.one_of(
    _days.map(Timespan.day),
    _pairs.map(lambda pair: Timespan.range(*pair)),
    _pairs.map(lambda pair: Timespan.day_in_range(*pair)),
    _days.map(lambda day: Timespan.month(day.year, day.month)),
    _days.map(lambda day: Timespan.year(day.year)),
    _days.map(Timespan.until),
    _days.map(Timespan.since),
    _days.map(lambda day: Timespan.unknown(f"XXXX-{day:%m-%d}")),
    _days.map(lambda day: Timespan.unknown(f"XXXX-{day:%m}")),
    st.just(Timespan.unknown()),
)


@given(_spans, st.sampled_from(DateStatus), st.floats(0, 1), st.sampled_from(EventType), st.text(min_size=1))
def test_any_event_is_valid(span, status, confidence, kind, title):
    sample = chronicle()
    date = dataclasses.replace(sample.events[0].date, span=span, status=status, confidence=confidence)
    event = dataclasses.replace(sample.events[0], type=kind, title=title, date=date, confidence=confidence)
    written = _written(dataclasses.replace(sample, events=(event,)))
    VALIDATOR.validate(written)
    assert written["events"][0]["title"] == title


@pytest.mark.parametrize(
    ("path", "values"),
    [
        (("article", "properties", "regions", "items", "properties", "kind"), RegionKind),
        (("event", "properties", "type"), EventType),
        (("event", "properties", "status"), EventStatus),
        (("event", "properties", "date", "properties", "precision"), Precision),
        (("event", "properties", "date", "properties", "status"), DateStatus),
        (("event", "properties", "participants", "items", "properties", "side"), Side),
        (("commitment", "properties", "modality"), Modality),
        (("thread", "properties", "status"), ThreadStatus),
    ],
)
def test_the_schema_lists_the_values_of_the_domain(path, values):
    node = SCHEMA["$defs"]
    for key in path:
        node = node[key]
    assert node["enum"] == [value.value for value in values]


@pytest.mark.parametrize("wrong", ["2024-2-1", "next week", "2024-02-01/", "[2024-02-01]", "XXXX-2", ""])
def test_the_schema_refuses_what_is_no_date(wrong):
    assert not re.search(SCHEMA["$defs"]["edtf"]["pattern"], wrong)
