# SPDX-License-Identifier: MIT
"""Meetings of which only countries or ministries are named, lists of people, and departures told by verbs."""

import pytest

from telling_events import chronicle, events

STATES = [
    (
        "On 3 May 2024, the foreign ministers of Norway, Sweden and Denmark met in Oslo to discuss security.",
        "Meeting of Norway, Sweden and Denmark",
    ),
    (
        (
            "Les ministres de la Justice du Burkina Faso, du Mali et du Niger se sont réunis à Niamey le 3 mai "
            "2024 pour discuter de leur coopération."
        ),
        "Meeting of Burkina Faso, Mali and Niger",
    ),
    (
        "Foreign ministers of Norway and Portugal held a phone conversation on 3 May 2024.",
        "Phone call between Norway and Portugal",
    ),
    ("Ngày 3/5/2024, Việt Nam và Lào đã hội đàm tại Hà Nội.", "Talks between Vietnam and Laos"),
    (
        "On June 15, 2023, Norway, Sweden, and Denmark held their third security advisors' meeting since 2021.",
        "Meeting of Norway, Sweden and Denmark",
    ),
]


@pytest.mark.parametrize(("text", "title"), STATES)
def test_countries_that_meet_on_a_day_are_an_event(text, title):
    assert [(e.title, e.date.span.edtf is not None) for e in chronicle(text).events] == [(title, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway, Sweden and Denmark held talks for many years about the sound.",
        "Relations between Norway and Sweden met a test on 3 May 2024.",
    ],
)
def test_countries_without_a_meeting_of_a_day_are_none(text):
    assert events(text) == []


def test_a_meeting_of_three_countries_is_none_of_two_of_their_people():
    text = (
        "On 3 May 2024, Norway, Portugal and Denmark held a trilateral meeting. Norwegian Foreign Minister Anna Berg "
        "also met with Portuguese Foreign Minister Paulo Dias."
    )
    assert [line.partition(":")[2].strip() for line in events(text)] == ["", "Anna Berg, Paulo Dias"]


def test_countries_that_talk_are_their_ministers_where_those_speak():
    text = (
        "Norway and Portugal held talks in Oslo on 3 May 2024. Norwegian Foreign Minister Anna Berg and Portuguese "
        "Foreign Minister Paulo Dias agreed to work together."
    )
    assert events(text) == ["talks 2024-05-03: Anna Berg, Paulo Dias"]


def test_a_list_of_subjects_goes_on_over_their_countries():
    text = (
        "National Security Advisor Anna Berg of Norway, National Security Advisor Paulo Dias of Portugal, and National "
        "Security Advisor Karl Weiss of Austria gathered for the first time on 16 June 2023 in Vienna."
    )
    assert events(text) == ["meeting 2023-06-16: Anna Berg, Karl Weiss, Paulo Dias"]


def test_several_meetings_go_on_over_commas_alone():
    text = (
        "Ngày 24/11/2023, Bộ trưởng Ngoại giao Na Uy Anna Berg đã có các buổi làm việc với Bộ trưởng Tư pháp Bồ Đào "
        "Nha Paulo Dias, Bộ trưởng Quốc phòng Bồ Đào Nha Carlos Pinto, Thủ tướng Bồ Đào Nha Joao Silva."
    )
    assert len(events(text)) == 3


DEPARTURES = [
    "Ngày 4/9/2027, Thủ tướng Na Uy Erik Dahl sẽ tới Myanmar.",
    "Trưa 4/9/2027, Thủ tướng Na Uy Erik Dahl rời Oslo, lên đường đi Myanmar.",
]


@pytest.mark.parametrize("text", DEPARTURES)
def test_who_leaves_for_a_country_visits_it(text):
    assert next(line.split(" ", 1)[1] for line in events(text)).endswith("2027-09-04: Erik Dahl")


def test_a_verb_of_coming_before_another_leaves_the_event_to_it():
    text = "Ngày 4/6/2023, tại Hà Nội, Bộ trưởng Na Uy Erik Dahl đã đến chào Thủ tướng Phạm Minh Chính."
    assert [line.partition(" ")[0] for line in events(text)] == ["courtesy_call"]


def test_a_term_of_office_is_no_visit():
    text = (
        "Ngày 12/10/2023, Bộ trưởng Bộ Công an Tô Lâm đã tiếp ngài Erik Dahl - Đại sứ Na Uy tại Việt Nam đến chào nhân "
        "kết thúc nhiệm kỳ công tác tại Việt Nam."
    )
    assert [line.partition(" ")[0] for line in events(text)] == ["courtesy_call"]


def test_a_visit_before_its_sentence_goes_to_a_place_after_its_day():
    text = (
        "En visite de travail et d'amitié le 7 septembre 2019 à Lisbonne, la ministre norvégienne des Affaires "
        "étrangères Anna Berg a rencontré le ministre portugais de la Justice Paulo Dias."
    )
    assert "visit 2019-09-07: Anna Berg" in events(text)


def test_a_dialogue_named_after_two_countries_needs_no_people():
    text = "Ngày 27/12/2016, tại Hà Nội đã diễn ra đối thoại chính sách quốc phòng Việt Nam-Hàn Quốc lần thứ 5."
    assert events(text) == ["dialogue 2016-12-27: "]


ARRIVALS = [
    "Norwegian Prime Minister Erik Dahl arrived on Monday 6 May 2024 in Lisbon.",
    "Le Premier ministre norvégien Erik Dahl est arrivé lundi 6 mai 2024 à Lisbonne.",
]


@pytest.mark.parametrize("text", ARRIVALS)
def test_who_arrives_on_a_day_in_a_place_visits_it(text):
    assert events(text) == ["visit 2024-05-06: Erik Dahl"]
