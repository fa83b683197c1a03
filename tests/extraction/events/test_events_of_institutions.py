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


def test_a_joint_vision_statement_is_a_document():
    text = (
        "Norway and Portugal signed a joint vision statement on defence in Lisbon on 25 May 2015. The statement was "
        "signed by Norwegian Foreign Minister Anna Berg and Portuguese Foreign Minister Paulo Dias."
    )
    assert [line.partition(" <")[0] for line in events(text)] == ["signing 2015-05-25: Anna Berg, Paulo Dias"]


def test_a_visit_has_the_days_told_of_it_last():
    text = (
        "On 25 May 2015, Norwegian Foreign Minister Anna Berg visited Portugal and met Portuguese Foreign Minister "
        "Paulo Dias. During her working trip to Portugal from 23 to 26 May 2015 at the invitation of Minister Dias, "
        "Minister Berg saw a factory."
    )
    assert events(text) == [
        "meeting 2015-05-25: Anna Berg, Paulo Dias < visit",
        "visit 2015-05-23/2015-05-26: Anna Berg",
    ]


def test_visits_of_leaders_in_general_are_nobodys():
    text = (
        "Le 9 janvier 2022, le ministre To Lam s'est entretenu avec le ministre norvégien Karl Weiss. Les deux "
        "parties ont coordonné la mise en place des plans pour les visites et les séances de travail des dirigeants "
        "des deux pays."
    )
    assert events(text) == ["talks 2022-01-09: Karl Weiss, Tô Lâm"]


def test_somebody_named_right_before_en_visite_is_the_visitor():
    text = (
        "Le 7 juillet 2022, le ministre vietnamien To Lam a eu une rencontre avec le ministre norvégien Karl Weiss en "
        "visite de travail au Vietnam."
    )
    assert "visit ?: Karl Weiss" in events(text) or "visit 2022-07-07: Karl Weiss" in events(text)


def test_the_days_of_a_forum_are_not_those_of_talks_beside_it():
    text = (
        "Le ministre norvégien Karl Weiss s'est entretenu avec le ministre portugais Paulo Dias, en marge du 2e "
        "Forum, qui s'est déroulé du 25 au 27 avril 2019."
    )
    assert events(text) == ["talks ?: Karl Weiss, Paulo Dias"]


def test_two_countries_joined_by_a_dash_do_not_end_a_name():
    text = (
        "Chiều 6/9/2023, Bộ trưởng Bộ Công an Tô Lâm và Bộ trưởng Bộ Nội vụ Na Uy Karl Weiss đồng chủ trì Đối thoại "
        "chính sách Việt Nam - Na Uy lần thứ 10."
    )
    assert [event.title for event in chronicle(text).events] == ["Đối thoại chính sách Việt Nam - Na Uy lần thứ 10"]


def test_somebody_with_a_meeting_of_their_own_does_not_stand_for_a_ministry():
    text = (
        "On 1 February 2024, Norwegian Foreign Minister Anna Berg held talks with the Portuguese Ministry of Justice. "
        "Ms Berg also called on Portuguese President Carlos Pinto."
    )
    assert "courtesy_call 2024-02-01: Anna Berg, Carlos Pinto" in events(text)
    assert all("talks" not in line or "Carlos Pinto" not in line for line in events(text))


def test_a_document_is_not_called_after_who_saw_it_signed():
    text = (
        "Ngày 7/6/2017, Bộ trưởng Bộ Công an Tô Lâm và Bộ trưởng Bộ Nội vụ Na Uy Karl Weiss ký kết bản ghi nhớ trước "
        "sự chứng kiến của lãnh đạo hai bên. Hai Bộ trưởng đã ký bản ghi nhớ về đào tạo."
    )
    assert [event.title.rpartition(": ")[2] for event in chronicle(text).events] == ["“Bản ghi nhớ”"]
