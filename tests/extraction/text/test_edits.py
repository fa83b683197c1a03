# SPDX-License-Identifier: MIT
"""Edits keep the way back, however many are made."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.extraction.text.edits import Edit, edited, untouched


@st.composite
def _edits(draw, size):
    places = sorted(draw(st.lists(st.integers(0, size), max_size=8)))
    return [Edit(a, b, draw(st.text("xy ", max_size=3))) for a, b in zip(places[::2], places[1::2], strict=False)]


@given(st.text("abcdef", max_size=40), st.data())
def test_offsets_never_decrease_and_stay_within(raw, data):
    clean = untouched(raw)
    for _ in range(3):
        clean = edited(clean, data.draw(_edits(len(clean.text))))
        assert len(clean.offsets) == len(clean.text) + 1
        assert clean.offsets[-1] == len(raw)
        assert all(a <= b for a, b in pairwise(clean.offsets))
        assert all(0 <= offset <= len(raw) for offset in clean.offsets)


@given(st.text("abcdef", min_size=1, max_size=40), st.data())
def test_letters_that_no_edit_touched_lead_to_themselves(raw, data):
    clean = edited(untouched(raw), data.draw(_edits(len(raw))))
    for position, letter in enumerate(clean.text):
        if letter in "abcdef":
            span = clean.raw(position, position + 1)
            assert raw[span.start : span.end] == letter


def test_a_long_text_is_counted_too():
    assert untouched("a" * 70_000).offsets[-1] == 70_000


def test_the_raw_stretch_of_nothing_is_not_empty():
    assert untouched("abc").raw(1, 1).end == 2
