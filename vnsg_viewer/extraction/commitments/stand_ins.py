# SPDX-License-Identifier: MIT
"""Speakers whom no mention names: the latter, his host, the two, an official of a country, a family name alone."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.commitments.speakers import Voice
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer
from vnsg_viewer.lexicon.languages.commitment_words import CommitmentWords

_HYPHENS = frozenset("-’'")
_DETERMINER = re.compile(r"^\w+[ ’']")
_SHORTEST = 3  # letters of a name that may stand alone
_BACK = 12  # how many voices before a place "the latter" and "his host" are looked for


@record()
class StandIns:
    """What a document offers to find them: its voices in order, and whom one word of their name tells."""

    text: str
    held: Sequence[Voice]
    words: CommitmentWords
    language: str
    named: Sequence[Voice]  # people by one word of their name

    def within(self, start: int, end: int, carried: Voice | None) -> tuple[Voice, ...]:
        """Those of a sentence, in order; `carried` spoke last before it."""
        kept: list[Voice] = []
        for voice in self._found(start, end, carried):
            if all(voice.end <= other.start or other.end <= voice.start for other in kept):
                kept.append(voice)
        return tuple(sorted(kept, key=lambda voice: voice.start))

    def _found(self, start: int, end: int, carried: Voice | None) -> Iterator[Voice]:
        """The surest first."""
        words = self.words
        for at in words.latter.finditer(self.text, start, end):
            if voice := (self._holder(at) if " " in at.group() else None) or next(self._people(at.start()), None):
                yield _at(voice, at)
        for at in words.partner.finditer(self.text, start, end):
            speaker = carried or next(self._people(at.start()), None)
            if speaker and (voice := next((v for v in self._people(at.start()) if _are_apart(v, speaker)), None)):
                yield _at(voice, at)
        for at in words.pair.finditer(self.text, start, end):
            yield Voice(*at.span(), joint=True)
        first = bisect_left(self.named, start, key=_start)
        yield from self.named[first : bisect_left(self.named, end, first, key=_start)]
        for at in words.officials.finditer(self.text, start, end):
            country = next((c for word in at.group().split() if (c := _adjectives(self.language).get(fold(word)))), "")
            voice = next((v for v in self._people(at.start()) if country in v.countries), None) if country else None
            voice = voice or self._holder(at)
            yield _at(voice, at) if voice else Voice(*at.span(), countries=(country,) if country else (), unnamed=True)

    def _holder(self, office: "re.Match[str]") -> Voice | None:
        """The only one named before who is presented with the words of an office: the deputy secretary."""
        title = _DETERMINER.sub("", office.group())
        held = [v for v in self._people(office.start()) if title and title in self.text[v.start : v.end]]
        return held[0] if len({v.person_ids for v in held}) == 1 else None

    def _people(self, before: int) -> Iterator[Voice]:
        """The people named before a place, the last first."""
        last = bisect_right(self.held, before, key=lambda v: v.end)
        return (v for v in reversed(self.held[max(0, last - _BACK) : last]) if v.person_ids and not v.joint)


def stand_ins(document: Document, held: Sequence[Voice], mentions: Mentions) -> StandIns:
    """The means to find the stand-ins of a document."""
    people = {v.person_ids[0]: v for v in reversed(held) if len(v.person_ids) == 1}
    names = ((m.name, people[m.person_id]) for m in mentions.people if m.person_id in people)
    words = document.language.commitments
    named = () if words.bare else tuple(_named(document, _by_word(names)))
    return StandIns(document.lower, held, words, document.language.code, named)


def _named(document: Document, by_word: Mapping[str, Voice]) -> Iterator[Voice]:
    """The voices of people where one word of their name stands with a capital, by itself."""
    text = document.text
    for word, start, end in zip(*document.tokens[:3], strict=True):
        if word in by_word and text[start].isupper() and not _is_hyphened(text, end):
            yield replace(by_word[word], start=start, end=end)


def _is_hyphened(text: str, end: int) -> bool:
    """Whether a word is part of a compound: Anne-Marie."""
    return text[end : end + 1] in _HYPHENS and text[end + 1 : end + 2].isalnum()


def _start(voice: Voice) -> int:
    return voice.start


def _by_word(names: Iterable[tuple[str, Voice]]) -> dict[str, Voice]:
    """People by each word of their name that nobody else bears, with its accents and without."""
    found: dict[str, Voice] = {}
    shared = set()
    for name, voice in names:
        for word in {*fold(name).split(), *name.lower().split()}:
            if len(word) >= _SHORTEST and found.setdefault(word, voice).person_ids != voice.person_ids:
                shared.add(word)
    return {word: voice for word, voice in found.items() if word not in shared}


def _at(voice: Voice, place: "re.Match[str]") -> Voice:
    return Voice(*place.span(), voice.person_ids, voice.organisation_ids, voice.countries)


def _are_apart(one: Voice, other: Voice) -> bool:
    if set(one.person_ids) & set(other.person_ids):
        return False
    return not set(one.countries) & set(other.countries)


@cache
def _adjectives(language: str) -> Mapping[str, str]:
    """Countries by their folded adjectives and names of one word."""
    return {
        fold(word): country.id
        for country in load_gazetteer().countries.values()
        for word in (*country.adjective_wordings(language), *country.wordings(language))
        if " " not in word
    }
