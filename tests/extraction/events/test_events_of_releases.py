# SPDX-License-Identifier: MIT
"""Events as governments' releases and reports of delegations tell them."""

import pytest

from telling_events import events


def test_a_spokesperson_who_signs_does_not_travel() -> None:
    title = "Statement by Spokesperson Emily Stone on Senior Official Travel to Brazil"
    body = "This week, Foreign Minister Anna Koslow will travel to Brazil."
    (line,) = events(f"{title}\n\n{body}", published="2021-08-02")
    assert line.endswith(": Anna Koslow")


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2023, Foreign Minister Winston Peters discussed with President Nikos Christodoulides a crisis.",
        "On 3 May 2023, Minister Winston Peters met, on the sidelines of the forum, with President Nikos Dendias.",
    ],
)
def test_talks_told_by_whom_somebody_discussed_with_or_met_after_an_aside(text: str) -> None:
    (line,) = events(text)
    assert "2023-05-03: Nikos " in line
    assert line.endswith(", Winston Peters")


def test_guests_who_come_with_a_delegation_are_received_together() -> None:
    text = (
        "On 6 March 2023, Foreign Minister Winston Peters hosted Greek Foreign Minister Nikos Dendias, Greek Defence "
        "Minister Nikolaos Panagiotopoulos, and a senior Greek delegation."
    )
    (line,) = events(text)
    assert line == "meeting 2023-03-06: Nikolaos Panagiotopoulos, Nikos Dendias, Winston Peters"


def test_a_visit_by_which_something_was_agreed_is_history() -> None:
    french = (
        "Le 27 octobre 2022, le ministre des Affaires étrangères Nikos Dendias a reçu le ministre français de la "
        "Défense Sébastien Lecornu. Ils ont parlé des accords conclus lors de la visite de travail du ministre Nikos "
        "Dendias en France."
    )
    assert not [line for line in events(french) if line.startswith("visit")]
    english = (
        "On 27 October 2022, Foreign Minister Nikos Dendias met Foreign Minister Winston Peters in Wellington. They "
        "reviewed the agreements reached during the visit of Mr Dendias to Australia."
    )
    assert not [line for line in events(english) if line.startswith("visit")]


def test_two_co_chairs_hold_no_dialogue() -> None:
    text = (
        "Le 27 mai 2022, Anna Koslow est arrivée avec les deux coprésidents du conseil, le ministre Nikos Dendias et "
        "le ministre Sébastien Lecornu."
    )
    assert not [line for line in events(text) if line.startswith("dialogue")]


def test_a_host_who_is_to_receive_in_french() -> None:
    text = (
        "Le ministre des Affaires étrangères Nikos Dendias va recevoir son homologue français Jean-Noël Barrot le "
        "7 octobre 2024."
    )
    assert events(text) == ["announced meeting 2024-10-07: Jean-Noël Barrot, Nikos Dendias"]


def test_credentials_are_presented_in_a_ceremony() -> None:
    vietnamese = (
        "Ngày 10/11/2015, Đại sứ Nguyễn Văn An đã trình Thư ủy nhiệm của Chủ tịch nước Trương Tấn Sang lên Tổng thống "
        "Joachim Gauck."
    )
    assert events(vietnamese) == ["ceremony 2015-11-10: Joachim Gauck, Nguyễn Văn An"]
    english = "On 10 November 2015, Ambassador Winston Brook presented his credentials to President Joachim Gauck."
    assert events(english) == ["ceremony 2015-11-10: Joachim Gauck, Winston Brook"]
    french = (
        "Le 10 novembre 2015, l'ambassadeur Marc Brunet a présenté ses lettres de créance au président Joachim Gauck."
    )
    assert events(french) == ["ceremony 2015-11-10: Joachim Gauck, Marc Brunet"]


def test_a_delegation_received_that_somebody_leads() -> None:
    text = (
        "Chiều 22/4/2011, Tổng Bí thư Nguyễn Phú Trọng đã tiếp đoàn đại biểu cấp cao do đồng chí Piere Loran, Bí thư "
        "toàn quốc, dẫn đầu."
    )
    assert events(text) == ["meeting 2011-04-22: Nguyễn Phú Trọng, Piere Loran"]


