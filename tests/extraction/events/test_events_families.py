# SPDX-License-Identifier: MIT
"""Families of expressions for events, in three languages: what is told, by whom, when, and what is no event."""

import pytest

from telling_events import chronicle, events

MET_BEFORE_ITS_SUBJECT = [
    (
        "Norwegian Justice Minister Anna Berg arrived in Vienna on 3 May 2022. Austrian Interior Minister Karl "
        "Weiss, whom "
        "Anna Berg met on 4 May 2022, thanked her."
    ),
    (
        "La ministre norvégienne de la Justice Anna Berg est arrivée lundi. Le ministre autrichien de l'Intérieur Karl "
        "Weiss, que Anna Berg a rencontré le 4 mai 2022, l'a remerciée."
    ),
]


@pytest.mark.parametrize("text", MET_BEFORE_ITS_SUBJECT)
def test_whom_a_relative_clause_has_as_its_object_was_met(text):
    assert "meeting 2022-05-04: Anna Berg, Karl Weiss" in events(text)


def test_what_a_leader_hosted_once_is_no_meeting_with_the_speaker():
    text = (
        "Norwegian Justice Minister Anna Berg spoke with Austrian Interior Minister Karl Weiss on 4 May 2022. Building "
        "on the forum that President Louis Roy hosted in Ottawa on 1 March 2022, Karl Weiss expressed his hope for "
        "more."
    )
    assert events(text) == ["talks 2022-05-04: Anna Berg, Karl Weiss"]


APART = [
    (
        "Norwegian Prime Minister Erik Dahl met Canadian President Louis Roy and Canadian Speaker of Parliament Mary "
        "Stone "
        "on 5 June 2021."
    ),
    (
        "Le Premier ministre norvégien Erik Dahl a rencontré le président canadien Louis Roy et la présidente du "
        "Parlement "
        "canadien Mary Stone le 5 juin 2021."
    ),
]


@pytest.mark.parametrize("text", APART)
def test_hosts_of_two_houses_are_met_one_by_one(text):
    assert [line.partition(":")[0] for line in events(text)] == ["meeting 2021-06-05", "meeting 2021-06-05"]


def test_several_on_both_sides_meet_together():
    text = (
        "On 5 June 2021, Norwegian Prime Minister Erik Dahl, flanked by Norwegian Justice Minister Anna Berg, sat down "
        "with Canadian President Louis Roy as well as with Canadian Justice Minister Mary Stone."
    )
    assert events(text) == ["meeting 2021-06-05: Anna Berg, Erik Dahl, Louis Roy, Mary Stone"]


PHONE = [
    (
        "Norwegian Justice Minister Anna Berg spoke with Austrian Interior Minister Karl Weiss over the telephone on "
        "4 May "
        "2022."
    ),
    (
        "La ministre norvégienne de la Justice Anna Berg a parlé au téléphone avec le ministre autrichien de "
        "l'Intérieur "
        "Karl Weiss le 4 mai 2022."
    ),
    (
        "Ngày 4/5/2022, Bộ trưởng Bộ Công an Tô Lâm đã trao đổi qua điện thoại với Bộ trưởng Bộ Nội vụ Singapore K. "
        "Shanmugam."
    ),
]


@pytest.mark.parametrize("text", PHONE)
def test_talks_over_a_distance_are_phone_calls(text):
    assert [line.partition(":")[0] for line in events(text)] == ["phone_call 2022-05-04"]


UNNAMED = [
    (
        "Norwegian Justice Minister Anna Berg met Austrian Interior Minister Karl Weiss on 4 May 2022. Anna Berg "
        "proposed a "
        "treaty. The next day, the retired judge called on Austrian President Hans Moser."
    ),
    (
        "La ministre norvégienne de la Justice Anna Berg a rencontré le ministre autrichien de l'Intérieur Karl "
        "Weiss le 4 "
        "mai 2022. Anna Berg a proposé un traité. Le lendemain, l'ancienne juge a été reçue par le président "
        "autrichien "
        "Hans Moser."
    ),
]


