# SPDX-License-Identifier: MIT
"""Posts as codes: minister, deputy-minister, chief-of-defence-force, with their wordings and seniority."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from vnsg_viewer.lexicon.gazetteer.countries import by_language


@dataclass(frozen=True, slots=True)
class Post:
    """A post.  `code` is what memberships and mentions carry; several entries may share one."""

    id: str
    code: str
    rank: int
    words: Mapping[str, tuple[str, ...]] = field(hash=False)
    has_portfolio: bool = False
    country: str | None = None
    ministry_kind: str = ""
    organisation_kind: str = ""
    is_bystander: bool = False
    is_vague: bool = False
    is_abroad: bool = False
    typical: tuple[str, ...] = ()
    head: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    @classmethod
    def parse(cls, entry: Mapping[str, Any]) -> "Post":
        """From an entry of posts.yaml."""
        return cls(
            id=str(entry["id"]),
            code=str(entry.get("means", entry["id"])),
            rank=int(entry["rank"]),
            words=by_language(entry["words"]),
            has_portfolio=bool(entry.get("portfolio", False)),
            country=entry.get("country"),
            ministry_kind=str(entry.get("kind", "")),
            organisation_kind=str(entry.get("of", "")),
            is_bystander=bool(entry.get("bystander", False)),
            is_vague=bool(entry.get("any", False)),
            is_abroad=bool(entry.get("abroad", False)),
            typical=tuple(entry.get("typical", ())),
            head=MappingProxyType(dict(entry.get("head", {}))),
        )

    def label(self, language: str) -> str:
        """Its first wording in a language, else in English, else the code made readable."""
        words = self.words.get(language) or self.words.get("en")
        return words[0] if words else self.code.replace("-", " ")

    def plurals(self, language: str) -> tuple[str, ...]:
        """Wordings for several holders, by the language's rule; Vietnamese has none."""
        words = self.words.get(language, ())
        if language == "en":
            return tuple(_english_plural(word) for word in words)
        return tuple(_french_plural(word) for word in words) if language == "fr" else ()


def _english_plural(word: str) -> str:
    head, of, tail = word.partition(" of ")
    if head.endswith("man"):
        return f"{head[:-3]}men{of}{tail}"
    return f"{head[:-1]}ies{of}{tail}" if head.endswith("y") else f"{head}s{of}{tail}"


def _french_plural(word: str) -> str:
    """The noun and the adjectives that follow it take an s, until a preposition ends the chain."""
    words = word.split(" ")
    invariable = next(
        (i for i, w in enumerate(words) if w in {"de", "du", "des", "à", "par"} or w[:2] in {"d'", "d’"}), None
    )
    end = len(words) if invariable is None else invariable
    return " ".join([*(w if w[-1] in "sx" else f"{w}s" for w in words[:end]), *words[end:]])


def post_index(posts: Iterable[Post]) -> Mapping[str, Post]:
    """Posts by code; of several wordings for one code, the entry that bears it as its id."""
    index: dict[str, Post] = {}
    for post in posts:
        if post.code not in index or post.id == post.code:
            index[post.code] = post
    return index
