# SPDX-License-Identifier: MIT
"""Why a date is what it is: plain English, said again in each interface language."""

import datetime as dt

import pytest

from vnsg_viewer.domain.event import Reason
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.wording.findings import (
    basis_in_english,
    day_in_english,
    finding,
    span_in_english,
    weekday_finding,
)
from vnsg_viewer.lexicon.wording.wording import load_wording

DAY = dt.date(2023, 2, 9)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Timespan.day(DAY), "9 February 2023"),
        (Timespan.range(DAY, dt.date(2023, 2, 11)), "9–11 February 2023"),
        (Timespan.range(DAY, dt.date(2023, 3, 1)), "9 February 2023 – 1 March 2023"),
        (Timespan.month(2023, 2), "February 2023"),
        (Timespan.year(2023), "2023"),
        (Timespan.until(DAY), "9 February 2023"),
        (Timespan.unknown(), ""),
    ],
)
def test_spans_are_written_in_english_whatever_the_locale(span, words):
    assert span_in_english(span) == words


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en", "Weekday – agrees: 9 February 2023 was a Thursday"),
        ("fr", "Jour de la semaine – concorde\u00a0: le 9 févr. 2023 était un jeudi"),
        ("vi", "Thứ trong tuần – phù hợp: 9/2/2023 là thứ Năm"),
    ],
)
def test_a_reason_reads_as_a_line_in_each_language(locale, line):
    assert load_wording(locale).reason(Reason("weekday", weekday_finding(DAY), "confirms")) == line


def test_an_office_is_named_in_the_readers_language():
    text = finding(
        "office",
        person="Lương Tam Quang",
        post="Deputy Minister of Public Security",
        start=day_in_english(dt.date(2019, 8, 15)),
        end=day_in_english(dt.date(2024, 6, 6)),
    )
    line = load_wording("fr").reason(Reason("office_tenure", text))
    assert "vice-ministre de la Sécurité publique" in line
    assert "15 août 2019" in line


def test_an_office_of_nobody_listed_stays_as_it_is():
    text = finding("office_since", person="Nobody Listed", post="Chief of Nothing", start=day_in_english(DAY))
    assert "Chief of Nothing" in load_wording("vi").reason(Reason("office_tenure", text))


@pytest.mark.parametrize("basis", ["dateline", "byline", "html_meta", "front_matter", "mail_header", "url", "updated"])
def test_every_basis_of_publication_has_words(basis):
    text = finding("published_by", day=day_in_english(DAY), basis=basis_in_english(basis))
    assert "_" not in text
    assert basis_in_english(basis) not in load_wording("vi").reason(Reason("publication", text))


def test_what_no_template_made_is_shown_as_it_is():
    assert load_wording("fr").reason(Reason("text", "as the reader says")).endswith("as the reader says")
    assert basis_in_english("reader_note") == "reader note"


def test_months_and_ranges_are_said_in_the_readers_language():
    text = finding("printed", span="3–5 April 2024")
    assert load_wording("fr").reason(Reason("text", text)).endswith("3–5 avr. 2024")
    assert "mars 2025" in load_wording("fr").reason(Reason("text", finding("printed", span="March 2025")))
