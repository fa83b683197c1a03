# SPDX-License-Identifier: MIT
"""The gazetteer: complete, consistent, and honest about dates."""

import datetime as dt

import pytest

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer, load_gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


LABELS = [
    ("deputy-minister", "vn-mps", "en", "Deputy Minister of Public Security"),
    ("deputy-minister", "vn-mps", "fr", "vice-ministre de la Sécurité publique"),
    ("deputy-minister", "vn-mps", "vi", "Thứ trưởng Bộ Công an"),
    ("minister", "sg-mha", "en", "Minister for Home Affairs"),
    ("minister-of-state", "sg-mha", "fr", "secrétaire d'État au ministère de l'Intérieur"),
    ("prime-minister", "vn-gov", "fr", "Premier ministre du Vietnam"),
    ("prime-minister", "vn-gov", "vi", "Thủ tướng Việt Nam"),
    ("president", "vn-state", "en", "President of Vietnam"),
    ("general-secretary", "vn-cpv", "fr", "secrétaire général du Parti communiste du Vietnam"),
    ("chief-of-defence-force", "sg-saf", "en", "Chief of Defence Force of the Singapore Armed Forces"),
    ("minister", "arm-defence", "fr", "ministre de la Défense d'Arménie"),
    ("minister", None, "vi", "Bộ trưởng"),
    ("keeper of the seals", "vn-moj", "en", "keeper of the seals"),
]


@pytest.mark.parametrize(("post", "organisation", "language", "label"), LABELS)
def test_posts_in_words(gazetteer, post, organisation, language, label):
    assert gazetteer.post_label(post, organisation, language) == label


def test_a_renamed_ministry_bears_its_name_of_the_day(gazetteer):
    before, after = dt.date(2024, 7, 7), dt.date(2024, 7, 8)
    assert gazetteer.organisation_name("sg-mci", "en", before) == "Ministry of Communications and Information"
    assert gazetteer.organisation_name("sg-mci", "en", after) == "Ministry of Digital Development and Information"
    assert gazetteer.post_label("minister", "sg-mci", "en", after).endswith("Digital Development and Information")


def test_the_office_is_the_one_held_at_the_date(gazetteer):
    def held(person, when, printed=""):
        membership = gazetteer.membership_at(person, when, printed)
        return (membership.post, membership.organisation_id) if membership else None

    assert held("luong-tam-quang", dt.date(2024, 4, 4)) == ("deputy-minister", "vn-mps")
    assert held("luong-tam-quang", dt.date(2025, 3, 12)) == ("minister", "vn-mps")
    assert held("teo-chee-hean", dt.date(2024, 2, 1)) == ("senior-minister", "sg-pmo")
    assert held("luong-tam-quang", dt.date(1990, 1, 1)) is None
    assert held("nobody-at-all", dt.date(2024, 1, 1)) is None
    span = Timespan.day_in_range(dt.date(2025, 3, 11), dt.date(2025, 3, 13))
    assert held("to-lam", span) == ("general-secretary", "vn-cpv")


def test_of_several_posts_the_printed_one_wins(gazetteer):
    day = dt.date(2024, 9, 1)
    assert gazetteer.membership_at("bui-thanh-son", day, "minister").post == "minister"
    assert gazetteer.membership_at("bui-thanh-son", day).post == "deputy-prime-minister"
    assert gazetteer.membership_at("bui-thanh-son", None) is None


MINISTRIES = [
    ("VNM", "de la Police", "fr", "vn-mps"),
    ("VNM", "de l'Intérieur", "fr", "vn-moha"),
    ("SGP", "Home Affairs", "en", "sg-mha"),
    ("SGP", "de l'Intérieur", "fr", "sg-mha"),
    ("ARM", "la Défense", "fr", "arm-defence"),
    ("JPN", "Quốc phòng", "vi", "jp-mod"),
    ("FRA", "Quốc phòng", "vi", "fr-armees"),
    ("MNG", "Justice", "en", "mng-justice"),
    ("MNG", "Silly Walks", "en", None),
]


@pytest.mark.parametrize(("country", "portfolio", "language", "organisation"), MINISTRIES)
def test_ministries_by_country_and_portfolio(gazetteer, country, portfolio, language, organisation):
    assert gazetteer.ministry(country, portfolio, language) == organisation


def test_an_unlisted_ministry_has_names_in_three_languages(gazetteer):
    ministry = gazetteer.organisation("arm-defence")
    assert ministry.names == {
        "en": "Ministry of Defence of Armenia",
        "fr": "ministère de la Défense d'Arménie",
        "vi": "Bộ Quốc phòng Armenia",
    }
    assert "ministère arménien de la Défense" in ministry.other_names
    assert gazetteer.organisation("lao-government").name("fr") == "gouvernement du Laos"
    assert gazetteer.organisation("arm-nonsense") is None


def test_every_entry_is_complete(gazetteer):
    for person_id, entry in gazetteer.people.items():
        assert fold(entry.person.name)
        assert entry.person.country is None or entry.person.country in gazetteer.countries, person_id
        for membership in entry.person.memberships:
            assert membership.source, person_id
            assert membership.period.precision in {Precision.RANGE, Precision.OPEN}, person_id
    for organisation_id, entry in gazetteer.organisations.items():
        assert {"en", "fr", "vi"} <= set(entry.organisation.names), organisation_id
        assert entry.organisation.country in {None, *gazetteer.countries}, organisation_id
        assert not entry.ministry_kind or entry.ministry_kind in gazetteer.ministry_kinds, organisation_id
    for post in gazetteer.posts:
        assert post.words["en"], post.id
        assert post.country is None or post.country in gazetteer.countries
    for country in gazetteer.countries.values():
        assert all(country.name(language) and country.of_name(language) for language in ("en", "fr", "vi")), country.id


def test_no_two_people_share_a_name(gazetteer):
    names: dict[str, str] = {}
    for person_id, entry in gazetteer.people.items():
        for name in {fold(name) for name in (entry.person.name, *entry.person.other_names)}:
            assert names.setdefault(name, person_id) == person_id, name


def test_posts_follow_the_seniority_of_offices(gazetteer):
    order = ["president", "prime-minister", "deputy-prime-minister", "minister", "minister-of-state", "deputy-minister"]
    ranks = [gazetteer.post[code].rank for code in order]
    assert ranks == sorted(ranks, reverse=True)
