# SPDX-License-Identifier: MIT
"""Who says "I" in releases and speeches."""

import pytest

from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

_MET = "Today the Minister for Defence of Fiji, Joe Tora, and I met in Suva to speak about our patrol boats."
_THANKED = "I thanked the minister for the warm welcome that the whole delegation was given in his country."


def says_i(*lines):
    """Whom each "I" of a text of these lines means."""
    document = prepare(RawArticle("a.txt", "0" * 64, "utf-8", "\n\n".join(lines)))
    found = find_people(document, load_gazetteer())[0]
    return [m.name for m in found if m.rule == f"{document.article.language}.person.author"]


@pytest.mark.parametrize(
    "head",
    [
        ["Senator the Hon Ada Brown", "Minister for Defence", "Visit to Fiji", "3 May 2024"],
        ["STATEMENT BY THE MINISTER FOR DEFENCE, THE HON ADA BROWN", "3 May 2024"],
        ["Remarks by Minister Ada Brown at the port of Suva", "3 May 2024"],
    ],
)
def test_the_author_stands_in_the_head(head):
    assert says_i(*head, _MET, _THANKED) == ["Ada Brown", "Ada Brown"]


def test_the_author_signs_at_the_end():
    assert says_i("Visit to Fiji", "3 May 2024", _MET, _THANKED, "The Hon Ada Brown") == ["Ada Brown", "Ada Brown"]


def test_whom_a_title_names_among_other_words_is_no_author():
    assert says_i("Visit by Minister Ada Brown to the port of Suva in Fiji", "3 May 2024", _MET, _THANKED) == []


def test_who_is_quoted_is_no_author():
    quoted = '"I am glad. The visit was short, but I will come back," said Mr Joe Tora on Tuesday in Suva, after it.'
    assert says_i("The Hon Ada Brown", "3 May 2024", quoted, "They also spoke about World War I on that day.") == []


def test_authors_in_french():
    head = ["Discours de Mme Élise Marchand à Dakar", "3 mai 2024"]
    text = "J'ai reçu ce matin le ministre sénégalais de la Justice, Ali Sow, avec qui je signerai un accord."
    assert says_i(*head, text) == ["Élise Marchand", "Élise Marchand"]


def test_a_catalogue_names_the_author_family_name_first():
    assert says_i("Visit to Fiji", "Brown, Ada", "3 May 2024", _MET, _THANKED) == ["Ada Brown", "Ada Brown"]
    assert says_i("Visit to Fiji", "Hanoi, Vietnam", "3 May 2024", _MET, _THANKED) == []
