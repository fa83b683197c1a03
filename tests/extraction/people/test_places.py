# SPDX-License-Identifier: MIT
"""Places: cities and countries in three languages, and what only looks like one."""

import pytest

from documents import document_of
from vnsg_viewer.extraction.people.organisations.places import find_places
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

PLACES = [
    ("fr", "Il est arrivé à Pékin, puis au Viêt Nam.", [("Beijing", "CHN"), ("Vietnam", "VNM")]),
    ("fr", "La délégation vietnamienne est à Hanoï.", [("Hanoi", "VNM")]),
    ("en", "They met in Ho Chi Minh City and in New York.", [("Ho Chi Minh City", "VNM"), ("New York", "USA")]),
    ("en", "Vietnamese and French officials met in the U.S. to help us.", [("United States", "USA")]),
    ("vi", "Hội đàm ở Bắc Kinh, Trung Quốc và thăm Pháp.", [("Beijing", "CHN"), ("China", "CHN"), ("France", "FRA")]),
    ("vi", "Theo pháp luật, anh ấy nga xuống.", []),
    ("en", "No place at all.", []),
]


@pytest.mark.parametrize(("code", "text", "expected"), PLACES)
def test_cities_and_countries(code, text, expected):
    found = find_places(document_of(text, code), load_gazetteer())
    assert [(mention.name, mention.country) for mention in found] == expected
