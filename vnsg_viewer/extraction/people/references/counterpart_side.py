# SPDX-License-Identifier: MIT
"""Where an official is not from: where the counterpart beside is from."""

from dataclasses import replace

from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.organisations.context import country_at, country_before
from vnsg_viewer.lexicon.vocabulary import Sort


def apart_from_counterpart(lexemes: Lexemes, sighting: Sighting) -> Sighting:
    """Without a country that only follows from the article where a counterpart from there stands beside."""
    title = sighting.title
    if title is None or not any(office.is_placed for office in title.offices):
        return sighting
    others = {
        nation[0]
        for word in lexemes.of(Sort.COUNTERPART)
        if word.first > sighting.first and lexemes.same_sentence(word.first, sighting.first)
        for nation in (country_before(lexemes, word.first), country_at(lexemes, word.end))
        if nation
    }
    offices = tuple(
        replace(office, country=None, organisation_id=None) if office.is_placed and office.country in others else office
        for office in title.offices
    )
    return replace(sighting, title=replace(title, offices=offices))
