# SPDX-License-Identifier: MIT
"""Front matter: what is taken, and what is no front matter."""

import pytest

from vnsg_viewer.formats.front_matter import front_matter, front_matter_end
from vnsg_viewer.formats.raw_article import Metadata


def test_fields_are_taken():
    fields = "title: A  visit\ndate: '2024-03-06'\nsource_url: https://a.org/x\npublisher: The Daily\nlang: en-GB"
    text = f"---\n{fields}\n---\nBody"
    assert front_matter(text) == Metadata("A visit", "2024-03-06", "front_matter", "The Daily", "https://a.org/x", "en")
    assert text[front_matter_end(text) :] == "Body"


def test_the_time_of_publication_goes_before_the_date_of_the_file():
    assert (
        front_matter("---\ndate: 2024-05-01\npublished_time: 2024-03-06 10:00:00+07:00\n---\n").published
        == "2024-03-06"
    )


@pytest.mark.parametrize("key", ["created_at", "publishedAt", "publish-date"])
def test_many_names_for_the_day_of_publication_are_known(key):
    assert front_matter(f"---\n{key}: '2024-03-06 10:00'\n---\n").published == "2024-03-06"


@pytest.mark.parametrize(
    "text",
    [
        "No front matter --- here",
        "---\nnever: closed\n",
        "---\n[not, a, mapping]\n---\n",
        "---\nbad: [yaml\n---\n",
        "---\ndate: 2024-02-31\n---\n",
        "---\ndate: yesterday\n---\n",
        "---\ndate: '2024-13-01'\n---\n",
        "---\ntitle: [a, b]\n---\n",
    ],
)
def test_what_is_not_plain_is_left_alone(text):
    assert front_matter(text) == Metadata()


@pytest.mark.parametrize("name", ["published_date", "Publication-Date", "posted_on"])
def test_a_day_of_publication_has_many_names(name):
    assert front_matter(f"---\n{name}: 2025-05-28T00:00:00\n---\nText").published == "2025-05-28"
