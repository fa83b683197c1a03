# SPDX-License-Identifier: MIT
"""Titles up to their ministry, past abbreviations and articles; spokespersons in headlines."""

from dataclasses import replace

import pytest

from documents import document_of
from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.people.finding import find_named, find_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


@pytest.mark.parametrize(
    ("code", "text", "name", "organisation"),
    [
        # an office in an apposition is of the ministry with which the apposition ends
        (
            "fr",
            "Il a vu Ana Rojas, cheffe du bureau de liaison à Hanoï du ministère laotien de la Sécurité publique.",
            "Ana Rojas",
            "la-mps",
        ),
        (
            "en",
            "He met Carl Brandt, head of the liaison office in Hanoi of the Lao Ministry of Public Security.",
            "Carl Brandt",
            "la-mps",
        ),
        # what they praise is not where they are
        ("en", "Ms Ana Rojas, head of the institute, praised the Lao Ministry of Public Security.", "Ana Rojas", None),
        # a further office after an abbreviation in brackets
        (
            "fr",
            "Il voit Li Wen, vice-secrétaire général du Parti de l'action (PDA), ministre de la Défense de Singapour.",
            "Li Wen",
            "sg-mindef",
        ),
        (
            "en",
            "Minister for Information, Communications and the Arts Li Wen of Singapore spoke.",
            "Li Wen",
            "sg-mica",
        ),
        ("en", "Chairman of A*STAR Mr Li Wen spoke.", "Li Wen", "sg-astar"),
        # security advisers are of the council that advises the President in the United States
        ("en", "U.S. National Security Advisor Carl Brandt spoke.", "Carl Brandt", "us-nsc"),
        ("en", "Principal Deputy National Security Advisor Carl Brandt of the United States.", "Carl Brandt", "us-nsc"),
        ("fr", "Le conseiller à la sécurité nationale américain Carl Brandt parle.", "Carl Brandt", "us-nsc"),
        ("vi", "Cố vấn An ninh quốc gia Mỹ Carl Brandt phát biểu.", "Carl Brandt", "us-nsc"),
        ("en", "Resident Coordinator of the United Nations Ana Rojas spoke.", "Ana Rojas", "un"),
        ("vi", "Điều phối viên thường trú Liên hợp quốc Ana Rojas dự.", "Ana Rojas", "un"),
    ],
)
def test_office_is_of(code, text, name, organisation):
    found = {p.name: p.organisation_id for p in find_people(document_of(text, code), load_gazetteer())[0]}
    assert found[name] == organisation


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("He met the U.S. National Security Council.", {"us-nsc"}),
        ("He met the Ghanaian National Security Council.", {"gha-security-council"}),
    ],
)
def test_security_council_is_of_its_country(text, organisations):
    assert {o.organisation_id for o in find_named(document_of(text, "en"), load_gazetteer())[2]} == organisations


def test_and_the_may_begin_the_title_of_somebody_else():
    spoke = "Minister for Foreign Affairs Li Wen of Singapore spoke."
    text = f"{spoke} The Minister for Foreign Affairs and the Law Minister left."
    *_, last = find_people(document_of(text, "en"), load_gazetteer())[0]
    assert text[last.start : last.end] == "The Minister for Foreign Affairs"


@pytest.mark.parametrize(("region", "bystander"), [(RegionKind.TITLE, True), (RegionKind.BODY, False)])
def test_spokesperson_of_a_headline_takes_no_part(region, bystander):
    document = document_of("Statement by Spokesperson Ana Rojas on a visit to Brazil", "en")
    document = replace(document, sentences=tuple(replace(sentence, region=region) for sentence in document.sentences))
    assert [p.bystander for p in find_people(document, load_gazetteer())[0]] == [bystander]


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Mr Carl Brandt received a delegation at the White House.", []),
        ("Mr Carl Brandt received a delegation of the White House.", [("us-whitehouse",)]),
    ],
)
def test_delegation_is_not_of_the_place_where_it_is(text, organisations):
    _, groups, *_ = find_named(document_of(text, "en"), load_gazetteer())
    assert [group.organisation_ids for group in groups] == organisations
