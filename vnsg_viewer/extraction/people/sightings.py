# SPDX-License-Identifier: MIT
"""All places of a document where people are named, with their titles."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vnsg_viewer.extraction.people.appositions import (
    MIN_UNTITLED_WORDS,
    before_apposition,
    is_apposition,
    up_to_ministry,
)
from vnsg_viewer.extraction.people.bare import bare_names
from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.joint import joint_names
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import Name
from vnsg_viewer.extraction.people.sighted import sighted
from vnsg_viewer.extraction.people.titled import titled, with_honorific
from vnsg_viewer.extraction.people.titles.offices import OfficeReader
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.extraction.people.untitled import untitled
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.vocabulary import Sort

_MAX_BETWEEN = 8  # words of articles and ranks between a name and its title


@record()
class _Gathering:
    """Sightings as they are found, the words they cover, and the titles they use (by identity)."""

    found: list[Sighting]
    covered: set[int]
    used: set[int]

    def add(self, sighting: Sighting | None, title: Title | None = None) -> None:
        """Takes a sighting unless its words belong to another already."""
        if sighting is None or not self.covered.isdisjoint(range(sighting.first, sighting.end)):
            return
        self.found.append(sighting)
        self.covered.update(range(sighting.first, sighting.end))
        if title is not None:
            self.used.add(id(title))


def sightings(reader: OfficeReader, titles: Sequence[Title]) -> tuple[list[Sighting], set[int]]:
    """The sightings in order, and the titles that they use (by identity)."""
    lexemes = reader.lexemes
    gathering = _Gathering([], set(), set())
    for joint in joint_names(reader):
        name = joint.name
        gathering.add(sighted(lexemes, joint.first, name.end, name, joint.title, joint.gender, "person.joint_title"))
    for title in titles:
        gathering.add(titled(lexemes, title), title)
    for lexeme in lexemes.of(Sort.HONORIFIC, Sort.RANK, Sort.SPOUSE, Sort.PERSON):
        if lexeme.first not in gathering.covered:
            gathering.add(with_honorific(lexemes, lexeme.first))
    for sighting in untitled(lexemes):
        gathering.add(sighting)
    gathering.found.sort(key=lambda sighting: sighting.first)
    for title in titles:
        if id(title) not in gathering.used and not title.is_vague:
            _add_apposition(reader, gathering, title)
    for name in bare_names(lexemes, _alone(lexemes, gathering.found), gathering.covered):
        sighting = sighted(lexemes, name.first, name.end, name, None, "", "person.bare_name")
        gathering.add(replace(sighting, is_introduced=True))
    return sorted(gathering.found, key=lambda sighting: sighting.first), gathering.used


def _alone(lexemes: Lexemes, sightings: Sequence[Sighting]) -> Iterator[Name]:
    """The names of one word that a title or honorific introduces, and no longer name of the document contains."""
    whole = {w for lexeme in lexemes.of(Sort.PERSON) for w in lexemes.words[lexeme.first : lexeme.end]}
    for sighting in sightings:
        if sighting.name.length >= MIN_UNTITLED_WORDS:
            whole.update(lexemes.words[sighting.name.first : sighting.name.end])
    for sighting in sightings:
        if sighting.is_introduced and sighting.name.length == 1 and lexemes.words[sighting.name.first] not in whole:
            yield sighting.name


def _add_apposition(reader: OfficeReader, gathering: _Gathering, title: Title) -> None:
    """Joins a title to the name before it."""
    lexemes = reader.lexemes
    for number, sighting in enumerate(gathering.found):
        is_near = 0 <= title.first - sighting.end <= _MAX_BETWEEN
        if is_near and is_apposition(lexemes, sighting, title):
            is_aside = sighting.is_bystander or title.is_bystander
            both = up_to_ministry(reader, title)
            if sighting.title is not None:  # Federal Councillor X, head of the Department of Justice
                both = replace(sighting.title, offices=(*sighting.title.offices, *both.offices))
            gathering.found[number] = replace(
                sighting, end=title.end, title=both, is_introduced=True, is_bystander=is_aside
            )
            gathering.used.add(id(title))
            return
    gathering.add(before_apposition(lexemes, up_to_ministry(reader, title)), title)
