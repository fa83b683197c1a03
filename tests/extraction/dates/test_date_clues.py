# SPDX-License-Identifier: MIT
"""What else in an article bears on a missing year."""

import datetime as dt

import pytest

from documents import document_of
from vnsg_viewer.domain.article import Publication
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.clues import (
    article_context,
    captured_about,
    section_day,
    year_clues,
)
from vnsg_viewer.extraction.dates.context import ClueKind
from vnsg_viewer.extraction.dates.finding import find_dates
from vnsg_viewer.extraction.dates.levels import milestones_named
from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

PAIR = frozenset({"VNM", "SGP"})
TODAY = dt.date(2026, 6, 30)


def clues(text, code, tail=""):
    document = document_of(text, code, tail=tail)
    mentions = find_dates(document)
    governing = next((m for m in mentions if m.date.day and m.date.year is None), None)
    return {(clue.kind, clue.first, clue.last) for clue in year_clues(document, mentions, governing)}


def test_each_year_is_tied_in_its_own_way():
    text = (
        "They met on 9 February at the Safety Summit 2023, for the first time in 2023. "
        "It seeks a seat on the council for 2024-2027. Work follows the plan 2021-2025. "
        "He had been there in November 2022. They praised the agreement signed in 2018."
    )
    assert clues(text, "en") == {
        (ClueKind.NAME, 2023, 2023),
        (ClueKind.VERB, 2023, 2023),
        (ClueKind.CANDIDACY, 2024, 2027),
        (ClueKind.PERIOD, 2021, 2025),
        (ClueKind.RECENT, 2022, 2022),
        (ClueKind.EARLIER, 2018, 2018),
    }


def test_a_full_date_counts_by_its_day():
    document = document_of("They met on 9 February, after talks on 3 January 2023.", "en")
    mentions = find_dates(document)
    (clue,) = year_clues(document, mentions, mentions[0])
    assert (clue.kind, clue.last, clue.month, clue.day) == (ClueKind.DAY, 2023, 1, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("HANOI, March 14 (Agency) -- The talks ended today.", (3, 14)),
        ("HANOI, March 14 – The talks ended today.", (3, 14)),
        ("MOSCOW, March 14. /TASS/. The talks ended today.", (3, 14)),
        ("Vientiane, Mar. 14 (KPL) The talks ended today.", (3, 14)),
        ("HANOI, 14 March (Bernama) -- The talks ended today.", (3, 14)),
        ("The talks ended on March 14 in Hanoi.", None),
        ("In a hall by the lake in the north of the town, the two sides met on March 14 - a cold day.", None),
    ],
)
def test_the_day_with_which_a_dispatch_opens(text, day):
    document = document_of(text, "en")
    dateline = article_context(document, find_dates(document), TODAY).dateline
    assert (dateline and (dateline.month, dateline.day)) == day


def test_days_printed_with_their_weekday_are_collected():
    document = document_of("On Monday, 5 May they met, on Tuesday 6 May 2025 they left, on Friday they spoke.", "en")
    weekdays = article_context(document, find_dates(document), TODAY).weekdays
    assert [(day.month, day.day, day.weekday) for day in weekdays] == [(5, 5, 0)]


def test_a_year_of_something_intended_bounds_nothing_from_below():
    text = "Ngày 9/2, hai bên hội đàm. Hai bên nhất trí hoàn tất đàm phán trong năm 2025."
    assert clues(text, "vi") == {(ClueKind.UPCOMING, 2025, 2025)}
    text = "They met on 9 February. Both aim to sign the treaty in May 2025."
    assert clues(text, "en") == {(ClueKind.UPCOMING, 2025, 2025)}


@pytest.mark.parametrize(
    ("code", "text", "year"),
    [
        ("en", "They met on 9 February. The two sides will mark the 50th anniversary of ties in May 2025.", 2025),
        ("en", "They met on 9 February. It asked for support while it is Chair of ASEAN in 2025.", 2025),
        ("en", "They met on 9 February. He backed the upcoming chairmanship of the host in 2025.", 2025),
        ("fr", "Ils se sont vus le 9 février. Les deux pays célébreront le 50e anniversaire en mai 2025.", 2025),
        ("vi", "Ngày 9/2, hai bên hội đàm nhân kỷ niệm 50 năm thiết lập quan hệ (1973-2023).", 2023),
    ],
)
def test_what_is_to_come_or_celebrated_is_told_from_plans(code, text, year):
    assert clues(text, code) == {(ClueKind.UPCOMING, year, year)}


def test_a_month_in_brackets_is_when_what_they_follow_took_place():
    text = "They met on 9 February. Both agreed that much was done since the last round (in April 2017)."
    assert (ClueKind.UPCOMING, 2017, 2017) not in clues(text, "en")


def test_the_year_of_the_copyright_tells_of_the_page():
    assert clues("They met on 9 February.", "en", tail="Copyright © 2005-2023 The Daily.") == {
        (ClueKind.PAGE, 2023, 2023)
    }


def test_years_of_page_furniture_never_vote():
    assert clues("They met on 9 February.", "en", tail="Summit 2025. In 2025, floods came.") == set()


def test_names_elsewhere_count_when_they_agree():
    assert clues("They met on 9 February. Later came the Safety Summit 2023.", "en") == {(ClueKind.NAME, 2023, 2023)}
    assert clues("They met on 9 February. Safety Summit 2023 and Port Forum 2019 followed.", "en") == set()


