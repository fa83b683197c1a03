# SPDX-License-Identifier: MIT
import datetime as dt
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import chronicle
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import DateStatus, EventStatus
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.timeline.columns import columns_of
from vnsg_viewer.timeline.scale import DAY, seconds_of
from vnsg_viewer.timeline.scene import Doubt


def test_dated_events_stand_in_order_and_undated_ones_apart():
    columns = columns_of(chronicle())
    assert columns.position.tolist() == [0, 1]
    assert columns.undated.tolist() == [2]
    assert columns.total == 3
    assert columns.start.tolist() == [seconds_of(dt.date(2024, 3, 3)), seconds_of(dt.date(2024, 3, 4))]
    assert columns.end[0] - columns.start[0] == 3 * DAY


def test_a_visit_is_the_parent_of_its_talks():
    assert columns_of(chronicle()).parent.tolist() == [-1, 0]


def test_events_in_any_order_are_sorted_with_their_parents():
    whole = chronicle()
    turned = replace(whole, events=tuple(reversed(whole.events)))
    columns = columns_of(turned)
    assert columns.position.tolist() == [2, 1]
    assert columns.parent.tolist() == [-1, 0]


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Timespan.day(dt.date(2024, 3, 4)), Doubt(0)),
        (Timespan.range(dt.date(2024, 3, 4), dt.date(2024, 3, 6)), Doubt.STRETCH),
        (Timespan.day_in_range(dt.date(2024, 3, 4), dt.date(2024, 3, 6)), Doubt.BAND),
        (Timespan.month(2024, 3), Doubt.BAND),
        (Timespan.since(dt.date(2024, 3, 4)), Doubt.OPEN_END),
        (Timespan.until(dt.date(2024, 3, 4)), Doubt.OPEN_START),
    ],
)
def test_doubts_follow_the_date(span, expected):
    event = chronicle().events[1]
    event = replace(event, date=replace(event.date, span=span), part_of=None)
    columns = columns_of(Chronicle(events=(event,)))
    assert columns.doubt[0] == expected
    assert columns.end[0] > columns.start[0]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (DateStatus.STATED, 0),
        (DateStatus.INFERRED, Doubt.INFERRED),
        (DateStatus.PROBABLE, Doubt.PROBABLE),
        (DateStatus.UNKNOWN, Doubt.PROBABLE),
    ],
)
def test_doubts_follow_how_the_date_is_known(status, expected):
    event = chronicle().events[1]
    event = replace(event, date=replace(event.date, status=status), part_of=None)
    assert columns_of(Chronicle(events=(event,))).doubt[0] == expected


def test_announced_events_and_those_that_contain_others_are_marked():
    visit, talks, _ = chronicle().events
    visit = replace(visit, date=talks.date, status=EventStatus.ANNOUNCED)
    columns = columns_of(Chronicle(events=(visit, talks)))
    assert columns.doubt.tolist() == [Doubt.STRETCH | Doubt.ANNOUNCED, 0]


@given(st.sets(st.integers(0, 2)))
def test_a_set_of_events_becomes_a_mask(positions):
    columns = columns_of(chronicle())
    mask = columns.mask(sum(1 << p for p in positions))
    assert mask.tolist() == [0 in positions, 1 in positions]


def test_an_empty_chronicle_has_no_extent():
    assert columns_of(Chronicle()).extent is None
    assert len(columns_of(Chronicle())) == 0


def test_rows_are_found_by_position():
    columns = columns_of(chronicle())
    assert columns.row_of(1) == 1
    assert columns.row_of(2) is None
    assert np.all(np.diff(columns.start) >= 0)
