# SPDX-License-Identifier: MIT
"""Who a document introduces: names with the titles and honorifics around them, full names before short ones."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.again import named_again
from vnsg_viewer.extraction.people.bare import bare_names
from vnsg_viewer.extraction.people.characters import Characters, Sighting
from vnsg_viewer.extraction.people.joint import joint_names
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import Name, as_name, is_vietnamese, listed_name_at, name_at
from vnsg_viewer.extraction.people.organisations_context import country_at, country_before
from vnsg_viewer.extraction.people.titles import Title
from vnsg_viewer.extraction.people.titles_offices import OfficeReader
from vnsg_viewer.lexicon.vocabulary import Sort

_COMMAS = frozenset({", ", ",", " , ", ",\n"})
_DASHES = frozenset({" - ", " – ", " — "})
_APPOSING = _COMMAS | _DASHES
_MIN_UNTITLED_WORDS = 2
_LED = 5  # words between a delegation and whoever leads it
_RETIRED = frozenset({"rtd", "retd", "ret", "purn", "er"})


@dataclass(frozen=True, slots=True)
class Introduced:
    """The people of a document, where they are named, and the titles that name nobody."""

    characters: Characters
    mentions: tuple[PersonMention, ...]
    loose_titles: tuple[Title, ...]


def introduced_people(reader: OfficeReader, titles: Sequence[Title]) -> Introduced:
    """Reads all names of a document."""
    sightings, used = _sightings(reader, titles)
    characters = Characters(reader)
    ids: dict[int, str] = {}
    for length in (False, True):  # full names first, so that short ones find whom they stand for
        for number, sighting in enumerate(sightings):
            is_short = sighting.name.person_id is None and sighting.name.length < _MIN_UNTITLED_WORDS
            if is_short is length:
                person_id = characters.place(sighting)
                if person_id is not None:
                    ids[number] = person_id
    for number, country in _leaders(reader.lexemes, sightings):
        if number in ids:
            characters.come_from(ids[number], country)
    characters.settle()
    mentions = [
        _mention(reader.lexemes, characters, sighting, ids[number])
        for number, sighting in enumerate(sightings)
        if number in ids
    ]
    taken = (i for sighting in sightings for i in range(sighting.first, sighting.end))
    mentions += named_again(reader.lexemes, characters, taken)
    loose = tuple(title for title in titles if id(title) not in used)
    return Introduced(characters, tuple(sorted(mentions)), loose)


def _leaders(lexemes: Lexemes, sightings: Sequence[Sighting]) -> Iterator[tuple[int, str]]:
    """Who is named just after a country's delegation, with that country: une délégation comorienne conduite par X."""
    starts = [sighting.first for sighting in sightings]
    leads = lexemes.document.language.events.leads
    for side in lexemes.of(Sort.SIDE):
        after = country_at(lexemes, side.end) if side.end < len(lexemes) else None
        country, end = after or ((country_before(lexemes, side.first) or ("",))[0], side.end)
        number = bisect_left(starts, end)
        if not country or number == len(starts) or starts[number] - end > _LED:
            continue
        between = lexemes.document.text[lexemes.ends[end - 1] : lexemes.starts[starts[number]]].casefold()
        if lexemes.same_sentence(end, starts[number]) and leads.search(between):
            yield number, country


@dataclass(frozen=True, slots=True)
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


def _sightings(reader: OfficeReader, titles: Sequence[Title]) -> tuple[list[Sighting], set[int]]:
    lexemes = reader.lexemes
    gathering = _Gathering([], set(), set())
    for joint in joint_names(reader):
        name = joint.name
        gathering.add(_sighting(lexemes, joint.first, name.end, name, joint.title, joint.gender, "person.joint_title"))
    for title in titles:
        gathering.add(_titled(lexemes, title), title)
    for lexeme in lexemes.of(Sort.HONORIFIC, Sort.RANK, Sort.SPOUSE, Sort.PERSON):
        if lexeme.first not in gathering.covered:
            gathering.add(_with_honorific(lexemes, lexeme.first))
    gathering.found.sort(key=lambda sighting: sighting.first)
    for title in titles:
        if id(title) not in gathering.used and not title.is_vague:
            _add_apposition(lexemes, gathering, title)
    for name in bare_names(lexemes, _alone(lexemes, gathering.found), gathering.covered):
        sighting = _sighting(lexemes, name.first, name.end, name, None, "", "person.bare_name")
        gathering.add(replace(sighting, is_introduced=True))
    return sorted(gathering.found, key=lambda sighting: sighting.first), gathering.used


def _alone(lexemes: Lexemes, sightings: Sequence[Sighting]) -> Iterator[Name]:
    """The names of one word that a title or honorific introduces, and no longer name of the document contains."""
    whole = {w for lexeme in lexemes.of(Sort.PERSON) for w in lexemes.words[lexeme.first : lexeme.end]}
    for sighting in sightings:
        if sighting.name.length >= _MIN_UNTITLED_WORDS:
            whole.update(lexemes.words[sighting.name.first : sighting.name.end])
    for sighting in sightings:
        if sighting.is_introduced and sighting.name.length == 1 and lexemes.words[sighting.name.first] not in whole:
            yield sighting.name


