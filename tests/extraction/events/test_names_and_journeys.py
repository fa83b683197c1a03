# SPDX-License-Identifier: MIT
"""Names of what is visited, signed or chaired, and journeys of several stops."""

import pytest

from telling_events import chronicle, events

UNNAMED = [
    (
        "Le ministre norvégien de la Justice Erik Dahl a visité lors de son séjour au Portugal certaines structures "
        "judiciaires du 12 au 14 avril 2024."
    ),
    "Norwegian Justice Minister Erik Dahl visited during his stay in Portugal several courts from 3 to 5 May 2024.",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_what_follows_a_verb_of_visiting_is_no_site_without_a_name(text):
    assert not any("séjour" in e.title or "stay" in e.title for e in chronicle(text).events)


def test_a_dialogue_is_not_named_by_when_it_took_place():
    text = (
        "Tại phiên họp thứ nhất do Thứ trưởng Bộ Tư pháp Na Uy Erik Dahl và Thứ trưởng Bộ Tư pháp Bồ Đào Nha Paulo "
        "Dias đồng chủ trì diễn ra ngày 2/12/2024, hai bên đã trao đổi về hợp tác."
    )
    assert not any(e.title.startswith("Diễn ra") for e in chronicle(text).events)


def test_a_document_is_named_up_to_the_day_it_was_signed_on():
    text = (
        "Norwegian, Portuguese ministers sign declaration after talks\n\nNorwegian Justice Minister Anna Berg and "
        "Portuguese Justice Minister Paulo Dias signed a declaration on 3 May 2024 on the anniversary of relations."
    )
    assert [e.title for e in chronicle(text).events if e.type.value == "signing"] == [
        "Signing by Anna Berg and Paulo Dias: “Declaration”"
    ]


JOURNEYS = [
    (
        "Norwegian President Anna Berg will pay a state visit to India from 11 to 13 October 2027 and to Sri Lanka "
        "from 13 to 15 October 2027."
    ),
    (
        "La présidente norvégienne Anna Berg se rendra en Inde du 11 au 13 octobre 2027 puis au Sri Lanka du 13 au 15 "
        "octobre 2027."
    ),
    (
        "Tổng thống Na Uy Anna Berg sẽ tiến hành chuyến thăm cấp Nhà nước tới Ấn Độ từ ngày 11 đến 13-10-2027 và tới "
        "Sri Lanka từ ngày 13 đến 15-10-2027."
    ),
]


@pytest.mark.parametrize("text", JOURNEYS)
def test_each_stop_of_a_journey_with_days_of_its_own_is_a_visit(text):
    assert events(text) == [
        "announced visit 2027-10-11/2027-10-13: Anna Berg",
        "announced visit 2027-10-13/2027-10-15: Anna Berg",
    ]


def test_a_headline_that_speaks_of_talks_with_the_host_tells_no_other_talks_and_no_visit_of_the_host():
    text = (
        "Portuguese, Norwegian presidents sign declaration after talks\nDuring the talks with Pinto, the Norwegian "
        "president noted that she is paying her first official visit to Portugal\nLISBON, May 3. Presidents Carlos "
        "Pinto of Portugal and Anna Berg of Norway signed a declaration on 3 May 2024.\nThe document was signed in "
        "Lisbon after their talks.\nDuring her talks with Pinto, Anna Berg noted that she is paying her first official "
        "visit to Portugal."
    )
    told = [line.partition(" ")[0] for line in events(text)]
    assert told.count("talks") <= 1
    assert not any(e.type.value == "visit" and "Pinto" in e.title for e in chronicle(text).events)


def test_a_signing_of_countries_is_told_by_the_name_of_the_document():
    text = "Norway and Portugal signed an agreement on extradition in Lisbon on 3 May 2024."
    assert [e.title for e in chronicle(text).events] == ["Signing of “Agreement on extradition”"]
