# SPDX-License-Identifier: MIT
"""Events of short texts in three languages: each trap of articles about official contacts, met and avoided."""

import pytest

from telling_events import chronicle, events

THREE_OBJECTS = [
    (
        "Norwegian Justice Minister Anna Berg met Portuguese Foreign Minister Paulo Dias, Austrian Interior Minister "
        "Karl Weiss and Spanish Defence Minister Ines Soler in Geneva on 3 May 2022."
    ),
    (
        "La ministre norvégienne de la Justice Anna Berg a rencontré le ministre portugais des Affaires étrangères "
        "Paulo Dias, le ministre autrichien de l'Intérieur Karl Weiss et la ministre "
        "espagnole de la Défense Ines Soler, "
        "le 3 mai 2022 à Genève."
    ),
]


@pytest.mark.parametrize("text", THREE_OBJECTS)
def test_one_verb_with_three_objects_is_three_meetings(text):
    assert events(text) == [
        "meeting 2022-05-03: Anna Berg, Ines Soler",
        "meeting 2022-05-03: Anna Berg, Karl Weiss",
        "meeting 2022-05-03: Anna Berg, Paulo Dias",
    ]


def test_two_of_one_country_met_together_are_one_meeting():
    text = (
        "On 6 December 2019, Minister for Home Affairs K Shanmugam met with Chinese Minister of Justice Wu Han "
        "and Chinese Deputy Minister of Justice Liu Bo."
    )
    assert events(text) == ["meeting 2019-12-06: K. Shanmugam, Liu Bo, Wu Han"]


VISITS = [
    (
        "Norwegian Prime Minister Erik Dahl is on an official visit to Canada from 4 to "
        "6 June 2021. During the visit, he "
        "held talks with Canadian Prime Minister Louis Roy. Mr Dahl also called on "
        "Governor General Mary Stone on 5 June."
    ),
    (
        "Le Premier ministre norvégien Erik Dahl effectue une visite officielle au "
        "Canada du 4 au 6 juin 2021. Il s'est "
        "entretenu avec son homologue canadien Louis Roy. Le 5 juin, il a rendu une "
        "visite de courtoisie à la gouverneure "
        "générale Mary Stone."
    ),
]


@pytest.mark.parametrize("text", VISITS)
def test_a_visit_contains_its_calls_and_talks_and_lends_them_its_days(text):
    assert events(text) == [
        "courtesy_call 2021-06-05: Erik Dahl, Mary Stone < visit",
        "talks [2021-06-04..2021-06-06]: Erik Dahl, Louis Roy < visit",
        "visit 2021-06-04/2021-06-06: Erik Dahl",
    ]


def test_hosts_and_visitors_are_told_apart_by_verb_and_place():
    told = chronicle(
        "Ngày 4/6/2023, tại Hà Nội, Bộ trưởng Bộ Nội vụ Singapore K. Shanmugam đã đến chào Thủ tướng Phạm Minh Chính."
    )
    assert {p.name: p.side.value for p in told.events[0].participants} == {
        "K. Shanmugam": "visitor",
        "Phạm Minh Chính": "host",
    }


BACKGROUND = [
    (
        "Dans le cadre de la visite officielle du secrétaire général Tô Lâm à Singapour, le ministre de la Sécurité "
        "publique Luong Tam Quang a été reçu le 12 mars 2025 par le ministre de l'Intérieur K. Shanmugam."
    ),
    (
        "Trong khuôn khổ chuyến thăm chính thức Singapore của Tổng Bí thư Tô Lâm, ngày 12/3/2025, Bộ trưởng Bộ Công an "
        "Lương Tam Quang đã gặp Bộ trưởng Bộ Nội vụ Singapore K. Shanmugam."
    ),
]


@pytest.mark.parametrize("text", BACKGROUND)
def test_the_background_visit_of_a_leader_is_an_event_of_its_own(text):
    assert events(text) == [
        "meeting 2025-03-12: K. Shanmugam, Lương Tam Quang < visit",
        "visit 2025-03-12: Tô Lâm",
    ]


ANNOUNCED = [
    (
        "Foreign Minister Paulo Dias will visit Norway from 3 to 5 May 2027 and is "
        "expected to meet Prime Minister Erik "
        "Dahl."
    ),
    (
        "Le ministre des Affaires étrangères Paulo Dias se rendra en Norvège du 3 au 5 mai 2027. Il doit rencontrer le "
        "Premier ministre Erik Dahl."
    ),
]


