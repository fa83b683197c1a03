# SPDX-License-Identifier: MIT
"""The people introduced in a document, as references look back on them."""

from collections.abc import Iterable, Sequence

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.mentions import PersonMention
from vnsg_viewer.extraction.people.character import Character
from vnsg_viewer.extraction.people.characters import Characters
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.gazetteer.gazetteer import Gazetteer

LOOK_BACK = 6  # sentences in which a pronoun's person is looked for


@record()
class Cast:
    """A document's words and the people introduced in it."""

    lexemes: Lexemes
    gazetteer: Gazetteer
    characters: Characters
    home: str | None = None  # the country of the city that the article names most

    def codes(self, character: Character) -> frozenset[str]:
        """The posts that the document or the gazetteer gives a person."""
        printed = {post.code for office in character.offices for post in office.posts}
        person = self.gazetteer.person(character.id)
        return frozenset(printed | {membership.post for membership in person.memberships} if person else printed)

    def printed_codes(self, character: Character) -> frozenset[str]:
        """The posts that the document gives a person; those of the gazetteer where it gives none."""
        printed = frozenset(post.code for office in character.offices for post in office.posts)
        return printed or self.codes(character)

    def organisations(self, person_id: str) -> frozenset[str]:
        """The organisations that the document or the gazetteer gives a person."""
        printed = {office.organisation_id for office in self.characters.by_id[person_id].offices}
        person = self.gazetteer.person(person_id)
        held = {membership.organisation_id for membership in person.memberships} if person else set[str]()
        return frozenset(held | {organisation_id for organisation_id in printed if organisation_id})

    def ministries(self, person_id: str) -> tuple[str, ...]:
        """Those of them that are ministries."""
        return tuple(
            organisation_id
            for organisation_id in sorted(self.organisations(person_id))
            if (organisation := self.gazetteer.organisation(organisation_id)) and organisation.kind == "ministry"
        )

    def word_at(self, offset: int) -> int:
        """The number of the word that begins at an offset of the text."""
        return self.lexemes.word_at(offset)


def recent(cast: Cast, history: Sequence[PersonMention]) -> Iterable[Character]:
    """People by their last mention, most recent first, without bystanders; those last who are only possessors."""
    seen: set[str] = set()
    for as_possessor in (False, True):
        for mention in reversed(history):
            is_new = mention.person_id not in seen and not mention.bystander
            if is_new and (as_possessor or not _is_possessor(cast, mention)):
                seen.add(mention.person_id)
                yield cast.characters.by_id[mention.person_id]


def subject_of(
    cast: Cast,
    history: Sequence[PersonMention],
    sentence: int,
    before: int,
    gender: str = "",
    *,
    is_fronted_out: bool = False,
) -> PersonMention | None:
    """The likely subject of a sentence: the first person after any fronted phrase, rather not a possessor."""
    lexemes = cast.lexemes
    found = []
    for mention in reversed(history):
        index = lexemes.sentence(cast.word_at(mention.start))
        if index < sentence:
            break
        known = cast.characters.by_id[mention.person_id].gender
        fits = not gender or known in {"", gender}
        if index == sentence and mention.end <= before and not mention.bystander and fits:
            found.append(mention)
    found.reverse()
    if not found or lexemes.region(cast.word_at(found[0].start)) is RegionKind.CAPTION:
        return None
    main = _main_clause(cast, sentence)
    ranked = [m for m in found if m.start >= main and not _is_possessor(cast, m)]
    if not ranked and is_fronted_out:
        ranked = [m for m in found if _is_possessor(cast, m)]  # During Mr X's visit, he …; but not: With Mr X, he …
        return next(iter(ranked), None)
    return next(iter(ranked or found))


def _main_clause(cast: Cast, sentence: int) -> int:
    """Where the main clause of a sentence begins: after the comma that closes a phrase fronted with a preposition."""
    lexemes = cast.lexemes
    begin = lexemes.document.sentences[sentence] if lexemes.document.sentences else None
    if begin is None:
        return 0
    text = lexemes.document.text[begin.start : begin.end]
    first_word = text.split(" ", 1)[0].strip("«“\"'(-– ").casefold()
    comma = text.find(", ")
    is_fronted = first_word in cast.lexemes.vocabulary.fronting and comma > 0
    return begin.start + comma if is_fronted else begin.start


def _is_possessor(cast: Cast, mention: PersonMention) -> bool:
    text = cast.lexemes.document.text
    return text[mention.end : mention.end + 2] in {"'s", "’s"}
