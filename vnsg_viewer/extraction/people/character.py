# SPDX-License-Identifier: MIT
"""A person as one document shows them, and how well names fit them."""

from vnsg_viewer.extraction.people.names import Name, is_short_for, is_variant_of, spelling
from vnsg_viewer.extraction.people.titles.offices import Office
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.files import PersonEntry

VIETNAM = "VNM"


@record()
class Character:
    """A person in this document: the ways their name is written, and the offices that titles give them."""

    id: str
    name: str
    spellings: tuple[tuple[str, ...], ...]
    country: str | None = None
    gender: str = ""
    offices: tuple[Office, ...] = ()
    known: bool = True
    is_bystander: bool = False

    def is_full_name(self, printed: str) -> bool:
        """Whether this is all of the name, in one of its spellings."""
        words = spelling(printed)
        return any(words == known or is_variant_of(words, known) for known in self.spellings)


@record()
class Sighting:
    """A name with the words that belong to it, `first` to `end` (exclusive)."""

    first: int
    end: int
    name: Name
    title: Title | None
    gender: str
    is_bystander: bool
    is_introduced: bool  # by a title or an honorific
    rule: str


def listed(entry: PersonEntry, *printed: str) -> Character:
    """Somebody of the gazetteer, with a further spelling."""
    person = entry.person
    spellings = tuple(dict.fromkeys(spelling(name) for name in (person.name, *person.other_names, *printed)))
    return Character(
        person.id, person.name, spellings, person.country, entry.gender, known=True, is_bystander=entry.is_historic
    )


def is_partly(words: tuple[str, ...], character: Character) -> bool:
    """Whether a name is a part of a person's, or has all of it."""
    return any(is_short_for(words, known) or is_short_for(known, words) for known in character.spellings)


def may_be_called(character: Character, words: tuple[str, ...]) -> bool:
    """Whether these words alone stand for a person: a Vietnamese given name, elsewhere the first or the last name."""
    for full in character.spellings:
        if len(words) >= len(full):
            continue
        if words == full[-len(words) :]:
            return True
        if character.country != VIETNAM and words == full[: len(words)]:
            return True
    return False


def is_nickname(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names end alike and begin with the same two letters: Joe and Joseph R. Biden."""
    is_full = len(one) > 1 and len(other) > 1
    return is_full and one[-1] == other[-1] and one[0][:2] == other[0][:2] and len(one) != len(other)


def agreement(character: Character, sighting: Sighting) -> tuple[int, int]:
    """How well a person fits a short name: the same post, then a short form that people use."""
    posts = {post.code for office in (sighting.title.offices if sighting.title else ()) for post in office.posts}
    held = {post.code for office in character.offices for post in office.posts}
    return (len(posts & held), -len(character.spellings[0]))
