# SPDX-License-Identifier: MIT
"""How the cues of a language file become patterns."""

import pytest

from vnsg_viewer.lexicon.languages.commitment_cues import Bending, spaced
from vnsg_viewer.lexicon.languages.language import languages, load_language

BENDING = Bending(
    {"er": {"participle": ["é"], "finite": ["e", "ent"]}, "ger": {"finite": ["gea"]}},
    {"dire": {"finite": ["dit"]}},
    {"active": {"participle": {"before": "a|ont"}, "finite": {"not_before": "la"}}},
    {"{adverbs}": "aussi"},
)


def test_verbs_are_bent_by_the_longest_ending_or_irregularly():
    entry = {"rule": "r", "modality": "proposed", "verbs": ["proposer", "songer", "dire"]}
    assert {anchor for anchor, _ in BENDING.triggers(entry)} == {"proposé", "propose", "proposent", "songea", "dit"}


def test_a_form_carries_the_rules_of_its_frame():
    found = dict(BENDING.triggers({"rule": "r", "verbs": ["proposer"], "then": "de"}))
    assert found["proposé"].before.search("ils ont aussi ")
    assert not found["proposé"].before.search("ils sont ")
    assert found["propose"].not_before.search("la ")
    assert found["proposé"].match.match("proposé aussi de partir")
    assert not found["proposé"].match.match("proposé un plan")
    assert found["proposé"].cue.modality is None


def test_a_misspelt_key_is_refused():
    with pytest.raises(ValueError, match="modalty"):
        list(BENDING.triggers({"rule": "r", "modalty": "proposed"}))


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        ("d'accord", "d['’]accord"),
        ("a b", r"a\s+b"),
        ("l' ?un", r"l['’]\s*un"),
        ("[^,;' ]x", "[^,;' ]x"),
        ("{who} dit", r"(?:il|elle)\s+dit"),
    ],
)
def test_spaces_apostrophes_and_lists(pattern, source):
    assert spaced(pattern, {"{who}": "il|elle"}) == source


@pytest.mark.parametrize("code", languages())
def test_every_pattern_of_a_language_compiles(code):
    words = load_language(code).commitments
    for triggers in words.triggers.values():
        for trigger in triggers:
            for name in ("match", "before", "not_before", "unless", "needs", "subject"):
                pattern = getattr(trigger, name)
                assert pattern is None or pattern.search("") is None or pattern.source
            assert trigger.cue.nested is None or trigger.cue.nested.search("") is None
    patterns = [getattr(words, name) for name in words.__slots__ if name not in {"triggers", "bare", "shape_endings"}]
    assert all(pattern.search("~") is None or pattern.source for pattern in patterns)
