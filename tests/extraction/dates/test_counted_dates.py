# SPDX-License-Identifier: MIT
"""Days counted from other printed days, of stretches and of dispatches, in three languages."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import document_of
from vnsg_viewer.extraction.dates.counted import counted_dates, shifted
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.mentions import Anchor, PartialDate


def counted(text, code, *, governing=()):
    """What each counted date of a text comes to, by its words."""
    document = document_of(text, code)
    dates = find_dates(document)
    chosen = [m for m in dates if text[m.start : m.end] in governing]
    found = counted_dates(document, dates, chosen)
    return {text[m.start : m.end]: _plain(found[m].date) for m in dates if m in found}


def _plain(date):
    if date.month is None:
        return f"weekday {date.weekday}" if date.weekday is not None else f"{date.shift_days:+}"
    year = f"{date.year}-" if date.year else ""
    return f"{year}{date.month:02}-{date.day:02}"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "They met on 28 February. A day later they flew home.", {"A day later": "03-01"}),
        ("en", "They met on 3 May 2021. The previous day they rested.", {"The previous day": "2021-05-02"}),
        ("en", "They met on 3 May. On the 12th, they met again.", {"On the 12th": "05-12"}),
        (
            "en",
            "They met on 3 May 2021. Ties date from a day in spring, 25 March 1971. The same day he went home.",
            {"The same day": "2021-05-03"},
        ),
        ("en", "They met on 30 May. On the 2nd, they met again.", {"On the 2nd": "06-02"}),
        ("en", "They met on 2 January 2022. On the 30th, he had left.", {"On the 30th": "2021-12-30"}),
        (
            "en",
            "He stayed from 8 to 10 October 2025. On the second day he spoke, on the last day he sang.",
            {"On the second day": "2025-10-09", "on the last day": "2025-10-10"},
        ),
        (
            "en",
            "The summit is held from 8 to 10 May. On the eve of the summit they dined.",
            {"On the eve of the summit": "05-07"},
        ),
        ("en", "She began a four-day visit on 30 June. On the last day she swam.", {"On the last day": "07-03"}),
        ("en", "She ended a four-day visit on 3 July. On the second day she swam.", {"On the second day": "07-01"}),
        ("en", "On Sunday the guest landed, and the following day he spoke.", {"the following day": "weekday 0"}),
        ("en", "A statement said on Friday so. The next day they met.", {}),
        (
            "fr",
            "Il est arrivé le 31 mai. Le lendemain, il a parlé. La veille, il avait dormi.",
            {
                "Le lendemain": "06-01",
                "La veille": "05-31",
            },
        ),
        (
            "fr",
            "La réunion a lieu les 22 et 23 février. La veille de l'ouverture, il a dîné.",
            {"La veille de l'ouverture": "02-21"},
        ),
        ("fr", "Il était là du 4 au 6 juin. Le deuxième jour, il a plu.", {"Le deuxième jour": "06-05"}),
        ("vi", "Ông đến ngày 30/4. Hôm sau, ông phát biểu.", {"Hôm sau": "05-01"}),
        ("vi", "Ông phát biểu ngày 1/5. Một ngày trước đó, ông đến nơi.", {"Một ngày trước đó": "04-30"}),
        ("vi", "Đoàn ở đó từ ngày 5 đến 7/3. Ngày cuối cùng, đoàn về nước.", {"Ngày cuối cùng": "03-07"}),
    ],
)
def test_counted_days(code, text, expected):
    assert counted(text, code) == expected


def test_anniversaries_in_brackets_and_days_to_come_are_not_counted_back_from():
    text = "They met on 12 November. The army's day is near (22 December 1944). In the afternoon he left."
    assert counted(text, "en") == {"In the afternoon": "11-12"}
    text = "They met on 3 July. He invited him to come on 25 October. The day before, he had rested."
    assert counted(text, "en") == {"The day before": "07-02"}


def test_a_weekday_that_governs_an_event_is_counted_from():
    text = "The two met late on Friday in the port. The next day they sailed."
    assert counted(text, "en", governing=["on Friday"]) == {"The next day": "weekday 5"}


def test_without_a_stretch_there_is_no_second_day():
    assert counted("They met on 3 May. On the second day he spoke.", "en") == {}


@given(st.dates(dt.date(1950, 1, 1), dt.date(2080, 1, 1)), st.integers(-40, 40))
def test_shifting_full_dates_is_the_calendars(day, days):
    there = day + dt.timedelta(days=days)
    assert shifted(PartialDate(day.year, day.month, day.day), days) == PartialDate(there.year, there.month, there.day)


@given(st.integers(0, 6), st.integers(-9, 9), st.integers(-9, 9))
def test_shifts_of_weekdays_add_up(weekday, first, second):
    date = PartialDate(weekday=weekday, anchor=Anchor.PUBLICATION)
    once = shifted(date, first)
    assert once is not None
    assert shifted(once, second) == shifted(date, first + second)


def test_months_are_not_shifted():
    assert shifted(PartialDate(2024, 5), 1) is None
