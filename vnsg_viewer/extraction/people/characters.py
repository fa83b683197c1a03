# SPDX-License-Identifier: MIT
"""The people of one document: which printed names are one person's, and what the document says of each."""

from dataclasses import replace

from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.people.character import (
    VIETNAM,
    Character,
    Sighting,
    agreement,
    is_nickname,
    is_partly,
    listed,
    may_be_called,
)
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import (
    Name,
    as_name,
    fullness,
    is_variant_of,
    is_vietnamese,
    provisional_id,
    spelling,
)
from vnsg_viewer.extraction.people.organisations.context import country_at, parts_of
from vnsg_viewer.extraction.people.references.counterpart_side import apart_from_counterpart
from vnsg_viewer.extraction.people.titles.offices import Office, OfficeReader
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.lexicon.vocabulary import Sort

_MIN_BARE_LETTERS = 2
_MINISTER = "minister"
_INSTITUTION = "institution"


class Characters:
    """The people of one document, gathered as its names are read."""

    def __init__(self, reader: OfficeReader) -> None:
        self._reader = reader
        self.by_id: dict[str, Character] = {}
        self._placed: list[tuple[str, int]] = []  # in the order of reading, with their sentences
        self._read: dict[int, tuple[Office, ...]] = {}  # by the first word of the sighting

    def place(self, sighting: Sighting) -> str | None:
        """Finds whom a sighting names, or adds them; None when that cannot be told."""
        lexemes = self._reader.lexemes
        printed = lexemes.text(sighting.name.first, sighting.name.end)
        sighting = apart_from_counterpart(lexemes, sighting)
        country = self._country(sighting)
        found = self._found(sighting, printed, country)
        if found is None:
            found = self._new(sighting, printed, country)
        if found is None:
            return None
        self._read[sighting.first] = self._offices(sighting, found.country or country, found.offices)
        self.by_id[found.id] = self._told(found, sighting, country)
        self._placed.append((found.id, lexemes.sentence(sighting.first)))
        return found.id

    def come_from(self, person_id: str, country: str) -> None:
        """Gives a country to somebody of whom none is said."""
        character = self.by_id[person_id]
        if character.country is None:
            self.by_id[person_id] = replace(character, country=country)

    def settle(self) -> None:
        """Of two countries, gives the one left to an official of unsaid country whose counterpart's is known."""
        pair = self._reader.context.pair
        for character in list(self.by_id.values()):
            codes = {post.code for office in character.offices for post in office.posts}
            if character.country is not None or not codes:
                continue
            held = {
                other.country
                for other in self.by_id.values()
                if codes & {post.code for office in other.offices for post in office.posts}
            }
            left = [country for country in pair if country not in held]
            if len(left) == 1 and held & set(pair):
                self.by_id[character.id] = replace(character, country=left[0])

    def named(self, lexemes: Lexemes, name: Name) -> Character | None:
        """Whom a name without title means: a full name again, or a short form that only one person can bear."""
        if name.person_id is not None:
            return self.by_id.get(name.person_id)
        words = spelling(lexemes.text(name.first, name.end))
        full = [c for c in self.by_id.values() if any(words == s or is_variant_of(words, s) for s in c.spellings)]
        if full:
            return full[0]
        short = [c for c in self.by_id.values() if may_be_called(c, words)]
        return short[0] if len(short) == 1 and len("".join(words)) >= _MIN_BARE_LETTERS else None

    def first_words(self) -> frozenset[str]:
        """The folded words with which a mention of one of them may begin."""
        words = {
            word for c in self.by_id.values() for name in (c.name, *self._names(c.id)) for word in fold(name).split()
        }
        return frozenset(words)

    def office(self, sighting: Sighting, character: Character) -> Office | None:
        """Of a title's offices the one that says most: one the person is known to hold, else one with a ministry."""
        offices = tuple(self._reader.located(office, character.country) for office in self._read[sighting.first])
        if not offices:
            return None
        entry = self._reader.gazetteer.people.get(character.id)
        held = {(m.post, m.organisation_id) for m in entry.person.memberships} if entry else set()
        for office in offices:
            if any((post.code, office.organisation_id) in held for post in office.posts):
                return office
        governing = [office for office in offices if office.organisation_id]
        governing = governing or [office for office in offices if office.portfolio]
        governing.sort(key=lambda office: all(post.code != _MINISTER for post in office.posts))
        return (
            governing[0]
            if governing
            else max(offices, key=lambda office: max((p.rank for p in office.posts), default=0))
        )

    def organisation_of(self, office: Office, sighting: Sighting, character: Character) -> str | None:
        """The organisation of an office; left open where somebody holds two of the same rank that the title names."""
        entry = self._reader.gazetteer.people.get(character.id)
        if entry is None or not office.country:
            return office.organisation_id
        held = {membership.organisation_id for membership in entry.person.memberships}
        gazetteer, language = self._reader.gazetteer, self._reader.context.language
        named = parts_of(gazetteer, language, office.country, office.portfolio) if office.portfolio else frozenset()
        named |= {
            o.organisation_id for o in self._read[sighting.first] if o.organisation_id and o.posts == office.posts
        }
        return None if len(named & held) > 1 else office.organisation_id

    def post_of(self, office: Office, character: Character) -> str:
        """The code of an office's post: of several readings the one that the person held, or that fits the country."""
        posts = [post for post in office.posts if post.country in {None, character.country}]
        entry = self._reader.gazetteer.people.get(character.id)
        held = {m.post for m in entry.person.memberships} if entry else set()
        organisation = self._reader.gazetteer.organisation(office.organisation_id or "")
        kind = organisation.kind if organisation else _INSTITUTION if office.body else ""
        chosen = (
            next((post for post in posts if post.code in held), None)
            or next((post for post in posts if post.country), None)
            or next((post for post in posts if kind and post.organisation_kind == kind), None)
            or next((post for post in posts if post.organisation_kind in {"", kind}), None)
            or next(iter(posts), None)
        )
        return chosen.code if chosen else ""

    def _names(self, person_id: str) -> tuple[str, ...]:
        entry = self._reader.gazetteer.people.get(person_id)
        return (entry.person.name, *entry.person.other_names) if entry else ()

    def _country(self, sighting: Sighting) -> str | None:
        if sighting.title is not None and sighting.title.country:
            return sighting.title.country
        lexemes = self._reader.lexemes
        if sighting.title is not None and sighting.name.end < len(lexemes):
            is_linked = lexemes.has(sighting.name.end, Sort.LINK)  # Foreign Minister X of Singapore
            after = country_at(lexemes, sighting.name.end) if is_linked else None
            if after:
                return after[0]
        family = self._country_of_family(sighting.name) if sighting.name.person_id is None else None
        if family is not None or sighting.title is None:
            return family
        return next((office.country for office in sighting.title.offices if office.country), None)

    def _found(self, sighting: Sighting, printed: str, country: str | None) -> Character | None:
        if sighting.name.person_id is not None:
            return self.by_id.get(sighting.name.person_id)
        words = spelling(printed)
        alike = [c for c in self.by_id.values() if not sighting.gender or c.gender in {"", sighting.gender}]
        is_said = sighting.title is not None and sighting.title.country is not None
        if not is_said:  # then a country only follows from the article, and a whole name says more
            whole = (c for c in alike if any(words == s or is_variant_of(words, s) for s in c.spellings))
            if len(words) > 1 and (character := next(whole, None)) is not None:
                return character
        same = [c for c in alike if c.country is None or country is None or c.country == country]
        for character in same:
            if any(words == known or is_variant_of(words, known) for known in character.spellings):
                return character
        for character in same:
            if any(is_nickname(words, known) for known in character.spellings) and agreement(character, sighting)[0]:
                return character
        partial = [c for c in same if is_partly(words, c)]
        if not partial and not is_said:
            partial = [c for c in alike if is_partly(words, c)]
        if len(partial) == 1:
            return partial[0]
        return None if not partial else max(partial, key=lambda c: agreement(c, sighting))

    def _new(self, sighting: Sighting, printed: str, country: str | None) -> Character | None:
        if sighting.name.person_id is not None:
            return listed(self._reader.gazetteer.people[sighting.name.person_id], printed)
        if not _is_name(lexemes=self._reader.lexemes, sighting=sighting):
            return None
        holder = self._holder(sighting, country)
        if holder is not None:
            return holder
        words = set(spelling(printed))
        is_relative = len(words) == 1 and any(words <= set(s) for c in self.by_id.values() for s in c.spellings)
        if not sighting.is_introduced or is_relative:  # Mrs Lee beside Mr Lee
            return None
        return Character(
            provisional_id(as_name(printed), country), as_name(printed), (spelling(printed),), country, known=False
        )

    def _holder(self, sighting: Sighting, country: str | None) -> Character | None:
        """The one listed person of this family name who held the post of the title: President Biden.

        After a mere honorific they must be of a country that the article speaks of: Dr Balakrishnan.
        """
        title, lexemes = sighting.title, self._reader.lexemes
        word = lexemes.words[sighting.name.first]
        if sighting.name.length > 1 or len(word) == 1 or not sighting.is_introduced:
            return None
        if title is not None and title.is_counterpart:
            return None
        if title is None:
            named = self._reader.gazetteer.named(word)
            ours = [e for e in named if e.person.country in self._reader.context.countries and not e.is_historic]
            is_one = len(ours) == len(named) == 1 and ours[0].person.id not in self.by_id
            return listed(ours[0]) if is_one else None
        codes = {post.code for office in title.offices for post in office.posts}
        entries = self._reader.gazetteer.named(word)
        fitting = [
            entry
            for entry in entries
            if country in {None, entry.person.country}
            and not entry.is_historic
            and any(membership.post in codes for membership in entry.person.memberships)
        ]
        if len(fitting) != 1 or fitting[0].person.id in self.by_id:
            return None
        return listed(fitting[0])

    def _country_of_family(self, name: Name) -> str | None:
        """Viet Nam for somebody of a Vietnamese family in an article about Viet Nam."""
        is_at_home = VIETNAM in {*self._reader.context.countries, self._reader.context.home}
        return VIETNAM if is_at_home and is_vietnamese(self._reader.lexemes, name) else None

    def _told(self, character: Character, sighting: Sighting, country: str | None) -> Character:
        lexemes = self._reader.lexemes
        printed = lexemes.text(sighting.name.first, sighting.name.end)
        words = spelling(printed)
        name = character.name
        if not character.known and fullness(printed) > fullness(name) and not printed.isupper():
            name = as_name(printed)
        is_new_spelling = words not in character.spellings and len(words) > 1
        gender = sighting.gender or character.gender
        is_aside = sighting.is_bystander and lexemes.region(sighting.first).is_report and not character.offices
        return replace(
            character,
            name=name,
            spellings=(*character.spellings, words) if is_new_spelling else character.spellings,
            country=character.country or country,
            gender=gender,
            offices=(*character.offices, *self._read[sighting.first]),
            is_bystander=character.is_bystander or (is_aside and not character.known),
        )

    def _offices(self, sighting: Sighting, country: str | None, known: tuple[Office, ...]) -> tuple[Office, ...]:
        if sighting.title is None or sighting.title.is_former or sighting.title.is_vague:
            return ()
        if sighting.title.is_counterpart and known:
            return ()  # what the person is has been said
        sentence = self._reader.lexemes.sentence(sighting.first)
        return tuple(
            self._reader.located(office, country) for office in self._counterpart(sighting.title, country, sentence)
        )

    def _counterpart(self, title: Title, country: str | None, sentence: int) -> tuple[Office, ...]:
        """A counterpart holds the office of the first person of the sentence, else of the last from another country."""
        if not title.is_counterpart:
            return title.offices
        here = [person_id for person_id, index in self._placed if index == sentence]
        earlier = [person_id for person_id, index in reversed(self._placed) if index != sentence]
        placed = (self.by_id[person_id] for person_id in (*here, *earlier))
        office = next((c.offices[-1] for c in placed if c.country != country and c.offices), None)
        if office is None:
            return ()
        gazetteer = self._reader.gazetteer
        entry = gazetteer.organisations.get(office.organisation_id or "")
        kind = entry.ministry_kind if entry else (office.organisation_id or "").partition("-")[2]
        is_kind = kind in gazetteer.ministry_kinds or kind in gazetteer.institution_kinds
        organisation_id = gazetteer.ministry_of_kind(country, kind) if country and is_kind else None
        return (Office(office.posts, organisation_id, country),)


def _is_name(lexemes: Lexemes, sighting: Sighting) -> bool:
    """Whether one word after a title is a name: in Vietnamese, Cảnh before a small word begins "police"."""
    name = sighting.name
    if lexemes.document.language.people.home is None or name.length > 1 or lexemes.raw(name.first).isascii():
        return True
    goes_on = name.end < len(lexemes) and lexemes.is_spaced(name.end) and not lexemes.is_capital(name.end)
    return not goes_on