@pytest.mark.parametrize("text", ANNOUNCED)
def test_what_is_to_come_is_announced(text):
    assert events(text) == [
        "announced meeting [2027-05-03..2027-05-05]: Erik Dahl, Paulo Dias < visit",
        "announced visit 2027-05-03/2027-05-05: Paulo Dias",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "High-level visits between Norway and Canada have increased. The two countries agreed to increase visits.",
        "Foreign Minister Paulo Dias invited Foreign Minister Anna Berg to visit Portugal in 2027.",
        "Foreign Minister Paulo Dias gave a lecture at the National University on 4 April 2022 about talks and trade.",
        "Foreign Minister Paulo Dias cancelled his visit to Norway planned for May 2023.",
        "President Maria Lopez laid flowers at the monument on 2 June 2021 and delivered an address.",
        "Minister Anna Berg recalled the agreement signed in 2018 and welcomed Portugal's proposal.",
        "Foreign Minister Paulo Dias met a range of business leaders on 4 April 2022.",
        "Foreign Minister Paulo Dias called on all parties to show restraint on 4 April 2022.",
        "Les deux pays ont convenu d'accroître les visites. La signature rapide d'un accord a été souhaitée.",
        "Le ministre Paulo Dias a invité la ministre Anna Berg à effectuer une visite au Portugal.",
        "La rencontre entre le ministre Paulo Dias et la ministre Anna Berg, prévue le 7 avril 2023, a été reportée.",
        "Dans un entretien accordé au journal le 4 avril 2022, le ministre Paulo Dias a salué les relations.",
        "Hai bên nhất trí tăng cường trao đổi đoàn. Bộ trưởng mời Bộ trưởng K. Shanmugam thăm Việt Nam.",
        "Bộ trưởng Lương Tam Quang tiếp tục đề nghị hai bên sớm ký hiệp định.",
    ],
)
def test_plans_invitations_lectures_and_history_are_no_events(text):
    assert events(text) == []


SIGNINGS = [
    (
        "Minister Ines Soler and Minister Paulo Dias signed an agreement on extradition in Lisbon on 4 April 2022, "
        "replacing the agreement signed in 1998."
    ),
    (
        "La ministre Ines Soler et le ministre Paulo Dias ont signé le 4 avril 2022 à Lisbonne un accord sur "
        "l'extradition, en remplacement de celui signé en 1998."
    ),
]


@pytest.mark.parametrize("text", SIGNINGS)
def test_a_signing_is_an_event_and_the_agreement_it_replaces_is_none(text):
    assert events(text) == ["signing 2022-04-04: Ines Soler, Paulo Dias"]


def test_two_agreements_signed_at_one_meeting_are_two_signings_by_those_who_met():
    text = (
        "President Joao Silva of Brazil met President Maria Lopez of Peru in Lima on 12 January 2024. The two "
        "countries signed a memorandum of understanding on fisheries. They also signed an agreement on satellites."
    )
    assert events(text) == [
        "meeting 2024-01-12: Joao Silva, Maria Lopez",
        "signing 2024-01-12: Joao Silva, Maria Lopez",
        "signing 2024-01-12: Joao Silva, Maria Lopez",
    ]


CONSECUTIVE = [
    (
        "Minister for Home Affairs K Shanmugam met Australian Home Affairs Minister "
        "Clare Brown on 3 March 2023. He met "
        "her again the next day."
    ),
    (
        "Le 3 mars 2023, le ministre Marc Blanc a rencontré la ministre Clara Brun. Le lendemain, il l'a de nouveau "
        "rencontrée."
    ),
]


@pytest.mark.parametrize("text", CONSECUTIVE)
def test_the_same_guest_on_two_days_is_two_events(text):
    assert [line.split(":")[0] for line in events(text)] == ["meeting 2023-03-03", "meeting 2023-03-04"]


PHONE = [
    ("Foreign Minister Paulo Dias spoke with Foreign Minister Anna Berg by phone on 4 April 2023.", "2023-04-04"),
    (
        (
            "Lors d'un entretien téléphonique, le 12 juillet 2023, le ministre Paulo Dias et la ministre Anna Berg ont "
            "évoqué la coopération."
        ),
        "2023-07-12",
    ),
]


@pytest.mark.parametrize(("text", "day"), PHONE)
def test_phone_calls(text, day):
    assert events(text) == [f"phone_call {day}: Anna Berg, Paulo Dias"]


