# SPDX-License-Identifier: MIT
"""The section `text` of a language file: common words, abbreviations and the furniture of pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Phrases that tell page furniture; each page is held against those of all languages together.

    `tails` open the rest of the page, as do headings that have but `tail_words` and small ones; `lists` are in headings
    and at the start of items of lists in a report.  After `inline_tails` the article may go on, `footers` and
    `promotions` stand in lines that are no report, `captions` before or after the words of a picture.  `published`
    stands before the day of publication, `updated` before a day that is not it.
    """

    tails: tuple[str, ...]
    tail_words: tuple[str, ...]
    lists: tuple[str, ...]
    inline_tails: tuple[str, ...]
    footers: tuple[str, ...]
    promotions: tuple[str, ...]
    captions: tuple[str, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    bylines: tuple[str, ...]
    sources: tuple[str, ...]

    @classmethod
    def parse(cls, section: Mapping[str, str]) -> "PageMarks":
        """From the YAML mapping: phrases apart by '|'."""
        return cls(**{name: _phrases(phrases) for name, phrases in section.items()})


@dataclass(frozen=True, slots=True)
class TextWords:
    """The words of one language that cleaning, regions, sentences and the choice of language need.

    `neighbours` are common words of other languages that would pass for this one; `words` is the vocabulary with its
    inflections, what glued words may consist of; `glue` are the words that run into others, `elided` the letters that
    stand for one before an apostrophe, `kept_endings` those of inflections that look like a glue word;
    `closing_abbreviations` are those after which a sentence may end.
    """

    function_words: frozenset[str]
    neighbours: frozenset[str]
    words: frozenset[str]
    glue: frozenset[str]
    elided: tuple[str, ...]
    kept_endings: tuple[str, ...]
    part_long_words: bool
    prefixes: tuple[str, ...]
    abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    page: PageMarks

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "TextWords":
        """From the YAML section."""
        function_words = frozenset(section["function_words"].split())
        return cls(
            function_words=function_words,
            neighbours=frozenset(section["neighbours"].split()),
            words=function_words | frozenset(_inflected(section["words"].split(), section["endings"])),
            glue=frozenset(section["glue"].split()),
            elided=tuple(section["elided"].split()),
            kept_endings=tuple(section["kept_endings"].split()),
            part_long_words=bool(section["part_long_words"]),
            prefixes=tuple(section["prefixes"].split()),
            abbreviations=frozenset(section["abbreviations"].split()),
            closing_abbreviations=frozenset(section["closing_abbreviations"].split()),
            page=PageMarks.parse(section["page"]),
        )


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase for part in text.split("|") if (phrase := part.strip()))


def _inflected(words: Iterable[str], endings: Mapping[str, str]) -> set[str]:
    """The words and their forms: the longest ending that fits is exchanged for each of its alternatives."""
    by_length = sorted(endings.items(), key=lambda item: -len(item[0]))
    forms = set(words)
    for word in tuple(forms):
        for ending, alternatives in by_length:
            if word.endswith(ending) and len(word) - len(ending) > 1:
                stem = word[: len(word) - len(ending)]
                forms.update(stem + alternative for alternative in alternatives.split())
                break
    return forms
