# SPDX-License-Identifier: MIT
"""Event types are complete in every language of the interface, and merge weights make sense."""

import string

import pytest

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.taxonomy import event_types, merge_weights
from vnsg_viewer.lexicon.wording.wording import wordings
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource


@pytest.mark.parametrize("kind", EventType)
def test_every_type_has_labels_titles_and_codes_in_every_language(kind):
    entry = event_types()[kind]
    assert set(entry.labels) == set(entry.titles) == set(wordings())
    assert entry.plover.isupper()
    assert entry.cameo.isdigit()
    assert entry.cameo_announced.isdigit()
    for titles in entry.titles.values():
        fields = {field for title in titles for _, field, _, _ in string.Formatter().parse(title) if field}
        assert fields <= {"visitors", "hosts", "people", "place", "name"}
        assert "{" not in titles[-1]  # one that needs nothing


def test_colours_are_tokens_of_every_theme():
    tokens = [set(read_yaml(path)) for path in resource("themes").glob("*.yaml")]
    assert tokens
    assert all({entry.colour for entry in event_types().values()} <= theme for theme in tokens)


def test_the_reader_is_asked_below_the_threshold_of_merging():
    weights = merge_weights()
    assert 0 < weights.ask < weights.merge < 1
    assert all(0 <= value <= 1 for value in (*weights.dates.values(), *weights.types.values()))
