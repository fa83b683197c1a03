# SPDX-License-Identifier: MIT
"""Cities and countries as places in a document."""

from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import PlaceMention
from vnsg_viewer.extraction.people.lexemes import Lexemes, read_lexemes
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.vocabulary import Sort, vocabulary_of


def place_mentions(lexemes: Lexemes, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    """Cities and countries, in order; a country's adjective is no place."""
    code = lexemes.document.language.code
    mentions = []
    for lexeme in lexemes.of(Sort.PLACE, Sort.COUNTRY):
        cities, countries = lexeme.values(Sort.PLACE), lexeme.values(Sort.COUNTRY)
        if cities:
            place = gazetteer.places[int(cities[0])]
            name, country, rule = place.name, place.country, "place.city"
        elif countries:
            name, country, rule = gazetteer.countries[countries[0]].name("en"), countries[0], "place.country"
        else:
            continue
        start, end = lexemes.starts[lexeme.first], lexemes.ends[lexeme.end - 1]
        mentions.append(PlaceMention(start, end, f"{code}.{rule}", name, country))
    return tuple(mentions)


def find_places(document: Document, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    """The places that a document names, in order."""
    return place_mentions(read_lexemes(document, vocabulary_of(gazetteer, document.language.code)), gazetteer)
