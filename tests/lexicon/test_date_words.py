# SPDX-License-Identifier: MIT
"""The date section of the language files, and the rules' little language."""

import pytest

from vnsg_viewer.extraction.dates.grammar import grammar
from vnsg_viewer.lexicon.languages.date_words import DateWords
from vnsg_viewer.lexicon.languages.language import languages, load_language


def section(**changes):
    words = {
        "months": {1: ["january", "Jan"]},
        "weekdays": {0: ["monday"]},
        "parts_of_day": {"morning": ["morning"]},
        "relative": {"today": {"words": ["today"]}},
        "words": {"to": ["to"]},
        "rules": {"day_month": "day month"},
        "roles": {},
        "future": "will",
        "ahead": "will",
        "opening": "on",
        "during": "during",
        "afterwards": "afterwards",
        "durations": {
            "visit": "(?P<n>two)-day visit",
            "begins": "from",
            "ends": "ended",
            "known": "the",
            "numbers": {"two": 2},
            "units": ["day"],
        },
    }
    return words | changes


@pytest.mark.parametrize("code", languages())
def test_every_language_has_all_months_and_weekdays_and_compiles(code):
    words = load_language(code).dates
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(7))
    assert grammar(words).rules.keys() == words.rules.keys()


def test_an_unknown_key_of_a_phrase_is_refused():
    with pytest.raises(ValueError, match="colour"):
        DateWords.parse(section(relative={"today": {"words": ["today"], "colour": 1}}))


def test_a_day_has_nothing_left_to_be_open():
    with pytest.raises(ValueError, match="unit"):
        DateWords.parse(section(relative={"later": {"words": ["later"], "open_after": True}}))


@pytest.mark.parametrize("rule", ["day mnoth", "day % month", "day month %", "day day day month"])
def test_a_faulty_rule_is_refused(rule):
    with pytest.raises(ValueError, match="rule"):
        grammar(DateWords.parse(section(rules={"wrong": rule})))
