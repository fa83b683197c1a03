# SPDX-License-Identifier: MIT
"""Which reports are of one event, which never are, and which the reader is asked about."""

import datetime as dt
from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from telling_events import analysed, chronicle, events, lines
from vnsg_viewer.domain.article import Evidence
from vnsg_viewer.domain.event import (
    DateStatus,
    Event,
    EventDate,
    EventType,
    Participant,
    Place,
    Report,
    Side,
)
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.chronicle.likeness import Compared, likeness
from vnsg_viewer.extraction.chronicle.merging import grouped, merged_event
from vnsg_viewer.extraction.pipeline import chronicle_of
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer
from vnsg_viewer.lexicon.taxonomy import merge_weights

EN = (
    "Deputy Minister Le Van Tuyen paid a courtesy call on Minister of State Muhammad Faishal Ibrahim "
    "on February 9, 2023."
)
FR = "Le vice-ministre Le Van Tuyen a rendu le 9 février une visite de courtoisie à Muhammad Faishal Ibrahim."


def event(article: str, kind=EventType.TALKS, day=dt.date(2023, 2, 9), people=("a", "b"), **changes) -> Event:
    span = Timespan.day(day) if day else Timespan.unknown()
    status = DateStatus.STATED if day else DateStatus.UNKNOWN
    return replace(
        Event(
            id=f"e-{article}-{'-'.join(people)}-{day}",
            type=kind,
            title="",
            date=EventDate(span, status, 1.0 if day else 0.0),
            participants=tuple(Participant(p, p, "", None, None, Side.OTHER) for p in people),
            reports=(Report(article, (Evidence(article, 0, 5),)),),
        ),
        **changes,
    )


def compared(*told: Event) -> list[Compared]:
    return [Compared.of(each, frozenset(), own=each.date.span.is_dated) for each in told]


def score(a: Event, b: Event) -> float | None:
    return likeness(*compared(a, b), merge_weights())


def test_same_people_and_day_in_two_articles_are_one_event():
    assert score(event("x"), event("y", kind=EventType.COURTESY_CALL)) > merge_weights().merge


def test_certain_days_more_than_one_apart_are_a_veto():
    assert score(event("x"), event("y", day=dt.date(2023, 2, 10))) is not None
    assert score(event("x"), event("y", day=dt.date(2023, 2, 11))) is None


def test_disjoint_people_are_a_veto_and_so_is_another_partner():
    assert score(event("x"), event("y", people=("c", "d"))) is None
    assert score(event("x"), event("y", people=("a", "c"))) is None


def test_events_of_one_article_are_never_one():
    assert score(event("x"), event("x", kind=EventType.MEETING)) is None


def test_a_visit_is_no_meeting_and_visits_to_two_countries_are_two():
    assert score(event("x"), event("y", kind=EventType.VISIT)) is None
    there = Place("Singapore", "SGP")
    visits = [
        event(a, EventType.VISIT, people=("a",), place=p) for a, p in (("x", there), ("y", Place("Hanoi", "VNM")))
    ]
    assert score(*visits) is None


def test_a_yearless_day_agrees_with_the_same_day_of_a_year():
    yearless = EventDate(Timespan.unknown("XXXX-02-09"), DateStatus.UNKNOWN, 0.4)
    a = Compared.of(event("x", date=yearless), frozenset(), own=True)
    b = Compared.of(event("y"), frozenset(), own=True)
    other = Compared.of(event("z", day=dt.date(2023, 4, 9)), frozenset(), own=True)
    assert likeness(a, b, merge_weights()) > merge_weights().merge
    assert likeness(a, other, merge_weights()) is None


def test_between_the_thresholds_the_reader_is_asked():
    merge = grouped(compared(event("x"), event("y", day=None)), merge_weights())
    assert len(merge.groups) == 2
    assert len(merge.doubtful) == 1


def test_a_veto_between_any_two_keeps_groups_apart():
    first, last = event("x"), event("z", day=dt.date(2023, 2, 11))
    middle = event("y", day=dt.date(2023, 2, 10))
    groups = grouped(compared(first, middle, last), merge_weights()).groups
    assert not any({first.id, last.id} <= set(group) for group in groups)


