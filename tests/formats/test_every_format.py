# SPDX-License-Identifier: MIT
"""Every format has a sample, reads it, and turns damage into problems, never into a traceback."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samples_of_formats import PARAGRAPHS, SAMPLES, TITLE
from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.formats.raw_article import RawArticle
from vnsg_viewer.formats.registry import read_bytes, reader_for, readers

_SUFFIXES = sorted(suffix for reader in readers() for suffix in reader.suffixes)


def test_no_format_is_without_a_sample():
    assert all(any(suffix in SAMPLES for suffix in reader.suffixes) for reader in readers())


def test_no_suffix_is_claimed_twice():
    assert len(_SUFFIXES) == len(set(_SUFFIXES))


@pytest.mark.parametrize("suffix", sorted(SAMPLES))
def test_the_sample_is_read(suffix):
    articles = list(read_bytes(f"a{suffix}", SAMPLES[suffix]))
    assert articles
    for article in articles:
        assert isinstance(article, RawArticle)
        assert PARAGRAPHS[0] in article.text
        assert len(article.sha256) == 64


@pytest.mark.parametrize("suffix", [".html", ".mhtml", ".eml"])
def test_metadata_are_taken(suffix):
    (article,) = read_bytes(f"a{suffix}", SAMPLES[suffix])
    assert article.metadata.title == TITLE
    assert article.metadata.published == "2025-03-06"
    assert article.metadata.basis in {"html_meta", "mail_header"}


def test_a_saved_page_tells_its_address():
    (article,) = read_bytes("a.mhtml", SAMPLES[".mhtml"])
    assert article.metadata.url == "https://example.org/2025/03/06/rencontre"


def test_page_furniture_is_left_out():
    (article,) = read_bytes("a.html", SAMPLES[".html"])
    assert "Accueil" not in article.text


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".zip"])
def test_binary_formats_are_told_by_their_bytes_whatever_the_name(suffix):
    reader = reader_for("a.txt", SAMPLES[suffix])
    assert reader is not None
    assert suffix in reader.suffixes


@pytest.mark.parametrize("suffix", _SUFFIXES)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.binary(max_size=400))
def test_any_bytes_give_articles_or_problems(suffix, data):
    for found in read_bytes(f"a{suffix}", data):
        assert isinstance(found, RawArticle | Problem)


@pytest.mark.parametrize("suffix", sorted(SAMPLES))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_damaged_files_give_articles_or_problems(suffix, data):
    sample = bytearray(SAMPLES[suffix])
    cut = data.draw(st.integers(1, len(sample)))
    places = data.draw(st.lists(st.tuples(st.integers(0, len(sample) - 1), st.integers(0, 255)), max_size=12))
    for place, value in places:
        sample[place] = value
    for found in read_bytes(f"a{suffix}", bytes(sample[:cut])):
        assert isinstance(found, RawArticle | Problem)
