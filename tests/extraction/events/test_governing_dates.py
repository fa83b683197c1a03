# SPDX-License-Identifier: MIT
"""Which date of a sentence or a report is that of which event."""

import pytest

from telling_events import chronicle, events

TODAY = "2024-03-07"  # a Thursday
_FRENCH = "La réunion fait suite à l'entretien que M. Jean Petit et M. Paul Grand avaient eu"


@pytest.mark.parametrize(
    "text",
    [
        (
            f"Le ministre français de l'Intérieur Jean Petit a reçu mercredi à Lyon son homologue belge Paul Grand. "
            f"{_FRENCH} le 14 février dernier."
        ),
        (
            "Bộ trưởng Tư pháp Việt Nam Trần Minh Hải đã hội đàm với Bộ trưởng Tư pháp Lào Kham Sone hôm nay. "
            "Hai bộ trưởng từng hội đàm với nhau ngày 14/2 vừa qua."
        ),
    ],
)
def test_a_day_said_to_lie_back_is_not_that_of_this_week(text):
    assert any("2024-03-06" in line or "2024-03-07" in line for line in events(text, published=TODAY))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            (
                "En visite au Koweït depuis dimanche, le président ivoirien Alassane Ouattara s'est entretenu, ce "
                "mardi 17 avril 2018, avec le ministre français Jean Petit."
            ),
            "visit 2018-04-15/..: Alassane Ouattara",
        ),
        (
            (
                "President Joko Widodo, who has been on a visit to Hanoi since Sunday, met Prime Minister Pham Minh "
                "Chinh on Tuesday, 16 January 2024."
            ),
            "visit 2024-01-14/..: Joko Widodo",
        ),
    ],
)
def test_a_visit_that_goes_on_since_a_weekday_has_no_end_yet(text, line):
    assert line in events(text)


def test_the_day_of_a_dispatch_does_not_outrank_the_weekday_it_tells():
    text = (
        "SINGAPORE, Nov 5 (Bernama) -- Singapore Prime Minister Lawrence Wong will make a two-day visit to Jakarta "
        "beginning on Tuesday, when he will meet President Prabowo Subianto, whom he congratulated last month."
    )
    assert "announced visit XXXX-11-05/XXXX-11-06: Lawrence Wong" in events(text)


def test_nothing_past_is_the_day_of_what_is_to_come():
    text = (
        "Singapore Prime Minister Lawrence Wong will meet Indonesian President Prabowo Subianto, whose inauguration he "
        "attended last month."
    )
    assert not any("2024-02" in line for line in events(text, published=TODAY))


def test_who_is_met_on_a_leg_of_a_tour_is_met_in_its_days():
    text = (
        "Prime Minister Lawrence Wong will visit Norway and Portugal from 3 to 9 May 2024. He will visit Norway from 3 "
        "to 5 May. He will visit Portugal from 6 to 9 May. In Lisbon, he will meet Prime Minister Carlos Pinto."
    )
    told = next(event for event in chronicle(text).events if event.type.value == "meeting")
    assert told.date.span.edtf == "[2024-05-06..2024-05-09]"


def test_a_part_of_a_day_is_that_of_the_talks_and_not_of_the_visit_told_before():
    text = (
        "Tháp tùng Thủ tướng Phạm Minh Chính thăm chính thức Na Uy, sáng 27/2, tại thủ đô Oslo, Bộ trưởng Tư pháp Trần "
        "Minh Hải đã hội đàm với Bộ trưởng Tư pháp Na Uy Erik Dahl."
    )
    assert any(line.startswith("talks 2024-02-27") for line in events(text, published=TODAY))


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 27/9, Tổng Bí thư, Chủ tịch nước Tô Lâm đã tiếp Thủ tướng Na Uy Erik Dahl tại Hà Nội.",
        "On September 27, General Secretary and President To Lam met Norwegian Prime Minister Erik Dahl in Hanoi.",
    ],
)
def test_each_post_of_a_title_bears_on_the_year(text):
    assert events(text) == ["meeting 2024-09-27: Erik Dahl, Tô Lâm"]


def test_a_post_to_which_somebody_is_but_elected_says_nothing_of_the_year():
    text = (
        "Thứ Năm (29/8), Bộ trưởng Quốc phòng kiêm Tổng thống đắc cử Indonesia Prabowo Subianto đã hội đàm với Bộ "
        "trưởng Quốc phòng Phan Văn Giang."
    )
    (talks,) = chronicle(text).events
    assert not any("President" in reason.text for reason in talks.date.reasons)


def test_a_day_after_during_the_visit_is_not_all_that_the_visit_lasted():
    text = (
        "Trong khuôn khổ chuyến thăm chính thức Việt Nam, ngày 27/2, đoàn đại biểu Bộ Nội vụ Na Uy do Thứ trưởng "
        "Erik Dahl làm trưởng đoàn đã đến chào xã giao Bộ trưởng Bộ Công an Lương Tam Quang."
    )
    status = {event.type.value: event.date.status.value for event in chronicle(text, published=TODAY).events}
    assert status == {"courtesy_call": "inferred", "visit": "probable"}


def test_what_is_to_come_has_no_day_before_the_publication():
    text = (
        "Norwegian Foreign Minister Erik Dahl will hold talks with Foreign Minister Vivian Balakrishnan on the issues "
        "of the December 2023 round."
    )
    assert not any("2023" in line for line in events(text, published=TODAY))


def test_what_is_to_come_is_on_the_days_to_come_and_not_on_those_of_the_visit_before():
    text = (
        "Foreign Minister Vivian Balakrishnan on 6 March paid a visit to Norway. He will travel to Portugal and Spain "
        "on 8-9 March. He is scheduled to meet Portuguese Foreign Minister Carlos Pinto."
    )
    told = chronicle(text, published=TODAY).events
    (met,) = [event for event in told if event.type.value == "meeting"]
    assert (met.date.span.edtf, met.part_of) == ("[2024-03-08..2024-03-09]", None)


def test_what_is_told_before_a_visit_of_another_day_is_on_the_day_told_before():
    text = (
        "Bộ trưởng Nội vụ Na Uy Erik Dahl hôm qua có mặt ở Lisbon để họp bàn với Bộ trưởng Nội vụ Bồ Đào Nha Carlos "
        "Pinto. Kết thúc buổi làm việc, hai vị bộ trưởng ký tuyên bố chung.\n\nHôm 1/3, Tổng thống Bồ Đào Nha Paulo "
        "Lima đã sang Oslo gặp Thủ tướng Na Uy Nils Berg."
    )
    told = {event.date.span.edtf for event in chronicle(text, published=TODAY).events if event.type.value == "signing"}
    assert told == {"2024-03-06"}


def test_stretches_of_days_stand_in_turn_after_what_they_date():
    text = (
        "Thủ tướng Lawrence Wong sẽ tham dự Hội nghị cấp cao ASEAN tại Jakarta từ ngày 3 đến 5/5/2024 và thăm "
        "chính thức Na Uy từ ngày 6 đến 8/5/2024."
    )
    told = events(text)
    assert any("summit 2024-05-03/2024-05-05" in line for line in told)
    assert any("visit 2024-05-06/2024-05-08" in line for line in told)
