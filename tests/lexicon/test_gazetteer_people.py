# SPDX-License-Identifier: MIT
"""The people of the gazetteer: dated, sourced, and honest about what was verified."""

import datetime as dt
from itertools import combinations, pairwise

import pytest

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer, load_gazetteer

UNVERIFIED = "compiler's knowledge"
YEAR = dt.timedelta(days=366)  # a handover of which only the year is known overlaps


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def memberships(gazetteer):
    return [(person_id, held) for person_id, entry in gazetteer.people.items() for held in entry.person.memberships]


def test_what_is_verified_names_two_sources_that_were_looked_up(gazetteer):
    for person_id, held in memberships(gazetteer):
        if held.verified:
            assert len(held.source.split("; ")) > 1, (person_id, held.source)
            assert UNVERIFIED not in held.source, (person_id, held.source)


def test_every_tenure_has_a_first_day_that_is_not_after_its_last(gazetteer):
    for person_id, held in memberships(gazetteer):
        assert held.period.earliest, (person_id, held)
        assert not held.period.latest or held.period.earliest <= held.period.latest, (person_id, held)


def test_nobody_holds_the_same_post_twice_at_once(gazetteer):
    for person_id, entry in gazetteer.people.items():
        for one, other in combinations(entry.person.memberships, 2):
            if (one.post, one.organisation_id) == (other.post, other.organisation_id):
                assert not one.period.overlaps(other.period), (person_id, one, other)


SINGLE = [
    ("general-secretary", "vn-cpv"),
    ("secretariat-member", "vn-cpv"),
    ("president", "vn-state"),
    ("prime-minister", "vn-gov"),
    ("speaker-of-parliament", "vn-na"),
    ("minister", "vn-mps"),
    ("minister", "vn-mod"),
    ("minister", "vn-mofa"),
    ("minister", "vn-moj"),
    ("chief-of-staff", "vn-vpa"),
    ("president", "sg-istana"),
    ("prime-minister", "sg-pmo"),
    ("coordinating-minister-national-security", "sg-pmo"),
    ("minister", "sg-mindef"),
    ("minister", "sg-mci"),
    ("commissioner-of-police", "sg-spf"),
    ("chief-of-defence-force", "sg-saf"),
    ("director", "sg-cnb"),
    ("minister", "cn-mps"),
    ("minister", "kh-moi"),
    ("minister", "us-state"),
    ("prime-minister", "gbr-government"),
]


@pytest.mark.parametrize(("post", "organisation"), SINGLE)
def test_one_at_a_time_holds_an_office_of_one(gazetteer, post, organisation):
    tenures = [
        (held.period.earliest, held.period.latest or dt.date.max, person_id)
        for person_id, held in memberships(gazetteer)
        if (held.post, held.organisation_id) == (post, organisation)
    ]
    tenures.sort()
    assert tenures
    for (_, end, person), (start, _, successor) in pairwise(tenures):
        assert end <= start + YEAR, (person, successor)


HEADS = {"head-of-state", "president", "prime-minister"}
MANY = 100  # about two offices in each of some eighty countries


def test_one_at_a_time_heads_a_state_or_a_government(gazetteer):
    heads: dict[tuple[str, str], list[tuple[dt.date, dt.date, str]]] = {}
    for person_id, held in memberships(gazetteer):
        if held.organisation_id.endswith("-government") and held.post in HEADS:
            tenure = (held.period.earliest, held.period.latest or dt.date.max, person_id)
            heads.setdefault((held.post, held.organisation_id), []).append(tenure)
    assert len(heads) > MANY
    for office, tenures in heads.items():
        for (_, end, person), (start, _, successor) in pairwise(sorted(tenures)):
            assert end <= start + YEAR, (office, person, successor)


HELD = [
    ("to-lam", dt.date(2019, 8, 20), "minister", "vn-mps"),
    ("to-lam", dt.date(2024, 7, 1), "president", "vn-state"),
    ("tran-quoc-to", dt.date(2022, 3, 1), "deputy-minister", "vn-mps"),
    ("phan-van-giang", dt.date(2023, 6, 3), "minister", "vn-mod"),
    ("hoang-xuan-chien", dt.date(2024, 9, 12), "deputy-minister", "vn-mod"),
    ("le-hoai-trung", dt.date(2025, 9, 10), "minister", "vn-mofa"),
    ("vuong-dinh-hue", dt.date(2022, 1, 4), "speaker-of-parliament", "vn-na"),
    ("k-shanmugam", dt.date(2013, 5, 2), "minister", "sg-mfa"),
    ("k-shanmugam", dt.date(2026, 1, 9), "coordinating-minister-national-security", "sg-pmo"),
    ("muhammad-faishal-ibrahim", dt.date(2025, 9, 1), "senior-minister-of-state", "sg-mha"),
    ("sim-ann", dt.date(2022, 2, 1), "senior-minister-of-state", "sg-mfa"),
    ("hoong-wee-teck", dt.date(2024, 11, 5), "commissioner-of-police", "sg-spf"),
    ("how-kwang-hwee", dt.date(2026, 2, 5), "commissioner-of-police", "sg-spf"),
    ("hun-manet", dt.date(2024, 12, 1), "prime-minister", "khm-government"),
    ("wang-xiaohong", dt.date(2024, 8, 19), "minister", "cn-mps"),
    ("vladimir-putin", dt.date(2006, 11, 20), "president", "rus-government"),
    ("shinzo-abe", dt.date(2006, 11, 19), "prime-minister", "jpn-government"),
    ("frank-walter-steinmeier", dt.date(2016, 10, 31), "minister", "deu-foreign-affairs"),
    ("frank-walter-steinmeier", dt.date(2024, 1, 23), "president", "deu-government"),
    ("kassym-jomart-tokayev", dt.date(2023, 8, 14), "president", "kaz-government"),
    ("ararat-mirzoyan", dt.date(2024, 11, 1), "minister", "arm-foreign-affairs"),
    ("hamed-bakayoko", dt.date(2014, 3, 5), "minister", "civ-interior"),
    ("lazaro-alberto-alvarez-casas", dt.date(2024, 5, 9), "minister", "cu-minint"),
    ("mohammed-bin-salman", dt.date(2023, 10, 20), "prime-minister", "sau-government"),
    ("ulf-kristersson", dt.date(2025, 6, 12), "prime-minister", "swe-government"),
    ("jens-stoltenberg", dt.date(2019, 12, 4), "secretary-general", "nato"),
]


@pytest.mark.parametrize(("person", "day", "post", "organisation"), HELD)
def test_offices_at_their_dates(gazetteer, person, day, post, organisation):
    held = gazetteer.membership_at(person, day)
    assert held is not None
    assert (held.post, held.organisation_id) == (post, organisation)


def test_ids_follow_from_a_name(gazetteer):
    for person_id, entry in gazetteer.people.items():
        names = (entry.person.name, *entry.person.other_names)
        keys = {fold(name).replace(".", "").replace(" ", "-") for name in names}
        assert any(key == person_id or key.startswith(f"{person_id}-") for key in keys), person_id


def test_the_historic_hold_nothing(gazetteer):
    historic = [entry.person for entry in gazetteer.people.values() if entry.is_historic]
    assert historic
    assert not any(person.memberships for person in historic)
