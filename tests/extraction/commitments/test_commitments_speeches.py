# SPDX-License-Identifier: MIT
"""Speeches and joint statements: who says "we" and "I", what is reaffirmed, what was an occasion to reaffirm it."""

import pytest

from marked_sentences import call, document, told
from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.commitments.finding import find_commitments


def spoken_in(language, title, *sentences):
    regions = (RegionKind.TITLE, *(RegionKind.BODY for _ in sentences))
    found = find_commitments(*document(language, title, *sentences, regions=regions), (call(1),))
    return [(c.modality.value, "both" if c.speaker.joint else "+".join(c.speaker.person_ids)) for c in found]


@pytest.mark.parametrize(
    ("language", "title", "sentence", "expected"),
    [
        ("en", "Remarks by [Minister Lena Tan=tan] in Hue", "We hope that the port will open soon.", ("wished", "tan")),
        ("en", "Speech by [Ms Tan=tan]", "I promise to lend two boats.", ("pledged", "tan")),
        ("en", "Speech by [Ms Tan=tan]", "[The Ministry=@sg-y] will establish a scholarship.", ("pledged", "tan")),
        ("en", "Speech by [Ms Tan=tan]", "Our agencies will collaborate on fish.", ("agreed", "both")),
        ("fr", "Discours de [Mme Tan=tan] à Hué", "Nous formerons dix pilotes.", ("pledged", "tan")),
        ("vi", "Phát biểu của [bà Tan=tan]", "Chúng tôi cam kết hỗ trợ các cảng nhỏ.", ("pledged", "tan")),
    ],
)
def test_in_a_speech_its_author_speaks(language, title, sentence, expected):
    assert spoken_in(language, title, sentence) == [expected]


def test_a_title_that_only_names_somebody_makes_no_speech():
    assert spoken_in("en", "[Minister Tan=tan] visits Hue", "I promise to lend two boats.") == [("pledged", "")]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fr", "Nous nous engageons à préserver cette collaboration.", "pledged"),
        ("fr", "Nous approfondirons notre travail contre les arnaques.", "pledged"),
        ("en", "We will deepen our work against scams.", "pledged"),
        ("en", "The meeting was an opportunity to reaffirm the commitment to open seas.", "affirmed_support"),
        ("fr", "Ce fut l'occasion de réaffirmer la volonté d'approfondir ce partenariat.", "affirmed_support"),
        ("en", "A joint committee will also be established to run the school.", "agreed"),
    ],
)
def test_statements_of_both(language, sentence, expected):
    assert told(language, sentence) == [(expected, "both")]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "fr",
            "[Les deux pays=*] ont réaffirmé leur volonté de renforcer leurs liens.",
            ("affirmed_support", "both"),
        ),
        ("fr", "[Les deux ministres=*] ont réaffirmé leur volonté de bâtir un pont.", ("pledged", "both")),
        ("en", "[Both sides=*] reiterated their determination to deepen ties.", ("affirmed_support", "both")),
        ("en", "[Both sides=*] reiterated their determination to build a bridge.", ("pledged", "both")),
        ("en", "[Singapore=#SGP] will be contributing two boats to the port.", ("pledged", "tan")),
        ("en", "[Singapore=#SGP] will set up a fund for divers.", ("pledged", "tan")),
    ],
)
def test_what_is_reaffirmed_in_general_and_what_is_promised(language, sentence, expected):
    assert told(language, sentence) == [expected]


def test_according_to_him_is_whoever_was_named_last():
    assert told("fr", "[M. Binh=binh] a loué les progrès.", "Il faut, selon lui, former des plongeurs.") == [
        ("stressed", "binh")
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I will reaffirm the strength of the relationship."),
        ("en", "[Ms Tan=tan] said [Singapore=#SGP] will also visit the port."),
        ("en", "[Ms Tan=tan] said [Singapore=#SGP] will deliver a speech at the forum."),
        ("en", "The visit presents an opportunity to reaffirm the support for the port."),
        ("fr", "[M. Binh=binh] a souligné aux délégués le soutien significatif du Parlement européen."),
    ],
)
def test_plans_of_travel_and_the_support_of_others_commit_nobody(language, sentence):
    assert told(language, sentence) == []


def test_whoever_is_named_with_a_colon_speaks_in_that_paragraph():
    praised, answered = "[Ms Tan=tan] praised [Mr Binh=binh].", '[Minister Binh=binh]: "We will lend two boats."'
    assert told("en", praised, answered, "I hope to sail.") == [("pledged", "binh")]
