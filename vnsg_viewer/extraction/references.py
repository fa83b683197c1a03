# SPDX-License-Identifier: MIT
"""References to people already introduced: titles without a name, counterparts and pronouns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vnsg_viewer.extraction.characters import Character, Characters
from vnsg_viewer.extraction.lexemes import Lexemes
from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.titles import Title
from vnsg_viewer.lexicon.gazetteer import Gazetteer
from vnsg_viewer.lexicon.vocabulary import Sort

_MINISTERIAL = "minister"
_LOOK_BACK = 6  # sentences in which a pronoun's person is looked for


@dataclass(frozen=True, slots=True)
class Cast:
    """A document's words and the people introduced in it."""

    lexemes: Lexemes
    gazetteer: Gazetteer
    characters: Characters

    def codes(self, character: Character) -> frozenset[str]:
        """The posts that the document or the gazetteer gives a person."""
        printed = {post.code for office in character.offices for post in office.posts}
        person = self.gazetteer.person(character.id)
        return frozenset(printed | {membership.post for membership in person.memberships} if person else printed)

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


def resolved_references(
    cast: Cast, named: Sequence[PersonMention], titles: Iterable[Title]
) -> tuple[PersonMention, ...]:
    """All mentions of people: those named, and in the order of the text what refers to them."""
    lexemes = cast.lexemes
    pronouns = [p for p in lexemes.of(Sort.PRONOUN) if p.values(Sort.PRONOUN)[0] != "plural"]
    steps: list[tuple[int, int, PersonMention | Title | str]] = [(m.start, m.end, m) for m in named]
    steps += [(lexemes.starts[t.first], lexemes.ends[t.end - 1], t) for t in titles]
    steps += [(lexemes.starts[p.first], lexemes.ends[p.end - 1], p.values(Sort.PRONOUN)[0]) for p in pronouns]
    history: list[PersonMention] = []
    for start, end, step in sorted(steps, key=lambda item: item[:2]):
        if isinstance(step, PersonMention):
            history.append(step)
        elif history and start < history[-1].end:
            continue
        elif isinstance(step, Title):
            history += _from_title(cast, history, step)
        else:
            history += _from_pronoun(cast, history, start, end, step)
    return tuple(history)


def _from_title(cast: Cast, history: Sequence[PersonMention], title: Title) -> list[PersonMention]:
    lexemes = cast.lexemes
    first = title.first
    is_definite = title.is_definite
    if not is_definite and first > 0 and lexemes.is_joined(first):
        is_definite = lexemes.plain(first - 1) in lexemes.vocabulary.definite | (
            lexemes.vocabulary.determiners if title.is_counterpart else frozenset()
        )
    is_vietnamese = lexemes.document.language.code == "vi"
    is_definite = is_definite or (is_vietnamese and (lexemes.is_capital(first) or title.is_counterpart))
    is_possessor = lexemes.is_possessive(title.end) and lexemes.is_capital(min(title.end + 1, len(lexemes) - 1))
    goes_on = title.is_vague and lexemes.has(title.end, Sort.LINK) and lexemes.plain(title.end) in lexemes.vocabulary.of
    if not is_definite or title.is_bystander or title.is_former or is_possessor or goes_on:
        return []
    character = _counterpart(cast, history, title) if title.is_counterpart else _bearer(cast, history, title)
    if character is None:
        return []
    office = next((office for office in title.offices if office.posts and not title.is_vague), None)
    return [
        PersonMention(
            start=lexemes.starts[first],
            end=lexemes.ends[title.end - 1],
            rule=f"{lexemes.document.language.code}.person.{'counterpart' if title.is_counterpart else 'title'}",
            person_id=character.id,
            name=character.name,
            reference=Reference.COUNTERPART if title.is_counterpart else Reference.TITLE,
            post=cast.characters.post_of(office, character) if office else "",
            organisation_id=office.organisation_id if office else None,
            country=character.country,
            known=character.known,
            bystander=not lexemes.region(first).is_report,
        )
    ]


