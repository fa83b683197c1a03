# SPDX-License-Identifier: MIT
"""Whatever the text: mentions are in order, inside it, and the same each time."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import document_of
from vnsg_viewer.extraction.people.finding import find_named
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

WORDS = """
le la the ministre Minister of de Bộ trưởng Thứ Phó ông M. Mr Dr (GEN) General Le Van Tuyen K.Shanmugam Teo Chee Hean
Public Security Sécurité publique Công an Singapore Vietnam vietnamien Vietnamese 's ’s , . ( ) and et và two deux hai
bên sides parties homologue counterpart He Il Ông they ils họ statue épouse late feu cố Ministry ministère d' l' A b
Permanent Secretary (Law) son his délégation phía & / S II St. de Souza
"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map(" ".join), st.text(max_size=200))


@pytest.mark.parametrize("code", ["en", "fr", "vi"])
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_mentions_are_in_order_and_in_bounds(code, text):
    document = document_of(text, code)
    found = find_named(document, load_gazetteer())
    for mentions in found:
        assert [m.start for m in mentions] == sorted(m.start for m in mentions)
        assert all(0 <= m.start < m.end <= len(text) for m in mentions)
        assert all(one.end <= other.start for one, other in pairwise(mentions))
        assert all(m.rule.startswith(f"{code}.") for m in mentions)
    named = {mention.person_id for mention in found[0]}
    assert all(set(group.person_ids) <= named for group in found[1])
    assert find_named(document, load_gazetteer()) == found