def test_a_delegation_received_that_was_named_before() -> None:
    text = (
        "Đoàn đại biểu Đảng Nhân dân Campuchia do ông Say Chhum làm Trưởng đoàn thăm Việt Nam. Ngày 28/10/2015, tại Hà "
        "Nội, ông Phạm Quang Nghị đã tiếp Đoàn. Ông Say Chhum cảm ơn."
    )
    assert "meeting 2015-10-28: Phạm Quang Nghị, Say Chhum" in " ".join(events(text))


def test_a_headline_stamped_with_a_time_is_not_of_that_day() -> None:
    text = (
        "Bộ trưởng Lương Tam Quang tiếp Thứ trưởng Ngoại giao Iran Vahid Jalalzadeh 14/02/2026 12:54\n\n"
        "Ngày 13-2, tại Hà Nội, Bộ trưởng Bộ Công an Lương Tam Quang đã tiếp Thứ trưởng Ngoại giao Iran Vahid "
        "Jalalzadeh."
    )
    (line,) = [line for line in events(text) if line.startswith("meeting")]
    assert "-02-13" in line


def test_a_headline_visit_is_of_the_author_who_goes_abroad() -> None:
    text = (
        "Visit to New Zealand\n\nPrime Minister of Australia Tony Abbott\n\n"
        "Next week I will talk to Wellington about trade, and about all the other matters that our two countries share "
        "as neighbours and friends in a region that is changing."
    )
    (line,) = [line for line in events(text, published="2015-02-25") if "visit" in line]
    assert line.endswith(": Tony Abbott")


def test_who_is_beside_those_who_attend_does_not_attend() -> None:
    text = (
        "On 18 October 2018, Defence Minister Anna Koslow visited Changi Naval Base, where she talked to troops "
        "participating in Exercise Northern Star."
    )
    assert not [line for line in events(text) if line.startswith("training")]


def test_high_level_talks_are_held_as_any_others_are() -> None:
    text = "On 6 March 2023, Minister Anna Koslow held high-level talks with President Nikos Dendias."
    assert events(text) == ["talks 2023-03-06: Anna Koslow, Nikos Dendias"]
    assert not events(
        "On 6 March 2023, Minister Anna Koslow spoke in Athens of regular high-level visits by Minister Nikos Dendias."
    )


def test_countries_reconvene_consultations() -> None:
    (line,) = events("Lithuania and Poland reconvened bilateral consultations in Vilnius on 6 March 2023.")
    assert line.startswith("talks 2023-03-06")


def test_two_who_meet_him_do_not_meet_each_other() -> None:
    text = (
        "Le 26 mars 2025, le Premier ministre Pham Minh Chinh a reçu le Premier ministre singapourien Lawrence Wong. "
        "Le président Luong Cuong et le président de l'Assemblée nationale Tran Thanh Man ont eu des entrevues avec "
        "lui."
    )
    assert len(events(text)) == 1


def test_a_participle_of_meeting_opens_a_sentence() -> None:
    text = (
        "Le ministre des Affaires étrangères Pham Binh Minh est à Manille. Pham Binh Minh a salué ses hôtes le 28 "
        "avril 2017.\n\nRencontrant le ministre malaisien des Affaires étrangères, Anifah Aman, les deux ministres ont "
        "parlé du commerce."
    )
    assert "meeting 2017-04-28: Anifah Aman, Phạm Bình Minh" in events(text)


def test_a_gathering_beside_which_people_met_is_no_event_of_theirs() -> None:
    text = (
        "Le 16 juin 2022, le ministre des Affaires étrangères Bui Thanh Son a rencontré le ministre Nikos Dendias en "
        "marge de la réunion spéciale des ministres des Affaires étrangères ASEAN-Inde à New Delhi."
    )
    assert [line.split()[0] for line in events(text)] == ["meeting"]


def test_whom_a_ceremony_welcomes_holds_the_talks_after_it() -> None:
    text = (
        "Ngay sau Lễ đón chính thức ngày 29/9/2023, Bộ trưởng Tô Lâm và đoàn đã có cuộc hội đàm với Đại tướng Vilay "
        "Lakhamphon, Bộ trưởng Bộ Công an Lào."
    )
    assert events(text) == ["talks 2023-09-29: Tô Lâm, Vilay Lakhamphon"]


def test_a_dialogue_planned_for_this_year_is_no_event() -> None:
    text = (
        "Le 28 avril 2017, le ministre Enrique Manalo et le ministre Anifah Aman ont signé un accord. Ils ont parlé "
        "d'une session du comité mixte cette année."
    )
    assert not [line for line in events(text) if "dialogue" in line]
