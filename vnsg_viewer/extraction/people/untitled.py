# SPDX-License-Identifier: MIT
"""Full names without title: after a nationality (L'Espagnol X), of a delegation's leader, alone in a head."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import Name, name_at
from vnsg_viewer.extraction.people.sighted import sighted
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.lexicon.vocabulary import Sort

_FRENCH = "fr"  # the one language of ours that calls people by nationality before the name
_ARTICLES = frozenset({"le", "la", "l"})
_FIRST = "first"
_MIN_WORDS = 2
_HEAD_LINES = 8
_TURNED = re.compile(r"[^\W\d_]{2,20}, [^\W\d_]{2,20}(?: [^\W\d_]{1,20}\.?)?")
_NEAR = 60  # letters between a delegation and the words that say who leads it


def untitled(lexemes: Lexemes) -> Iterator[Sighting]:
    """All of them in a document."""
    if lexemes.document.language.code == _FRENCH:
        yield from _by_nationality(lexemes)
    yield from _leaders(lexemes)
    if any(word.values(Sort.PRONOUN)[0] == _FIRST for word in lexemes.of(Sort.PRONOUN)):
        yield from _turned(lexemes)


def _by_nationality(lexemes: Lexemes) -> Iterator[Sighting]:
    for lexeme in lexemes.of(Sort.ADJECTIVE):
        first, end = lexeme.first, lexeme.end
        if first == 0 or not lexemes.is_capital(first) or lexemes.plain(first - 1) not in _ARTICLES:
            continue
        name = _full_name(lexemes, end) if lexemes.is_joined(first) else None
        if name is not None:
            country = lexeme.values(Sort.ADJECTIVE)[0]
            title = Title(first, end, (), country, is_definite=True)
            yield sighted(lexemes, first, name.end, name, title, "", "person.nationality")


def _leaders(lexemes: Lexemes) -> Iterator[Sighting]:
    """Who leads a delegation: led by Duncan Carver, do Nguyễn Văn A dẫn đầu."""
    leads, text = lexemes.document.language.events.leads, lexemes.document.lower
    for side in lexemes.of(Sort.SIDE):
        start = lexemes.ends[side.end - 1]
        found = leads.search(text, start, start + _NEAR)
        k = lexemes.word_after(found.end()) if found else len(lexemes)
        name = _full_name(lexemes, k) if k < len(lexemes) and lexemes.same_sentence(side.first, k) else None
        if name is not None:
            sighting = sighted(lexemes, name.first, name.end, name, None, "", "person.leader")
            yield replace(sighting, is_introduced=True)


def _turned(lexemes: Lexemes) -> Iterator[Sighting]:
    """A line of the head that is but a name as catalogues write it, family name first: Carver, Duncan."""
    for sentence in lexemes.document.sentences[:_HEAD_LINES]:
        if _TURNED.fullmatch(lexemes.document.words(sentence)) is None:
            continue
        first, end = lexemes.word_after(sentence.start), lexemes.word_after(sentence.end)
        if not any(i in lexemes.at or lexemes.is_no_name(i) for i in range(first, end)):
            sighting = sighted(lexemes, first, end, Name(first, end), None, "", "person.catalogue")
            yield replace(sighting, is_introduced=True)


def _full_name(lexemes: Lexemes, k: int) -> Name | None:
    name = name_at(lexemes, k) if k < len(lexemes) and lexemes.is_spaced(k) else None
    return name if name is not None and (name.person_id or name.length >= _MIN_WORDS) else None
