# SPDX-License-Identifier: MIT
"""Missing years: which candidates there are, what each piece of evidence says, and what they add up to."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.calibration import FIT_SEED, TEST_SEED, cases, fitted, measure, write
from benchmarks.dated_texts import dated_texts
from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import DateStatus, EventDate, Reason
from vnsg_viewer.domain.person import Membership, Person
from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.extraction.dates.context import ClueKind, DateContext, OfficeHeld, YearClue, office_held
from vnsg_viewer.extraction.dates.resolution import resolve
from vnsg_viewer.extraction.dates.year_evidence import witnesses
from vnsg_viewer.extraction.dates.years import judge, reasons_for, span_in
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.lexicon.gazetteer.milestones import Milestone
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.lexicon.year_weights import YearWeights, load_year_weights, read_year_weights

TODAY = dt.date(2026, 6, 30)
D = PartialDate
NINTH = D(month=2, day=9)
BARE = DateContext(TODAY)
STRATEGIC = Milestone("strategic", frozenset({"AAA", "BBB"}), dt.date(2013, 9, 11), dt.date(2025, 3, 11), "test")


def outcomes(year, context, date=NINTH):
    span = span_in(date, year)
    return {f.kind: f.outcome for f in (say(span.earliest, span.latest) for say in witnesses(date, context))}


def office(first, last=None, *, verified=True):
    period = Timespan.range(first, last) if last else Timespan.since(first)
    return OfficeHeld("A", "minister", (period,), verified)


def test_a_range_may_run_into_the_next_year():
    span = span_in(PartialDate(month=12, day=30, last_month=1, last_day=2), 2023)
    assert (span.earliest, span.latest) == (dt.date(2023, 12, 30), dt.date(2024, 1, 2))


def test_only_leap_years_have_29_february():
    judged = judge(PartialDate(month=2, day=29), BARE, load_year_weights())
    assert {j.span.earliest.year % 4 for j in judged} == {0}


def test_a_month_without_a_day_has_candidates_too():
    assert span_in(PartialDate(month=5), 2024).precision is Precision.MONTH
    spanning = span_in(PartialDate(month=11, last_month=2), 2023)
    assert (spanning.earliest, spanning.latest) == (dt.date(2023, 11, 1), dt.date(2024, 2, 29))


def test_nothing_reported_lies_after_today_but_announced_events_may():
    late = PartialDate(month=12, day=1)
    assert max(j.span.earliest for j in judge(late, BARE, load_year_weights())) == dt.date(2025, 12, 1)
    announced = judge(late, replace(BARE, announced=True), load_year_weights())
    assert max(j.span.earliest for j in announced) == dt.date(2027, 12, 1)


def test_without_evidence_all_years_are_alike():
    judged = judge(NINTH, BARE, load_year_weights())
    assert len({round(j.belief, 9) for j in judged}) == 1


def test_weekday():
    date = replace(NINTH, weekday=3)
    assert outcomes(2023, BARE, date)["weekday"] == "agrees"
    assert outcomes(2022, BARE, date)["weekday"] == "contradicts"


@pytest.mark.parametrize(
    ("first", "last", "outcome"),
    [
        (dt.date(2022, 1, 1), None, "agrees"),
        (dt.date(2023, 2, 20), None, "near"),
        (dt.date(2024, 2, 20), None, "contradicts"),
        (dt.date(2020, 1, 1), dt.date(2022, 1, 1), "contradicts"),
    ],
)
def test_office(first, last, outcome):
    verified = replace(BARE, offices=(office(first, last),))
    unverified = replace(BARE, offices=(office(first, last, verified=False),))
    assert outcomes(2023, verified)["office_tenure"] == outcome
    assert outcomes(2023, unverified)["office_tenure"] == f"{outcome}_unverified"


def test_weekdays_of_the_same_report_bear_on_all_its_dates():
    printed = (D(month=11, day=25, weekday=0), D(month=11, day=26, weekday=1))
    visit = D(month=11, day=24, last_month=11, last_day=28)
    context = replace(BARE, weekdays=printed)
    assert outcomes(2024, context, visit)["weekday"] == "agrees"
    assert outcomes(2025, context, visit)["weekday"] == "contradicts"


def test_the_events_own_weekday_decides_a_tie():
    context = replace(BARE, weekdays=(D(month=2, day=10, weekday=0),))
    assert outcomes(2023, context, replace(NINTH, weekday=3))["weekday"] == "agrees"
    assert outcomes(2023, replace(BARE, weekdays=(D(month=2, day=29, weekday=0),)))["weekday"] == "contradicts"


@pytest.mark.parametrize(("year", "outcome"), [(2023, "near"), (2022, "same_year"), (2020, "apart")])
def test_a_full_date_of_the_article(year, outcome):
    context = replace(BARE, clues=(YearClue(ClueKind.DAY, 2023, 2023, "x", 1, 28),))
    assert outcomes(year, context)["text"] == outcome


def test_two_offices_against_a_year_weigh_more_than_one():
    weights = load_year_weights()
    two = replace(BARE, offices=(office(dt.date(2024, 6, 1)), office(dt.date(2025, 1, 1))))
    assert outcomes(2023, two)["office_tenure"] == "contradict"
    assert weights.weight("office_tenure", "contradict") < weights.weight("office_tenure", "contradicts")


@pytest.mark.parametrize(
    ("kind", "first", "last", "outcome"),
    [
        (ClueKind.NAME, 2023, 2023, "agrees"),
        (ClueKind.NAME, 2022, 2022, "year_after"),
        (ClueKind.NAME, 2018, 2018, "contradicts"),
        (ClueKind.VERB, 2023, 2023, "agrees"),
        (ClueKind.VERB, 2022, 2022, "contradicts"),
        (ClueKind.CANDIDACY, 2024, 2027, "before_next"),
        (ClueKind.CANDIDACY, 2025, 2028, "before_near"),
        (ClueKind.CANDIDACY, 2030, 2033, "before_far"),
        (ClueKind.PERIOD, 2021, 2025, "within"),
        (ClueKind.PERIOD, 2016, 2020, "after"),
        (ClueKind.RECENT, 2023, 2023, "same_year"),
        (ClueKind.RECENT, 2022, 2022, "year_after"),
        (ClueKind.RECENT, 2024, 2024, "just_before"),
        (ClueKind.RECENT, 2027, 2027, "before"),
        (ClueKind.EARLIER, 2020, 2020, "later"),
        (ClueKind.EARLIER, 2018, 2018, "long_after"),
        (ClueKind.EARLIER, 1962, 1962, "much_later"),
    ],
)
def test_years_printed_nearby(kind, first, last, outcome):
    context = replace(BARE, clues=(YearClue(kind, first, last, "x"),))
    assert outcomes(2023, context)[kind.value] == outcome


def test_a_month_printed_with_a_recent_year_counts():
    may, december = (YearClue(ClueKind.RECENT, 2022, 2022, "x", month) for month in (5, 12))
    assert outcomes(2023, replace(BARE, clues=(may, december)))["recent_year"] == "within_year"
    assert outcomes(2022, replace(BARE, clues=(may,)))["recent_year"] == "just_before"
    assert outcomes(2024, replace(BARE, clues=(may,)))["recent_year"] == "within_two_years"


@pytest.mark.parametrize(
    ("year", "outcome"), [(2010, "before"), (2013, "in_force"), (2020, "in_force"), (2025, "superseded")]
)
def test_milestones(year, outcome):
    date = PartialDate(month=12, day=1)
    assert outcomes(year, replace(BARE, milestones=(STRATEGIC,)), date)["milestone"] == outcome


def test_a_visit_that_holds_a_milestone():
    visit = PartialDate(month=9, day=10, last_month=9, last_day=12)
    assert outcomes(2013, replace(BARE, milestones=(STRATEGIC,)), visit)["milestone"] == "coincides"


@pytest.mark.parametrize(
    ("published", "outcome"),
    [
        (dt.date(2023, 2, 10), "same_week"),
        (dt.date(2023, 3, 10), "same_month"),
        (dt.date(2023, 8, 10), "same_year"),
        (dt.date(2024, 8, 10), "far"),
        (dt.date(2022, 8, 10), "opposite"),
    ],
)
def test_publication(published, outcome):
    context = replace(BARE, published=Publication(Timespan.day(published), "dateline"))
    assert outcomes(2023, context)["publication"] == outcome


def test_publication_of_what_is_announced():
    published = Publication(Timespan.day(dt.date(2023, 1, 20)), "dateline")
    context = replace(BARE, published=published, announced=True)
    assert outcomes(2023, context)["publication_ahead"] == "same_month"
    assert outcomes(2022, context)["publication_ahead"] == "opposite"


def test_a_publication_without_days_says_nothing():
    context = replace(BARE, published=Publication(Timespan.unknown(), "guess"))
    assert "publication" not in outcomes(2023, context)


def test_the_page_was_saved_after_the_event():
    elsewhere = replace(BARE, captured=dt.date(2023, 11, 23))
    assert outcomes(2023, elsewhere)["capture"] == "before_elsewhere"
    assert outcomes(2024, elsewhere)["capture"] == "after_elsewhere"
    here = replace(elsewhere, own_capture=dt.date(2022, 11, 23))
    assert outcomes(2022, here)["capture"] == "before"
    assert outcomes(2023, here)["capture"] == "after"


def test_other_dates_of_the_same_event_and_of_what_contains_it():
    visit = EventDate(Timespan.range(dt.date(2023, 2, 8), dt.date(2023, 2, 10)), DateStatus.STATED, 1.0)
    context = replace(BARE, within=visit, others=(visit, replace(visit, span=Timespan.unknown())))
    assert outcomes(2023, context) == {"containment": "agrees", "other_report": "agrees"}
    assert outcomes(2024, context) == {"containment": "contradicts", "other_report": "contradicts"}


def test_another_report_that_rests_on_the_same_grounds_is_no_second_witness():
    grounds = (Reason("office_tenure", "x", "confirms"), Reason("weekday", "x", "contradicts"))
    other = EventDate(Timespan.day(dt.date(2023, 2, 9)), DateStatus.INFERRED, 0.92, grounds)
    context = replace(BARE, offices=(office(dt.date(2020, 1, 1)),), others=(other,))
    assert "other_report" not in outcomes(2023, context)
    assert outcomes(2023, replace(context, offices=()))["other_report"] == "agrees"


def test_reasons_name_what_sets_the_year_apart_and_in_which_way():
    date = replace(NINTH, weekday=3)
    published = Publication(Timespan.day(dt.date(2023, 2, 10)), "dateline")
    other = EventDate(Timespan.day(dt.date(2023, 2, 9)), DateStatus.STATED, 1.0)
    context = DateContext(
        TODAY,
        published,
        captured=dt.date(2025, 11, 23),
        offices=(office(dt.date(2023, 1, 17), verified=False),),
        clues=(YearClue(ClueKind.CANDIDACY, 2024, 2027, "2024-2027"), YearClue(ClueKind.NAME, 2019, 2019, "2019")),
        milestones=(STRATEGIC,),
        others=(other,),
    )
    judged = judge(date, context, load_year_weights())
    reasons = {reason.kind: reason for reason in reasons_for(judged[0], judged, load_year_weights())}
    assert judged[0].span.earliest == dt.date(2023, 2, 9)
    assert {kind: reason.effect for kind, reason in reasons.items()} == {
        "weekday": "confirms",
        "publication": "suggests",
        "office_tenure": "confirms",
        "future_period": "suggests",
        "name_year": "contradicts",
        "milestone": "bounds",
        "other_report": "confirms",
    }
    assert reasons["weekday"].text == "9 February 2023 was a Thursday"
    assert reasons["office_tenure"].text == "A has been minister since 17 January 2023"
    assert reasons["publication"].text == "the article was published on 10 February 2023, as its dateline says"
    assert reasons["future_period"].text == "the candidacy for 2024–2027 was still open"
    assert reasons["milestone"].text == "the strategic dates from 11 September 2013"


def test_no_year_is_a_candidate_that_lies_long_after_publication_or_capture():
    for known in (
        {"published": Publication(Timespan.day(dt.date(2020, 3, 1)), "dateline")},
        {"own_capture": dt.date(2020, 3, 1)},
    ):
        judged = judge(NINTH, replace(BARE, **known), load_year_weights())
        assert max(j.span.earliest for j in judged) <= dt.date(2020, 4, 30)


def test_equally_likely_years_stay_unknown():
    in_office = (office(dt.date(2024, 6, 1), verified=True),)
    resolved = resolve(NINTH, replace(BARE, offices=in_office))
    assert (resolved.status, resolved.span.edtf) == (DateStatus.UNKNOWN, "XXXX-02-09")


def test_bare_weekdays_must_fall_into_the_days_of_the_visit():
    visit = PartialDate(month=11, day=20, last_month=11, last_day=21)
    context = replace(BARE, today=dt.date(2026, 6, 30), stretches=(visit,), bare_weekdays=(2, 3))
    judged = judge(visit, context, load_year_weights())
    assert {j.span.earliest.weekday() for j in judged[:3]} == {2}


def test_a_dispatch_tells_mostly_of_its_own_day_or_the_one_before():
    dateline = PartialDate(month=6, day=18)
    judged = judge(dateline, replace(BARE, dateline=dateline, bare_weekdays=(1,)), load_year_weights())
    likely = [j.span.earliest.weekday() for j in judged]
    assert set(likely[: likely.count(1)]) == {1}
    said = replace(BARE, dateline=dateline, bare_weekdays=(1,), weekdays=(replace(dateline, weekday=1),))
    assert "dispatch_weekday" not in {f.kind for f in judge(dateline, said, load_year_weights())[0].findings}


def test_an_office_is_verified_when_all_its_memberships_are():
    period = Timespan.since(dt.date(2020, 1, 1))
    person = Person("a", "A", memberships=(Membership("minister", "x", period, "s", verified=True),))
    assert office_held(person, "minister", "x") == OfficeHeld("A", "minister", (period,), verified=True)
    assert office_held(person, "minister") is not None
    assert office_held(person, "minister", "y") is None
    assert office_held(person, "deputy-minister") is None


@given(st.integers(1, 12), st.integers(1, 28), st.integers(0, 6) | st.none())
def test_beliefs_add_up_and_are_in_order(month, day, weekday):
    context = replace(BARE, clues=(YearClue(ClueKind.PERIOD, 2021, 2025, "x"),), milestones=(STRATEGIC,))
    judged = judge(PartialDate(month=month, day=day, weekday=weekday), context, load_year_weights())
    assert sum(j.belief for j in judged) == pytest.approx(1)
    assert [j.belief for j in judged] == sorted((j.belief for j in judged), reverse=True)


def test_inferred_years_mean_what_they_say():
    result = measure(600, TEST_SEED, noise=1.0)
    status = result["status"]
    assert result["date_not_found"] == 0
    assert status["inferred"]["right"] >= 0.97
    assert 0.6 <= status["probable"]["right"] <= 0.9
    assert status["inferred"]["count"] >= 0.6 * result["texts"]
    assert result["brier"] <= 0.07


def test_inferred_years_hold_when_evidence_misleads_twice_as_often():
    assert measure(600, TEST_SEED, noise=2.0)["status"]["inferred"]["right"] >= 0.97


def test_fitting_is_deterministic_and_weighs_what_was_counted(tmp_path):
    found, _ = cases(dated_texts(300, FIT_SEED))
    weights = fitted(found, load_year_weights())
    assert weights.weights == fitted(found, load_year_weights()).weights
    assert weights.weight("weekday", "agrees") > 1 > weights.weight("weekday", "contradicts")
    write(weights, tmp_path / "weights.yaml")
    assert YearWeights.parse(read_yaml(tmp_path / "weights.yaml")).weights == weights.weights


def test_faulty_weights_are_named(tmp_path):
    path = tmp_path / "weights.yaml"
    path.write_text("first_year: 1990\n", encoding="utf-8")
    with pytest.raises(UserError, match="thresholds"):
        read_year_weights(path)


def test_what_is_alike_in_all_years_is_no_reason():
    context = replace(BARE, captured=TODAY)
    judged = judge(NINTH, context, load_year_weights())
    assert [f.kind for f in judged[0].findings] == ["capture"]
    assert reasons_for(judged[0], judged, load_year_weights()) == ()


def test_statuses_follow_the_thresholds():
    weights = load_year_weights()
    statuses = [weights.status(confidence).value for confidence in (0.9, 0.899, 0.6, 0.599)]
    assert statuses == ["inferred", "probable", "probable", "unknown"]


def test_the_weekday_of_an_announcement_says_nothing_of_the_days_announced():
    stretch = D(month=11, day=22, last_month=11, last_day=25)
    context = replace(BARE, bare_weekdays=(4,), stretches=(stretch,))
    assert "weekday_in_stretch" in outcomes(2021, context, stretch)
    assert "weekday_in_stretch" not in outcomes(2021, replace(context, announced=True), stretch)