@pytest.mark.parametrize("text", UNNAMED)
def test_an_office_without_a_name_is_the_one_whom_the_report_is_about(text):
    assert any("2022-05-05: Anna Berg, Hans Moser" in line for line in events(text))


def test_somebody_else_who_is_named_before_the_verb_is_nobody_known():
    text = (
        "Norwegian Justice Minister Anna Berg met Austrian Interior Minister Karl Weiss on 4 May 2022. The Free Riders "
        "Club of Tromsø received Austrian President Hans Moser."
    )
    assert events(text) == ["meeting 2022-05-04: Anna Berg, Karl Weiss"]


GUESTS = [
    (
        "On 5 June 2021, Canadian President Louis Roy received Norwegian Prime Minister Erik Dahl, currently on an "
        "official "
        "visit to Canada from 4 to 6 June 2021."
    ),
    (
        "Le 5 juin 2021, le président canadien Louis Roy a reçu le Premier ministre norvégien Erik Dahl, en visite "
        "officielle au Canada du 4 au 6 juin 2021."
    ),
    (
        "Ngày 5/6/2021, Tổng thống Canada Louis Roy hội đàm với Thủ tướng Na Uy Erik Dahl, đang ở thăm chính thức "
        "Canada "
        "từ ngày 4 đến ngày 6/6/2021."
    ),
]


@pytest.mark.parametrize("text", GUESTS)
def test_an_apposition_makes_the_person_before_it_the_visitor(text):
    assert "visit 2021-06-04/2021-06-06: Erik Dahl" in events(text)


def test_a_visit_told_beside_a_meeting_is_the_guests():
    text = (
        "On 5 June 2021, Norwegian Prime Minister Erik Dahl met Canadian President Louis Roy as part of an official "
        "visit to Canada from 4 to 6 June 2021."
    )
    assert events(text) == [
        "meeting 2021-06-05: Erik Dahl, Louis Roy < visit",
        "visit 2021-06-04/2021-06-06: Erik Dahl",
    ]


