# SPDX-License-Identifier: MIT
"""What did not take place: nothing signed, nobody met, meetings called off."""

import pytest

from telling_events import chronicle
from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.event import EventType

MET = {
    "en": "French Interior Minister Paul Martin met Belgian Interior Minister Jan Peeters in Lyon on 4 May 2022. ",
    "fr": "Le ministre de l'Intérieur Paul Martin a rencontré son homologue belge Jan Peeters le 4 mai 2022. ",
}
UNSIGNED = [
    ("fr", "Ils n'ont signé aucun accord."),
    ("fr", "Aucun accord n'a été signé."),
    ("en", "No agreement was signed."),
    ("en", "They did not sign any agreement."),
]
TWO = "French Interior Minister Paul Martin and Belgian Interior Minister Jan Peeters"
DEUX = "le ministre français de l'Intérieur Paul Martin et son homologue belge Jan Peeters"
HAI = "Bộ trưởng Bộ Công an Việt Nam Lương Tam Quang và Bộ trưởng Bộ Nội vụ Singapore K. Shanmugam"
CALLED_OFF = [
    f"The meeting between {TWO}, planned for 7 May 2022 in Lyon, was cancelled.",
    f"La rencontre entre {DEUX}, prévue le samedi 7 mai 2022 à Lyon, a été annulée.",
    f"Cuộc gặp giữa {HAI} dự kiến ngày 7/5/2025 tại Hà Nội đã bị hủy.",
]


@pytest.mark.parametrize(("code", "sentence"), UNSIGNED)
def test_what_nobody_signed_is_neither_event_nor_commitment(code, sentence):
    told = chronicle(MET[code] + sentence)
    assert [event.type for event in told.events] == [EventType.MEETING]
    assert Modality.SIGNED not in {commitment.modality for commitment in told.commitments}


@pytest.mark.parametrize("text", CALLED_OFF)
def test_a_meeting_called_off_at_the_end_of_its_sentence_is_none(text):
    assert chronicle(text).events == ()


def test_an_initial_names_no_listed_minister():
    told = chronicle("Minister A met Minister B in Oslo on 4 April 2022.")
    assert not any(person.known for person in told.people)
