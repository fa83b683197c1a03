# SPDX-License-Identifier: MIT
"""Answers: what one side said to what the other had just proposed, and what one side obtained from the other."""

import pytest

from marked_sentences import TAN, call, commitments, told
from vnsg_viewer.domain.event import EventStatus, EventType
from vnsg_viewer.extraction.events.told_event import ToldEvent


@pytest.mark.parametrize(
    ("language", "sentence", "answer"),
    [
        ("en", "[Ms Tan=tan] proposed a hotline, which [Mr Binh=binh] welcomed.", "welcomed"),
        ("en", "[Ms Tan=tan] proposed a hotline, a proposal [Mr Binh=binh] welcomed.", "welcomed"),
        ("en", "[Ms Tan=tan] proposed a hotline, an idea warmly welcomed by [Mr Binh=binh].", "welcomed"),
        ("en", "[Ms Tan=tan] proposed a hotline, to which [Mr Binh=binh] agreed.", "agreed"),
        ("fr", "[Mme Tan=tan] a proposé un jumelage, ce que [M. Binh=binh] a accepté.", "agreed"),
        ("fr", "[Mme Tan=tan] a proposé un jumelage, une idée que [M. Binh=binh] a saluée.", "welcomed"),
        ("vi", "[Bà Tan=tan] đề xuất mở trường và được [ông Bình=binh] hoan nghênh.", "welcomed"),
        ("vi", "[Bà Tan=tan] đề xuất mở trường và được [ông Bình=binh] đồng ý.", "agreed"),
    ],
)
def test_the_other_side_answers(language, sentence, answer):
    assert told(language, sentence) == [("proposed", "tan"), (answer, "binh")]


def test_an_answer_is_about_what_was_said_before_it():
    proposed, welcomed = commitments("en", "[Ms Tan=tan] proposed a hotline, which [Mr Binh=binh] welcomed.")
    assert proposed.content == welcomed.content == "a hotline"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "[Mr Binh=binh] received assurances from [Ms Tan=tan] that crews would be trained."),
        ("fr", "[M. Binh=binh] a reçu l'assurance de [Mme Tan=tan] que les équipages seraient formés."),
    ],
)
def test_what_is_obtained_from_the_other_side_is_her_pledge(language, sentence):
    assert told(language, sentence) == [("pledged", "tan")]


def test_the_answer_was_given_where_the_proposal_was_made():
    alone = ToldEvent("tour", EventType.MEETING, EventStatus.REPORTED, (), (0,), (TAN,))
    both = call(0)
    sentences = "[Mr Binh=binh] called.", "[Mr Binh=binh] proposed a hotline, which [Ms Tan=tan] welcomed."
    found = commitments("en", *sentences, events=(alone, both))
    assert [c.event_id for c in found] == [both.id, both.id]
