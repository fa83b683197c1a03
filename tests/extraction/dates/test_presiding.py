# SPDX-License-Identifier: MIT
"""Presidencies of this year bear on the year."""

import pytest

from documents import document_of
from telling_events import chronicle
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.dates.presiding import presiding
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def years(text, code, tail=""):
    document = document_of(text, code, tail=tail)
    found = presiding(document, find_dates(document), load_gazetteer())
    return [(office.person, [period.earliest.year for period in office.periods]) for office in found]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They praised Thailand as Chair of ASEAN this year.", "en"),
        ("Ils ont salué la Thaïlande, qui assure cette année la présidence de l'ASEAN.", "fr"),
        ("Hàn Quốc đề nghị Thái Lan với tư cách Chủ tịch ASEAN trong năm nay hợp tác.", "vi"),
    ],
)
def test_the_country_that_presides_this_year(text, code):
    assert years(text, code) == [("Thailand", [2009, 2019])]


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("They praised Thailand as Chair of ASEAN last year.", ""),
        ("Thailand and Laos spoke of the ASEAN Chair this year.", ""),
        ("Trade with Thailand grew this year.", ""),
        ("They met.", "Thailand is Chair of ASEAN this year."),
    ],
)
def test_other_sentences_tell_no_presidency(text, tail):
    assert years(text, "en", tail) == []


def test_a_presidency_dates_a_meeting():
    text = (
        "On September 3, Norwegian Foreign Minister Erik Dahl met Prime Minister Prayuth Chan-ocha in Bangkok. He "
        "praised Thailand for its work as Chair of ASEAN this year."
    )
    date = chronicle(text).events[0].date
    assert date.span.edtf == "2019-09-03"
    assert any("Thailand was Chair of ASEAN" in reason.text for reason in date.reasons)
