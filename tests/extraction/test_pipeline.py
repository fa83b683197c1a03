# SPDX-License-Identifier: MIT
"""The whole way from files to a chronicle: progress, cancelling, stable results, and any text whatsoever."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telling_events import TODAY, analysed, chronicle, raw
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.pipeline import analyse, chronicle_of, read_chronicle
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer
from vnsg_viewer.resources import seeds

STORY = "Minister Anna Berg met Minister Paulo Dias in Oslo on 4 April 2022.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "a.txt").write_text("Minister Karl Weiss visited Oslo on 5 April 2022.\n", encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    return tmp_path


def test_a_folder_becomes_a_chronicle_and_faults_become_problems(folder):
    told = read_chronicle(folder, today=TODAY)
    assert [article.path for article in told.articles] == ["a.txt", "b.txt"]
    assert "empty.txt" in {problem.path for problem in told.problems}


def test_progress_is_told_after_each_article(folder):
    heard = []
    read_chronicle(folder, lambda count, path: heard.append((count, path)), today=TODAY)
    assert heard == [(1, "a.txt"), (2, "b.txt")]


def test_cancelling_stops_between_two_articles(folder):
    read = []
    assert read_chronicle(folder, lambda _, path: read.append(path), lambda: bool(read), today=TODAY) is None
    assert read == ["a.txt"]


def test_an_analysis_travels_between_processes():
    (analysis,) = analysed(STORY)
    again = pickle.loads(pickle.dumps(analysis))  # noqa: S301  our own bytes
    assert chronicle_of([again], load_gazetteer()).events == chronicle_of([analysis], load_gazetteer()).events


def test_ids_are_the_same_wherever_the_folder_lies(folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    for name in ("b.txt", "a.txt"):
        (elsewhere / name).write_bytes((folder / name).read_bytes())
    one, other = (read_chronicle(each, today=TODAY) for each in (folder, elsewhere))
    assert [event.id for event in one.events] == [event.id for event in other.events]


def test_an_article_without_any_event_is_named():
    told = chronicle("The weather in Oslo was fine and nobody met anybody at all during the long day.")
    assert [problem.kind for problem in told.problems] == ["no_event"]


def test_offices_are_those_held_at_the_date():
    told = chronicle(
        "Deputy Minister Luong Tam Quang met Minister K Shanmugam in Singapore on 4 April 2024.",
        "Minister Luong Tam Quang met Minister K Shanmugam in Singapore on 12 March 2025.",
    )
    posts = [p.post for event in told.events for p in event.participants if p.person_id == "luong-tam-quang"]
    assert posts == ["deputy-minister", "minister"]


PIECES = st.sampled_from(
    [
        *(
            "Minister Anna Berg",
            "met",
            "K. Shanmugam",
            "on 4 April 2022",
            "a rendu une visite de courtoisie à",
            "đã tiếp",
        ),
        *(
            "Lương Tam Quang",
            "\n\n",
            ", ",
            ". ",
            "the two sides",
            "signed an agreement",
            "du 4 au 6 juin",
            "Photo: VNA\n",
        ),
        *("during the visit", "\u00a0", "’s visit to Norway", "XXXX", "Related\n", "đối thoại", "\ud800", "ﬁ", "İ"),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=25).map(" ".join) | st.text(max_size=300))
def test_any_text_gives_a_sound_chronicle(text):
    analysis = analyse(raw(text), load_gazetteer(), TODAY)
    told = chronicle_of([analysis], load_gazetteer())
    ids = {event.id for event in told.events}
    assert len(ids) == len(told.events)
    for event in told.events:
        assert event.part_of is None or (event.part_of in ids and event.part_of != event.id)
        assert event.title
        marks = [e for report in event.reports for e in report.evidence]
        marks += [e for participant in event.participants for e in participant.evidence]
        assert marks
        assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert all(commitment.event_id in ids for commitment in told.commitments)


def test_the_seeds_need_no_network_and_give_no_problem_of_reading():
    told = read_chronicle(seeds(), today=TODAY)
    assert len(told.articles) == 5
    assert {problem.kind for problem in told.problems} <= {"date_unknown", "possible_duplicate", "disagreement"}


def test_an_organisation_that_nobody_lists_is_named_in_the_title():
    told = chronicle(
        "The Malaysian Kelp Authority and the Brunei Salvage Agency signed a memorandum of understanding in Oslo on "
        "4 April 2022, the two bodies said after the ceremony, which lasted for half an hour."
    )
    titles = [event.title for event in told.events if event.type is EventType.SIGNING]
    assert titles == ["Signing by Malaysian Kelp Authority and Brunei Salvage Agency: “Memorandum of understanding”"]
