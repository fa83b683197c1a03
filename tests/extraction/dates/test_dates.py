# SPDX-License-Identifier: MIT
"""Printed dates in three languages: what is found, what it says, by which rule; and what is no date at all."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.mentions import Anchor, PartialDate, Unit

D = PartialDate
ENGLISH = {
    "the visit from February 8-10": ("from February 8-10", "range_month_days", D(None, 2, 8, None, 2, 10)),
    "from 5 to 13 December 2019": ("from 5 to 13 December 2019", "range_days_month", D(2019, 12, 5, 2019, 12, 13)),
    "stayed March 28 to April 2": ("March 28 to April 2", "range_month_day_month_day", D(None, 3, 28, None, 4, 2)),
    "an official visit from 16‑18 March 2015": ("from 16‑18 March 2015", None, D(2015, 3, 16, 2015, 3, 18)),
    "between 3 and 5 May": ("between 3 and 5 May", None, D(None, 5, 3, None, 5, 5)),
    "28 December to 2 January 2024": (None, "range_day_month_day_month", D(2023, 12, 28, 2024, 1, 2)),
    "December 28, 2023 to January 2, 2024": (None, None, D(2023, 12, 28, 2024, 1, 2)),
    "between 28 March and 2 April": (None, "range_between_days", D(None, 3, 28, None, 4, 2)),
    "on 16 Sep 24 at the": ("on 16 Sep 24", "day_month_short", D(2024, 9, 16)),
    "on 16 Sep 24 officers came": ("on 16 Sep", "day_month", D(None, 9, 16)),
    "21-23 Oct 24, in town": ("21-23 Oct 24", "range_days_short", D(2024, 10, 21, 2024, 10, 23)),
    "on May 7 (Tuesday)": ("on May 7 (Tuesday", "month_day_weekday", D(None, 5, 7, weekday=1)),
    "in mid-March": (None, "month", D(None, 3)),
    "from Sunday to Tuesday": (None, "range_weekdays", D(weekday=6, anchor=Anchor.PUBLICATION, lasts=3)),
    "on Jan 8 and 9": ("on Jan 8 and 9", "range_month_days", D(None, 1, 8, None, 1, 9)),
    "on 3, 4 and 5 May 2021": ("on 3, 4 and 5 May 2021", "list_days_month", D(2021, 5, 3, 2021, 5, 5)),
    "met on Jan 12, as planned": ("on Jan 12", "month_day", D(None, 1, 12)),
    "12 Aug 2026": ("12 Aug 2026", "day_month", D(2026, 8, 12)),
    "the 12th of March": ("the 12th of March", "day_month", D(None, 3, 12)),
    "on March 2nd, 2024": ("on March 2nd, 2024", "month_day", D(2024, 3, 2)),
    "Thursday, February 9, 2023": (None, "weekday_month_day", D(2023, 2, 9, weekday=3)),
    "on Thursday (9 February)": ("on Thursday (9 February", "weekday_day_month", D(None, 2, 9, weekday=3)),
    "Sept. 8, 2014": ("Sept. 8, 2014", "month_day", D(2014, 9, 8)),
    "on the morning of 5 March": (None, "part_of_day_month", D(None, 3, 5, part_of_day="morning")),
    "9 december 2019": (None, "day_month", D(2019, 12, 9)),
    "release of 18/03/2015": ("18/03/2015", "numeric", D(2015, 3, 18)),
    "3/28/2024": ("3/28/2024", "numeric", D(2024, 3, 28)),
    "2024-03-28": ("2024-03-28", "iso", D(2024, 3, 28)),
    "in November 2018": ("in November 2018", "month_year", D(2018, 11)),
    "in early May": ("in early May", "month", D(None, 5)),
    "met today in town": ("today", "today", D(anchor=Anchor.PUBLICATION)),
    "earlier today": ("earlier today", "today", D(anchor=Anchor.PUBLICATION)),
    "this morning": (None, "this_morning", D(part_of_day="morning", anchor=Anchor.PUBLICATION)),
    "Wednesday afternoon": (None, "weekday_part", D(weekday=2, part_of_day="afternoon", anchor=Anchor.PUBLICATION)),
    "met on Tuesday.": ("on Tuesday", "weekday_led", D(weekday=1, anchor=Anchor.PUBLICATION)),
    "next Monday": (None, None, D(weekday=0, anchor=Anchor.PUBLICATION, forward=True, shift_days=1)),
    "the same day": ("the same day", "same_day", D(anchor=Anchor.PREVIOUS)),
    "yesterday": ("yesterday", "yesterday", D(anchor=Anchor.PUBLICATION, shift_days=-1)),
    "last month": ("last month", None, D(anchor=Anchor.PUBLICATION, unit=Unit.MONTH, shift_units=-1)),
    "later this year": (None, None, D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, open_after=True)),
    "a recently signed pact": ("recently signed", "recently", D(anchor=Anchor.PREVIOUS, open_before=True)),
}
FRENCH = {
    "de dimanche à mardi": (None, "range_weekdays", D(weekday=6, anchor=Anchor.PUBLICATION, lasts=3)),
    "du 9 au 11 courant": (None, "range_of_month", D(day=9, last_day=11, anchor=Anchor.PREVIOUS)),
    "se tient du 3 au 5 avril à Singapour": ("du 3 au 5 avril", "range_days_month", D(None, 4, 3, None, 4, 5)),
    "du 31 octobre au 1er novembre 2024": (None, "range_day_month_day_month", D(2024, 10, 31, 2024, 11, 1)),
    "du 31 octobre au 1e novembre 2024": (None, None, D(2024, 10, 31, 2024, 11, 1)),
    "les 3 et 4 avril": (None, "range_days_month", D(None, 4, 3, None, 4, 4)),
    "du lundi 3 au mercredi 5 avril": (None, None, D(None, 4, 3, None, 4, 5, weekday=0)),
    "Jeudi matin 1er février": (None, "weekday_day_month", D(None, 2, 1, weekday=3, part_of_day="morning")),
    "le mardi 13 mai à Berlin": ("le mardi 13 mai", "weekday_day_month", D(None, 5, 13, weekday=1)),
    "dans la matinée du 23 novembre": (None, "part_of_day_month", D(None, 11, 23, part_of_day="morning")),
    "le 9 février": ("le 9 février", "day_month", D(None, 2, 9)),
    "LE 9 FÉVRIER 2023": ("LE 9 FÉVRIER 2023", "day_month", D(2023, 2, 9)),
    "le premier mai": ("le premier mai", "day_month", D(None, 5, 1)),
    "le 18/06/2024 par": ("le 18/06/2024", "numeric", D(2024, 6, 18)),
    "21.10.2024": ("21.10.2024", "numeric", D(2024, 10, 21)),
    "en avril 2024": ("en avril 2024", "month_year", D(2024, 4)),
    "au mois de mai": ("au mois de mai", "month", D(None, 5)),
    "signé lundi, à Paris": ("lundi", "weekday", D(weekday=0, anchor=Anchor.PUBLICATION)),
    "mardi dernier": ("mardi dernier", "last_weekday", D(weekday=1, anchor=Anchor.PUBLICATION)),
    "aujourd’hui": ("aujourd’hui", "today", D(anchor=Anchor.PUBLICATION)),
    "avant-hier": ("avant-hier", "two_days_ago", D(anchor=Anchor.PUBLICATION, shift_days=-2)),
    "hier": ("hier", "yesterday", D(anchor=Anchor.PUBLICATION, shift_days=-1)),
    "le même jour": ("le même jour", "same_day", D(anchor=Anchor.PREVIOUS)),
    "le lendemain": ("le lendemain", "next_day", D(anchor=Anchor.PREVIOUS, shift_days=1)),
    "plus tard cette année": (None, None, D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, open_after=True)),
    "l'accord récemment signé": ("récemment signé", "recently", D(anchor=Anchor.PREVIOUS, open_before=True)),
}
VIETNAMESE = {
    "thăm chính thức (từ ngày 14 đến 20-3)": (None, "range_days_slash", D(None, 3, 14, None, 3, 20)),
    "thăm Việt Nam từ 3 - 4.6": ("từ 3 - 4.6", "range_days_slash", D(None, 6, 3, None, 6, 4)),
    "Chiều 9-11tại Hà Nội": ("Chiều 9-11", None, D(None, 11, 9, part_of_day="afternoon")),
    "gặp chiều nay (7-5)": ("chiều nay (7-5", "this_day_slash", D(None, 5, 7)),
    "các ngày 7, 8-5": (None, "list_days_marked", D(None, 5, 7, None, 5, 8)),
    "7-9/5/2024": (None, "range_days_year", D(2024, 5, 7, 2024, 5, 9)),
    "từ ngày 29-5 đến 1-6": (None, "range_marked", D(None, 5, 29, None, 6, 1)),
    "các ngày 8, 9 và 10-5": (None, "list_days_marked", D(None, 5, 8, None, 5, 10)),
    "từ ngày 9 đến ngày 11 tháng này": (None, "range_of_month", D(day=9, last_day=11, anchor=Anchor.PREVIOUS)),
    "Chiều 21/10, tại": ("Chiều 21/10", "part_weekday_day_slash", D(None, 10, 21, part_of_day="afternoon")),
    "sáng ngày 5 tháng 3": (None, "part_weekday_day_month", D(None, 3, 5, part_of_day="morning")),
    "Sáng thứ Ba, ngày 5/3": (None, None, D(None, 3, 5, weekday=1, part_of_day="morning")),
    "thứ Năm (5/3)": ("thứ Năm (5/3", "weekday_part_day_slash", D(None, 3, 5, weekday=3)),
    "ngày 25-26/3": ("ngày 25-26/3", "range_days_slash", D(None, 3, 25, None, 3, 26)),
    "từ ngày 11 đến 13/3": ("từ ngày 11 đến 13/3", "range_days_slash", D(None, 3, 11, None, 3, 13)),
    "từ ngày 11 đến ngày 13 tháng 3 năm 2025": (None, "range_days_month", D(2025, 3, 11, 2025, 3, 13)),
    "từ 31/10 đến 1/11/2024": (None, "range_slash_slash", D(2024, 10, 31, 2024, 11, 1)),
    "Ngày 12 tháng 3 năm 2024": (None, "day_month", D(2024, 3, 12)),
    "ký (23/10)": ("(23/10)", "brackets_day_slash", D(None, 10, 23)),
    "Chiều 14-3, tại": ("Chiều 14-3", None, D(None, 3, 14, part_of_day="afternoon")),
    "ngày 14.3.": ("ngày 14.3", "day_slash", D(None, 3, 14)),
    "tháng 12-2023": ("tháng 12-2023", "month_year", D(2023, 12)),
    "12/3/2024": ("12/3/2024", "numeric", D(2024, 3, 12)),
    "Tháng 5/2013": ("Tháng 5/2013", "month_year", D(2013, 5)),
    "tháng mười hai năm 2023": (None, "month_year", D(2023, 12)),
    "gặp nhau thứ Năm tại": ("thứ Năm", "weekday", D(weekday=3, anchor=Anchor.PUBLICATION)),
    "hôm nay": ("hôm nay", "today", D(anchor=Anchor.PUBLICATION)),
    "chiều cùng ngày": (None, "same_afternoon", D(part_of_day="afternoon", anchor=Anchor.PREVIOUS)),
    "cuối năm nay": (None, None, D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR, open_after=True)),
    "năm nay": (None, "this_year", D(anchor=Anchor.PUBLICATION, unit=Unit.YEAR)),
}
CASES = [
    (code, *case) for code, cases in (("en", ENGLISH), ("fr", FRENCH), ("vi", VIETNAMESE)) for case in cases.items()
]


@pytest.mark.parametrize(("code", "text", "expected"), CASES, ids=[f"{code}: {text}" for code, text, _ in CASES])
def test_a_printed_date_is_found_and_read(code, text, expected):
    words, rule, date = expected
    (mention,) = find_dates(document_of(text, code))
    assert mention.date == date
    assert mention.rule.startswith(f"{code}.date.")
    if words:
        assert text[mention.start : mention.end] == words
    if rule:
        assert mention.rule == f"{code}.date.{rule}"


NO_DATES = {
    "en": [
        "it may affect both sides",
        "May 3,000 people march on",
        "March on to victory",
        "every Monday and Black Friday",
        "the Sunday Times asked",
        "Mr Pham Thu said",
        "the second 5 of them sat",
        "open 24/7",
        "phone (+84) 24 38 25 20 96",
        "US$13.03 billion, 15.4%",
        "50 years and a 1-2 score",
        "Article 3, Resolution 1325",
        "in the 1970s",
        "2000 soldiers",
        "3 to 5 articles",
        "February 30",
        "COVID-19",
        "10:30 on 5.3.1",
        "the day before the harvest",
        "13/13/2024",
    ],
    "fr": [
        "Il a pris sa voiture et ma valise",
        "chaque lundi, le lundi",
        "mars attaque la planète",
        "25/GP-BTTTT, n°227",
        "Tél : (+84) 24 38 25 20 96",
        "un score de 3-1, soit 12,5 millions",
        "les années 1970",
        "2000 personnes",
        "le 31 février",
        "Article 3 de la loi",
        "Premier ministre",
        "la rue du 8 mai 1945",
        "à la veille d'une visite, au lendemain du sommet",
    ],
    "vi": [
        "24/7",
        "2/3 số phiếu",
        "lần thứ ba, lần thứ 3, lần thứ Năm",
        "Thứ trưởng Bộ Công an",
        "90.000km2, 40 năm",
        "6 tháng đầu",
        "thập niên 1970",
        "Sáng 14. 3 nước dự",
        "tăng từ 3 đến 4.6 tỷ đồng",
        "thứ năm trong danh sách",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in NO_DATES.items() for text in texts])
def test_what_only_looks_like_a_date_is_none(code, text):
    document = document_of(text, code)
    assert [text[m.start : m.end] for m in find_dates(document)] == []


def test_ranges_come_before_single_days():
    mentions = find_dates(document_of("He was there on 3 May and from 5 to 7 May, then on 9 May.", "en"))
    assert [(m.date.day, m.date.last_day) for m in mentions] == [(3, None), (5, 7), (9, None)]


def test_a_paragraph_end_parts_a_date_from_a_number():
    (mention,) = find_dates(document_of("Le 9 février\n\n2024 projets", "fr"))
    assert mention.date == D(None, 2, 9)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "on 5 March and 8 April 2024"),
        ("fr", "le 5 mars et le 8 avril 2024"),
        ("vi", "ngày 5/3 và ngày 8/4/2024"),
    ],
)
def test_two_dates_are_no_range(code, text):
    mentions = find_dates(document_of(text, code))
    assert [(m.date.month, m.date.day, m.date.last_day) for m in mentions] == [(3, 5, None), (4, 8, None)]
