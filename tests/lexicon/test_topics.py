# SPDX-License-Identifier: MIT
"""The taxonomy of topics and the words that name them."""

import pytest

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.lexicon.languages.language import languages
from vnsg_viewer.lexicon.topics import load_topics
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource


@pytest.mark.parametrize(
    ("language", "clause", "topics"),
    [
        ("fr", "la formation des Sapeurs-Pompiers et la cyber-sécurité", ("training", "fire_rescue", "cybersecurity")),
        ("fr", "un accord d’extradition", ("legal_documents", "extradition")),
        ("fr", "l'envoi d'une délégation", ()),
        ("en", "cross-border crimes and trafficking in persons", ("transnational_crime", "human_trafficking")),
        ("en", "E-Government", ("e_government",)),
        ("vi", "phòng, chống ma tuý và tội phạm xuyên quốc gia", ("drug_crime", "transnational_crime")),
        ("vi", "đào tạo nguồn nhân lực", ("training",)),
    ],
)
def test_terms(language, clause, topics):
    assert load_topics().find(clause, language) == topics


def test_the_longest_term_counts():
    assert load_topics().find("a comprehensive strategic partnership", "en") == ("comprehensive_strategic_partnership",)
    assert load_topics().find("implementation of agreements", "en") == ("agreement_implementation",)


def test_terms_may_overlap_but_not_hide_in_one_another():
    assert load_topics().find("police training on human trafficking", "en") == (
        "law_enforcement",
        "human_trafficking",
    )
    assert load_topics().find("criminal networks of people trafficking rings", "en") == (
        "transnational_crime",
        "human_trafficking",
    )
    assert load_topics().find("joint training exercise", "en") == ("military_exchange",)
    assert load_topics().find("tham nhũng", "vi") == ("money_laundering",)
    assert load_topics().find("tham gia những việc", "vi") == ()


def test_general_topics_give_way():
    assert load_topics().find("cooperation", "en") == ("bilateral_cooperation",)
    assert load_topics().find("cooperation on extradition", "en") == ("extradition",)


def test_an_unknown_language_has_no_topics():
    assert load_topics().find("extradition", "de") == ()


@pytest.mark.parametrize("name", ["topics", "modalities"])
def test_each_entry_is_labelled_in_each_language(name):
    for code, entry in read_yaml(resource(f"{name}.yaml")).items():
        assert set(entry["labels"]) == set(languages()), code
        assert all(entry["labels"].values()), code


def test_modalities_are_all_there_strongest_first():
    assert list(read_yaml(resource("modalities.yaml"))) == [modality.value for modality in Modality]


def test_modalities_have_colours_of_the_theme():
    tokens = read_yaml(resource("themes", "light.yaml"))
    assert all(entry["colour"] in tokens for entry in read_yaml(resource("modalities.yaml")).values())
