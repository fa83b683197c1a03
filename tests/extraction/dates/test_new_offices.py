# SPDX-License-Identifier: MIT
"""Offices that an article calls new, or that are about to end, bear on the year."""

import datetime as dt
from dataclasses import replace

import pytest

from documents import document_of
from telling_events import chronicle
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import OfficeHeld, Tenure
from vnsg_viewer.extraction.dates.edge_evidence import edge_witnesses
from vnsg_viewer.extraction.dates.new_offices import offices_at_their_edges
from vnsg_viewer.extraction.mentions import Mentions, PersonMention, Reference

_MET = "On June 9, Norwegian Foreign Minister Erik Dahl met Prime Minister Naoto Kan of Japan in Oslo."
_GAP = "Ngày 9/6, Bộ trưởng Ngoại giao Na Uy Erik Dahl đã gặp Thủ tướng Nhật Bản Naoto Kan tại Oslo."


@pytest.mark.parametrize(
    "text",
    [
        "On June 9, Norwegian Foreign Minister Erik Dahl met Japan's new Prime Minister Naoto Kan in Oslo.",
        f"{_MET} He congratulated Prime Minister Naoto Kan on his recent election.",
        "Le 9 juin, le ministre norvégien Erik Dahl a rencontré le nouveau Premier ministre japonais Naoto Kan.",
        "Ngày 9/6, Bộ trưởng Ngoại giao Na Uy Erik Dahl đã gặp tân Thủ tướng Nhật Bản Naoto Kan tại Oslo.",
        f"{_GAP} Bộ trưởng chúc mừng Thủ tướng Naoto Kan vừa được bầu.",
        f"{_MET} It was the first trip of Prime Minister Naoto Kan since taking office.",
        f"{_MET} Erik Dahl congratulated Naoto Kan for being elected.",
        f"{_GAP} Đây là chuyến thăm đầu tiên của Thủ tướng Naoto Kan kể từ khi nhậm chức.",
    ],
)
def test_the_first_months_of_an_office_tell_the_year(text):
    dates = [event.date for event in chronicle(text).events]
    assert {date.span.edtf for date in dates} == {"2010-06-09"}
    assert any("new to it" in reason.text for date in dates for reason in date.reasons)


@pytest.mark.parametrize(
    "text",
    [
        "On June 9, Norwegian Foreign Minister Erik Dahl met Prime Minister Naoto Kan of Japan on a new road in Oslo.",
        f"{_MET} The head of the committee was congratulated on his appointment.",
        f"{_MET} Prime Minister Naoto Kan congratulated him on his appointment.",
        f"{_MET} Prime Minister Naoto Kan has made ten trips since taking office.",
        f"{_GAP} Thủ tướng Naoto Kan, Chủ tịch đắc cử của Hiệp hội, đã phát biểu.",
        f"{_MET} He congratulated Prime Minister Naoto Kan on his re-election.",
    ],
)
def test_other_new_things_tell_no_year(text):
    date = chronicle(text).events[0].date
    assert not any("new to it" in reason.text for reason in date.reasons)


@pytest.mark.parametrize(
    "text",
    [
        "On August 20, Prime Minister Naoto Kan of Japan paid a farewell call on Norwegian Minister Erik Dahl in Oslo.",
        "On August 20, Norwegian Minister Erik Dahl received a farewell call from Prime Minister Naoto Kan of Japan.",
        "Le 20 août, le ministre Erik Dahl a reçu le Premier ministre japonais Naoto Kan, venu faire ses adieux.",
        "Ngày 20/8, tại Oslo, Bộ trưởng Na Uy Erik Dahl đã tiếp Thủ tướng Nhật Bản Naoto Kan đến chào từ biệt.",
    ],
)
def test_a_farewell_tells_the_last_months_of_an_office(text):
    date = chronicle(text).events[0].date
    assert date.span.edtf == "2011-08-20"
    assert any(reason.kind == "office_leaving" for reason in date.reasons)


def held(*periods):
    return OfficeHeld("A", "minister", periods, verified=True)


def test_an_office_held_again_begins_with_a_later_term():
    terms = (Timespan.range(dt.date(2010, 5, 1), dt.date(2015, 5, 1)), Timespan.since(dt.date(2015, 5, 1)))
    document = document_of("He congratulated Minister A on his re-election.", "en")
    mentions = Mentions(people=(PersonMention(16, 25, "", "a", "A", Reference.NAME, post="minister"),))
    (office,) = offices_at_their_edges(document, mentions, (held(*terms),))
    assert office.periods == terms[1:]
    assert offices_at_their_edges(document, mentions, (held(*terms[:1]),)) == ()


@pytest.mark.parametrize(
    ("tenure", "day", "outcome"),
    [
        (Tenure.BEGINNING, dt.date(2019, 12, 1), "before"),
        (Tenure.BEGINNING, dt.date(2020, 6, 1), "soon"),
        (Tenure.BEGINNING, dt.date(2021, 4, 1), "within_year"),
        (Tenure.BEGINNING, dt.date(2022, 4, 1), "within_two_years"),
        (Tenure.BEGINNING, dt.date(2024, 4, 1), "later"),
        (Tenure.END, dt.date(2025, 9, 1), "over"),
        (Tenure.END, dt.date(2025, 5, 1), "soon"),
        (Tenure.END, dt.date(2024, 8, 1), "within_year"),
        (Tenure.END, dt.date(2022, 8, 1), "far"),
    ],
)
def test_how_far_from_its_edge_an_office_is(tenure, day, outcome):
    office = replace(held(Timespan.range(dt.date(2020, 4, 1), dt.date(2025, 6, 1))), tenure=tenure)
    (witness,) = edge_witnesses((office,))
    assert witness(day, day).outcome == outcome


def test_a_year_may_be_all_that_is_known_of_an_edge():
    office = replace(held(Timespan.since(dt.date(2020, 1, 1))), tenure=Tenure.BEGINNING)
    (witness,) = edge_witnesses((office,))
    assert witness(dt.date(2021, 4, 1), dt.date(2021, 4, 1)).outcome == "soon"
