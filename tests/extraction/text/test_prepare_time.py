# SPDX-License-Identifier: MIT
"""Texts made to trap patterns into endless backtracking take no longer than others."""

import time

import pytest

from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.formats.raw_article import RawArticle

_TRAPS = {
    "open comments": "<!--x-->" + "<!--" * 20_000,
    "open styles": "<style></style>" + "<style>" * 10_000,
    "open tags": "<a " * 20_000,
    "open links": "![a](" * 10_000,
    "emphasis": "*a _b " * 15_000,
    "dots": ". " * 40_000,
    "one word": "a" * 100_000,
    "camels": "aB" * 30_000,
    "marks": "a,b.C;d)e" * 10_000,
    "dates": "le 9 mars 2024, à Hanoï, (VNA) – " * 3_000,
    "credits": "A b. (Ảnh: x) C" * 5_000,
    "teasers": "Read more\nA title\n" * 6_000,
    "wrapped lines": ("Le ministre a dit que oui\n" * 10_000),
    "abbreviations": "M. " * 30_000,
}


@pytest.mark.parametrize("text", _TRAPS.values(), ids=_TRAPS)
def test_traps(text):
    started = time.process_time()
    prepare(RawArticle("a.txt", "0" * 64, "utf-8", text))
    assert time.process_time() - started < 2
