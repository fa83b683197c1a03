# SPDX-License-Identifier: MIT
"""A ministry's name of its time dates the article that uses it."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.dates.renamings import renamings
from vnsg_viewer.extraction.pipeline import find_mentions
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def periods(text, code="en"):
    gazetteer = load_gazetteer()
    document = document_of(text, code)
    return [office.periods[0].edtf for office in renamings(document, find_mentions(document, gazetteer), gazetteer)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Singapore's Ministry of Digital Development and Information sent a team.", ["2024-07-08/.."]),
        ("Singapore's Ministry of Communications and Information sent a team.", ["../2024-07-07"]),
        ("Communications and Information is Digital Development and Information now, says the MDDI.", []),
        ("Viet Nam's Ministry of Public Security sent a team.", []),
        ("A team was sent.", []),
    ],
)
def test_a_name_in_use_has_its_time(text, expected):
    assert periods(text) == expected


def test_the_title_of_a_minister_has_its_time_too():
    text = "Le ministre britannique des Affaires étrangères, du Commonwealth et du Développement Dominic Raab est venu."
    assert periods(text, "fr") == ["2020-09-02/.."]
