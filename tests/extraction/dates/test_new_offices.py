# SPDX-License-Identifier: MIT
"""Offices that an article calls new bear on the year by their first months."""

import pytest

from telling_events import chronicle

_MET = "On June 9, Norwegian Foreign Minister Erik Dahl met Prime Minister Naoto Kan of Japan in Oslo."
_GAP = "Ngày 9/6, Bộ trưởng Ngoại giao Na Uy Erik Dahl đã gặp Thủ tướng Nhật Bản Naoto Kan tại Oslo."


@pytest.mark.parametrize(
    "text",
    [
        "On June 9, Norwegian Foreign Minister Erik Dahl met Japan's new Prime Minister Naoto Kan in Oslo.",
        f"{_MET} He congratulated Prime Minister Naoto Kan on his recent election.",
        "Le 9 juin, le ministre norvégien Erik Dahl a rencontré le nouveau Premier ministre japonais Naoto Kan.",
        "Ngày 9/6, Bộ trưởng Ngoại giao Na Uy Erik Dahl đã gặp tân Thủ tướng Nhật Bản Naoto Kan tại Oslo.",
        f"{_GAP} Bộ trưởng chúc mừng Thủ tướng Naoto Kan vừa được bầu.",
    ],
)
def test_the_first_months_of_an_office_tell_the_year(text):
    date = chronicle(text).events[0].date
    assert date.span.edtf == "2010-06-09"
    assert any("new to it" in reason.text for reason in date.reasons)


@pytest.mark.parametrize(
    "text",
    [
        "On June 9, Norwegian Foreign Minister Erik Dahl met Prime Minister Naoto Kan of Japan on a new road in Oslo.",
        f"{_MET} The head of the committee was congratulated on his appointment.",
    ],
)
def test_other_new_things_tell_no_year(text):
    date = chronicle(text).events[0].date
    assert not any("new to it" in reason.text for reason in date.reasons)
