# SPDX-License-Identifier: MIT
"""Dates beside an event that are not its own."""

import pytest

from telling_events import chronicle, events

ANNOUNCED = [
    (
        "Ngày 7/8/2027, Phủ Tổng thống Na Uy thông báo Thủ tướng Na Uy Erik Dahl sẽ thăm Việt Nam từ ngày 10 đến ngày "
        "13/8/2027."
    ),
    (
        "On 7 August 2027, the palace in Oslo said that Norwegian Prime Minister Erik Dahl would pay a visit to "
        "Vietnam. He will visit Vietnam from 10 to 13 August 2027."
    ),
    "Norwegian Prime Minister Erik Dahl will visit Vietnam from 10 to 13 August 2027, it was announced on 7 August.",
]


@pytest.mark.parametrize("text", ANNOUNCED)
def test_the_day_of_an_announcement_is_not_that_of_the_visit(text):
    assert events(text) == ["announced visit 2027-08-10/2027-08-13: Erik Dahl"]


def test_the_day_of_a_forum_is_not_that_of_the_meeting_before():
    text = (
        "Prior to the forum on 22-23 March 2027, Norwegian Foreign Minister Anna Berg is to meet her Portuguese "
        "counterpart Paulo Dias. There will be a bilateral meeting between Norway and Portugal on 21 March 2027."
    )
    assert events(text) == ["announced meeting 2027-03-21: Anna Berg, Paulo Dias"]


def test_those_who_are_co_chairs_of_a_process_hold_no_dialogue():
    text = (
        "On 3 May 2024, Norwegian Foreign Minister Anna Berg met her Portuguese counterpart Paulo Dias. The two "
        "ministers are the co-chairs of the Oslo Process."
    )
    assert events(text) == ["meeting 2024-05-03: Anna Berg, Paulo Dias"]


def test_what_is_announced_during_a_visit_is_part_of_the_one_told_before():
    text = (
        "Norwegian Prime Minister Erik Dahl arrived in Portugal on 3 May 2027. He is expected to hold talks with "
        "Portuguese President Carlos Pinto. He is expected to make an official visit to Austria by the end of the year."
    )
    assert "announced talks 2027-05-03: Carlos Pinto, Erik Dahl < visit" in events(text)


def test_a_country_read_as_part_of_an_institution_is_where_a_state_visit_goes():
    text = "Tổng thống Na Uy Erik Dahl thăm cấp nhà nước Việt Nam từ ngày 19 đến ngày 20/6/2024."
    assert [event.title for event in chronicle(text).events] == ["Visit of Erik Dahl to Vietnam"]
