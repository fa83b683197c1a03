# SPDX-License-Identifier: MIT
"""The meeting that speakers of two sides imply where a report tells none."""

from marked_sentences import document
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.commitments.finding import find_commitments
from vnsg_viewer.extraction.commitments.implied_event import implied_events

COUNTRIES = {"binh": "VNM", "tan": "SGP"}
ASKED, PROMISED = "[Mr Binh=binh] asked for ten boats.", "[Ms Tan=tan] promised to send four."


def implied(*sentences):
    return implied_events(*document("en", *sentences), COUNTRIES)


def test_two_sides_that_commit_themselves_have_met():
    (event,) = implied("The port is old.", ASKED, PROMISED)
    assert event.type is EventType.MEETING
    assert event.sentences == (1,)
    assert event.person_ids == {"binh", "tan"}
    assert event.confidence < 0.6


def test_its_commitments_hang_on_it():
    doc, mentions = document("en", ASKED, PROMISED)
    events = implied_events(doc, mentions, COUNTRIES)
    found = find_commitments(doc, mentions, events)
    assert [c.modality for c in found] == ["requested", "pledged"]
    assert {c.event_id for c in found} == {events[0].id}


def test_one_side_alone_has_met_nobody():
    assert implied(ASKED, "[Mr Binh=binh] hoped to get them soon.") == ()


def test_one_thing_agreed_is_enough_one_promised_is_not():
    assert implied("[Mr Binh=binh] and [Ms Tan=tan] agreed to share lists.")
    assert implied("[Mr Binh=binh] and [Ms Tan=tan] promised to share lists.") == ()


def test_speech_without_commitment_is_no_meeting():
    assert implied("[Mr Binh=binh] said it rained.", "[Ms Tan=tan] said it did.") == ()


def test_the_same_text_gives_the_same_event():
    assert implied(ASKED, PROMISED) == implied(ASKED, PROMISED)
