# SPDX-License-Identifier: MIT
"""What people lead: institutions of a country, and bodies that nobody lists."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.people.finding import find_named
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def named(text, code):
    people, _, organisations, _ = find_named(document_of(text, code), load_gazetteer())
    return people, {o.organisation_id: o.name for o in organisations}


@pytest.mark.parametrize(
    ("code", "text", "name", "organisation"),
    [
        # institutions: one id in all languages, listed where the gazetteer has one
        ("en", "He met Speaker of the Senate of Chile Ana Rojas.", "Ana Rojas", "chl-senate"),
        ("fr", "Le président du Sénat chilien Ana Rojas est venu.", "Ana Rojas", "chl-senate"),
        ("vi", "Ông gặp Chủ tịch Thượng viện Chile Ana Rojas.", "Ana Rojas", "chl-senate"),
        ("vi", "Ông gặp Chủ tịch Hạ viện Thái Lan Somsak Wongsa.", "Somsak Wongsa", "tha-lower-house"),
        ("vi", "Chủ tịch Quốc hội Trần Bá Sơn phát biểu.", "Trần Bá Sơn", "vn-na"),
        ("en", "Ghana's Police Chief Kofi Mensah spoke.", "Kofi Mensah", "gha-police"),
        ("en", "Malaysia's Police Chief Razali Hamid spoke.", "Razali Hamid", "my-pdrm"),
        ("en", "He met the Governor of the State Bank of Vietnam Tran Ba Son.", "Tran Ba Son", "vn-sbv"),
        ("en", "Chief Justice of Ghana Kofi Mensah spoke.", "Kofi Mensah", "gha-supreme-court"),
        ("en", "Attorney General of the United States Carl Brandt spoke.", "Carl Brandt", "us-doj"),
        ("vi", "Tổng Kiểm sát trưởng Cuba Carlos Mesa dự.", "Carlos Mesa", "cub-procuracy"),
        # the country in the possessive, and a body before the post
        (
            "en",
            "He met Secretary of Ghana's National Security Council Kofi Mensah.",
            "Kofi Mensah",
            "gha-security-council",
        ),
        ("en", "He met Commissioner-General of the Ghana National Police Kofi Mensah.", "Kofi Mensah", "gha-police"),
        ("en", "Ghanaian National Guard chief Kofi Mensah spoke.", "Kofi Mensah", "gha-national-guard"),
        (
            "en",
            "Royal Ghana Coast Patrol Agency Director Kofi Mensah spoke.",
            "Kofi Mensah",
            "gha-royal-coast-patrol-agency",
        ),
        # bodies of their own words
        (
            "en",
            "Chairman of the Attapeu Provincial People's Committee Khamla Phommasy spoke.",
            "Khamla Phommasy",
            "attapeu-provincial-people-s-committee",
        ),
        (
            "en",
            "Director of the Institute for Food Policy Carl Brandt spoke.",
            "Carl Brandt",
            "institute-food-policy",
        ),
        (
            "en",
            "Carl Brandt, head of the Commission for Legal Affairs of the CPC Central Committee, spoke.",
            "Carl Brandt",
            "chn-commission-legal-affairs-cpc-central-committee",
        ),
        (
            "fr",
            "Le président du Comité populaire de la province de Hà Bắc, Trần Bá Sơn, est venu.",
            "Trần Bá Sơn",
            "comite-populaire-province-ha-bac",
        ),
        ("fr", "Le chef de la police fédérale allemande Carl Brandt est venu.", "Carl Brandt", "deu-police-federale"),
        ("fr", "Ali Sow, secrétaire du Conseil de sécurité russe, est venu.", "Ali Sow", "rus-security-council"),
        ("vi", "Bà Lê Thị Mây, Phó Bí thư Thành ủy TP Hải Phòng, dự.", "Lê Thị Mây", "vnm-thanh-uy-tp-hai-phong"),
        ("vi", "Giám đốc Công an tỉnh Hà Bắc Trần Bá Sơn dự.", "Trần Bá Sơn", "cong-an-tinh-ha-bac"),
        ("vi", "Giám đốc Sở Ngoại vụ TPHCM Trần Bá Sơn dự.", "Trần Bá Sơn", "vnm-so-ngoai-vu-tphcm"),
        (
            "vi",
            "Hiệu trưởng Trường Đại học SPKT Vĩnh Long Cao Bá Phi dự.",
            "Cao Bá Phi",
            "truong-dai-hoc-spkt-vinh-long",
        ),
        ("vi", "Ông Ivan Petrov, Thư ký Hội đồng An ninh Belarus, dự.", "Ivan Petrov", "blr-security-council"),
    ],
)
def test_whoever_leads_a_body_is_of_it(code, text, name, organisation):
    people, organisations = named(text, code)
    assert [(m.name, m.organisation_id) for m in people] == [(name, organisation)]
    assert organisation in organisations or load_gazetteer().organisation(organisation) is not None


def test_a_body_is_shown_as_printed():
    _, organisations = named("Giám đốc Sở Ngoại vụ TPHCM Trần Bá Sơn dự.", "vi")
    assert organisations["vnm-so-ngoai-vu-tphcm"] == "Sở Ngoại vụ TPHCM"


def test_a_noun_alone_names_no_body():
    people, organisations = named("Ali Sow, chef du Département, est venu. Le chef du Département parle.", "fr")
    assert organisations == {}
    assert {m.organisation_id for m in people} <= {None}


def test_two_people_beside_each_other_are_in_no_name_of_a_body():
    _, organisations = named("Kofi Mensah and Russian National Guard officers met.", "en")
    assert list(organisations) == ["rus-national-guard"]


def test_a_minister_of_royal_blood_stays_a_minister():
    people, _ = named("He met Saudi Minister of Interior Prince Turki bin Salem.", "en")
    assert [(m.name, m.post, m.organisation_id) for m in people] == [("Turki bin Salem", "minister", "sau-interior")]


def test_a_country_that_is_part_of_a_name_is_no_portfolio():
    people, _ = named("Bộ trưởng Đỗ Đức Bình gặp bà Lê Thị Mây.", "vi")
    assert people[0].name == "Đỗ Đức Bình"


@pytest.mark.parametrize(
    ("post", "organisation", "language", "label"),
    [
        ("speaker-of-parliament", "chl-senate", "en", "Speaker of the Senate of Chile"),
        ("speaker-of-parliament", "chl-senate", "fr", "président du Sénat du Chili"),
        ("speaker-of-parliament", "tha-lower-house", "vi", "Chủ tịch Hạ viện Thái Lan"),
        ("commissioner-of-police", "gha-police", "en", "Commissioner of the Police of Ghana"),
    ],
)
def test_a_post_does_not_repeat_the_name_of_its_body(post, organisation, language, label):
    assert load_gazetteer().post_label(post, organisation, language) == label


@pytest.mark.parametrize(
    ("code", "text", "name", "shown"),
    [
        (
            "en",
            "Ghanaian Minister of Hajj and Railways Kofi Mensah spoke.",
            "Kofi Mensah",
            "Ministry of",
        ),
        (
            "fr",
            "Le ministre ghanéen de l'Entrepreneuriat, Kofi Mensah, est venu.",
            "Kofi Mensah",
            "ministère de l'Entre",
        ),
    ],
)
def test_a_minister_of_an_unusual_portfolio_has_a_ministry(code, text, name, shown):
    people, organisations = named(text, code)
    assert people[0].name == name
    assert organisations[people[0].organisation_id].startswith(shown)


def test_a_director_of_a_vietnamese_body_is_of_that_body():
    people, organisations = named("Bà Lý Mỹ Quân, Tổng cục trưởng Tổng cục Hải quan Ghana, dự.", "vi")
    assert organisations[people[0].organisation_id] == "Tổng cục Hải quan Ghana"


def test_whoever_heads_an_international_body_is_of_it():
    people, _ = named("UNESCO Director-General Ana Rojas spoke.", "en")
    assert people[0].organisation_id == "unesco"


@pytest.mark.parametrize(
    ("code", "text", "organisation"),
    [
        ("vi", "Ông hội đàm với đoàn đại biểu cấp cao Bộ Tư pháp Ghana do ngài Kofi Mensah dẫn đầu.", "gha-justice"),
        ("en", "A delegation from the Ministry of Justice of Ghana led by Mr Kofi Mensah came.", "gha-justice"),
        (
            "fr",
            "Une délégation du ministère ghanéen de la Justice conduite par M. Kofi Mensah est venue.",
            "gha-justice",
        ),
        ("en", "A delegation from the Ministry of Justice of Ghana saw Mr Kofi Mensah.", None),
    ],
)
def test_whoever_leads_the_delegation_of_a_ministry_is_of_it(code, text, organisation):
    people, _ = named(text, code)
    assert people[0].organisation_id == organisation
