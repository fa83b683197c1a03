# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnsg_viewer.domain.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Lương Tam Quang", "luong tam quang"),
        ("Đại tướng", "dai tuong"),
        ("Joséphine", "josephine"),
        ("vice-ministre de l’Intérieur", "vice ministre de l interieur"),
        ("  K.  Shanmugam ", "k shanmugam"),
        ("…", ""),
    ],
)
def test_examples(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
