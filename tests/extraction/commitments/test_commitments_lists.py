# SPDX-License-Identifier: MIT
"""Lists whose verbs have their subject in the line above, and wordings that real reports use."""

import pytest

from marked_sentences import told


def test_items_after_a_named_subject_alone():
    heading, *items = (
        "[The two ministers=*]:",
        "• Agreed to expand joint patrols.",
        "• Welcomed the proposal to open a school.",
    )
    assert told("en", heading, *items) == [("agreed", "both"), ("welcomed", "both")]


def test_items_after_ministers_alone():
    assert told("en", "Ministers:", "- agreed to expand patrols;", "- decided to set up a hotline.") == [
        ("agreed", "both"),
        ("agreed", "both"),
    ]


def test_after_the_list_the_subject_is_forgotten():
    assert told("en", "[Ms Tan=tan]:", "- promised two boats;", "Praised the cooks and promised more.") == [
        ("pledged", "tan")
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "[The two ministers=*] reaffirmed their desire to open a school.", [("wished", "both")]),
        ("fr", "[Les deux ministres=*] ont, de commun accord, retenu le principe d'un essai.", [("agreed", "both")]),
        (
            "fr",
            "[Le Vietnam=#VNM] et [Singapour=#SGP] vont bâtir un port, ont dit leurs ministres.",
            [("pledged", "both")],
        ),
        ("vi", "[Hai bên=*] nhất trí triển khai đường dây nóng từ năm 2031.", [("agreed", "both")]),
        ("vi", "[Hai bên=*] nhất trí vào năm 2019 lập nhóm công tác.", []),
        ("vi", "[Bà Tan=tan] nhờ [ông Bình=binh] chuyển lời mời tới Bộ trưởng sang thăm.", [("invited", "tan")]),
    ],
)
def test_wordings(language, sentence, expected):
    assert told(language, sentence) == expected
