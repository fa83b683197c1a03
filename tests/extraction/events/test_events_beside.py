# SPDX-License-Identifier: MIT
"""What stands beside an event and is none of it: history, hosts who stay at home, verbs that only go on."""

import pytest

from telling_events import chronicle, events

HISTORY = [
    (
        "On 3 May 2024, Norwegian Justice Minister Anna Berg met Portuguese Foreign Minister Paulo Dias in Lisbon. "
        "On her previous visit, in 2022, she was received by then Minister Carlos Pinto."
    ),
    (
        "On 3 May 2024, Norwegian Justice Minister Anna Berg met Portuguese Foreign Minister Paulo Dias in Lisbon. "
        "The two ministers last met in Geneva in 2021, when they signed the Geneva Arrangement."
    ),
    (
        "Ngày 3/5/2024, Bộ trưởng Bộ Tư pháp Na Uy Anna Berg đã gặp Bộ trưởng Ngoại giao Bồ Đào Nha Paulo Dias. "
        "Trước đó, năm 2018, hai nước đã ký Hiệp định dẫn độ."
    ),
]


@pytest.mark.parametrize("text", HISTORY)
def test_what_a_past_year_dates_is_no_event_of_the_article(text):
    assert events(text) == ["meeting 2024-05-03: Anna Berg, Paulo Dias"]


def test_a_list_of_meetings_parted_by_semicolons_has_one_subject():
    text = (
        "Ngày 4/6/2024, Bộ trưởng Bộ Tư pháp Na Uy Anna Berg đã hội đàm với Bộ trưởng Ngoại giao Bồ Đào Nha Paulo "
        "Dias; hội kiến Thủ tướng Carlos Pinto; chào xã giao Tổng thống Rui Costa."
    )
    assert events(text) == [
        "courtesy_call 2024-06-04: Anna Berg, Rui Costa",
        "meeting 2024-06-04: Anna Berg, Carlos Pinto",
        "talks 2024-06-04: Anna Berg, Paulo Dias",
    ]


def test_a_host_is_no_visitor_of_his_own_country():
    text = (
        "Sáng 4/6/2024, Bộ trưởng Bộ Công an Tô Lâm chủ trì Lễ đón Bộ trưởng Bộ Tư pháp Na Uy Erik Dahl sang thăm, "
        "làm việc tại Việt Nam."
    )
    assert events(text) == [
        "meeting 2024-06-04: Erik Dahl, Tô Lâm < visit",
        "visit 2024-06-04: Erik Dahl",
    ]


def test_an_embassy_is_no_destination_in_the_country_it_is_of():
    text = "Norwegian Justice Minister Anna Berg visited Norway’s Embassy in Lisbon on 3 May 2024."
    assert [event.title for event in chronicle(text).events] == ["Visit of Anna Berg to Norway’s Embassy"]
