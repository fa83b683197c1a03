# SPDX-License-Identifier: MIT
"""The same event in other words: calls told by nouns, talks that were phone calls, signings of countries."""

import pytest

from telling_events import chronicle, events

CALLS = [
    (
        "Courtesy call on Minister for Foreign Affairs Anna Berg by Paulo Dias, Minister of Justice of Portugal, "
        "on 3 May 2024."
    ),
    (
        "Lunch hosted by Minister for Foreign Affairs Anna Berg for Paulo Dias, Minister of Justice of Portugal, "
        "on 3 May 2024."
    ),
    (
        "Portuguese Justice Minister Paulo Dias called on and was hosted to lunch by Norwegian Foreign Minister Anna "
        "Berg on 3 May 2024."
    ),
]


@pytest.mark.parametrize("text", CALLS)
def test_a_call_told_by_a_noun_has_its_visitor_after_its_host(text):
    told = chronicle(text).events[0]
    assert [(p.name, p.side) for p in told.participants] == [("Paulo Dias", "visitor"), ("Anna Berg", "host")]


def test_to_call_on_a_delegation_to_do_something_is_no_courtesy_call():
    text = (
        "On 3 May 2024, Norwegian Justice Minister Anna Berg held talks with Portuguese Justice Minister Paulo Dias. "
        "At the talks, Anna Berg called on the Lisbon delegation to share its experience with the Ministry of Justice."
    )
    assert events(text) == ["talks 2024-05-03: Anna Berg, Paulo Dias"]


PHONE = [
    (
        "Le 3 mai 2024, la ministre norvégienne de la Justice Anna Berg s'est entretenue avec son homologue portugais "
        "Paulo Dias. Au cours de l'entretien téléphonique, les ministres ont évoqué la coopération."
    ),
    (
        "Minister Berg's Call with Portuguese Justice Minister Paulo Dias\n\nOn 3 May 2024, Norwegian Justice Minister "
        "Anna Berg spoke with Portuguese Justice Minister Paulo Dias."
    ),
]


@pytest.mark.parametrize("text", PHONE)
def test_those_who_spoke_with_each_other_did_so_in_the_phone_call_told_of(text):
    assert events(text) == ["phone_call 2024-05-03: Anna Berg, Paulo Dias"]


def test_an_audience_with_somebody_is_of_both():
    text = "On 3 May 2024, Norwegian Justice Minister Anna Berg had an audience with Portuguese President Carlos Pinto."
    assert events(text) == ["meeting 2024-05-03: Anna Berg, Carlos Pinto"]


def test_a_signing_of_countries_and_one_of_their_ministers_are_one():
    text = (
        "Norway, Portugal sign MOU to combat crimes\n\nNorway and Portugal signed a Memorandum of Understanding (MOU) "
        "on 14 November 2024 to deepen cooperation. The MOU was signed by Portuguese Justice Minister Paulo Dias and "
        "Norwegian Justice Minister Anna Berg."
    )
    assert events(text) == ["signing 2024-11-14: Anna Berg, Paulo Dias"]


def test_a_document_signed_during_a_visit_is_signed_by_the_visitor():
    text = (
        "Le document a été signé dans le cadre de la visite du ministre norvégien des Affaires étrangères, Erik Dahl, "
        "à Lisbonne du 17 au 19 juillet 2019."
    )
    assert events(text) == [
        "signing [2019-07-17..2019-07-19]: Erik Dahl < visit",
        "visit 2019-07-17/2019-07-19: Erik Dahl",
    ]


def test_those_who_witness_a_signing_sign_where_only_both_countries_are_named():
    text = (
        "Ngày 3/5/2024, Thủ tướng Phạm Minh Chính và Thủ tướng Na Uy Erik Dahl đã hội đàm. Sau hội đàm, hai Thủ tướng "
        "chứng kiến lễ ký kết văn kiện hợp tác giữa hai nước."
    )
    assert events(text) == [
        "signing 2024-05-03: Erik Dahl, Phạm Minh Chính",
        "talks 2024-05-03: Erik Dahl, Phạm Minh Chính",
    ]


