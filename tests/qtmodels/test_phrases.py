# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from samples import chronicle
from vnsg_viewer.domain.commitment import Party
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import Participant, Side
from vnsg_viewer.domain.facets import facet_index
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.qtmodels.facet_rows import facet_rows
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import (
    chronicle_title,
    country_colours,
    organisation_names,
    participant_name,
    party,
    years,
)
from vnsg_viewer.qtmodels.reading import read_folder

WORDING = load_wording("en")


def test_a_participant_is_called_by_the_name_there_is():
    sample = chronicle()
    known = sample.events[0].participants[0]
    printed = Participant(None, "Mr Nobody", "minister", None, None, Side.OTHER)
    ministry = Participant(None, None, "", "vn-x", "VNM", Side.VISITOR)
    nobody = Participant(None, None, "", None, None, Side.OTHER)
    names = [participant_name(sample, WORDING, p) for p in (known, printed, ministry, nobody)]
    assert names == ["Trần Văn Bình", "Mr Nobody", "Ministry of X", WORDING.text("unknown_speaker")]


def test_organisations_are_told_apart_by_country_where_their_names_do_not():
    sample = chronicle()
    vietnamese, singaporean = (Organisation(f"{k}-justice", {"en": "Ministry of Justice"}, k) for k in ("VNM", "SGP"))
    police = Organisation("sg-police", {"en": "Singapore Police Force"}, "SGP")
    few = organisation_names(replace(sample, organisations=(vietnamese, police)), WORDING)
    assert [few(vietnamese), few(police)] == ["Ministry of Justice", "Singapore Police Force"]
    shared = organisation_names(replace(sample, organisations=(vietnamese, singaporean)), WORDING)
    assert [shared(vietnamese), shared(singaporean)] == [
        "Ministry of Justice (Vietnam)",
        "Ministry of Justice (Singapore)",
    ]
    others = tuple(Organisation(code, {"en": code}, code) for code in ("FRA", "JPN", "AUS"))
    many = organisation_names(replace(sample, organisations=(vietnamese, police, *others)), WORDING)
    assert [many(vietnamese), many(police)] == ["Ministry of Justice (Vietnam)", "Singapore Police Force"]
    french = Organisation("fr-x", {"fr": "ministère de l'Intérieur"}, "FRA")
    begun = organisation_names(replace(sample, organisations=(french,)), load_wording("fr"))
    assert begun(french) == "Ministère de l'Intérieur"
    brief = organisation_names(replace(sample, organisations=(vietnamese, *others)), WORDING, only_shared=True)
    assert brief(vietnamese) == "Ministry of Justice"


@pytest.mark.parametrize(("locale", "name"), [("en", "Government of Vietnam"), ("vi", "Government of Việt Nam")])
def test_a_country_is_spelled_one_way_in_a_language(locale, name):
    assert load_wording(locale).organisation(Organisation("g", {"en": "Government of Viet Nam"}, "VNM")) == name


def test_a_party_is_its_people_else_its_organisations_else_both_sides():
    sample = chronicle()
    assert party(sample, WORDING, Party(("tran",), ("vn-x",))) == "Trần Văn Bình"
    assert party(sample, WORDING, Party((), ("vn-x", "gone"))) == "X"
    assert party(sample, WORDING, Party(joint=True)) == WORDING.text("both_sides")
    assert party(sample, WORDING, Party()) == ""


def test_the_title_names_the_pair_only_when_two_countries_dominate():
    sample = chronicle()
    assert chronicle_title(facet_index(sample), WORDING, "folder").count("–") == 1
    alone = replace(sample, events=sample.events[:1])
    assert chronicle_title(facet_index(alone), WORDING, "folder") == "folder"


def test_countries_have_colours_by_frequency_and_years_are_a_span():
    sample = chronicle()
    assert country_colours(facet_index(sample)) == {"VNM": "red", "SGP": "teal"}
    assert years(sample.events) == "2024"
    assert years(sample.events[2:]) == ""


@pytest.fixture
def navigation(qapp):  # noqa: ARG001
    made = Navigation()
    made.open(chronicle(), facet_index(chronicle()), WORDING)
    return made


def test_facet_rows_are_most_frequent_first_with_live_counts(navigation):
    rows = facet_rows(navigation, Facet.OFFICIAL)
    assert [(row.label, row.count) for row in rows] == [("Trần Văn Bình", 3), ("Lena Tan", 2)]
    navigation.toggle(Facet.TYPE, "visit")
    rows = facet_rows(navigation, Facet.OFFICIAL)
    assert [(row.label, row.count) for row in rows] == [("Trần Văn Bình", 1), ("Lena Tan", 0)]
    assert "1 event" in rows[0].spoken


def test_modalities_are_strongest_first_and_ministries_know_their_country(navigation):
    assert [row.value for row in facet_rows(navigation, Facet.MODALITY)] == ["signed", "pledged", "proposed"]
    assert {row.value: row.country for row in facet_rows(navigation, Facet.MINISTRY)} == {"vn-x": "VNM", "sg-y": "SGP"}


@pytest.mark.parametrize("facet", Facet)
def test_every_facet_has_words_for_its_values(navigation, facet):
    assert all(row.label for row in facet_rows(navigation, facet))


def test_reading_a_folder_that_is_not_there_is_the_readers_affair(tmp_path):
    with pytest.raises(UserError):
        read_folder(tmp_path / "gone", "en", lambda *_: None, lambda: False)


def test_reading_counts_files_and_can_be_given_up(tmp_path):
    (tmp_path / "a.txt").write_text("Nothing to tell.", encoding="utf-8")
    told = []
    reading = read_folder(tmp_path, "en", lambda *step: told.append(step), lambda: False)
    assert told == [(1, 1)]
    assert reading.name == tmp_path.name
    assert read_folder(tmp_path, "en", lambda *_: None, lambda: True) is None
