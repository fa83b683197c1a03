# SPDX-License-Identifier: MIT
"""Lists whose verbs have their subject in the line above, and wordings that real reports use."""

import pytest

from marked_sentences import told
from vnsg_viewer.extraction.pipeline import read_chronicle


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


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        (
            "en",
            ["[Mr Binh=binh] said [the Vietnamese side=@vn-x] valued ties, and will work with [Singapore=#SGP]."],
            [("pledged", "binh")],
        ),
        ("en", ["[The two leaders=*] witnessed the signing of a memorandum on fish."], [("signed", "both")]),
        (
            "vi",
            ["[Bà Tan=tan] khẳng định, khu vực quan trọng, mong muốn mở cảng; khẳng định ủng hộ vai trò của Huế."],
            [("wished", "tan"), ("affirmed_support", "tan")],
        ),
        ("vi", ["[Singapore=#SGP] sẽ hợp tác chặt chẽ với Việt Nam trong việc đào tạo."], [("pledged", "tan")]),
        (
            "vi",
            ["[Ông Bình=binh] bày tỏ hài lòng.", "Người đứng đầu Chính phủ đề nghị [hai bên=*] sớm mở đường bay."],
            [("proposed", "binh")],
        ),
        ("vi", ["[Hai bên=*] nhất trí tích cực đàm phán, ký kết các văn kiện mới."], [("agreed", "both")]),
        (
            "vi",
            ["[Ông Bình=binh] đề nghị quốc hội [hai nước=*] ủng hộ thông qua các hiệp định được ký kết giữa hai bộ."],
            [("proposed", "binh")],
        ),
        (
            "fr",
            ["Les gouvernements vietnamien et singapourien ont signé un accord sur la pêche."],
            [("signed", "both")],
        ),
    ],
)
def test_longer_sentences(language, sentences, expected):
    assert told(language, *sentences) == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "[Mr Binh=binh] called on and was hosted to lunch by [Ms Tan=tan] today."),
        ("en", "[The two leaders=*] are also expected to witness the signing of a memorandum on fish."),
        ("en", "[The two leaders=*] will discuss trade and energy."),
        ("fr", "[Les deux ministres=*] aborderont la pêche et les ports."),
        ("vi", "[Hai nhà lãnh đạo=*] sẽ thảo luận về việc xây dựng các cảng mới."),
    ],
)
def test_calls_and_what_is_still_to_be_talked_about_commit_nobody(language, sentence):
    assert told(language, sentence) == []


def contents(tmp_path, *lines):
    (tmp_path / "a.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = sorted(read_chronicle(tmp_path).commitments, key=lambda c: c.evidence)
    return [(c.modality.value, " ".join(c.content.split())) for c in found]


MEETING = (
    "Statement of two ministers\n\nHUE, 4 March 2026 - Deputy Foreign Minister of Vietnam Tran Van Binh met Lena Tan, "
    "Minister for Foreign Affairs of Singapore, in Hue on 4 March 2026.\n"
)


def test_marks_of_a_list_that_cleaning_takes_away(tmp_path):
    lines = "The two sides agreed on the following measures:\n", "1. Open a hotline.", "2. Train divers."
    assert contents(tmp_path, MEETING, *lines) == [("agreed", "Open a hotline"), ("agreed", "Train divers")]


def test_verbs_of_a_list_in_a_file(tmp_path):
    lines = (
        "The Ministers:\n",
        "- agreed to open a hotline;",
        "- committed to a yearly meeting.",
    )
    assert contents(tmp_path, MEETING, *lines) == [("agreed", "open a hotline"), ("pledged", "a yearly meeting")]
