# SPDX-License-Identifier: MIT
"""Full names without a title: after a nationality, or of whoever leads a delegation."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        (
            "fr",
            "L'Espagnol Pablo Duarte et le Marocain Ali Sebti se sont vus.",
            [("Pablo Duarte", "ESP"), ("Ali Sebti", "MAR")],
        ),
        ("fr", "Les Français Airbus et Thales sont venus ; le Français est parti.", []),
        ("en", "The Australian delegation was led by Duncan Carver, who smiled.", [("Duncan Carver", "AUS")]),
        ("en", "The delegation was led by the Ministry of Transport of Peru.", []),
        ("vi", "Đoàn đại biểu Peru do Carlos Montoya dẫn đầu đã đến.", [("Carlos Montoya", "PER")]),
    ],
)
def test_names_without_title(code, text, found):
    people = find_people(document_of(text, code), load_gazetteer())[0]
    assert [(m.name, m.country) for m in people] == found
