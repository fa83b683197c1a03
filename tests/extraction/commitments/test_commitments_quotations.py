# SPDX-License-Identifier: MIT
"""Quotations that go on over sentences, "he and I", others who act together, "both" of whom nobody was there."""

from dataclasses import replace

import pytest

from marked_sentences import BINH, TAN, call, commitments, document, told
from vnsg_viewer.domain.commitment import Party
from vnsg_viewer.extraction.commitments.finding import find_commitments


def told_in_one_paragraph(language, *sentences, event=call()):  # noqa: B008
    read, mentions = document(language, *sentences)
    read = replace(read, sentences=tuple(replace(sentence, paragraph=0) for sentence in read.sentences))
    return [(c.modality.value, c.speaker.person_ids) for c in find_commitments(read, mentions, (event,))]


@pytest.mark.parametrize(
    ("opening", "sentence"),
    [
        ('[Ms Tan=tan] said, "This is a good day.', "I hope to sail soon."),
        ("[Ms Tan=tan] said: “This is a good day.", "I hope to sail soon.”"),
        ("[Ms Tan=tan] said: « This is a good day.", "I hope to sail soon. »"),
    ],
)
def test_a_quotation_that_goes_on_is_told_by_whoever_began_it(opening, sentence):
    assert told_in_one_paragraph("en", opening, sentence) == [("wished", ("tan",))]


@pytest.mark.parametrize(
    "sentence", ["[Singapore=#SGP] is ready to lend two boats.", "[Singapore=#SGP] hopes to sail."]
)
def test_what_a_country_does_is_told_by_whoever_of_it_is_quoted(sentence):
    several = replace(call(), participants=(BINH, TAN, replace(TAN, person_id="lim")))
    ((_, speakers),) = told_in_one_paragraph("en", '[Ms Tan=tan] said, "This is a good day.', sentence, event=several)
    assert speakers == ("tan",)


def test_after_a_quotation_the_article_speaks_again():
    said = '[Ms Tan=tan] said, "This is a good day."'
    assert told_in_one_paragraph("en", said, "I hope to sail soon.") == []


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("[Mr Binh=binh] and I agreed to open a school.", "agreed"),
        ("[Mr Binh=binh] and I underlined the need to train divers.", "stressed"),
    ],
)
def test_somebody_and_i_are_both(sentence, modality):
    assert told("en", sentence) == [(modality, "both")]


def test_both_of_whom_nobody_was_there_are_those_who_were():
    read, mentions = document("en", "[Both sides=*] pledged to train divers.")
    elsewhere = tuple(replace(group, person_ids=("xi", "lam")) for group in mentions.groups)
    (found,) = find_commitments(read, replace(mentions, groups=elsewhere), (call(),))
    assert found.speaker.person_ids == ("binh", "tan")


def test_an_author_whom_nobody_names_speaks():
    (found,) = commitments("en", "I look forward to seeing [Mr Binh=binh] in Hue.")
    assert (found.modality.value, found.speaker) == ("wished", Party())


def test_my_hope_is_the_hope_of_whoever_said_i():
    sentences = ("[I=tan] invited [Mr Binh=binh] to visit the port.", "It is my hope that he stays.")
    assert told("en", *sentences) == [("invited", "tan"), ("wished", "tan")]


@pytest.mark.parametrize(
    ("language", "sentence", "modality"),
    [
        ("en", "ZEPO and [Singapore=#SGP] agreed to open a school.", "agreed"),
        ("en", "[Mr Binh=binh], with whom [Ms Tan=tan] agreed to open a school, was glad.", "agreed"),
        ("fr", "[M. Binh=binh], avec lequel [Mme Tan=tan] a convenu d'ouvrir une école.", "agreed"),
        ("fr", "Les interlocuteurs ont souligné la nécessité d'ouvrir une école.", "stressed"),
        (
            "en",
            "[Mr Binh=binh] and his counterpart from [Singapore=#SGP], [Ms Tan=tan], agreed to open a school.",
            "agreed",
        ),
        ("en", "[They=*] reaffirmed their strong relations, and commitment to open seas.", "affirmed_support"),
        ("en", "[They=*] welcomed the joint deployments of divers.", "welcomed"),
        ("en", "[The minister, Mr Binh=binh], and [Ms Tan=tan] pledged to open a school.", "pledged"),
    ],
)
def test_who_acts_together(language, sentence, modality):
    assert told(language, sentence) == [(modality, "both")]


def test_whoever_is_called_on_does_not_act():
    assert told("vi", "Trong buổi hội kiến [bà Tan=tan], [hai bên=*] đã trao đổi ý kiến, cam kết mở trường.") == [
        ("pledged", "both")
    ]
