# SPDX-License-Identifier: MIT
"""Several meetings of one verb or headline, calls spoken of as talks, and visits told by a stay."""

import pytest

from telling_events import events


def test_each_whom_a_verb_has_is_met_on_the_day_right_after_them():
    text = (
        "Foreign Minister Anna Berg of Norway met Portuguese Foreign Minister Paulo Dias on 3 May 2024 and Austrian "
        "Foreign Minister Karl Weiss on 4 May 2024."
    )
    assert events(text) == [
        "meeting 2024-05-03: Anna Berg, Paulo Dias",
        "meeting 2024-05-04: Anna Berg, Karl Weiss",
    ]


def test_talks_spoken_of_after_calls_alone_are_the_calls():
    text = (
        "Chiều ngày 14/4/2024, Bộ trưởng Ngoại giao Na Uy Anna Berg đã có các cuộc trao đổi trực tuyến với Bộ trưởng "
        "Ngoại giao Bồ Đào Nha Paulo Dias và Bộ trưởng Ngoại giao Áo Karl Weiss.\n\nTại các cuộc trao đổi, Bộ trưởng "
        "Ngoại giao hai nước đã chúc mừng Bộ trưởng Anna Berg."
    )
    assert events(text) == [
        "phone_call 2024-04-14: Anna Berg, Karl Weiss",
        "phone_call 2024-04-14: Anna Berg, Paulo Dias",
    ]


def test_a_headline_of_several_meetings_makes_none_of_all_of_them():
    text = (
        "Minister Anna Berg meets Paulo Dias and Karl Weiss\n\nOn 3 May 2024, Norwegian Foreign Minister Anna Berg met "
        "Portuguese Foreign Minister Paulo Dias. Later that day, Anna Berg met Austrian Foreign Minister Karl Weiss."
    )
    assert [line.partition(": ")[2] for line in events(text)] == ["Anna Berg, Karl Weiss", "Anna Berg, Paulo Dias"]


AT_A_DISTANCE = [
    "Norwegian Justice Minister Anna Berg spoke on 3 May 2024 by secure video with Portuguese Minister Paulo Dias.",
    "Norwegian Justice Minister Anna Berg and Portuguese Minister Paulo Dias had an online meeting on 3 May 2024.",
]


@pytest.mark.parametrize("text", AT_A_DISTANCE)
def test_meetings_over_a_line_are_calls(text):
    assert events(text) == ["phone_call 2024-05-03: Anna Berg, Paulo Dias"]


STAYS = [
    (
        "During his stay in Lisbon from 3 to 5 May 2024, Norwegian Justice Minister Erik Dahl met Portuguese Justice "
        "Minister Paulo Dias."
    ),
    (
        "En séjour à Lisbonne du 3 au 5 mai 2024, le ministre norvégien Erik Dahl a rencontré le ministre "
        "portugais de la Justice Paulo Dias."
    ),
]


@pytest.mark.parametrize("text", STAYS)
def test_who_stays_in_a_place_visits_it(text):
    assert "visit 2024-05-03/2024-05-05: Erik Dahl" in events(text)


WITH_MESSAGES = [
    (
        "Le 3 mai 2024, la ministre norvégienne Anna Berg s'était entretenue à Lisbonne avec le ministre portugais "
        "Paulo Dias, et lui avait remis un message du général Karl Weiss au président portugais Carlos Pinto."
    ),
    (
        "On 3 May 2024, Norwegian Minister Anna Berg held talks with Portuguese Minister Paulo Dias and conveyed "
        "greetings from President Karl Weiss."
    ),
]


@pytest.mark.parametrize("text", WITH_MESSAGES)
def test_whose_message_is_handed_over_is_not_met(text):
    assert events(text) == ["talks 2024-05-03: Anna Berg, Paulo Dias"]


RECALLED = [
    (
        "On 3 May 2024, Norwegian Foreign Minister Anna Berg met Portuguese Foreign Minister Paulo Dias. The ministers "
        "recalled their successful meeting at Lisbon in June 2023."
    ),
    (
        "Le 3 mai 2024, la ministre norvégienne Anna Berg a rencontré le ministre portugais Paulo Dias. Les ministres "
        "ont rappelé leur rencontre à Lisbonne en juin 2023."
    ),
]


@pytest.mark.parametrize("text", RECALLED)
def test_a_meeting_that_people_recall_is_history(text):
    assert events(text) == ["meeting 2024-05-03: Anna Berg, Paulo Dias"]


ATTENDED = [
    (
        "On 3 May 2024, the fourth ministerial meeting was held in Oslo. The meeting was attended by Foreign Minister "
        "Anna Berg of Norway, Secretary of State Mary Stone of the United States and Foreign Minister Paulo Dias of "
        "Portugal."
    ),
]


@pytest.mark.parametrize("text", ATTENDED)
def test_a_meeting_is_of_those_of_several_countries_who_attended_it(text):
    assert events(text) == ["meeting 2024-05-03: Anna Berg, Mary Stone, Paulo Dias"]


def test_the_company_of_one_side_does_not_make_a_meeting():
    text = (
        "On 3 May 2024, Norwegian Foreign Minister Anna Berg met Portuguese Foreign Minister Paulo Dias. The meeting "
        "was attended by Norwegian Ambassador Erik Dahl and Norwegian Ambassador Karl Weiss."
    )
    assert "meeting 2024-05-03: Anna Berg, Paulo Dias" in events(text)
