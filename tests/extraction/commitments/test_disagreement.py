# SPDX-License-Identifier: MIT
"""Reports of one meeting that do not tell the same of it."""

import pytest

from vnsg_viewer.domain.article import Article, Evidence
from vnsg_viewer.domain.commitment import Commitment, Modality, Party
from vnsg_viewer.domain.event import Event, EventType
from vnsg_viewer.extraction.commitments.agenda import without_small_talk
from vnsg_viewer.extraction.commitments.disagreement import disagreements
from vnsg_viewer.extraction.commitments.merging import merge_commitments
from vnsg_viewer.extraction.dates.printed import UNKNOWN
from vnsg_viewer.extraction.pipeline import read_chronicle
from vnsg_viewer.lexicon.wording.messages import message_in

ARTICLES = [Article(code, f"{code}.txt", "0" * 64, "utf-8", code, "", "", "") for code in ("en", "fr")]
EVENTS = [Event("e1", EventType.TALKS, "Talks in Hue", UNKNOWN)]


def said(article, modality, *, who="both", topics=("extradition",), content="a treaty", start=0):
    speaker = Party(joint=True) if who == "both" else Party((who,))
    evidence = (Evidence(article, start, start + 9),)
    return Commitment(f"c-{article}-{start}", "e1", modality, speaker, content, evidence, topics=topics)


def doubts(*held):
    return [doubt.message for doubt in disagreements(merge_commitments(held), ARTICLES, EVENTS)]


AGREED = said("en", Modality.AGREED, content="sign a treaty")


def test_agreed_here_and_only_discussed_there_is_a_question():
    (doubt,) = disagreements([said("fr", Modality.DISCUSSED, content="un traité"), AGREED], ARTICLES, EVENTS)
    assert (doubt.path, doubt.kind) == ("en.txt", "disagreement")
    expected = "Talks in Hue: en.txt tells of an agreement, “sign a treaty”; fr.txt only of a discussion, “un traité”."
    assert doubt.message == expected


def test_agreed_here_and_only_proposed_there_is_a_question_even_if_both_tell_the_proposal():
    proposals = [said(code, Modality.PROPOSED, who="tan", start=20) for code in ("en", "fr")]
    (message,) = doubts(AGREED, *proposals)
    assert "fr.txt only of a proposal" in message


@pytest.mark.parametrize(
    "held",
    [
        (said("fr", Modality.AGREED),),
        (said("fr", Modality.DISCUSSED, topics=("trade",)),),
        (said("en", Modality.DISCUSSED, start=20),),
        (said("fr", Modality.PROPOSED, who="tan"), said("fr", Modality.WELCOMED, who="binh", start=20)),
        (said("fr", Modality.STRESSED, who="tan"),),
    ],
    ids=["agreed in both", "another thing", "one report", "proposed and accepted", "no lesser"],
)
def test_no_question(held):
    assert doubts(AGREED, *held) == []


def test_one_broad_field_does_not_make_two_things_the_same():
    meeting = said("en", Modality.AGREED, topics=("drug_crime",), content="meet every year")
    assert doubts(meeting, said("fr", Modality.DISCUSSED, topics=("drug_crime",), content="les ventes")) == []


def test_a_promise_of_one_side_is_not_contradicted_by_a_wish_of_the_other():
    assert doubts(said("en", Modality.PLEDGED, who="tan"), said("fr", Modality.WISHED, who="binh")) == []


def test_what_was_discussed_is_compared_but_not_shown():
    talk = said("fr", Modality.DISCUSSED)
    assert without_small_talk([AGREED, talk]) == (AGREED,)


@pytest.mark.parametrize(("locale", "words"), [("fr", "seulement d'une discussion"), ("vi", "chỉ nêu việc trao đổi")])
def test_the_question_is_asked_in_the_reader_s_language(locale, words):
    (message,) = doubts(AGREED, said("fr", Modality.DISCUSSED))
    assert words in message_in(message, locale)


def test_two_reports_of_one_call(tmp_path):
    opening = (
        "HUE, 4 March 2026 - Deputy Foreign Minister of Vietnam Tran Van Binh held talks in Hue on 4 March 2026 with "
        "Lena Tan, Minister for Foreign Affairs of Singapore.\n\n"
    )
    told = {
        "a.txt": "The two sides agreed to set up a hotline between their coast guards.",
        "b.txt": "The two sides discussed a hotline between their coast guards.",
    }
    for name, sentence in told.items():
        (tmp_path / name).write_text(opening + sentence + "\n", encoding="utf-8")
    chronicle = read_chronicle(tmp_path)
    assert [c.modality for c in chronicle.commitments] == [Modality.AGREED]
    (doubt,) = [p for p in chronicle.problems if p.kind == "disagreement"]
    assert "b.txt only of a discussion" in doubt.message
