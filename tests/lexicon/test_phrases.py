# SPDX-License-Identifier: MIT
"""Phrases as language files write them."""

import re
import time

import pytest

from vnsg_viewer.lexicon.languages.language import languages, load_language
from vnsg_viewer.lexicon.languages.phrases import any_of, leading_letters, phrase_pattern


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("rencontr*", "rencontrera"),
        ("tiếp … (đến|tới) chào", "tiếp ông An, Đại sứ Lào, đến chào"),
        ("s'est rendu", "s’est  rendu"),
        ("courtesy (phone )?call", "courtesy call"),
    ],
)
def test_a_phrase_matches(phrase, text):
    assert re.fullmatch(phrase_pattern(phrase), text)


@pytest.mark.parametrize(
    ("phrase", "text"), [("a … b", "a. b"), ("rencontre", "rencontrera"), ("hold talks", "hold. talks")]
)
def test_a_phrase_does_not_match(phrase, text):
    assert not re.fullmatch(phrase_pattern(phrase), text)


def test_the_longest_of_several_phrases_is_found_at_the_borders_of_words():
    found = any_of(["visite", "visite de courtoisie"]).search("une visite de courtoisie")
    assert found
    assert found[0] == "visite de courtoisie"
    assert not any_of(["visite"]).search("revisiter")


def test_a_phrase_begins_with_letters():
    assert leading_letters("visite* de courtoisie") == "visite"
    with pytest.raises(ValueError, match="must begin with letters"):
        leading_letters("* de courtoisie")


@pytest.mark.parametrize("code", languages())
def test_no_pattern_of_the_events_takes_long_over_any_text(code):
    words = load_language(code).events
    text = "a b " * 60 + "paid a very long and, " * 12 + "x" * 200 + " "
    patterns = [getattr(words, name) for name in words.__slots__ if isinstance(getattr(words, name), re.Pattern)]
    start = time.perf_counter()
    for pattern in patterns:
        pattern.search(text)
    assert time.perf_counter() - start < 1
