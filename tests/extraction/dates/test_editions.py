# SPDX-License-Identifier: MIT
"""Numbered meetings that somebody attends, and what they say about a year."""

import datetime as dt

import pytest

from documents import document_of
from vnsg_viewer.extraction.dates.context import ClueKind, DateContext, YearClue
from vnsg_viewer.extraction.dates.editions import editions
from vnsg_viewer.extraction.dates.year_evidence import witnesses
from vnsg_viewer.extraction.mentions import PartialDate


def numbered(text, code):
    return [(clue.first, clue.month) for clue in editions(document_of(text, code))]


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("They met on the sidelines of the 31st ASEAN Summit in Manila.", "en", [(2017, 11)]),
        ("They will attend the 44th and 45th ASEAN Summits.", "en", [(2024, 10)]),
        ("They met during the 43rd General Assembly of the ASEAN Inter-Parliamentary Assembly.", "en", [(2022, 11)]),
        ("He attended COP26 in Glasgow.", "en", [(2021, 11)]),
        ("Il prendra part au 5e sommet des BRICS à Durban.", "fr", [(2013, 3)]),
        ("En marge de la 77e session de l'Assemblée générale des Nations unies, ils ont parlé.", "fr", [(2022, 9)]),
        ("Hai bên gặp nhau bên lề Hội nghị Cấp cao ASEAN lần thứ 31.", "vi", [(2017, 11)]),
        ("Trong khuôn khổ Đại hội đồng Liên nghị viện các quốc gia Đông Nam Á lần thứ 43.", "vi", [(2022, 11)]),
        ("Thủ tướng dự Hội nghị COP26.", "vi", [(2021, 11)]),
        ("Thủ tướng tham dự Hội nghị Thượng đỉnh An ninh Hạt nhân lần thứ 2 tại Seoul.", "vi", [(2012, 3)]),
    ],
)  # fmt: skip
def test_numbered_meetings_that_somebody_attends(text, code, found):
    assert numbered(text, code) == found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They hailed the commitments made at COP26.", "en"),
        ("They attended the 25th ASEAN-China Summit.", "en"),
        ("They attended the 31st meeting of a committee on roads, rails and ports after the ASEAN Summit.", "en"),
        ("They attended the 399th ASEAN Summit.", "en"),
        ("Hai bên dự Hội nghị cấp cao ASEAN - Trung Quốc lần thứ 25.", "vi"),
        ("Việt Nam thực hiện cam kết tại COP26.", "vi"),
        ("Le 31e sommet de l'ASEAN a été évoqué.", "fr"),
    ],
)  # fmt: skip
def test_other_numbers_say_nothing(text, code):
    assert numbered(text, code) == []


def test_meetings_named_beside_the_report_say_nothing():
    assert editions(document_of("They met.", "en", tail="He attended COP26.")) == ()


@pytest.mark.parametrize(
    ("first", "outcome"),
    [
        (dt.date(2017, 11, 12), "near"),
        (dt.date(2017, 4, 12), "ahead"),
        (dt.date(2018, 4, 12), "after"),
        (dt.date(2018, 11, 12), "apart"),
        (dt.date(2016, 11, 12), "apart"),
    ],
)
def test_how_far_from_the_meeting_a_day_is(first, outcome):
    clue = YearClue(ClueKind.EDITION, 2017, 2017, "31st ASEAN Summit", 11)
    (witness,) = witnesses(PartialDate(month=11, day=12), DateContext(dt.date(2026, 6, 30), clues=(clue,)))
    assert witness(first, first).outcome == outcome