def _bearer(cast: Cast, history: Sequence[PersonMention], title: Title) -> Character | None:
    """Who bears a title: of its country, with its post and organisation, recently named, rather not in its sentence."""
    printed = {post.code for office in title.offices for post in office.posts}
    organisations = {office.organisation_id for office in title.offices if office.organisation_id}
    begin = cast.lexemes.sentence(title.first)
    present = {m.person_id for m in history if cast.lexemes.sentence(cast.word_at(m.start)) == begin}
    tries = [printed, {_MINISTERIAL}] if _MINISTERIAL in printed else [printed]
    for codes in tries:
        for character in sorted(_recent(cast, history), key=lambda character: character.id in present):
            if title.country and character.country != title.country:
                continue
            if title.is_vague or _fits(cast, character, codes, organisations, exactly=codes is printed):
                return character
    return None


def _fits(cast: Cast, character: Character, codes: set[str], organisations: set[str], *, exactly: bool) -> bool:
    held = cast.codes(character)
    has_post = bool(codes & held) if exactly else any(code.endswith(_MINISTERIAL) for code in held)
    if not has_post:
        return False
    known = cast.organisations(character.id)
    return not organisations or not known or bool(organisations & known)


def _counterpart(cast: Cast, history: Sequence[PersonMention], title: Title) -> Character | None:
    """The other one: of the country said, or of another than the last subject's."""
    subject = _subject(cast, history, cast.lexemes.sentence(title.first), cast.lexemes.starts[title.first])
    for character in _recent(cast, history):
        if title.country is not None and character.country == title.country:
            return character
        if title.country is None and subject is not None and character.country not in {None, subject.country}:
            return character
    return None


def _recent(cast: Cast, history: Sequence[PersonMention]) -> Iterable[Character]:
    """People by their last mention, most recent first, without bystanders."""
    seen: set[str] = set()
    for mention in reversed(history):
        if mention.person_id not in seen and not mention.bystander:
            seen.add(mention.person_id)
            yield cast.characters.by_id[mention.person_id]


def _from_pronoun(
    cast: Cast, history: Sequence[PersonMention], start: int, end: int, gender: str
) -> list[PersonMention]:
    lexemes = cast.lexemes
    i = cast.word_at(start)
    if not _is_subject(lexemes, i) or _is_impersonal(lexemes, i):
        return []
    sentence = lexemes.sentence(i)
    for index in range(sentence, max(sentence - _LOOK_BACK, -1), -1):
        mention = _subject(cast, history, index, start, gender)
        if mention is not None:
            character = cast.characters.by_id[mention.person_id]
            return [
                PersonMention(
                    start=start,
                    end=end,
                    rule=f"{lexemes.document.language.code}.person.pronoun",
                    person_id=character.id,
                    name=character.name,
                    reference=Reference.PRONOUN,
                    country=character.country,
                    known=character.known,
                    bystander=not lexemes.region(i).is_report,
                )
            ]
    return []


def _subject(
    cast: Cast, history: Sequence[PersonMention], sentence: int, before: int, gender: str = ""
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
    if not found:
        return None
    main = _main_clause(cast, sentence)
    ranked = [m for m in found if m.start >= main and not _is_possessor(cast, m)]
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


def _is_subject(lexemes: Lexemes, i: int) -> bool:
    """Whether a pronoun stands as a subject: no name follows it directly (ông Tuyến), and it is no object."""
    following = i + 1
    if following < len(lexemes) and lexemes.is_spaced(following) and lexemes.is_capital(following):
        return False
    before = lexemes.gaps[i]
    return i == 0 or lexemes.begins_sentence(i) or lexemes.is_joined(i) or "," in before or bool(before.strip())


def _is_impersonal(lexemes: Lexemes, i: int) -> bool:
    rest = " ".join(lexemes.words[i + 1 : i + 6]) + " "
    return any(rest.startswith(f"{phrase} ") for phrase in lexemes.vocabulary.impersonal)
