# SPDX-License-Identifier: MIT
"""Any text gives mentions in order and within bounds; every day of a century is read back as it is written."""

import datetime as dt
from itertools import pairwise

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from documents import document_of
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.mentions import PartialDate
from vnsg_viewer.lexicon.languages.language import load_language

LANGUAGES = ("en", "fr", "vi")
PATTERNS = {
    "en": ("d MMMM y", "MMMM d, y", "MMM d, y", "d MMM y", "EEEE, MMMM d, y", "EEEE d MMMM y", "dd/MM/y", "y-MM-dd"),
    "fr": ("d MMMM y", "EEEE d MMMM y", "d MMM y", "dd/MM/y", "dd.MM.y", "y-MM-dd"),
    "vi": ("'ngày' d/M/y", "'ngày' d 'tháng' M 'năm' y", "d MMMM, y", "EEEE, 'ngày' d/M/y", "dd/MM/y", "y-MM-dd"),
}
MARKS = ["5 ", "10", "2024", "-", "/", ", ", "(", ")", "\n", "\n\n", "’", ".", "1er ", "X "]
WORDS = {
    word + " "
    for dates in (load_language(code).dates for code in LANGUAGES)
    for words in (dates.months, dates.weekdays, dates.relative, *dates.classes.values())
    for word in words
}
SCRAPS = st.sampled_from(MARKS) | st.sampled_from(sorted(WORDS))
TEXTS = st.one_of(st.text(max_size=200), st.lists(SCRAPS, max_size=25).map("".join))
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31))


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_mentions_are_in_bounds_ordered_and_apart(text, code):
    document = document_of(text, code)
    mentions = find_dates(document)
    assert all(0 <= m.start < m.end <= len(document.text) for m in mentions)
    assert all(not document.text[m.start].isspace() and not document.text[m.end - 1].isspace() for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@pytest.mark.parametrize(("code", "pattern"), [(code, pattern) for code in LANGUAGES for pattern in PATTERNS[code]])
@given(day=DAYS)
def test_every_day_is_read_back(code, pattern, day):
    printed = format_date(day, pattern, locale=code)
    (mention,) = find_dates(document_of(f"({printed})", code))
    date = mention.date
    assert (date.year, date.month, date.day) == (day.year, day.month, day.day)
    assert date.weekday in {None, day.weekday()}


@given(first=DAYS, length=st.integers(1, 40), code=st.sampled_from(LANGUAGES))
def test_every_range_is_read_back(first, length, code):
    last = first + dt.timedelta(days=length)
    pattern = "d MMMM" if first.year == last.year else "d MMMM y"
    words = {"en": "from {} to {}", "fr": "du {} au {}", "vi": "từ ngày {} đến ngày {}"}[code]
    year = {"en": " y", "fr": " y", "vi": " 'năm' y"}[code]
    printed = words.format(
        format_date(first, pattern.replace(" y", year), locale=code), format_date(last, "d MMMM" + year, locale=code)
    )
    (mention,) = find_dates(document_of(printed, code))
    assert mention.date == PartialDate(first.year, first.month, first.day, last.year, last.month, last.day)
