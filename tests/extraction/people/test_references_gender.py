# SPDX-License-Identifier: MIT
"""References that gender, possession or a closing clause tell apart."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.mentions import Reference
from vnsg_viewer.extraction.people.finding import find_people
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

_NAMED = frozenset({Reference.NAME, Reference.SHORT})
_BOTH = "La ministre des Transports, l'honorable Alma Joret, a vu le ministre belge Jan Peeters. "
_ENVOY = "Le ministre Jan Peeters a reçu l'ambassadrice du Laos, Viengthong Siphan. "


def meant(text, code):
    """Whom the last reference that names nobody means."""
    people = find_people(document_of(text, code), load_gazetteer())[0]
    return [m.name for m in people if m.reference not in _NAMED][-1]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", _BOTH + "Le ministre a remercié.", "Jan Peeters"),
        ("fr", _BOTH + "La ministre a remercié.", "Alma Joret"),
        ("fr", _BOTH + "Elle a remercié.", "Alma Joret"),
        ("fr", _ENVOY + "Elle a remercié.", "Viengthong Siphan"),
        ("fr", _ENVOY + "Il a remercié.", "Jan Peeters"),
        ("fr", _ENVOY + "La diplomate est partie.", "Viengthong Siphan"),
        (
            "en",
            "Minister Ada Brown met Minister Joe Tora. Minister Brown hopes that Tora's trip helps. The minister left.",
            "Ada Brown",
        ),
        (
            "en",
            "Minister Ada Brown met Fijian Minister Joe Tora. Brown called for more ties in trade, the official said.",
            "Ada Brown",
        ),
    ],
)
def test_whom_a_reference_means(code, text, name):
    assert meant(text, code) == name
