# SPDX-License-Identifier: MIT
"""Marks in articles, the way from their offsets to a text document, and the answers to 'why?'."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from samples import LATER, TEXT, chronicle
from vnsg_viewer.domain.facets import facet_index
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.qtmodels.article_marks import ArticleMarks, Mark, MarkKind
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.shown_text import shown_text
from vnsg_viewer.qtmodels.why import why


def marked(article: str, text: str) -> list[tuple[str, str, str]]:
    return [(m.kind.value, m.event_id, text[m.start : m.end]) for m in ArticleMarks(chronicle()).of(article)]


def test_every_fact_is_marked_where_its_words_stand():
    found = marked("a1", TEXT)
    assert ("date", "t", "4 March 2024") in found
    assert ("person", "t", "Lena Tan") in found
    assert ("commitment", "t", "Ms Tan pledged to train fire officers.") in found
    assert ("event", "v", TEXT[: TEXT.index(". ") + 1]) in found
    assert ("commitment", "s", LATER) in marked("a2", LATER)


def test_statements_come_before_names_so_that_names_are_drawn_above():
    kinds = [kind for kind, _, _ in marked("a1", TEXT)]
    assert kinds == sorted(kinds, key=["event", "commitment", "date", "person"].index)


def test_an_article_without_events_has_no_marks():
    assert ArticleMarks(chronicle()).of("nobody") == ()


TEXTS = st.text(st.sampled_from("aế\n\r \u2028\U0001f600\ufdd0\x00") | st.characters(codec="utf-8"), max_size=60)


@given(TEXTS)
def test_every_stretch_of_an_article_is_found_in_the_document(qapp, text):  # noqa: ARG001
    shown = shown_text(text)
    document = QTextDocument()
    document.setPlainText(shown.text)
    assert document.characterCount() - 1 == shown.position(len(text))
    for offset, letter in enumerate(text):
        position = shown.position(offset)
        if letter not in "\r\n":
            assert shown.offset(position) == offset
        if letter.isalpha() and ord(letter) < 0x10000:
            assert document.characterAt(position) == letter


@given(TEXTS, st.integers(-3, 80), st.integers(-3, 80))
def test_the_way_into_the_document_never_turns_back(text, one, other):
    shown = shown_text(text)
    first, second = sorted((one, other))
    assert shown.position(first) <= shown.position(second)
    assert shown.offset(first) <= shown.offset(second)


@pytest.fixture
def navigation(qapp):  # noqa: ARG001
    made = Navigation()
    made.open(chronicle(), facet_index(chronicle()), load_wording("en"))
    return made


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (MarkKind.DATE, ["Monday 4 March 2024", "Rule: sample"]),
        (MarkKind.PERSON, ["Trần Văn Bình", "Ministry of X"]),
        (MarkKind.COMMITMENT, ["Proposed", "Trần Văn Bình", "100%"]),
        (MarkKind.EVENT, ["Talks"]),
    ],
)
def test_every_mark_can_say_why(navigation, kind, words):
    mark = next(m for m in navigation.marks.of("a1") if m.kind is kind and m.event_id == "t")
    answer = why(navigation, mark)
    assert all(word in answer for word in words), answer


def test_markup_in_a_name_is_shown_not_obeyed(navigation):
    answer = why(navigation, Mark(MarkKind.EVENT, 0, 1, "t", rule="<b>&"))
    assert "&lt;b&gt;&amp;" in answer
