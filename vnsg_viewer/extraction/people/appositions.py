# SPDX-License-Identifier: MIT
"""Titles after a name and a comma or dash: X, the Vietnamese Deputy Minister of Justice."""

from dataclasses import replace

from vnsg_viewer.extraction.people.character import Sighting
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import name_at
from vnsg_viewer.extraction.people.sighted import sighted
from vnsg_viewer.extraction.people.titles.offices import OfficeReader
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.lexicon.vocabulary import Sort

COMMAS = frozenset({", ", ",", " , ", ",\n"})
DASHES = frozenset({" - ", " – ", " — "})
MIN_UNTITLED_WORDS = 2
_APPOSING = COMMAS | DASHES
_ENDING = frozenset({",", ".", ";", ":", ")"})
_MAX_TO_MINISTRY = 25  # words


def is_apposition(lexemes: Lexemes, sighting: Sighting, title: Title) -> bool:
    """Whether a title follows a name after a comma: X, the Vietnamese Deputy Minister of Justice."""
    k = sighting.end
    if k >= len(lexemes) or lexemes.gaps[k] not in _APPOSING or not lexemes.same_sentence(sighting.first, k):
        return False
    while k < title.first and (lexemes.plain(k) in lexemes.vocabulary.determiners or lexemes.has(k, Sort.RANK)):
        k = lexemes.at[k].end if lexemes.has(k, Sort.RANK) else k + 1
    if k != title.first or (title.is_counterpart and not _is_closed(lexemes, title)):
        return False
    return not _begins_main_clause(lexemes, sighting, title)


def _is_closed(lexemes: Lexemes, title: Title) -> bool:
    """Whether a comma or full stop ends what a title says."""
    return title.end >= len(lexemes) or lexemes.gaps[title.end][:1] in {",", ".", ";", ")"}


def _begins_main_clause(lexemes: Lexemes, sighting: Sighting, title: Title) -> bool:
    """Whether the name ends a fronted phrase and the title acts: With his guest X, the Minister of Malawi agreed."""
    if _is_closed(lexemes, title) or not title.country or not title.is_definite:
        return False
    start = lexemes.word_after(lexemes.document.sentence_starts[lexemes.sentence(sighting.first)])
    return lexemes.plain(start) in lexemes.vocabulary.fronting


def up_to_ministry(reader: OfficeReader, title: Title) -> Title:
    """A title after a comma up to the ministry of its last office: head of the unit for X of the Ministry of Y."""
    office = title.offices[-1] if title.offices else None
    lexemes = reader.lexemes
    if office is None or (office.body is None and (office.organisation_id or office.portfolio or office.country)):
        return title
    for k in range(title.end, min(title.end + _MAX_TO_MINISTRY, len(lexemes))):
        if lexemes.gaps[k][:1] in _ENDING or not lexemes.same_sentence(title.first, k):
            break
        phrase = reader.phrases.get(k)
        link = lexemes.ending.get(k)
        if phrase is not None and phrase.is_ministry and link is not None and link.of(Sort.LINK):
            is_end = phrase.end >= len(lexemes) or lexemes.gaps[phrase.end][:1] in _ENDING
            whole = replace(office, organisation_id=phrase.organisation_id, country=phrase.country, body=None)
            offices = (*title.offices[:-1], whole)
            return replace(title, end=phrase.end, offices=offices, country=phrase.country) if is_end else title
    return title


def before_apposition(lexemes: Lexemes, title: Title) -> Sighting | None:
    """An unlisted name before a comma and a title: Emma Stone, France's minister.

    A title with an article must be closed by a comma or full stop: after a place ("At Camp Oak, the minister of France
    said") it begins the main clause.
    """
    first = title.first
    while (
        first > 0 and lexemes.plain(first - 1) in lexemes.vocabulary.determiners and not lexemes.is_capital(first - 1)
    ):
        first -= 1
    closes = _is_closed(lexemes, title)
    closes = closes or (first == title.first and not title.is_definite)
    is_telling = any(office.country or office.organisation_id or office.portfolio for office in title.offices)
    is_telling = is_telling or title.is_long or (title.is_counterpart and title.country is not None)
    marks = _APPOSING if lexemes.document.language.people.home else COMMAS  # Nguyễn Văn A - Thứ trưởng Bộ Tư pháp
    if first == 0 or lexemes.gaps[first] not in marks or not closes or not is_telling:
        return None
    start = first
    while start > 0 and lexemes.is_capital(start - 1) and lexemes.same_sentence(start - 1, first):
        name = name_at(lexemes, start - 1)
        if name is None or name.end != first or name.person_id:
            break
        start -= 1
    name = name_at(lexemes, start) if first - start >= MIN_UNTITLED_WORDS else None
    if name is None or name.end != first or _is_in_a_place(lexemes, start):
        return None
    return sighted(lexemes, start, title.end, name, title, "", "person.apposition")


def _is_in_a_place(lexemes: Lexemes, first: int) -> bool:
    """Whether a word before says that a place is named: at Camp Oak."""
    return first > 0 and lexemes.is_joined(first) and lexemes.plain(first - 1) in lexemes.vocabulary.place_words


def follows_a_name(lexemes: Lexemes, first: int) -> bool:
    """Whether two words of a name, or one with an honorific, and a comma stand before a title."""
    if first < MIN_UNTITLED_WORDS or lexemes.gaps[first] not in _APPOSING:
        return False
    before = lexemes.ending.get(first)
    if before is not None:
        return before.of(Sort.PERSON)
    if not _is_unlisted_capital(lexemes, first - 1) or not lexemes.is_joined(first - 1):
        return False
    earlier = lexemes.ending.get(first - 1)
    return _is_unlisted_capital(lexemes, first - 2) or (
        earlier is not None and earlier.of(Sort.HONORIFIC, Sort.RANK, Sort.PERSON)
    )


def _is_unlisted_capital(lexemes: Lexemes, i: int) -> bool:
    return lexemes.is_capital(i) and (i + 1) not in lexemes.ending and i not in lexemes.at