def test_a_dispatch_that_says_todays_weekday_has_it():
    document = document_of("HANOI, July 15 (Agency) -- The guest was received here today (Tuesday).", "en")
    context = article_context(document, find_dates(document), TODAY)
    assert [(day.month, day.day, day.weekday) for day in context.weekdays] == [(7, 15, 1)]


def test_bare_weekdays_and_stretches_of_days_are_collected():
    text = "He stayed from 20 to 21 November. On Wednesday he met A, on Thursday B. Last Monday he rested."
    document = document_of(text, "en")
    context = article_context(document, find_dates(document), TODAY)
    assert context.bare_weekdays == (2, 3)
    assert [(day.day, day.last_day) for day in context.stretches] == [(20, 21)]


def test_a_year_from_which_something_is_intended_is_no_past_one():
    assert clues("They met on 9 February. Both agreed on an exchange since 2025.", "en") == {
        (ClueKind.PERIOD, 2025, 2025)
    }
    assert clues("They met on 9 February. Ties have grown since 2015.", "en") == {(ClueKind.EARLIER, 2015, 2015)}


_BODY = "The deputy minister received the ambassador today in Washington, and both agreed to hold talks again soon."


def test_each_report_of_a_page_of_two_has_its_own_day():
    text = f"A meeting\n\nJuly 15, 2025\n\n{_BODY}\n\nA call\n\nJuly 14, 2025\n\n{_BODY}"
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", text))
    dates = find_dates(document)
    assert section_day(document, dates, text.index(_BODY)) is None
    second = section_day(document, dates, text.rindex(_BODY))
    assert second is not None
    assert second.date.edtf == "2025-07-14"


def test_names_count_without_a_governing_date():
    document = document_of("Safety Summit 2023 was opened.", "en")
    assert [clue.kind for clue in year_clues(document, find_dates(document), None)] == [ClueKind.NAME]


def test_the_page_was_saved_about_the_latest_day_of_its_furniture():
    document = document_of("Le 9 février 2030.", "fr", tail="Le 20 mai 2024 et le 23 novembre 2025, en 2027.")
    mentions = find_dates(document)
    assert captured_about(document, mentions) == dt.date(2025, 11, 23)
    assert article_context(document, mentions, TODAY).captured == dt.date(2025, 11, 23)
    assert article_context(document, mentions, TODAY, dt.date(2026, 1, 1)).captured == dt.date(2026, 1, 1)


def test_a_page_was_saved_no_earlier_than_it_was_published():
    published = Publication(Timespan.day(dt.date(2024, 2, 7)), "dateline")
    document = document_of("They met.", "en", published)
    context = article_context(document, find_dates(document), TODAY)
    assert (context.published, context.captured) == (published, dt.date(2024, 2, 7))
    bare = document_of("They met.", "en")
    assert article_context(bare, find_dates(bare), TODAY).captured is None


def levels(text, code, pair=PAIR, tail=""):
    document = document_of(text, code, tail=tail)
    return [step.level for step in milestones_named(document, pair, load_gazetteer())]


def test_levels_of_relations_are_found_longest_first():
    assert levels("Le partenariat stratégique est solide.", "fr") == ["strategic_partnership"]
    assert levels("Le partenariat stratégique global est né.", "fr") == ["comprehensive_strategic_partnership"]
    assert levels("Quan hệ Đối tác Chiến lược Toàn diện.", "vi") == ["comprehensive_strategic_partnership"]


def test_the_highest_level_named_counts():
    text = "The strategic partnership became a Comprehensive Strategic Partnership."
    assert levels(text, "en") == ["comprehensive_strategic_partnership"]


def test_levels_of_other_pairs_do_not_count():
    assert levels("Vietnam and France have a strategic partnership.", "en") == []
    assert levels("Vietnam and Singapore have a strategic partnership.", "en") == ["strategic_partnership"]
    assert levels("They have a strategic partnership.", "en", frozenset({"VNM", "ATA"})) == []


def test_levels_in_page_furniture_do_not_count():
    assert levels("They met.", "en", tail="A strategic partnership.") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They agreed to act on what was reached during the online talks of the two leaders in February 2023.", "en"),
        (
            "Ils ont convenu de donner suite aux accords conclus lors de la rencontre des deux chefs en février 2023.",
            "fr",
        ),
        ("Hai bên nhất trí triển khai kết quả đạt được tại cuộc điện đàm của hai lãnh đạo tháng 2/2023.", "vi"),
    ],
)
def test_what_was_reached_before_is_nothing_intended(text, code):
    assert {kind for kind, _, _ in clues(text, code)} <= {ClueKind.RECENT, ClueKind.EARLIER}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("He congratulated the host on its work as ASEAN Chair in 2020.", "en"),
        ("Il a félicité son hôte pour sa présidence de l'ASEAN en 2020.", "fr"),
        ("Ông chúc mừng Việt Nam đảm nhiệm thành công vai trò Chủ tịch ASEAN 2020.", "vi"),
    ],
)
def test_a_presidency_for_which_somebody_is_congratulated_is_not_to_come(text, code):
    assert clues(text, code) == {(ClueKind.EARLIER, 2020, 2020)}