def test_to_agree_to_negotiate_and_sign_is_no_signing():
    text = (
        "Ngày 3/5/2024, Thủ tướng Phạm Minh Chính và Thủ tướng Na Uy Erik Dahl đã hội đàm. Hai bên nhất trí tích cực "
        "đàm phán, ký kết các văn kiện hợp tác."
    )
    assert events(text) == ["talks 2024-05-03: Erik Dahl, Phạm Minh Chính"]


def test_a_picture_of_people_the_report_speaks_of_shows_a_meeting_of_its_own():
    text = (
        "Le président norvégien Erik Dahl a salué la coopération policière.\n\n"
        "Le président norvégien Erik Dahl a reçu le 3 mai 2024 Paulo Dias, ministre portugais. Photo : X\n\n"
        "Le ministre Paulo Dias a ensuite eu un entretien avec son homologue norvégienne Anna Berg."
    )
    assert events(text) == ["meeting 2024-05-03: Erik Dahl, Paulo Dias", "talks 2024-05-03: Anna Berg, Paulo Dias"]


def test_a_list_after_a_colon_is_of_one_call_with_each():
    text = (
        "Readout of Minister Berg's Calls with Leaders\n\nNorwegian Foreign Minister Anna Berg spoke individually "
        "with: Prime Minister Carlos Pinto of Portugal; Prime Minister Karl Weiss of Austria; and Prime Minister Ines "
        "Soler of Spain, on 3 May 2024."
    )
    assert events(text) == [
        "phone_call 2024-05-03: Anna Berg, Carlos Pinto",
        "phone_call 2024-05-03: Anna Berg, Ines Soler",
        "phone_call 2024-05-03: Anna Berg, Karl Weiss",
    ]


def test_what_comes_before_a_forum_is_to_come_and_no_mere_plan():
    text = (
        "Prior to the forum in Bali, Norwegian Foreign Minister Anna Berg is to meet her Portuguese counterpart Paulo "
        "Dias on 3 May 2027."
    )
    assert events(text) == ["announced meeting 2027-05-03: Anna Berg, Paulo Dias"]


def test_what_follows_an_announced_meeting_is_announced():
    text = (
        "Norwegian Foreign Minister Anna Berg is slated to have an audience with Portuguese President Carlos Pinto on "
        "3 May 2027, followed by a bilateral meeting."
    )
    assert events(text) == ["announced meeting 2027-05-03: Anna Berg, Carlos Pinto"]


def test_the_country_of_an_office_is_no_destination():
    text = (
        "Chiều 4/6/2023, Tổng Bí thư Nguyễn Phú Trọng đã tiếp Thủ tướng Úc Anthony Albanese nhân chuyến thăm chính "
        "thức của Thủ tướng Úc."
    )
    assert [event.title for event in chronicle(text).events if event.type == "visit"] == ["Visit of Anthony Albanese"]


def test_documents_signed_before_are_implemented_not_signed():
    text = (
        "On 3 May 2024, Norwegian Justice Minister Anna Berg met Portuguese Justice Minister Paulo Dias. She suggested "
        "that the two sides exchange delegations, and continue to effectively implement signed cooperation deals."
    )
    assert events(text) == ["meeting 2024-05-03: Anna Berg, Paulo Dias"]


def test_the_talks_with_somebody_are_those_of_whom_the_report_is_about():
    text = (
        "Le 3 mai 2024, le ministre norvégien des Affaires étrangères, Erik Dahl, a rencontré le ministre portugais "
        "Paulo Dias. Le ministre Dahl a insisté sur la pêche. Avec la ministre espagnole des Affaires étrangères, Ines "
        "Soler, les discussions ont porté sur le climat. Quant aux entretiens avec le ministre autrichien des Affaires "
        "étrangères, Karl Weiss, ils ont été centrés sur les visas."
    )
    assert events(text) == [
        "meeting 2024-05-03: Erik Dahl, Paulo Dias",
        "talks 2024-05-03: Erik Dahl, Ines Soler",
        "talks 2024-05-03: Erik Dahl, Karl Weiss",
    ]


