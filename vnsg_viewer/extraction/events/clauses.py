# SPDX-License-Identifier: MIT
"""A sentence as the search for an event's people sees it, and the cast that it finds."""

import re

from vnsg_viewer.domain.event import Side
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.languages.event_words import EventWords

_REACH = 140
_POSSESSIVE = re.compile(r"\s?(?:['’]s\b|['’](?=\s))")


@record()
class Clause:
    """A sentence in lower case with its actors; `stops` are the starts of its triggers.

    `claimed` are the actors that earlier triggers of the sentence have as objects: they act in nothing that follows.
    """

    lower: str
    start: int
    end: int
    actors: tuple[Actor, ...]
    stops: tuple[int, ...]
    words: EventWords
    claimed: frozenset[Actor] = frozenset()

    def gap(self, start: int, end: int) -> str:
        """The words between two offsets."""
        return self.lower[start:end]

    def is_crossed(self, start: int, end: int) -> bool:
        """Whether another trigger stands between two offsets."""
        return any(start < stop < end for stop in self.stops)

    def is_open(self, start: int, end: int, *, listed: bool = False) -> bool:
        """Whether a list of people may run on over the words between two offsets; `listed` after a colon."""
        gap = self.gap(start, end)
        if self.is_crossed(start, end) or len(gap) > _REACH:
            return False
        return (";" not in gap or listed) and not self.words.breakers.search(self.words.conjunctions.sub(" ", gap))

    def joins(self, gap: str) -> bool:
        """Whether these words join two people of a list."""
        return "," in gap or ";" in gap or bool(self.words.conjunctions.search(gap))

    def is_possessive(self, actor: Actor) -> bool:
        """Whether something of an actor's is meant: "the leaders' agreement", not "A, director of the ministry's …"."""
        if _POSSESSIVE.match(self.lower, actor.end) is None:
            return False
        words = self.lower[actor.start : actor.end]
        return not actor.name or "," not in words or fold(words).split()[-1] in fold(actor.name).split()

    def before(self, position: int) -> list[Actor]:
        """The actors that end before a position."""
        return [actor for actor in self.actors if actor.end <= position]

    def after(self, position: int) -> list[Actor]:
        """The actors that start from a position on."""
        return [actor for actor in self.actors if actor.start >= position]


@record()
class Cast:
    """The actors of one event as one trigger tells it, each with its side.

    `same_partner` is True when a pronoun stands for whom the subject met before ("he met her again").
    """

    members: tuple[tuple[Actor, Side], ...] = ()
    same_partner: bool = False

    @property
    def person_ids(self) -> frozenset[str]:
        """Everyone in it."""
        return frozenset(p for actor, _ in self.members for p in actor.person_ids)

    @property
    def organisation_ids(self) -> frozenset[str]:
        """Every organisation in it."""
        return frozenset(o for actor, _ in self.members for o in actor.organisation_ids)

    @property
    def is_of_states(self) -> bool:
        """Whether only countries are named."""
        return bool(self.members) and all(actor.is_country for actor, _ in self.members)

    @property
    def is_complete(self) -> bool:
        """Whether both parties are there."""
        parties = len(self.person_ids) or len(self.organisation_ids)
        return len(self.members) > 1 or parties > 1


def people_first(actors: list[Actor]) -> tuple[Actor, ...]:
    """The people among the actors if there are any, else all: an organisation beside a person is that person's."""
    return tuple(a for a in actors if a.is_personal) or tuple(actors)