NO_EVENT = [
    "The ministries are completing procedures to sign an agreement on defence.",
    "Les ministères accomplissent les formalités pour signer un accord de défense.",
    "Hai bộ đang hoàn tất thủ tục để ký bản ghi nhớ về hợp tác quốc phòng.",
    "Karl Weiss promised to help people who arrive in Austria in small boats.",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_purposes_and_promises_are_no_events(text):
    context = "Norwegian Justice Minister Anna Berg and Austrian Interior Minister Karl Weiss smiled. "
    assert events(context + text if text.isascii() else text) == []


def test_a_dialogue_that_two_commit_to_launch_is_none_yet():
    text = (
        "Norwegian Justice Minister Anna Berg met Austrian Interior Minister Karl Weiss on 4 May 2022. Anna Berg and "
        "Karl Weiss committed to launch a strategic dialogue."
    )
    assert events(text) == ["meeting 2022-05-04: Anna Berg, Karl Weiss"]


def test_a_signing_of_long_ago_is_not_by_those_who_meet_today():
    text = (
        "Norwegian Justice Minister Anna Berg met Austrian Interior Minister Karl Weiss on 4 May 2022. Norway and "
        "Austria signed an agreement on extradition in March 2011."
    )
    assert not [line for line in events(text) if line.startswith("signing") and "Berg" in line]


def test_what_is_said_of_the_last_round_does_not_date_this_one():
    text = (
        "Norwegian Justice Minister Anna Berg met Austrian Interior Minister Karl Weiss on 4 May 2022. The last "
        "round of "
        "the security talks took place in Oslo in December."
    )
    assert events(text) == ["meeting 2022-05-04: Anna Berg, Karl Weiss"]


def test_what_shall_be_raised_at_talks_announces_them():
    told = chronicle(
        "Thủ tướng Na Uy Erik Dahl sẽ thăm chính thức Canada từ ngày 4 đến 6/6/2021. Trong hội đàm với Tổng thống "
        "Canada "
        "Louis Roy vào ngày 5/6, Thủ tướng Erik Dahl sẽ bàn về an ninh mạng.",
        published="2021-06-01",
    )
    assert {event.status.value for event in told.events} == {"announced"}


def test_a_visit_that_somebody_is_going_to_pay_is_announced():
    text = (
        "Oslo - The official visit that Prime Minister Erik Dahl is going to pay to Canada in June 2021 will be short."
    )
    assert events(text) == ["announced visit 2021-06: Erik Dahl"]


def test_a_headline_joins_what_the_body_tells():
    text = (
        "Norwegian Minister in Vienna for security talks\n\nNorwegian Justice Minister Anna Berg and Austrian Interior "
        "Minister Karl Weiss co-chaired the second strategic dialogue in Vienna on 4 May 2022."
    )
    assert events(text) == ["dialogue 2022-05-04: Anna Berg, Karl Weiss"]


def test_a_meeting_without_a_day_that_somebody_only_promises_is_left_out():
    text = (
        "Norwegian Justice Minister Anna Berg met Austrian Interior Minister Karl Weiss on 4 May 2022. Anna Berg will "
        "meet Austrian President Hans Moser."
    )
    assert events(text) == ["meeting 2022-05-04: Anna Berg, Karl Weiss"]


TOWNS = [
    "Norwegian Prime Minister Erik Dahl travelled to Kirkenes from 4 to 6 June 2021.",
    "Le Premier ministre norvégien Erik Dahl a séjourné à Kirkenes du 4 au 6 juin 2021.",
]


@pytest.mark.parametrize("text", TOWNS)
def test_a_town_that_no_gazetteer_lists_is_visited(text):
    told = chronicle(text)
    assert [(e.type.value, e.place.name if e.place else "") for e in told.events] == [("visit", "Kirkenes")]


def test_a_pair_seen_together_in_a_relative_clause_met():
    text = (
        "La ministre norvégienne de la Justice Anna Berg et le ministre autrichien de l'Intérieur Karl Weiss, qui se "
        "sont vus à Vienne le 4 mai 2022, ont signé un accord."
    )
    assert "meeting 2022-05-04: Anna Berg, Karl Weiss" in events(text)


def test_a_conference_that_two_chair_is_one():
    text = (
        "Sáng 4/5/2022, Hội nghị hợp tác giữa hai nước diễn ra tại Hà Nội dưới sự đồng chủ trì của Bộ trưởng Bộ Công "
        "an "
        "Tô Lâm và Bộ trưởng Bộ Nội vụ Singapore K. Shanmugam."
    )
    assert [line.partition(":")[0] for line in events(text)] == ["conference 2022-05-04"]


def test_two_reports_in_two_tongues_of_one_conference_merge():
    french = (
        "Le ministre autrichien de l'Intérieur Karl Weiss a participé au Forum de la montagne à Vienne le 4 mai 2022."
    )
    english = "Austrian Interior Minister Karl Weiss attended the Alpine Peaks Conference in Vienna on 4 May 2022."
    assert len(chronicle(french, english).events) == 1


def test_two_conferences_of_other_names_in_one_tongue_stay_apart():
    one = "Austrian Interior Minister Karl Weiss attended the Danube Rivers Conference in Vienna on 4 May 2022."
    other = "Austrian Interior Minister Karl Weiss attended the Alpine Peaks Conference in Vienna on 4 May 2022."
    assert len(chronicle(one, other).events) == 2


def test_reports_that_disagree_about_the_time_of_day_are_shown_as_a_problem():
    told = chronicle(
        "On the morning of 4 May 2022, Austrian Interior Minister Karl Weiss met Norwegian Justice Minister Anna Berg.",
        "On the afternoon of 4 May 2022, Austrian Interior Minister Karl Weiss met Justice Minister Anna Berg of "
        "Norway.",
    )
    assert len(told.events) == 1
    assert [problem.kind for problem in told.problems] == ["disagreement"]


def test_reports_that_disagree_about_what_was_agreed_are_shown_as_a_problem():
    head = "Austrian Interior Minister Karl Weiss met Norwegian Justice Minister Anna Berg on 4 May 2022. "
    told = chronicle(
        head + "The two ministers agreed to sign a treaty on extradition.",
        head + "Karl Weiss proposed a treaty on extradition.",
    )
    assert len(told.events) == 1
    assert [problem.kind for problem in told.problems] == ["disagreement"]