def _add_apposition(lexemes: Lexemes, gathering: _Gathering, title: Title) -> None:
    """Joins a title to the name before it."""
    for number, sighting in enumerate(gathering.found):
        if _is_apposition(lexemes, sighting, title):
            is_aside = sighting.is_bystander or title.is_bystander
            both = title
            if sighting.title is not None:  # Federal Councillor X, head of the Department of Justice
                both = replace(sighting.title, offices=(*sighting.title.offices, *title.offices))
            gathering.found[number] = replace(
                sighting, end=title.end, title=both, is_introduced=True, is_bystander=is_aside
            )
            gathering.used.add(id(title))
            return
    gathering.add(_before_apposition(lexemes, title), title)


def _after_title(lexemes: Lexemes, end: int) -> tuple[int, str]:
    """Past the comma, article, rank and honorifics between a title and its name: position and gender."""
    k, gender = end, ""
    while k < len(lexemes):
        gap = lexemes.gaps[k]
        is_bracketed = "(" in gap and k + 1 < len(lexemes) and lexemes.gaps[k + 1].startswith(")")
        if is_bracketed and (lexemes.raw(k).isupper() or lexemes.words[k] in _RETIRED):
            k += 1  # General (GEN) Tan, Major General (Rtd) Lim
            continue
        follows_bracket = gap.strip() == ")"
        if not (lexemes.is_joined(k) or follows_bracket or (k == end and gap in _COMMAS)):
            break
        lexeme = lexemes.at.get(k)
        if lexeme is not None and lexeme.of(Sort.HONORIFIC, Sort.RANK) and not lexeme.of(Sort.PERSON):
            gender = next((g for g in lexeme.values(Sort.HONORIFIC) if g != "any"), gender)
            k = lexeme.end
        elif k == end and not lexemes.is_capital(k) and _is_article(lexemes, k):
            k += 1
        else:
            break
    return k, gender


def _is_article(lexemes: Lexemes, k: int) -> bool:
    """Whether a word may stand between a title and its name; one that holds a preposition cannot."""
    return lexemes.plain(k) in lexemes.vocabulary.determiners - lexemes.vocabulary.contracted


def _titled(lexemes: Lexemes, title: Title) -> Sighting | None:
    """The name that follows a title."""
    k, gender = _after_title(lexemes, title.end)
    if k >= len(lexemes) or not lexemes.same_sentence(title.first, k):
        return None
    gap = lexemes.gaps[k]
    is_near = lexemes.is_joined(k) or gap.strip() in {")", ""} or (k == title.end and gap in _COMMAS)
    name = name_at(lexemes, k) if is_near else None
    if name is not None and name.length == 1 and _is_given_name(lexemes, title, k - 1):
        name = name._replace(first=k - 1)  # Defence Minister Gen Nakatani
    if name is None or (title.is_vague and name.person_id is None):
        return None
    after_comma = lexemes.gaps[title.end] in _COMMAS
    is_of_another = not title.is_definite and _follows_a_name(lexemes, title.first)
    if is_of_another and (after_comma or (lexemes.gaps[title.first] in _DASHES and not is_vietnamese(lexemes, name))):
        return None  # A, adviser to the minister, General B; A - director of Northern Network
    is_short = name.person_id is None and name.length < _MIN_UNTITLED_WORDS
    if is_short and (after_comma or "\n" in gap):
        return None
    first = _honorific_before(lexemes, title.first)
    return _sighting(lexemes, first, name.end, name, title, gender, "person.title_name")


def _is_given_name(lexemes: Lexemes, title: Title, i: int) -> bool:
    """Whether a rank (Gen, Marshal) between a title and one more word is a given name: no longer name ends so."""
    lexeme = lexemes.at.get(i)
    if i < title.end or lexeme is None or not lexeme.of(Sort.RANK) or lexeme.end != i + 1:
        return False
    if lexemes.gaps[i + 1] != " " or lexemes.raw(i).isupper() or not lexemes.is_capital(i):
        return False
    family = lexemes.words[i + 1]
    return not any(
        word == family
        and j not in {0, i + 1}
        and lexemes.is_spaced(j)
        and lexemes.is_capital(j - 1)
        and j not in lexemes.at
        and j not in lexemes.ending
        and lexemes.words[j - 1] not in lexemes.vocabulary.not_names
        for j, word in enumerate(lexemes.words)
    ) and not any(
        lexeme.end <= len(lexemes) and lexemes.words[lexeme.end - 1] == family for lexeme in lexemes.of(Sort.PERSON)
    )


def _follows_a_name(lexemes: Lexemes, first: int) -> bool:
    """Whether two words of a name, or one with an honorific, and a comma stand before a title."""
    if first < _MIN_UNTITLED_WORDS or lexemes.gaps[first] not in _APPOSING:
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


