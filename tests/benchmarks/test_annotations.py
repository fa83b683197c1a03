# SPDX-License-Identifier: MIT
"""The annotated corpus itself: every quote stands in its article, every name it refers to exists."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.event import EventStatus, EventType
from vnsg_viewer.formats.folder import read_folder
from vnsg_viewer.formats.raw_article import RawArticle

from .annotations import CORPUS, Annotation, load_annotations, load_pairs

TOPICS = Path(__file__).resolve().parents[2] / "resources" / "topics.yaml"
ANNOTATIONS = load_annotations()
each_annotation = pytest.mark.parametrize("annotation", ANNOTATIONS, ids=lambda annotation: annotation.path)


def flowing(text: str) -> str:
    """The text with every run of white space as one space: lines may be wrapped anywhere."""
    return " ".join(text.split())


def text_of(annotation: Annotation) -> str:
    return "\n".join(
        article.text for article in read_folder(CORPUS / annotation.path) if isinstance(article, RawArticle)
    )


@cache
def topics() -> frozenset[str]:
    return frozenset(yaml.safe_load(TOPICS.read_text(encoding="utf-8")))


@each_annotation
def test_quotes_are_words_of_the_article(annotation: Annotation) -> None:
    text = flowing(text_of(annotation))
    quotes = [commitment.quote for commitment in annotation.commitments] + list(annotation.not_commitments)
    assert [quote for quote in quotes if flowing(quote) not in text] == []


@each_annotation
def test_words_of_the_closed_lists_are_in_them(annotation: Annotation) -> None:
    assert {event.type for event in annotation.events} <= set(EventType)
    assert {event.status for event in annotation.events} <= set(EventStatus)
    assert {commitment.modality for commitment in annotation.commitments} <= set(Modality)
    assert frozenset().union(*(commitment.topics for commitment in annotation.commitments)) <= topics()


@each_annotation
def test_events_referred_to_exist_and_dates_run_forwards(annotation: Annotation) -> None:
    ids = [event.id for event in annotation.events]
    assert len(ids) == len(set(ids))
    referred = {event.part_of for event in annotation.events} | {c.event for c in annotation.commitments}
    assert referred - {""} <= set(ids)
    assert all(event.first <= event.last for event in annotation.events if event.first and event.last)


@each_annotation
def test_speakers_are_among_the_participants_or_both(annotation: Annotation) -> None:
    people = {name for event in annotation.events for name, _ in event.people}
    people |= {name for event in annotation.events for name in event.optional_people}
    assert {commitment.speaker for commitment in annotation.commitments} - people <= {"", "both"}


def test_pairs_name_events_of_the_corpus() -> None:
    known = {f"{annotation.path}:{event.id}" for annotation in ANNOTATIONS for event in annotation.events}
    named = {name for pairs in load_pairs().values() for pair in pairs for name in pair}
    assert named <= known