def test_the_merged_event_keeps_everyone_and_the_surest_date():
    vague = EventDate(Timespan.day_in_range(dt.date(2023, 2, 8), dt.date(2023, 2, 10)), DateStatus.INFERRED, 0.9)
    one = merged_event([event("x", people=("a",), date=vague), event("y", kind=EventType.COURTESY_CALL)])
    assert one.date.span == Timespan.day(dt.date(2023, 2, 9))
    assert one.type is EventType.COURTESY_CALL
    assert {p.person_id for p in one.participants} == {"a", "b"}
    assert [r.article_id for r in one.reports] == ["x", "y"]


days = st.dates(dt.date(2023, 2, 6), dt.date(2023, 2, 12))
told_events = st.lists(
    st.builds(
        event,
        article=st.sampled_from("vwxyz"),
        kind=st.sampled_from([EventType.TALKS, EventType.MEETING, EventType.VISIT]),
        day=st.none() | days,
        people=st.sampled_from([("a",), ("a", "b"), ("a", "c"), ("b", "c")]),
    ),
    max_size=8,
    unique_by=lambda e: e.id,
)


@given(told_events, st.randoms(use_true_random=False))
def test_groups_are_a_partition_and_do_not_depend_on_order(told, random):
    merge = grouped(compared(*told), merge_weights())
    assert sorted(i for group in merge.groups for i in group) == sorted(e.id for e in told)
    random.shuffle(told)
    assert grouped(compared(*told), merge_weights()) == merge


def test_reports_in_two_languages_become_one_event_that_has_the_year():
    told = chronicle(EN, FR)
    assert lines(told) == ["courtesy_call 2023-02-09: Lê Văn Tuyến, Muhammad Faishal Ibrahim"]
    assert len(told.events[0].reports) == 2


def test_the_chronicle_does_not_depend_on_the_order_of_its_articles():
    analyses = analysed(EN, FR, "Minister Anna Berg met Minister Paulo Dias in Oslo on 4 April 2022.")
    results = {repr(chronicle_of(each, load_gazetteer())) for each in permutations(analyses)}
    assert len(results) == 1


def test_reports_that_print_days_next_to_each_other_are_flagged():
    here = EN.replace(" on February 9", " in Singapore on February 9")
    told = chronicle(here, here.replace("February 9", "February 10"))
    assert len(told.events) == 1
    assert [p.kind for p in told.problems] == ["disagreement"]


def test_an_undated_report_of_the_same_people_is_a_question():
    undated = "Deputy Minister Le Van Tuyen met Minister of State Muhammad Faishal Ibrahim and discussed fire safety."
    told = chronicle(EN, undated)
    assert len(told.events) == 2
    assert "possible_duplicate" in {p.kind for p in told.problems}


def test_a_visit_known_in_two_reports_contains_the_calls_of_both():
    first = (
        "President Jon Snow visited Norway from 4 to 6 June 2021. During the visit he met Prime Minister Erik Dahl of "
        "Norway."
    )
    second = (
        "President Jon Snow met Foreign Minister Anna Berg on 5 June 2021. President Snow is on an official visit to "
        "Norway."
    )
    assert events(first, second) == [
        "meeting 2021-06-05: Anna Berg, Jon Snow < visit",
        "meeting [2021-06-04..2021-06-06]: Erik Dahl, Jon Snow < visit",
        "visit 2021-06-04/2021-06-06: Jon Snow",
    ]


def test_visits_that_hold_one_meeting_are_one_visit():
    first = (
        "On 10 January 2024, Norwegian Foreign Minister Anna Berg received Portuguese Foreign Minister Paulo Dias in "
        "Oslo. Mr Dias's visit will be a milestone."
    )
    second = (
        "Le 10 janvier 2024, la ministre norvégienne des Affaires étrangères Anna Berg a reçu à Oslo son homologue "
        "portugais Paulo Dias. La visite du ministre Paulo Dias sera une étape importante."
    )
    told = chronicle(first, second)
    assert [(event.type.value, len(event.reports)) for event in told.events] == [("visit", 2), ("meeting", 2)]


def test_of_two_days_that_of_the_report_naming_both_parties_counts():
    lone = event("a", EventType.SIGNING, dt.date(2024, 5, 4), people=("a",), confidence=0.7)
    both = event("b", EventType.SIGNING, dt.date(2024, 5, 3), confidence=0.95)
    assert merged_event([lone, both]).date == both.date