def test_two_named_people_who_discuss_something_hold_talks():
    text = (
        "Portuguese Foreign Minister Paulo Dias will visit Norway from 8 to 9 September 2027. Mr Dias and Norwegian "
        "Foreign Minister Anna Berg will discuss the training of judges."
    )
    assert events(text) == [
        "announced talks [2027-09-08..2027-09-09]: Anna Berg, Paulo Dias < visit",
        "announced visit 2027-09-08/2027-09-09: Paulo Dias",
    ]


def test_two_who_discussed_something_by_phone_are_told_once():
    text = (
        "Norwegian Justice Minister Anna Berg telephoned Portuguese Justice Minister Paulo Dias on 3 May 2024. "
        "Minister Berg and Minister Dias discussed the training of judges."
    )
    assert events(text) == ["phone_call 2024-05-03: Anna Berg, Paulo Dias"]


def test_a_counterpart_named_after_the_comma_is_that_person():
    text = (
        "On 3 May 2024, Norwegian Foreign Minister Anna Berg called on Portuguese President Carlos Pinto and met her "
        "counterpart, Minister for Foreign Affairs Paulo Dias."
    )
    assert events(text) == [
        "courtesy_call 2024-05-03: Anna Berg, Carlos Pinto",
        "meeting 2024-05-03: Anna Berg, Paulo Dias",
    ]


def test_to_welcome_an_anniversary_is_to_receive_nobody():
    text = (
        "On 3 May 2024, Norwegian Foreign Minister Anna Berg met Portuguese Foreign Minister Paulo Dias. Ms Berg and "
        "Mr Dias welcomed the 30th anniversary of ASEAN."
    )
    assert events(text) == ["meeting 2024-05-03: Anna Berg, Paulo Dias"]


def test_those_who_look_forward_to_a_council_do_not_chair_it():
    text = (
        "On 3 May 2027, Norwegian Foreign Minister Anna Berg met Portuguese Foreign Minister Paulo Dias. They looked "
        "forward to the 17th dialogue on 6 June 2027, which will be co-chaired by Norwegian Prime Minister Erik Dahl "
        "and Portuguese Prime Minister Carlos Pinto."
    )
    assert events(text) == [
        "announced dialogue 2027-06-06: Carlos Pinto, Erik Dahl",
        "meeting 2027-05-03: Anna Berg, Paulo Dias",
    ]


def test_several_talks_with_people_parted_by_semicolons_are_told_one_by_one():
    text = (
        "Ngày 13/1/2017, Bộ trưởng Bộ Công an Tô Lâm đã có các cuộc hội đàm với Thủ tướng Na Uy Erik Dahl; Bộ trưởng "
        "Ngoại giao Na Uy Anna Berg và Tổng thống Na Uy Karl Weiss."
    )
    assert events(text) == [
        "talks 2017-01-13: Anna Berg, Tô Lâm",
        "talks 2017-01-13: Erik Dahl, Tô Lâm",
        "talks 2017-01-13: Karl Weiss, Tô Lâm",
    ]


def test_a_noun_of_receiving_has_its_guest_right_after_it():
    text = "Chiều 25/10/2025, Bộ trưởng Bộ Công an Tô Lâm đã có buổi tiếp Bộ trưởng Ngoại giao Na Uy Anna Berg."
    assert events(text) == ["meeting 2025-10-25: Anna Berg, Tô Lâm"]


def test_the_talks_that_a_signing_follows_are_an_event():
    text = (
        "Chiều 3/12/2019, tại Hà Nội, Bộ trưởng Bộ Công an Tô Lâm đón Giám đốc Cảnh sát Na Uy Karl Weiss. Kết thúc hội "
        "đàm, Bộ trưởng Tô Lâm và Giám đốc Karl Weiss đã ký Bản ghi nhớ hợp tác."
    )
    assert "talks 2019-12-03: Karl Weiss, Tô Lâm" in events(text)
