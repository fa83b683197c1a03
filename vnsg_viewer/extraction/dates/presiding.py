# SPDX-License-Identifier: MIT
"""Presidencies held "this year" by a country: they tell which year it is."""

import datetime as dt
from collections.abc import Iterator

from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.extraction.dates.context import OfficeHeld
from vnsg_viewer.extraction.dates.levels import spoken
from vnsg_viewer.extraction.dates.roles import in_report
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.mentions import DateMention
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer
from vnsg_viewer.lexicon.gazetteer.presidencies import load_presidencies

_THIS_YEAR = ".this_year"


def presiding(document: Document, dates: tuple[DateMention, ...], gazetteer: Gazetteer) -> tuple[OfficeHeld, ...]:
    """The presidencies that a sentence with "this year" gives to the only country that it names and that held them."""
    code = document.language.code
    found = []
    for mention in dates:
        sentence = document.sentence_at(mention.start)
        if sentence is None or not mention.rule.endswith(_THIS_YEAR) or not in_report(mention, document):
            continue
        words = document.lower[sentence.start : sentence.end]
        for presidency in load_presidencies():
            if not any(name in words for name in presidency.names.get(code, ())):
                continue
            countries = {country for country in _countries(document, sentence, gazetteer) if country in presidency.held}
            for country in sorted(countries) if len(countries) == 1 else ():
                years = tuple(_whole(year) for year in presidency.held[country])
                name = gazetteer.countries[country].names["en"][0]
                found.append(OfficeHeld(name, presidency.label, years, verified=True, label=presidency.label))
    return tuple(dict.fromkeys(found))


def _whole(year: int) -> Timespan:
    return Timespan.range(dt.date(year, 1, 1), dt.date(year, 12, 31))


def _countries(document: Document, sentence: Sentence, gazetteer: Gazetteer) -> Iterator[str]:
    by_first_word, tokens = spoken(gazetteer, document.language.code), document.tokens
    for number in tokens.between(sentence.start, sentence.end):
        for word, country in by_first_word.get(tokens.words[number], ()):
            if document.text.startswith(word, tokens.starts[number]):
                yield country
