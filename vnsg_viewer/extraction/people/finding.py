# SPDX-License-Identifier: MIT
"""People in a document: listed names, names that titles and honorifics introduce, and their short forms."""

from collections import Counter

from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import (
    GroupMention,
    OrganisationMention,
    PersonMention,
    PlaceMention,
)
from vnsg_viewer.extraction.people.author import author_mentions
from vnsg_viewer.extraction.people.introduced import introduced_people
from vnsg_viewer.extraction.people.lexemes import Lexemes, read_lexemes
from vnsg_viewer.extraction.people.organisations.context import context_of
from vnsg_viewer.extraction.people.organisations.finding import (
    organisation_mentions,
    organisation_phrases,
    with_bodies,
)
from vnsg_viewer.extraction.people.organisations.ministries_unlisted import ministries_of
from vnsg_viewer.extraction.people.organisations.places import place_mentions
from vnsg_viewer.extraction.people.references.cast import Cast
from vnsg_viewer.extraction.people.references.groups import group_mentions
from vnsg_viewer.extraction.people.references.resolving import resolved_references
from vnsg_viewer.extraction.people.titles.offices import OfficeReader
from vnsg_viewer.extraction.people.titles.reading import read_titles
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.vocabulary import Sort, vocabulary_of

Named = tuple[
    tuple[PersonMention, ...],
    tuple[GroupMention, ...],
    tuple[OrganisationMention, ...],
    tuple[PlaceMention, ...],
]


def find_named(document: Document, gazetteer: Gazetteer) -> Named:
    """People, groups, organisations and places of a document, each in order."""
    lexemes = read_lexemes(document, vocabulary_of(gazetteer, document.language.code))
    context = context_of(lexemes, gazetteer)
    phrases = organisation_phrases(lexemes, gazetteer, context)
    reader = OfficeReader(lexemes, gazetteer, context, {phrase.first: phrase for phrase in phrases})
    titles = read_titles(reader)
    introduced = introduced_people(reader, titles)
    cast = Cast(lexemes, gazetteer, introduced.characters, _home(lexemes, gazetteer))
    people = resolved_references(cast, introduced.mentions, introduced.loose_titles)
    people = tuple(sorted((*people, *author_mentions(cast, people))))
    bodies = (office.body for title in titles for office in title.offices if office.body)
    organisations = organisation_mentions(lexemes, gazetteer, with_bodies(phrases, bodies))
    unnamed = ministries_of(lexemes, gazetteer, people, (mention.organisation_id for mention in organisations))
    organisations = tuple(sorted((*organisations, *unnamed)))
    groups = group_mentions(cast, people, phrases)
    return people, groups, organisations, place_mentions(lexemes, gazetteer)


def _home(lexemes: Lexemes, gazetteer: Gazetteer) -> str | None:
    """The country of the city that a report names most."""
    named = (lexeme for lexeme in lexemes.of(Sort.PLACE) if lexemes.region(lexeme.first).is_report)
    cities = Counter(gazetteer.places[int(lexeme.values(Sort.PLACE)[0])].country for lexeme in named)
    del cities[None]
    return max(cities, key=lambda country: cities[country], default=None)


def find_people(document: Document, gazetteer: Gazetteer) -> tuple[tuple[PersonMention, ...], tuple[GroupMention, ...]]:
    """The people whom a document names or refers to, and the groups of them that act as one."""
    people, groups, _, _ = find_named(document, gazetteer)
    return people, groups
