# SPDX-License-Identifier: MIT
"""Who is named in a sentence, in order: people, groups, organisations and, where nobody else acts, countries."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from vnsg_viewer.extraction.document import Sentence
from vnsg_viewer.extraction.mentions import GroupMention, Mention, Mentions, PersonMention, Reference
from vnsg_viewer.extraction.record import record

_M = TypeVar("_M", bound=Mention)
_APPOSED = 2
_SPEAKING = "spokesperson"  # who tells of an event takes no part in it


@record(order=True)
class Actor:
    """Someone who may take part: one person, a group of them, organisations, or a country alone."""

    start: int
    end: int
    person_ids: tuple[str, ...] = ()
    organisation_ids: tuple[str, ...] = ()
    country: str | None = None
    joint: bool = False
    name: str = ""
    office: tuple[str, str] = ("", "")  # post and organisation, as far as printed here

    @property
    def is_personal(self) -> bool:
        """Whether people are meant by it."""
        return bool(self.person_ids)

    @property
    def is_blank(self) -> bool:
        """Whether nobody knows who is meant: a group that no one was found for."""
        return not self.person_ids and not self.organisation_ids and self.country is None

    @property
    def is_country(self) -> bool:
        """Whether it is a country only."""
        return not self.person_ids and not self.organisation_ids


def actors_of(sentence: Sentence, mentions: Mentions, countries: Mapping[str, str | None]) -> tuple[Actor, ...]:
    """The actors of a sentence; `countries` tells those of people whose mention here does not.

    In a teaser nobody acts in the article, but it may tell of a visit: there everyone counts.
    """
    teaser = not sentence.region.is_report
    named = _within(sentence, mentions.people)
    seen = [p for p in named if (teaser or not p.bystander) and p.post != _SPEAKING]
    acting = [p for p in seen if not _is_named_after(p, named)]
    people = [_from_person(p, countries) for p in acting]
    meant = [g for g in _within(sentence, mentions.groups) if not any(g.start <= p.start < g.end for p in named)]
    groups = [_from_group(g) for g in meant]
    taken = [*named, *meant]
    organisations = [
        Actor(o.start, o.end, (), (o.organisation_id,), o.country, name=o.name)
        for o in _within(sentence, mentions.organisations)
        if not any(o.start < t.end and t.start < o.end for t in taken)
    ]
    return tuple(sorted([*people, *groups, *organisations]))


def _is_named_after(mention: PersonMention, named: Sequence[PersonMention]) -> bool:
    """Whether a counterpart is named right after the comma: "his counterpart, Minister A"."""
    if mention.reference is not Reference.COUNTERPART:
        return False
    return any(m.reference is Reference.NAME and 0 < m.start - mention.end <= _APPOSED for m in named)


def countries_of(sentence: Sentence, mentions: Mentions) -> tuple[Actor, ...]:
    """The countries named as places in a sentence, which may act for their leaders ("Armenia and France signed")."""
    return tuple(
        Actor(p.start, p.end, country=p.country, name=p.name) for p in _within(sentence, mentions.places) if p.country
    )


def _from_person(mention: PersonMention, countries: Mapping[str, str | None]) -> Actor:
    country = mention.country or countries.get(mention.person_id)
    office = (mention.post, mention.organisation_id or "")
    return Actor(mention.start, mention.end, (mention.person_id,), (), country, name=mention.name, office=office)


def _from_group(mention: GroupMention) -> Actor:
    return Actor(
        mention.start, mention.end, mention.person_ids, mention.organisation_ids, mention.country, mention.joint
    )


def _within(sentence: Sentence, mentions: Sequence[_M]) -> list[_M]:
    return [m for m in mentions if sentence.start <= m.start < sentence.end]
