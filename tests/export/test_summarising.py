# SPDX-License-Identifier: MIT
"""The summary as a value: filters in words, offices, quotes with their sources, doubts; and the narrowed chronicle."""

import datetime as dt
from dataclasses import replace

import pytest

from samples import chronicle
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.domain.commitment import Party
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import DateStatus, EventStatus, Place, Reason
from vnsg_viewer.export.check_report import check_report, unread
from vnsg_viewer.export.criteria_query import query
from vnsg_viewer.export.explanation import explanation
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.export.narrowing import narrowed
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.export.text import summary_text
from vnsg_viewer.lexicon.wording.wording import load_wording


def _summary(of=None, locale="en", **changes):
    return summarise(replace(Selection.of_all(of or chronicle(), load_wording(locale)), **changes))


def _changed(position, **changes):
    sample = chronicle()
    events = [*sample.events]
    events[position] = replace(events[position], **changes)
    return replace(sample, events=tuple(events))


def test_the_head_tells_period_counts_and_filters():
    criteria = Criteria(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31), text="fire")
    criteria = criteria.with_values(Facet.MINISTRY, ["sg-y", "vn-x"]).with_values(Facet.TOPIC, ["extradition"])
    summary = _summary(criteria=criteria, event_ids=("t",))
    assert summary.period == "1 Jan – 31 Dec 2024"
    assert summary.counts == "1 event · 2 commitments · 1 article"
    assert summary.filters == (
        "Ministries and agencies: Ministry of X or Ministry of Y",
        "Topics: Extradition",
        "Period: 1 Jan – 31 Dec 2024",
        "words “fire”",
    )


def test_problems_are_told_only_when_nothing_is_left_out():
    assert _summary().problems == ("three.pdf: Cannot be read: no text in it",)
    assert _summary(event_ids=("t",)).problems == ()


def test_an_entry_tells_sides_offices_and_the_visit():
    talks = _summary().entries[1]
    assert [(d.side, d.country) for d in talks.delegations] == [("Host", "Singapore"), ("Visitor", "Vietnam")]
    assert (talks.delegations[0].attendants[0].name, talks.delegations[0].attendants[0].office) == (
        "Lena Tan",
        "Minister, Ministry of Y",
    )
    assert talks.part_of == "Visit of Trần Văn Bình"
    assert [source.text for source in talks.sources] == ["Ministers meet, Agency, 5 Mar 2024, one.txt"]


def test_a_quote_knows_the_commitment_within_it_and_its_source():
    (quote,) = _summary().entries[1].undertakings[0].quotes
    assert (quote.before, quote.words, quote.after) == ("Mr Bình proposed ", "an agreement on extradition", ".")
    assert quote.source == 1
    assert quote.contains_content


def test_a_quote_that_lacks_the_very_words_is_kept_whole():
    sample = chronicle()
    commitments = (replace(sample.commitments[0], content="extradition treaty"), *sample.commitments[1:])
    (quote,) = _summary(replace(sample, commitments=commitments)).entries[1].undertakings[0].quotes
    assert not quote.contains_content
    assert quote.text == "Mr Bình proposed an agreement on extradition."


def test_a_sentence_that_commitments_share_is_quoted_whole_once():
    sample = chronicle()
    first, second, *rest = sample.commitments
    shared = "Mr Bình proposed an agreement on extradition."
    again = replace(second, event_id=first.event_id, content="extradition", evidence=first.evidence)
    summary = _summary(replace(sample, commitments=(first, again, *rest)))
    one, other = summary.entries[1].undertakings
    assert one.quotes[0].text == shared
    assert (other.quotes[0].text, other.quotes[0].source) == ("… extradition", 1)


def test_the_same_reasons_of_a_date_are_given_once():
    sample = chronicle()
    reasons = (Reason("weekday", "the 9th was a Thursday", "confirms"), Reason("publication", "5 March 2024"))
    events = tuple(replace(event, date=replace(event.date, reasons=reasons)) for event in sample.events)
    visit, talks, _ = _summary(replace(sample, events=events)).entries
    assert len(visit.reasons) == 2
    assert talks.reasons == (f"As for “{visit.title}”, {visit.date}.",)


@pytest.mark.parametrize(
    ("locale", "who"),
    [
        ("en", "Lena Tan to Trần Văn Bình"),
        ("fr", "Lena Tan (destinataire\u00a0: Trần Văn Bình)"),
        ("vi", "Lena Tan với Trần Văn Bình"),
    ],
)
def test_who_speaks_to_whom(locale, who):
    assert _summary(locale=locale).entries[1].undertakings[1].who == who


def test_both_sides_and_nobody_speak_too():
    assert _summary().entries[2].undertakings[0].who == "Both sides"
    sample = chronicle()
    commitments = (replace(sample.commitments[0], speaker=Party()), *sample.commitments[1:])
    assert _summary(replace(sample, commitments=commitments)).entries[1].undertakings[0].who == "Speaker not named"


