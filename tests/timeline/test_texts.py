# SPDX-License-Identifier: MIT
from hypothesis import given
from hypothesis import strategies as st

from pictures import monospace
from vnsg_viewer.timeline.texts import ELLIPSIS, Captions, Face, Typesetter, elided, wrapped


@given(st.text(max_size=60), st.integers(0, 300))
def test_cut_text_fits_and_begins_as_the_whole(text, width):
    cut = elided(text, width, Face.BODY, monospace)
    assert monospace(cut, Face.BODY) <= width
    assert cut == text or text.startswith(cut.removesuffix(ELLIPSIS))


@given(st.text(max_size=80), st.integers(20, 300))
def test_wrapped_lines_fit_and_are_at_most_two(text, width):
    lines = wrapped(text, width, Face.TITLE, monospace)
    assert len(lines) <= 2
    assert all(monospace(line, Face.TITLE) <= width for line in lines)


def test_text_is_broken_between_words_and_cut_at_the_end():
    assert wrapped("one two three four five", 70, Face.TITLE, monospace) == ("one two", "three fou…")
    assert wrapped("one two", 70, Face.TITLE, monospace) == ("one two",)
    assert wrapped("", 70, Face.TITLE, monospace) == ()


def test_texts_are_asked_for_once():
    asked: list[int] = []

    def title(position: int) -> str:
        asked.append(position)
        return "A title"

    setter = Typesetter(Captions(title, lambda _: "a day", lambda _: "2 reports"), monospace)
    assert setter.card(4, 200) == setter.card(4, 200)
    assert setter.title(4, 100) == ("A title", 49)
    assert setter.line(4, 100)[0].title == ("A title",)
    assert asked == [4, 4, 4]
