# SPDX-License-Identifier: MIT
"""Offices: whose they are, and where their words end."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.lexicon.gazetteer import load_gazetteer


def people(text, code):
    return [m for m in find_people(document_of(text, code), load_gazetteer())[0] if not m.bystander]


@pytest.mark.parametrize(
    "text",
    [
        # a ministry with that portfolio is listed elsewhere only
        "Le ministre de l'Intérieur et des Collectivités locales, M. Salim Ould Bah, a vu un préfet français.",
        "M. Karim Belhadj, Directeur Général de la Sécurité Intérieure en France, est venu.",
    ],
)
def test_no_office_is_of_a_country_that_the_article_leaves_out(text):
    assert people(text, "fr")[0].country in {None, "FRA"}


@pytest.mark.parametrize(
    ("code", "text", "name", "post"),
    [
        ("en", "He met Chief of Army Staff (CAS) General Imran Qadir Malik.", "Imran Qadir Malik", "chief-of-service"),
        ("en", "He met Chief of Supply Staff on Monday.", None, ""),  # an office is nobody's name
        ("fr", "Il a reçu SEM Carl Brandt, ambassadeur du Danemark au Togo.", "Carl Brandt", "ambassador"),
        (
            "fr",
            "Il a vu M. Ali Sow, conseiller auprès du ministre de la Défense, le général Noé Diop, directeur.",
            "Ali Sow",
            "adviser",
        ),
        ("vi", "Tiếp đoàn có ông Lê Hữu Bằng, Chánh Văn phòng Bộ Tư pháp.", "Lê Hữu Bằng", "director"),
    ],
)
def test_posts_of_many_wordings(code, text, name, post):
    found = people(text, code)
    assert (found[0].name, found[0].post) == (name, post) if name else found == []
