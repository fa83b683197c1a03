# SPDX-License-Identifier: MIT
"""The blocks of a printed summary: what keeps what, before any page."""

from dataclasses import replace

import pytest

from samples import chronicle
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.rendering.summary_blocks import Kind, entry_block, head_block, problems_block

WORDING = load_wording("en")


def _summary():
    return summarise(Selection.of_all(chronicle(), WORDING))


def _words(paragraph):
    return "".join(text for _, text in paragraph.runs)


def test_an_event_has_side_heads():
    block = entry_block(_summary().entries[1], WORDING)
    assert [_words(row.side) for row in block.rows] == [
        "Host, Singapore",
        "Visitor, Vietnam",
        "Proposed",
        "Pledged",
        "Reports",
    ]
    assert [_words(line) for line in block.head] == [
        "Monday 4 March 2024 · Talks",
        "Talks",
        "Singapore · Part of: Visit of Trần Văn Bình",
    ]


def test_the_head_keeps_the_participants_and_the_first_words_of_the_commitments():
    block = entry_block(_summary().entries[1], WORDING)
    assert all(line.keeps_next for line in block.head)
    assert all(line.keeps_next for row in block.rows[:2] for line in row.text)
    assert block.rows[2].text[0].keeps_next
    assert not block.rows[2].text[-1].keeps_next


@pytest.mark.parametrize(
    ("number", "kept"),
    [(1, [True]), (2, [True, True]), (3, [True, True, True]), (5, [True, False, False, True, True])],
)
def test_neither_end_of_a_list_stands_alone(number, kept):
    entry = replace(_summary().entries[0], reasons=tuple(f"reason {n}" for n in range(number)), doubts=())
    *_, reasons, sources = entry_block(entry, WORDING).rows
    assert [line.keeps_next for line in reasons.text] == kept, "the last keeps the sources"
    assert not sources.text[-1].keeps_next


def test_the_commitment_is_set_apart_within_its_sentence():
    block = entry_block(_summary().entries[1], WORDING)
    assert block.rows[3].text[1].runs == (
        (Kind.QUOTE, "“Ms Tan pledged "),
        (Kind.CONTENT, "to train fire officers"),
        (Kind.QUOTE, ".”"),
        (Kind.SOURCE, "\u00a0[1]"),
    )


def test_the_head_of_the_summary_and_its_end():
    summary = _summary()
    assert [_words(line) for line in head_block(summary).head][:2] == ["Summary of events", "3–5 Mar 2024, 1 undated"]
    assert _words(head_block(replace(summary, entries=())).head[-1]) == "No event passes the filters."
    assert [_words(line) for line in problems_block(summary).head] == [
        "Not read or doubtful",
        "three.pdf: Cannot be read: no text in it",
    ]
