# SPDX-License-Identifier: MIT
"""Talks of ministries, names with commas, and what has neither two parties nor a day."""

from telling_events import chronicle, events


def test_the_talks_of_a_ministry_are_those_of_its_people():
    text = (
        "Chiều 25/9/2017, tại Hà Nội, Bộ Công an Việt Nam tổ chức hội đàm với Bộ trưởng Bộ Nội vụ Na Uy Karl Weiss. "
        "Bộ trưởng Bộ Công an Tô Lâm chúc mừng những thành tựu của nước bạn."
    )
    assert events(text) == ["talks 2017-09-25: Karl Weiss, Tô Lâm"]


def test_a_meeting_of_one_party_only_is_no_event():
    text = (
        "Le 3 mai 2024, le ministre français de l'Intérieur Jean Petit a tenu une réunion avec le ministère français."
    )
    assert events(text) == []


def test_what_shall_be_some_time_this_year_is_no_part_of_a_visit():
    text = (
        "Chinese Foreign Minister Wang Yi is on an official visit to Singapore from 13 to 14 September 2021. They "
        "looked forward to the 17th dialogue this year, which will be co-chaired by Norwegian Prime Minister Erik Dahl "
        "and Portuguese Prime Minister Carlos Pinto."
    )
    assert [event.part_of for event in chronicle(text, published="2021-09-14").events] == [None, None]


def test_the_place_in_somebodys_words_is_not_where_they_were_said():
    text = (
        "Le 20 décembre 2022, le ministre français de l'Intérieur Jean Petit a été reçu par son homologue sénégalais "
        "Antoine Diop. «Nous signerons un accord à Paris», a déclaré le ministre à l'issue de son entretien avec "
        "Antoine Diop."
    )
    assert [event.place for event in chronicle(text).events] == [None]


def test_a_comma_within_the_name_of_a_conference_does_not_end_it():
    text = (
        "Ngày 25/9/2017, Bộ trưởng Bộ Công an Tô Lâm và Bộ trưởng Bộ Nội vụ Na Uy Karl Weiss đã đồng chủ trì Hội nghị "
        "hợp tác phòng, chống tội phạm lần thứ 5."
    )
    assert [event.title for event in chronicle(text).events] == ["Hội nghị hợp tác phòng, chống tội phạm lần thứ 5"]
