# SPDX-License-Identifier: MIT
"""Captions of web pages outlive the search for the article."""

import pytest

from vnsg_viewer.formats.picture_words import tells, with_captions
from vnsg_viewer.formats.registry import read_bytes

_WORDS = "The minister and his guests at the gate."
_FIRST = "The Minister for Justice received a delegation of the Royal Police of Nepal in Colombo on Tuesday morning."
_SECOND = "The two sides agreed to work more closely on the exchange of information about drug crime and piracy."


def _text(figure):
    body = f"<h1>Police guests in Colombo</h1><p>{_FIRST}</p>{figure}<p>{_SECOND}</p><p>{_FIRST[:-1]} again.</p>"
    page = f"<html><head><title>Police guests in Colombo</title></head><body><article>{body}</article></body></html>"
    (article,) = read_bytes("a.html", page.encode())
    return article.text


@pytest.mark.parametrize(
    "figure",
    [
        f'<figure><img src="a.jpg" alt="x"><figcaption>{_WORDS}</figcaption></figure>',
        f'<p><img src="a.jpg" alt="{_WORDS}"></p>',
        f'<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">{_WORDS}</p></div>',
        f'<p class="PhotoCMS_Caption">{_WORDS}</p>',
    ],
)
def test_captions_and_words_of_pictures_are_kept(figure):
    text = _text(figure)
    assert f"\n\nImage: {_WORDS}\n\n" in text
    assert _FIRST in text
    assert _SECOND in text


def test_words_that_tell_nothing_are_left_out():
    assert "Image" not in _text('<p><img src="a.jpg" alt="IMG_2041"></p><p><img src="b.jpg" alt="logo"></p>')


def test_a_caption_stands_once_and_not_beside_the_title():
    text = (
        "![Police guests in Colombo town](a.jpg)\n![They meet at the gate](b.jpg)\n![They meet at the gate](c.jpg)\nX"
    )
    assert with_captions(text, "Police Guests in Colombo Town") == "Image: They meet at the gate\n\nX"


@pytest.mark.parametrize(
    ("words", "told"), [("They meet at the gate", True), ("MINISTRY OF LAW LOGO", False), ("", False)]
)
def test_what_words_tell(words, told):
    assert tells(words) is told
