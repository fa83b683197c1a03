# SPDX-License-Identifier: MIT
"""Whatever the text: regions, offsets and sentences keep their promises."""

from hashlib import sha256
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.formats.raw_article import RawArticle

_SCRAPS = [
    "Le ministre a rencontré son homologue jeudi 6 mars à Singapour.",
    "The two ministers agreed to sign an agreement on 3 April 2024.",
    "Hai bên nhất trí tăng cường hợp tác trong phòng, chống tội phạm.",
    "dela visite",
    "M. Nguyen",
    "K.Shanmugam",
    "Photo: VNA",
    "(Ảnh: An/TTXVN)",
    "-VNA",
    "VNA/CVN",
    "./. An (TTXVN)",
    ">> Titre",
    "Voir plus",
    "Related",
    "More on this Topic",
    "Lire aussi : autre titre",
    "Sign up",
    "---",
    'title: "a\\u00e9 b"',
    "# Titre",
    "[lien](http://a.b/c_d(e))",
    "![img](x.jpg)",
    "*italique*",
    "<p>",
    "</p>",
    "<br>",
    "<!--",
    "-->",
    "<img src='a' alt='b'>",
    "&nbsp;",
    "&amp;lt;",
    "&#0;",
    "&#x110000;",
    "â€™",
    "Ã©",
    "e\u0301",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\r\n",
    "\n",
    "\n\n",
    "  ",
    "\\\n",
    "…",
    "ảnh 1",
    "12 March 2008 Posted in news",
    "31 février 2024",
    "Last updated on 27 Nov 2012",
    "par Jean Dupont le 6 mars 2025",
    "Back to top",
]
_TEXTS = st.one_of(
    st.text(max_size=300), st.lists(st.one_of(st.sampled_from(_SCRAPS), st.text(max_size=8)), max_size=30).map("".join)
)


def _article(text: str) -> RawArticle:
    return RawArticle("a.txt", sha256(text.encode(errors="surrogatepass")).hexdigest(), "utf-8", text)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_TEXTS)
def test_any_text_is_prepared(text):
    document = prepare(_article(text))
    clean = document.clean

    assert document.article.text == text
    assert len(clean.offsets) == len(clean.text) + 1
    assert all(a <= b for a, b in pairwise(clean.offsets))
    assert all(0 <= offset <= len(text) for offset in clean.offsets)

    regions = document.article.regions
    assert all(0 <= region.start < region.end <= len(text) for region in regions)
    assert all(a.end <= b.start for a, b in pairwise(regions))

    assert [s.index for s in document.sentences] == list(range(len(document.sentences)))
    assert all(0 <= s.start < s.end <= len(clean.text) for s in document.sentences)
    assert all(a.end <= b.start and a.paragraph <= b.paragraph for a, b in pairwise(document.sentences))
    for sentence in document.sentences:
        assert document.words(sentence).strip() == document.words(sentence)
        raw = clean.raw(sentence.start, sentence.end)
        assert 0 <= raw.start < raw.end <= len(text)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_TEXTS)
def test_every_word_stands_in_a_sentence_of_its_region(text):
    document = prepare(_article(text))
    covered = bytearray(len(document.text))
    for sentence in document.sentences:
        covered[sentence.start : sentence.end] = b"\1" * (sentence.end - sentence.start)
    outside = [c for c, inside in zip(document.text, covered, strict=True) if not inside and c.isalnum()]
    title = document.text.find("title:")
    assert not outside or (title >= 0 and text.startswith("---"))


@settings(max_examples=60, deadline=None)
@given(_TEXTS)
def test_preparing_twice_gives_the_same(text):
    assert prepare(_article(text)) == prepare(_article(text))