def test_what_became_of_a_commitment_is_told():
    follow_up = _summary().entries[1].undertakings[0].follow_up
    assert follow_up == "Follow-up: Extradition agreement: fulfilled (10 June, year unknown)"


def test_a_place_that_is_the_country_is_named_once():
    assert _summary(locale="fr").entries[0].place == "Singapour"
    elsewhere = _changed(0, place=Place("Da Nang", "VNM"))
    assert _summary(elsewhere).entries[0].place == "Da Nang, Vietnam"


@pytest.mark.parametrize(
    ("changes", "doubt"),
    [
        ({"status": EventStatus.ANNOUNCED}, "Announced; no report says that it took place."),
        ({"confidence": 0.4}, "Found with confidence 40% only."),
        ({"corrected": ("date", "title")}, "Corrected by the reader: date, title"),
        (
            {"date": replace(chronicle().events[0].date, status=DateStatus.PROBABLE, confidence=0.7)},
            "The date is probable",
        ),
    ],
)
def test_doubts_are_said(changes, doubt):
    doubts = _summary(_changed(0, **changes)).entries[0].doubts
    assert any(text.startswith(doubt) for text in doubts), doubts


def test_a_problem_of_its_article_is_a_doubt_of_the_event():
    sample = replace(chronicle(), problems=(Problem("two.txt", "disagreement", "afternoon or evening"),))
    assert _summary(sample).entries[2].doubts[-1] == "two.txt: Reports disagree: afternoon or evening"


@pytest.mark.parametrize(
    ("facet", "word", "value"),
    [
        (Facet.OFFICIAL, "tran van binh", "tran"),
        (Facet.OFFICIAL, "Tan", "tan"),
        (Facet.MINISTRY, "bo x", "vn-x"),
        (Facet.MINISTRY, "Y", "sg-y"),
        (Facet.COUNTRY, "Việt Nam", "VNM"),
        (Facet.COUNTRY, "Singapour", "SGP"),
        (Facet.TYPE, "courtesy call", "courtesy_call"),
        (Facet.MODALITY, "Cam kết", "pledged"),
        (Facet.SOURCE, "agency", "Agency"),
        (Facet.LANGUAGE, "French", "fr"),
    ],
)
def test_a_filter_is_found_by_what_people_type(facet, word, value):
    assert query(chronicle(), {facet: [word]}, load_wording("en")).values(facet) == {value}


def test_a_word_that_names_nothing_brings_what_comes_near():
    with pytest.raises(UserError, match=r"no official is called 'Lena Tam'\. Did you mean Lena Tan"):
        query(chronicle(), {Facet.OFFICIAL: ["Lena Tam"]}, load_wording("en"))


def test_a_word_that_names_several_is_not_guessed():
    with pytest.raises(
        UserError, match="ministry 'ministry' may be any of: Ministry of X \\(vn-x\\); Ministry of Y \\(sg-y\\)"
    ):
        query(chronicle(), {Facet.MINISTRY: ["ministry"]}, load_wording("en"))


def test_a_narrowed_chronicle_is_complete_in_itself():
    part = narrowed(chronicle(), ["t"])
    assert [event.part_of for event in part.events] == [None]
    assert [commitment.id for commitment in part.commitments] == ["c1", "c2"]
    assert [article.id for article in part.articles] == ["a1"]
    assert {organisation.id for organisation in part.organisations} == {"vn-x", "sg-y"}
    assert [(thread.commitment_ids, thread.event_ids) for thread in part.threads] == [(("c1",), ("t",))]
    assert all(evidence.article_id in part.article for c in part.commitments for evidence in c.evidence)


def test_everything_narrowed_is_everything():
    assert narrowed(chronicle(), ("s", "t", "v")) == chronicle()


def test_the_check_tells_what_was_not_read_and_what_is_doubtful():
    report = check_report(chronicle(), load_wording("en"))
    assert "Not read\n  - three.pdf: Cannot be read: no text in it\n" in report
    assert "10 June, year unknown · Signing\n    - No article prints the year" in report
    assert report.endswith("2 articles · 3 events · 3 commitments · 1 problem\n")
    assert [problem.path for problem in unread(chronicle())] == ["three.pdf"]


def test_the_explanation_names_rule_place_and_words():
    lines = explanation(chronicle(), load_wording("en")).splitlines()
    assert any(line == f"t  {chronicle().events[1].title}" for line in lines)
    place = next(number for number, line in enumerate(lines) if "pledged" in line)
    assert "1:122" in lines[place]
    assert lines[place].endswith("[sample]")
    assert "“Ms Tan pledged to train fire officers.”" in lines[place + 1]


def test_french_keeps_a_space_before_its_colons():
    text = summary_text(_summary(locale="fr", criteria=Criteria(start=dt.date(2024, 1, 1))))
    labels = [line for line in text.splitlines() if line.startswith(("Période", "Filtres"))]
    assert len(labels) == 2
    assert all("\u00a0: " in line for line in labels)
