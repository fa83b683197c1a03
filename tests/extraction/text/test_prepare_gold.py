# SPDX-License-Identifier: MIT
"""The experts' annotations: their sentences are ours, and nothing of their tails is report."""

from pathlib import Path

import pytest
import yaml

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.prepare import prepare
from vnsg_viewer.formats.folder import read_folder
from vnsg_viewer.resources import seeds

_GOLD = Path(__file__).parents[4] / "shared" / "gold" / "seeds"

pytestmark = pytest.mark.skipif(not _GOLD.is_dir(), reason="the annotations are not here")


@pytest.fixture(scope="module")
def documents():
    return {raw.path: prepare(raw) for raw in read_folder(seeds())}


def _annotations():
    loaded = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(_GOLD.glob("*.yaml"))]
    return [gold for gold in loaded if "article" in gold]


@pytest.mark.parametrize("gold", _annotations(), ids=lambda gold: gold["article"])
def test_annotated_commitments_are_whole_sentences_of_the_body(gold, documents):
    document = documents[gold["article"]]
    spans = [
        document.evidence(sentence.start, sentence.end, "").span
        for sentence in document.sentences
        if sentence.region is RegionKind.BODY
    ]
    for commitment in gold["commitments"]:
        start, end = commitment["span"]
        assert any(abs(span.start - start) <= 6 and abs(span.end - end) <= 6 for span in spans)


@pytest.mark.parametrize("gold", _annotations(), ids=lambda gold: gold["article"])
def test_annotated_tails_and_captions(gold, documents):
    article = documents[gold["article"]].article
    for start, end in gold["tails"]:
        inside = [region for region in article.regions if region.start < end and region.end > start]
        assert inside
        assert not any(region.kind.is_report for region in inside)
    for start, end in gold["captions"]:
        inside = [region for region in article.regions if region.start < end and region.end > start]
        assert {region.kind for region in inside} == {RegionKind.CAPTION}