def test_repeated_mention_is_one_event_with_several_evidences():
    told = chronicle(
        "Minister Anna Berg meets Minister Paulo Dias\n\n"
        "Minister Anna Berg met Minister Paulo Dias in Oslo on 4 April 2023.\n\n"
        "During the meeting, both sides discussed trade. The talks also touched on fish.\n"
    )
    assert [event.type.value for event in told.events] == ["meeting"]
    assert len(told.events[0].reports[0].evidence) >= 3


def test_a_meeting_only_spoken_of_as_known_is_that_of_the_two_sides():
    text = (
        "Luong Tam Quang a estimé que les relations étaient bonnes. K. Shanmugam a salué cette visite. Au cours de "
        "leurs entretiens, les deux responsables ont convenu de coopérer."
    )
    assert events(text) == ["talks ?: K. Shanmugam, Lương Tam Quang"]


def test_a_dialogue_of_ministries_needs_no_people():
    text = (
        "Le ministère de la Sécurité publique du Vietnam et le ministère de l'Intérieur de Singapour ont tenu leur "
        "dialogue annuel le 7 avril 2023 à Hanoï."
    )
    assert events(text) == ["dialogue 2023-04-07: sg-mha, vn-mps"]


def test_a_mechanism_and_those_who_chair_it_are_one_event():
    text = (
        "The 5th Singapore-Norway Strategic Dialogue took place in Oslo on 9 October 2019. It was co-chaired by "
        "Permanent Secretary Tan Ah Kow and State Secretary Ola Nord."
    )
    told = chronicle(text)
    assert [event.title for event in told.events] == ["The 5th Singapore-Norway Strategic Dialogue"]
    assert {p.name for p in told.events[0].participants} == {"Tan Ah Kow", "Ola Nord"}


def test_meetings_on_the_sidelines_are_part_of_the_conference():
    text = (
        "On 4 April 2022, Foreign Minister Paulo Dias attended the Global Ports Forum in Rotterdam, on the sidelines "
        "of which he met Dutch Foreign Minister Jan Visser."
    )
    assert events(text) == [
        "conference 2022-04-04: Paulo Dias",
        "meeting 2022-04-04: Jan Visser, Paulo Dias < conference",
    ]


def test_a_guest_received_who_pays_a_courtesy_call_is_one_event():
    text = (
        "Chiều 21/10/2024, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Bộ Nội vụ Singapore K. Shanmugam đến chào xã "
        "giao."
    )
    assert events(text) == ["courtesy_call 2024-10-21: K. Shanmugam, Phạm Minh Chính"]


def test_the_host_who_invites_is_no_visitor():
    text = (
        "Nhận lời mời của Bộ trưởng Bộ Công an Lương Tam Quang, Bộ trưởng Bộ Nội vụ Singapore K. Shanmugam thăm chính "
        "thức Việt Nam từ ngày 5 đến 7/3/2025."
    )
    assert events(text) == ["visit 2025-03-05/2025-03-07: K. Shanmugam"]


def test_the_dateline_does_not_date_the_event():
    text = "OSLO, 14 May 2024 — Minister Anna Berg called on President Jon Snow in Oslo on Monday (13 May 2024)."
    assert events(text) == ["courtesy_call 2024-05-13: Anna Berg, Jon Snow"]


def test_events_of_page_furniture_are_never_told_but_may_date_a_visit():
    text = (
        "Minister Anna Berg met Minister Paulo Dias in Oslo on 9 February 2023. Ms Berg is accompanying Prime Minister "
        "Erik Dahl, who is on an official visit to Canada.\n\nRelated\n\n"
        "Prime Minister Erik Dahl is paying an official visit to Canada from February 8-10.\n\n"
        "Minister Karl Weiss met Minister Ines Soler in Vienna on 8 February 2023.\n"
    )
    told = chronicle(text)
    assert [e.date.span.edtf for e in told.events if e.type.value == "visit"] == ["2023-02-08/2023-02-10"]
    assert not any(p.name == "Karl Weiss" for e in told.events for p in e.participants)


def test_titles_name_people_and_place():
    told = chronicle("Prime Minister Erik Dahl paid an official visit to Canada on 4-6 June 2021.")
    assert [event.title for event in told.events] == ["Visit of Erik Dahl to Canada"]


def test_every_evidence_stands_in_the_article():
    text = "Le  vice-ministre Lê Văn Tuyến a rencontré\u00a0K. Shanmugam le 9 février 2023 à Singapour."
    told = chronicle(text)
    marks = [e for event in told.events for report in event.reports for e in report.evidence]
    assert marks
    assert all("rencontré" in text[mark.start : mark.end] and mark.rule.startswith("fr.event.") for mark in marks)
