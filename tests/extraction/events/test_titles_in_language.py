# SPDX-License-Identifier: MIT
"""Titles of events in the language of the interface."""

from dataclasses import replace

import pytest

from vnsg_viewer.domain.chronicle import Chronicle, Problem
from vnsg_viewer.domain.event import DateStatus, Event, EventDate, EventType, Participant, Place, Side
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.events.titles import in_language, title_of

MINISTRY = Organisation("o", {"en": "Ministry of Tides", "fr": "ministère des Marées", "vi": "Bộ Thủy triều"})
GUEST = Participant("p1", "Enrique Salt", "", None, None, Side.VISITOR)
HOST = Participant("p2", "Ha Noi Tan", "", None, None, Side.HOST)
BODY = Participant(None, None, "", "o", None, Side.OTHER)
UNDATED = EventDate(Timespan.unknown(), DateStatus.UNKNOWN, 0.0)


def chronicle(kind, *, name="", participants=(GUEST, HOST), place=None):
    event = Event("e", kind, "", UNDATED, participants=participants, place=place)

    def name_of(participant):
        return MINISTRY.name("en") if participant.organisation_id else participant.name

    return Chronicle(events=(replace(event, title=title_of(event, name_of, "en", name)),), organisations=(MINISTRY,))


def title(found, language):
    return in_language(found, language).events[0].title


def test_a_title_made_of_people_is_made_again():
    call = chronicle(EventType.COURTESY_CALL)
    assert title(call, "en") == "Courtesy call of Enrique Salt on Ha Noi Tan"
    assert title(call, "fr") == "Visite de courtoisie d’Enrique Salt à Ha Noi Tan"
    assert title(call, "vi") == "Enrique Salt chào xã giao Ha Noi Tan"


@pytest.mark.parametrize("language", ["fr", "vi"])
def test_a_name_that_the_article_gives_stays_in_its_words(language):
    name = "Third dialogue on tides and ports"
    assert title(chronicle(EventType.DIALOGUE, name=name), language) == name


def test_a_name_within_a_title_is_found_again():
    assert title(chronicle(EventType.SIGNING, name="Pact of Tides"), "vi") == (
        "Enrique Salt và Ha Noi Tan ký “Pact of Tides”"
    )
    visit = chronicle(EventType.VISIT, name="the harbour school", participants=(GUEST,))
    assert title(visit, "fr") == "Visite d’Enrique Salt : The harbour school"


def test_organisations_and_countries_have_their_name_in_the_language():
    found = chronicle(EventType.DIALOGUE, participants=(BODY,))
    assert title(found, "fr") == "Dialogue : ministère des Marées"
    visit = chronicle(EventType.VISIT, participants=(GUEST,), place=Place("Germany", "DEU"))
    assert title(visit, "vi") == "Enrique Salt thăm Đức"
    assert in_language(visit, "vi").events[0].place == Place("Đức", "DEU")
    port = chronicle(EventType.VISIT, participants=(GUEST,), place=Place("Hamburg", "DEU"))
    assert title(port, "fr") == "Visite d’Enrique Salt : Hamburg"


def test_a_title_that_the_reader_wrote_is_left_alone():
    event = replace(chronicle(EventType.MEETING).events[0], title="The quarrel", corrected=("title",))
    assert title(Chronicle(events=(event,)), "vi") == "The quarrel"


def test_english_is_left_as_it_is():
    found = chronicle(EventType.MEETING)
    assert in_language(found, "en") is found


def test_problems_name_events_by_their_new_titles():
    found = chronicle(EventType.MEETING)
    old = found.events[0].title
    told = replace(found, problems=(Problem("Meeting.txt", "date_unknown", f"{old} (?)"),))
    new = in_language(told, "fr")
    assert new.problems[0].message == f"{new.events[0].title} (?)"
    assert new.events[0].title != old