def _honorific_before(lexemes: Lexemes, first: int) -> int:
    """H.E. and ranks before a title belong to it."""
    before = lexemes.ending.get(first)
    is_part = (
        before is not None
        and before.of(Sort.HONORIFIC, Sort.RANK)
        and (lexemes.is_joined(first) or lexemes.gaps[first] in _COMMAS)
    )
    return before.first if before is not None and is_part else first


def _with_honorific(lexemes: Lexemes, i: int) -> Sighting | None:
    """A name with honorifics or ranks, or a listed name alone."""
    lexeme = lexemes.at[i]
    listed = listed_name_at(lexemes, i)
    if listed is not None:
        return _sighting(lexemes, i, listed.end, listed, None, "", "person.name")
    if lexeme.of(Sort.PERSON):
        return None
    k, gender = _after_title(lexemes, lexeme.end)
    gender = gender or next((g for g in lexeme.values(Sort.HONORIFIC) if g != "any"), "")
    if (
        k >= len(lexemes)
        or not lexemes.same_sentence(i, k)
        or not (lexemes.is_joined(k) or lexemes.gaps[k].strip() == ")")
    ):
        return None
    name = name_at(lexemes, k)
    if name is None:
        return None
    sighting = _sighting(lexemes, i, name.end, name, None, gender, "person.honorific_name")
    return replace(sighting, is_bystander=sighting.is_bystander or lexeme.of(Sort.SPOUSE), is_introduced=True)


def _is_apposition(lexemes: Lexemes, sighting: Sighting, title: Title) -> bool:
    """Whether a title follows a name after a comma: X, the Vietnamese Deputy Minister of Justice."""
    k = sighting.end
    if k >= len(lexemes) or lexemes.gaps[k] not in _APPOSING or not lexemes.same_sentence(sighting.first, k):
        return False
    while k < title.first and (lexemes.plain(k) in lexemes.vocabulary.determiners or lexemes.has(k, Sort.RANK)):
        k = lexemes.at[k].end if lexemes.has(k, Sort.RANK) else k + 1
    return k == title.first and not title.is_counterpart and not _begins_main_clause(lexemes, sighting, title)


def _begins_main_clause(lexemes: Lexemes, sighting: Sighting, title: Title) -> bool:
    """Whether the name ends a fronted phrase and the title acts: With his guest X, the Minister of Malawi agreed."""
    is_closed = title.end >= len(lexemes) or lexemes.gaps[title.end][:1] in {",", ".", ";", ")"}
    if is_closed or not title.country or not title.is_definite:
        return False
    start = lexemes.word_after(lexemes.document.sentence_starts[lexemes.sentence(sighting.first)])
    return lexemes.plain(start) in lexemes.vocabulary.fronting


def _before_apposition(lexemes: Lexemes, title: Title) -> Sighting | None:
    """An unlisted name before a comma and a title: Emma Stone, France's minister.

    A title with an article must be closed by a comma or full stop: after a place ("At Camp Oak, the minister of France
    said") it begins the main clause.
    """
    first = title.first
    while (
        first > 0 and lexemes.plain(first - 1) in lexemes.vocabulary.determiners and not lexemes.is_capital(first - 1)
    ):
        first -= 1
    closes = title.end >= len(lexemes) or lexemes.gaps[title.end][:1] in {",", ".", ";", ")"}
    closes = closes or (first == title.first and not title.is_definite)
    is_telling = any(office.country or office.organisation_id or office.portfolio for office in title.offices)
    is_telling = is_telling or title.is_long
    if first == 0 or lexemes.gaps[first] not in _COMMAS or not closes or not is_telling:
        return None
    start = first
    while start > 0 and lexemes.is_capital(start - 1) and lexemes.same_sentence(start - 1, first):
        name = name_at(lexemes, start - 1)
        if name is None or name.end != first or name.person_id:
            break
        start -= 1
    name = name_at(lexemes, start) if first - start >= _MIN_UNTITLED_WORDS else None
    if name is None or name.end != first or _is_in_a_place(lexemes, start):
        return None
    return _sighting(lexemes, start, title.end, name, title, "", "person.apposition")


def _is_in_a_place(lexemes: Lexemes, first: int) -> bool:
    """Whether a word before says that a place is named: at Camp Oak."""
    return first > 0 and lexemes.is_joined(first) and lexemes.plain(first - 1) in lexemes.vocabulary.place_words


def _sighting(
    lexemes: Lexemes, first: int, end: int, name: Name, title: Title | None, gender: str, rule: str
) -> Sighting:
    before = lexemes.ending.get(first)
    is_place = title is None and before is not None and before.of(Sort.NAMED_PLACE)
    determined = first - 1 if first > 0 and lexemes.plain(first - 1) in lexemes.vocabulary.determiners else first
    before = before or lexemes.ending.get(determined)
    after = lexemes.at.get(end)
    is_aside = (
        is_place
        or (before is not None and before.of(Sort.MEMORIAL, Sort.LATE, Sort.SPOUSE))
        or (after is not None and after.of(Sort.MEMORIAL_AFTER) and lexemes.is_spaced(end))
        or not lexemes.region(first).is_report
        or (title is not None and title.is_bystander)
    )
    return Sighting(first, end, name, title, gender, is_aside, title is not None, rule)


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
