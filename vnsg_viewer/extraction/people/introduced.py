# SPDX-License-Identifier: MIT
"""Who a document introduces: names with the titles and honorifics around them, full names before short ones."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.appositions import MIN_UNTITLED_WORDS
from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.characters import Characters
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import as_name
from vnsg_viewer.extraction.people.organisations.context import Phrase, country_at, country_before
from vnsg_viewer.extraction.people.references.again import named_again
from vnsg_viewer.extraction.people.sightings import sightings
from vnsg_viewer.extraction.people.titles.offices import OfficeReader
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.vocabulary import Sort

_SENT = 5  # words between a delegation and what sent it
_LED = 5  # words between a delegation and whoever leads it


@record()
class Introduced:
    """The people of a document, where they are named, and the titles that name nobody."""

    characters: Characters
    mentions: tuple[PersonMention, ...]
    loose_titles: tuple[Title, ...]


def introduced_people(reader: OfficeReader, titles: Sequence[Title]) -> Introduced:
    """Reads all names of a document."""
    found, used = sightings(reader, titles)
    characters = Characters(reader)
    ids: dict[int, str] = {}
    for length in (False, True):  # full names first, so that short ones find whom they stand for
        for number, sighting in enumerate(found):
            is_short = sighting.name.person_id is None and sighting.name.length < MIN_UNTITLED_WORDS
            if is_short is length:
                person_id = characters.place(sighting)
                if person_id is not None:
                    ids[number] = person_id
    sent_by: dict[int, Phrase] = {}
    for number, country, sender in _leaders(reader, found):
        if number in ids:
            characters.come_from(ids[number], country)
            if sender is not None:
                sent_by[number] = sender
    characters.settle()
    mentions = [
        _sent(_mention(reader.lexemes, characters, sighting, ids[number]), sent_by.get(number))
        for number, sighting in enumerate(found)
        if number in ids
    ]
    taken = (i for sighting in found for i in range(sighting.first, sighting.end))
    mentions += named_again(reader.lexemes, characters, taken)
    loose = tuple(title for title in titles if id(title) not in used)
    return Introduced(characters, tuple(sorted(mentions)), loose)


def _leaders(reader: OfficeReader, found: Sequence[Sighting]) -> Iterator[tuple[int, str, Phrase | None]]:
    """Who is named just after a delegation, with its country and who sent it (délégation conduite par X)."""
    lexemes = reader.lexemes
    starts = [sighting.first for sighting in found]
    leads = lexemes.document.language.events.leads
    for side in lexemes.of(Sort.SIDE):
        after = country_at(lexemes, side.end) if side.end < len(lexemes) else None
        country, end = after or ((country_before(lexemes, side.first) or ("",))[0], side.end)
        senders = (reader.phrases.get(k) for k in range(side.end, side.end + _SENT))
        sender = next((phrase for phrase in senders if phrase is not None), None)
        if sender is not None:
            country, end = country or sender.country or "", max(end, sender.end)
        number = bisect_left(starts, end)
        if not country or number == len(starts) or starts[number] - end > _LED:
            continue
        between = lexemes.document.text[lexemes.ends[end - 1] : lexemes.starts[starts[number]]].casefold()
        if lexemes.same_sentence(end, starts[number]) and leads.search(between):
            yield number, country, sender


def _sent(mention: PersonMention, sender: Phrase | None) -> PersonMention:
    """Whoever leads a ministry's delegation is of that ministry, if nothing else is said and nobody lists them."""
    if sender is None or mention.organisation_id or (mention.country or sender.country) != sender.country:
        return mention
    return replace(mention, organisation_id=sender.organisation_id)


def _closed(lexemes: Lexemes, start: int, end: int) -> int:
    """The end of a mention with the bracket that its title opens: Permanent Secretary (Law)."""
    text = lexemes.document.text
    return end + 1 if "(" in text[start:end] and ")" not in text[start:end] and text[end : end + 1] == ")" else end


def _mention(lexemes: Lexemes, characters: Characters, sighting: Sighting, person_id: str) -> PersonMention:
    character = characters.by_id[person_id]
    office = characters.office(sighting, character)
    is_short = not character.is_full_name(lexemes.text(sighting.name.first, sighting.name.end))
    return PersonMention(
        start=lexemes.starts[sighting.first],
        end=_closed(lexemes, lexemes.starts[sighting.first], lexemes.ends[sighting.end - 1]),
        rule=f"{lexemes.document.language.code}.{sighting.rule}",
        person_id=person_id,
        name=character.name,
        reference=Reference.SHORT if is_short else Reference.NAME,
        post=characters.post_of(office, character) if office else "",
        organisation_id=characters.organisation_of(office, sighting, character) if office else None,
        country=character.country or (sighting.title.country if sighting.title else None),
        known=character.known,
        bystander=sighting.is_bystander or character.is_bystander,
        printed="" if is_short else as_name(lexemes.text(sighting.name.first, sighting.name.end)),
    )
