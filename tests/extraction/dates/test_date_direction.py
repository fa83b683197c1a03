# SPDX-License-Identifier: MIT
"""What the clause around a date adds to it: length of a visit, days to come, and dates of two parts."""

import datetime as dt
from dataclasses import replace

import pytest

from documents import document_of
from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import DateContext
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.dates.resolution import resolve

THURSDAY = dt.date(2024, 3, 7)
CONTEXT = DateContext(dt.date(2026, 6, 30), Publication(Timespan.day(THURSDAY), "dateline"))


def dated(text, code):
    """All dates of a text published on Thursday 7 March 2024."""
    mentions = find_dates(document_of(text, code))
    return [resolve(mention.date, CONTEXT).span.edtf for mention in mentions]


@pytest.mark.parametrize(
    ("code", "text", "edtf"),
    [
        ("en", "The general begins a three-day visit to Hanoi on Monday.", "2024-03-04/2024-03-06"),
        ("en", "The general will begin a three-day visit to Hanoi on Monday.", "2024-03-11/2024-03-13"),
        ("en", "The general arrived on 4 March for a two-day working visit.", "2024-03-04/2024-03-05"),
        ("en", "The general arrived on Monday. The two-day visit is his first.", "2024-03-04/2024-03-05"),
        ("en", "The general met him on Monday. The two-day visit is his first.", "2024-03-04"),
        (
            "fr",
            "Le général est arrivé, hier, à Alger. Cette visite de deux jours renforcera les liens.",
            "2024-03-06/2024-03-07",
        ),
        ("vi", "Đại tướng tới Hà Nội hôm 5/3. Chuyến thăm kéo dài 2 ngày.", "2024-03-05/2024-03-06"),
        ("en", "The general wrapped up on Wednesday a three-day trip.", "2024-03-04/2024-03-06"),
        ("en", "The general met his host on Monday amid a visit.", "2024-03-04"),
        ("fr", "Le général entamera lundi prochain une visite officielle de deux jours.", "2024-03-11/2024-03-12"),
        ("fr", "Le général effectue une visite de deux jours à partir de lundi.", "2024-03-04/2024-03-05"),
        ("fr", "Le général a entamé mardi une visite de 48 heures.", "2024-03-05/2024-03-06"),
        ("fr", "Le général a achevé mercredi une visite de trois jours.", "2024-03-04/2024-03-06"),
        ("vi", "Đại tướng bắt đầu chuyến thăm chính thức 3 ngày từ 5/3.", "2024-03-05/2024-03-07"),
        ("vi", "Đại tướng kết thúc chuyến thăm hai ngày vào ngày 5/3.", "2024-03-04/2024-03-05"),
    ],
)
def test_visits_last(code, text, edtf):
    assert dated(text, code) == [edtf]


@pytest.mark.parametrize(
    ("code", "text", "edtf"),
    [
        ("en", "In Hanoi on Monday the minister will meet his host.", "2024-03-11"),
        ("en", "The minister met his host on Monday and said he will return.", "2024-03-04"),
        ("en", "The minister is due to meet his host on Monday.", "2024-03-11"),
        ("en", "The minister met his host last Monday.", "2024-03-04"),
        ("fr", "Lundi, le ministre rencontrera son hôte.", "2024-03-11"),
        ("fr", "Le ministre a rencontré son hôte lundi, indique un communiqué.", "2024-03-04"),
        ("vi", "Bộ trưởng sẽ gặp chủ nhà vào thứ Hai.", "2024-03-11"),
        ("vi", "Bộ trưởng gặp chủ nhà hôm thứ hai.", "2024-03-04"),
        ("en", "The minister will meet his host on 21 October.", "2024-10-21"),
        ("en", "The minister met his host on 21 October.", "2023-10-21"),
    ],
)
def test_the_verb_says_which_way_a_weekday_or_a_day_lies(code, text, edtf):
    assert dated(text, code) == [edtf]


@pytest.mark.parametrize(
    ("code", "text", "edtf"),
    [
        ("en", "They had met in April last year.", "2023-04"),
        ("en", "They will meet on Friday this week.", "2024-03-08"),
        ("fr", "Ils s'étaient vus en avril de l'année dernière.", "2023-04"),
        ("vi", "Hai bên đã gặp nhau tháng 4 năm ngoái.", "2023-04"),
        ("vi", "Hai bên gặp nhau thứ Sáu tuần này.", "2024-03-08"),
    ],
)
def test_dates_of_two_parts_are_one(code, text, edtf):
    assert dated(text, code) == [edtf]


def test_a_dispatch_without_a_year_dates_its_weekday_by_the_likeliest_one():
    text = "BEIJING, June 18 (Agency) -- The ministers met on Tuesday."
    (dateline, weekday) = find_dates(document_of(text, "en"))
    context = DateContext(dt.date(2026, 6, 30), dateline=dateline.date, bare_weekdays=(1,))
    assert resolve(weekday.date, context).span.edtf == "XXXX-06-18"
    saved = replace(context, own_capture=dt.date(2024, 7, 1), captured=dt.date(2024, 7, 1))
    assert resolve(weekday.date, saved).span.edtf in {"2024-06-18", "XXXX-06-18"}


def test_no_report_lies_long_after_its_publication():
    (mention,) = find_dates(document_of("They met on 21 October.", "en"))
    for day in (dt.date(2015, 3, 7), THURSDAY, dt.date(2026, 1, 2)):
        context = replace(CONTEXT, published=Publication(Timespan.day(day), "dateline"))
        latest = resolve(mention.date, context).span.latest
        assert latest is not None
        assert latest <= day
