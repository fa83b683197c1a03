# SPDX-License-Identifier: MIT
"""What becomes of an undertaking from one event to the next."""

import datetime as dt

from vnsg_viewer.domain.article import Article, Evidence
from vnsg_viewer.domain.commitment import Commitment, Modality, Party, ThreadStatus
from vnsg_viewer.domain.event import DateStatus, Event, EventDate, EventType, Participant, Report, Side
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.commitments.threads import find_threads

TREATY = ("legal_documents", "extradition")
ARTICLE = Article("a", "a.txt", "0" * 64, "utf-8", "en", "", "", "")


def event(year: int, countries=("VNM", "SGP"), type=EventType.TALKS) -> Event:  # noqa: A002
    people = tuple(Participant(None, None, "", None, country, Side.OTHER) for country in countries)
    date = EventDate(Timespan.day(dt.date(year, 5, 4)), DateStatus.STATED, 1.0)
    return Event(f"e{year}{type.value}", type, "", date, people, (Report("a", (Evidence("a", year, year + 5),)),))


def told(year: int, modality: Modality, topics=TREATY, content="an extradition treaty") -> Commitment:
    evidence = (Evidence("a", year, year + 5),)
    return Commitment(f"c{year}{modality}", f"e{year}talks", modality, Party(("x",)), content, evidence, topics=topics)


def threads(*commitments: Commitment, events=()):
    years = {int(c.event_id[1:5]) for c in commitments}
    return find_threads(commitments, [*(event(year) for year in sorted(years)), *events], [ARTICLE])


def test_proposed_then_signed_is_fulfilled():
    linked, (thread,) = threads(told(2025, Modality.SIGNED), told(2023, Modality.PROPOSED))
    assert thread.status is ThreadStatus.FULFILLED
    assert thread.event_ids == ("e2023talks", "e2025talks")
    assert thread.topic == "extradition"
    assert {c.thread_id for c in linked} == {thread.id}


def test_proposed_then_agreed_is_advanced():
    assert threads(told(2023, Modality.PROPOSED), told(2024, Modality.AGREED))[1][0].status is ThreadStatus.ADVANCED


def test_asked_again_is_open():
    assert threads(told(2023, Modality.PROPOSED), told(2024, Modality.REQUESTED))[1][0].status is ThreadStatus.OPEN


def test_what_came_before_the_wish_does_not_fulfil_it():
    assert threads(told(2023, Modality.SIGNED), told(2024, Modality.PROPOSED))[1][0].status is ThreadStatus.OPEN


def test_a_text_that_calls_it_signed_fulfils_it_and_names_the_signing():
    later = told(2025, Modality.AGREED, content="carry out the recently signed agreement on extradition")
    signing = event(2025, type=EventType.SIGNING)
    _, (thread,) = threads(told(2023, Modality.PROPOSED), later, events=[signing])
    assert thread.status is ThreadStatus.FULFILLED
    assert thread.event_ids == ("e2023talks", "e2025talks", "e2025signing")


def test_one_event_is_no_thread():
    assert threads(told(2023, Modality.PROPOSED), told(2023, Modality.WELCOMED))[1] == ()


def test_other_countries_have_their_own():
    events = [event(2023), event(2024, ("VNM", "FRA"))]
    assert find_threads([told(2023, Modality.PROPOSED), told(2024, Modality.SIGNED)], events, [ARTICLE])[1] == ()


def test_broad_topics_do_not_link():
    training = ("legal_documents", "training")
    assert threads(told(2023, Modality.PROPOSED, training), told(2024, Modality.SIGNED, training))[1] == ()


def test_an_agenda_is_no_step():
    assert threads(told(2023, Modality.PROPOSED), told(2024, Modality.DISCUSSED))[1] == ()


def test_the_order_of_reading_changes_nothing():
    steps = [told(2023, Modality.PROPOSED), told(2024, Modality.WELCOMED), told(2025, Modality.SIGNED)]
    assert threads(*steps)[1] == threads(*reversed(steps))[1]


def test_a_long_clause_is_cut_at_a_word_for_the_title():
    content = "sign " + "a very detailed treaty on extradition " * 5
    (thread,) = threads(told(2023, Modality.PROPOSED, content=content), told(2024, Modality.AGREED))[1]
    assert thread.title.endswith("…")
    assert len(thread.title) <= 91


def test_part_of_what_was_asked_does_not_fulfil_it():
    asked = told(
        2023,
        Modality.PROPOSED,
        ("legal_documents", "extradition", "human_trafficking"),
        "extradition and human trafficking agreements",
    )
    signed = told(2025, Modality.SIGNED)
    assert threads(asked, signed)[1][0].status is ThreadStatus.ADVANCED


def test_what_a_paper_is_good_for_is_not_the_paper():
    topics = ("legal_documents", "extradition", "transnational_crime")
    asked = told(2023, Modality.PROPOSED, topics, "an extradition treaty in order to fight transnational crime")
    signed = told(
        2025, Modality.SIGNED, ("legal_documents", "transnational_crime"), "an agreement on transnational crime"
    )
    assert threads(asked, signed)[1][0].status is ThreadStatus.ADVANCED


def test_other_papers_to_be_signed_take_up_what_was_asked():
    asked = told(2023, Modality.PROPOSED, ("legal_documents", "extradition", "law_enforcement"))
    later = told(
        2025,
        Modality.AGREED,
        ("legal_documents", "law_enforcement"),
        "speed up the signing of other agreements between the police",
    )
    (thread,) = threads(asked, later)[1]
    assert thread.status is ThreadStatus.ADVANCED
