# SPDX-License-Identifier: MIT
"""The annotated corpus as values: what an expert reads out of each article."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

import yaml

CORPUS = Path(__file__).resolve().parent.parent / "corpus"


@dataclass(frozen=True, slots=True)
class ExpectedEvent:
    """One event; `first` and `last` are its earliest and latest day, None when undated."""

    id: str
    type: str
    first: dt.date | None
    last: dt.date | None
    people: tuple[tuple[str, str], ...]  # name, organisation or ''
    optional_people: tuple[str, ...]
    part_of: str
    status: str
    required: bool


@dataclass(frozen=True, slots=True)
class ExpectedCommitment:
    """One commitment, found by the words of its sentence."""

    modality: str
    speaker: str
    event: str
    topics: frozenset[str]
    quote: str
    required: bool


@dataclass(frozen=True, slots=True)
class Annotation:
    """What one article holds."""

    path: str
    language: str
    events: tuple[ExpectedEvent, ...] = ()
    commitments: tuple[ExpectedCommitment, ...] = ()
    not_commitments: tuple[str, ...] = ()
    traps: tuple[str, ...] = field(default=())


def load_annotations(corpus: Path = CORPUS) -> tuple[Annotation, ...]:
    """All annotations of a corpus, in order of their files."""
    found = []
    for path in sorted(corpus.rglob("*.yaml")):
        if path.name in {"pairs.yaml", "floors.yaml"}:
            continue
        articles = [p for p in path.parent.glob(f"{path.stem}.*") if p.suffix != ".yaml"]
        if len(articles) != 1:
            raise ValueError(f"{path}: {len(articles)} articles beside it, not one")
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        found.append(
            Annotation(
                articles[0].relative_to(corpus).as_posix(),
                content["language"],
                tuple(_event(entry) for entry in content.get("events") or ()),
                tuple(_commitment(entry) for entry in content.get("commitments") or ()),
                tuple(content.get("not_commitments") or ()),
                tuple(content.get("traps") or ()),
            )
        )
    return tuple(found)


def load_pairs(corpus: Path = CORPUS) -> dict[str, list[tuple[str, str]]]:
    """Events of different articles that are the same or must stay apart, as 'path:event'."""
    path = corpus / "pairs.yaml"
    content = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {kind: [(a, b) for a, b in content.get(kind) or ()] for kind in ("same", "different")}


def _event(entry: dict) -> ExpectedEvent:
    first, last = days_of(entry.get("date"))
    people = entry.get("participants") or ()
    return ExpectedEvent(
        entry["id"],
        entry["type"],
        first,
        last,
        tuple((p["name"], p.get("organisation", "")) for p in people if not p.get("optional")),
        tuple(p["name"] for p in people if p.get("optional")),
        entry.get("part_of", ""),
        entry.get("status", "reported"),
        entry.get("required", True),
    )


def _commitment(entry: dict) -> ExpectedCommitment:
    return ExpectedCommitment(
        entry["modality"],
        entry.get("speaker", ""),
        entry.get("event", ""),
        frozenset(entry.get("topics") or ()),
        entry["quote"],
        entry.get("required", True),
    )


def days_of(edtf: object) -> tuple[dt.date | None, dt.date | None]:
    """First and last day of an EDTF date as the corpus writes them."""
    if edtf is None:
        return None, None
    text = str(edtf).strip("[]")
    first, _, last = text.replace("..", "/").partition("/") if "/" in text or ".." in text else (text, "", text)
    return _day(first, end=False), _day(last, end=True)


def _day(text: str, *, end: bool) -> dt.date | None:
    if not text or not text[:4].isdigit():
        return None
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return dt.date(*parts)
    if not end:
        return dt.date(*parts, *([1] * (3 - len(parts))))
    if len(parts) == 1:
        return dt.date(parts[0], 12, 31)
    following = dt.date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
    return following - dt.timedelta(days=1)
