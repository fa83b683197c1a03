# SPDX-License-Identifier: MIT
"""Organisations in three languages: by any of their names, and ministries by country and portfolio."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.people.finding import find_named
from vnsg_viewer.extraction.people.organisations.finding import find_organisations
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer


def ids(text, code):
    return [mention.organisation_id for mention in find_organisations(document_of(text, code), load_gazetteer())]


PHRASES = [
    ("fr", "Le ministère vietnamien de la Sécurité publique agit.", ["vn-mps"]),
    ("fr", "Le ministère de la Police du Vietnam agit.", ["vn-mps"]),
    ("fr", "Le ministère de l'Information et des Communications de Singapour agit.", ["sg-mci"]),
    ("fr", "Le ministère arménien de la défense agit.", ["arm-defence"]),
    ("fr", "Le ministère chinois de la Sécurité publique agit.", ["cn-mps"]),
    (
        "fr",
        "L’Office de la nation intelligente et du gouvernement numérique (SNDGO) et GovTech.",
        ["sg-sndgo", "sg-sndgo", "sg-govtech"],
    ),
    ("en", "The Singaporean Ministry of Home Affairs (MHA) acts.", ["sg-mha", "sg-mha"]),
    ("en", "The Indonesian Ministry of Defence (KEMHAN) acts.", ["id-kemhan", "id-kemhan"]),
    ("en", "Laos’s Ministry of Public Security acts.", ["la-mps"]),
    ("en", "The Ministry of Public Security of China acts.", ["cn-mps"]),
    ("en", "The Mongolian Defence Ministry acts.", ["mng-defence"]),
    ("en", "Indonesia's Ministry of Law and Human Rights acts.", ["id-menkumham"]),
    ("en", "The UN Commission on Narcotic Drugs and INTERPOL.", ["un-cnd", "interpol"]),
    ("vi", "Bộ Công an phối hợp với Bộ Quốc phòng Nhật Bản.", ["vn-mps", "jp-mod"]),
    ("vi", "Bộ Nội vụ Singapore và Bộ Công an thông tin rằng mọi việc tốt đẹp.", ["sg-mha", "vn-mps"]),
    ("vi", "Bộ Công an Trung Quốc.", ["cn-mps"]),
    ("fr", "Un accord de l’ONU.", ["un"]),
]


@pytest.mark.parametrize(("code", "text", "expected"), PHRASES)
def test_organisations_by_their_names(code, text, expected):
    assert ids(text, code) == expected


def test_a_ministry_without_a_country_is_that_of_a_country_the_article_speaks_of():
    assert (
        ids("The Ministry of Defence of Japan. Japan's Ministry of Defence. The Ministry of Defence.", "en")[-1]
        == "jp-mod"
    )
    assert ids("In Singapore, the Ministry of Defence said so.", "en") == ["sg-mindef"]


def test_a_ministry_that_nobody_can_place_stays_open():
    (mention,) = find_organisations(document_of("The Ministry of Justice said so.", "en"), load_gazetteer())
    assert (mention.country, mention.known) == (None, False)


@pytest.mark.parametrize(
    ("code", "text"),
    [("fr", "Un accord a été signé."), ("en", "The police said so, as the law demands."), ("vi", "Cán bộ thông tin.")],
)
def test_common_words_are_no_organisation(code, text):
    assert ids(text, code) == []


def test_the_name_is_in_the_language_of_the_article():
    (mention,) = find_organisations(document_of("Le MHA agit.", "fr"), load_gazetteer())
    assert mention.name == "ministère de l'Intérieur"


def test_mentions_of_organisations_cover_the_country_said_with_them():
    text = "Selon le ministère de la Défense d'Arménie, tout va bien."
    _, _, (mention,), _ = find_named(document_of(text, "fr"), load_gazetteer())
    assert text[mention.start : mention.end] == "ministère de la Défense d'Arménie"


UNLISTED = [
    ("en", "He visited the Shanghai Public Security Bureau.", ["chn-shanghai-public-security-bureau"]),
    ("en", "The Latvian Border Guard Agency acts.", ["lva-border-guard-agency"]),
    (
        "en",
        "Shanghai Vice Mayor and Public Security Bureau Director Lin Bo acts.",
        ["chn-shanghai-public-security-bureau"],
    ),
    ("fr", "La Force de défense de la Nouvelle-Zélande agit.", ["nzl-force-de-defense"]),
    ("fr", "La Force de défense néo-zélandaise agit.", ["nzl-force-de-defense"]),
    ("vi", "Lực lượng Tuần duyên Philippines đã đến.", ["phl-luc-luong-tuan-duyen"]),
    ("vi", "Bộ Sáng tạo và Kỹ năng Indonesia đã đến.", ["idn-sang-tao-ky-nang"]),
    ("en", "The police of the city and an agency acted.", []),
    ("en", "Vietnam News Agency reports.", []),
    ("en", "The Singapore-Philippines Police Dialogue began.", []),
    ("vi", "Cơ quan này đã đến.", []),
]


@pytest.mark.parametrize(("code", "text", "expected"), UNLISTED)
def test_bodies_that_nobody_lists(code, text, expected):
    assert ids(text, code) == expected
