# SPDX-License-Identifier: MIT
"""French words and forms of meetings, talks, calls, visits and signings."""

import pytest

from telling_events import events

MINISTER = "la ministre norvégienne de la Justice, Anna Berg,"
GUEST = "le ministre portugais de la Justice, Paulo Dias"
COUNTERPART = "son homologue portugais Paulo Dias"


@pytest.mark.parametrize(
    ("told", "type_"),
    [
        (f"a eu un tête à tête avec {COUNTERPART}", "talks"),
        (f"a eu un aparté avec {COUNTERPART}", "talks"),
        (f"a eu des consultations avec {COUNTERPART}", "talks"),
        (f"s'est concertée avec {COUNTERPART}", "talks"),
        (f"a dialogué avec {COUNTERPART}", "talks"),
        (f"a examiné avec {COUNTERPART} les moyens de lutter contre la drogue", "talks"),
        (f"a évoqué avec {COUNTERPART} la coopération", "talks"),
        (f"et {COUNTERPART} ont eu des échanges fructueux", "talks"),
        (f"et {COUNTERPART} ont examiné la coopération", "talks"),
        (f"s'est réunie à Oslo avec {COUNTERPART}", "meeting"),
        (f"et {COUNTERPART} se sont vus", "meeting"),
        (f"a été l'hôte de {GUEST}", "meeting"),
        (f"a reçu la visite de {GUEST}", "meeting"),
        (f"a réservé un accueil chaleureux à {COUNTERPART}", "meeting"),
        (f"a offert un dîner en l'honneur de {COUNTERPART}", "meeting"),
        (f"a donné un déjeuner à Oslo en l'honneur de {COUNTERPART}", "meeting"),
        (f"a reçu en visite de courtoisie {GUEST}", "courtesy_call"),
        (f"a été reçue en visite de courtoisie par {COUNTERPART}", "courtesy_call"),
        (f"est allée saluer {COUNTERPART}", "courtesy_call"),
        (f"a présenté ses civilités à {COUNTERPART}", "courtesy_call"),
        (f"a joint par téléphone {COUNTERPART}", "phone_call"),
        (f"a eu au téléphone {COUNTERPART}", "phone_call"),
        (f"a eu un appel avec {COUNTERPART}", "phone_call"),
        (f"a reçu un appel téléphonique de {COUNTERPART}", "phone_call"),
        (f"a reçu un coup de téléphone de {COUNTERPART}", "phone_call"),
        (f"et {COUNTERPART} se sont appelés", "phone_call"),
        (f"et {COUNTERPART} ont convenu par téléphone de renforcer leur coopération", "phone_call"),
        (f"s'entretint à Oslo avec {COUNTERPART}", "talks"),
        (f"a eu un tour d'horizon avec {COUNTERPART}", "talks"),
        (f"rencontra {COUNTERPART}", "meeting"),
        (f"reçut {COUNTERPART}", "meeting"),
        (f"était reçue à Lisbonne par {COUNTERPART}", "meeting"),
        (f"s'est vu accorder une audience par {COUNTERPART}", "meeting"),
        (f"a accordé, à Oslo, une audience à {COUNTERPART}", "meeting"),
        (f"a eu pour hôte {GUEST}", "meeting"),
        (f"s'est retrouvée à Paris avec {COUNTERPART}", "meeting"),
        (f"a effectué une visite de courtoisie auprès de {COUNTERPART}", "courtesy_call"),
        (f"a contacté par téléphone {COUNTERPART}", "phone_call"),
        (f"a passé un appel téléphonique à {COUNTERPART}", "phone_call"),
        (f"a passé un coup de fil à {COUNTERPART}", "phone_call"),
        (f"et {COUNTERPART} ont cosigné un accord", "signing"),
        (f"et {COUNTERPART} ont conclu un accord sur l'extradition", "signing"),
        (f"et {COUNTERPART} ont scellé un accord sur l'extradition", "signing"),
        (f"a reçu les lettres de créance de {COUNTERPART}", "ceremony"),
        (f"a reçu les copies figurées des lettres de créance de {COUNTERPART}", "ceremony"),
        (f"a pris congé de {COUNTERPART}", "ceremony"),
        (f"a fait ses adieux à {COUNTERPART}", "ceremony"),
    ],
)
def test_two_people_meet_in_other_words(told: str, type_: str) -> None:
    assert events(f"Le 3 mai 2024, {MINISTER} {told}.") == [f"{type_} 2024-05-03: Anna Berg, Paulo Dias"]


@pytest.mark.parametrize(
    "told",
    [
        "s'est envolée pour Lisbonne",
        "a atterri à Lisbonne",
        "a fait une escale à Lisbonne",
        "est allée à Lisbonne",
        "s'est déplacée à Lisbonne",
        "est venue au Portugal",
        "a effectué une mission au Portugal",
        "a débarqué à Lisbonne",
        "a mis le cap sur Lisbonne",
        "se rendait au Portugal",
        "séjournait à Lisbonne",
        "a bouclé une visite officielle au Portugal",
        "a clôturé une visite officielle au Portugal",
        "a quitté Lisbonne au terme d'une visite officielle au Portugal",
    ],
)
def test_somebody_travels_in_other_words(told: str) -> None:
    assert events(f"Le 3 mai 2024, {MINISTER} {told}.") == ["visit 2024-05-03: Anna Berg"]


def test_a_document_was_being_signed() -> None:
    told = f"Le 3 mai 2024, un accord d'extradition était signé entre {MINISTER} et {COUNTERPART}."
    assert events(told) == ["signing 2024-05-03: Anna Berg, Paulo Dias"]


def test_who_is_expected_somewhere_is_to_visit_it() -> None:
    assert events(f"L{GUEST[1:]}, est attendu à Oslo le 3 mai 2024.") == ["announced visit 2024-05-03: Paulo Dias"]


@pytest.mark.parametrize(
    "told",
    [
        "est venue en aide au ministre portugais Paulo Dias",
        "est allée au bout de ses idées, selon le ministre portugais Paulo Dias",
        "a accueilli favorablement la proposition du ministre portugais Paulo Dias",
        "accueillait favorablement la proposition du ministre portugais Paulo Dias",
        "a conclu son discours en saluant le ministre portugais Paulo Dias",
        "a examiné un projet de loi avant le ministre portugais Paulo Dias",
    ],
)
def test_other_senses_of_the_same_words_tell_of_no_event(told: str) -> None:
    assert events(f"Le 3 mai 2024, {MINISTER} {told}.") == []
