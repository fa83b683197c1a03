# SPDX-License-Identifier: MIT
"""References to people already introduced: titles without a name, counterparts and pronouns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.characters import Character, Characters
from vnsg_viewer.extraction.lexemes import Lexemes
from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.titles import Title
from vnsg_viewer.lexicon.gazetteer import Gazetteer
from vnsg_viewer.lexicon.vocabulary import Sort

_MINISTERIAL = "minister"
_ALSO_MINISTERS = frozenset({"coordinating-minister"})
_PARTICIPLES = ("é", "ée", "eçu", "enu", "vu", "is")
_LOOK_BACK = 6  # sentences in which a pronoun's person is looked for


@dataclass(frozen=True, slots=True)
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
    if is_vietnamese and _is_indefinite(lexemes, first):
        return []
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


def _is_indefinite(lexemes: Lexemes, first: int) -> bool:
    """Whether a title only says what somebody may be: một Thủ tướng, cấp Thứ trưởng, cương vị Thủ tướng."""
    if first == 0 or not lexemes.is_joined(first):
        return False
    before = lexemes.plain(first - 1)
    pairs = {before, f"{before} {lexemes.plain(first)}"}
    pairs |= {f"{lexemes.plain(first - 2)} {before}"} if first > 1 else set()
    return not pairs.isdisjoint(lexemes.vocabulary.indefinite)


def _bearer(cast: Cast, history: Sequence[PersonMention], title: Title) -> Character | None:
    """Who bears a title: of its country, with its post and organisation, recently named, rather not in its sentence.

    One whom the document introduces in the same words comes first (the Secretary), then whoever holds the post.
    """
    printed = {post.code for office in title.offices for post in office.posts}
    if _MINISTERIAL in printed:
        printed |= _ALSO_MINISTERS
    organisations = {office.organisation_id for office in title.offices if office.organisation_id}
    begin = cast.lexemes.sentence(title.first)
    present = {m.person_id for m in history if cast.lexemes.sentence(cast.word_at(m.start)) == begin}
    recent = sorted(_recent(cast, history), key=lambda character: character.id in present)
    recent = [c for c in recent if title.country is None or c.country == title.country]
    gender = _gender_of_article(cast.lexemes, title.first)
    recent = [c for c in recent if not gender or c.gender in {"", gender}] or recent
    if title.is_vague:
        fitting = [c for c in recent if not organisations or organisations & cast.organisations(c.id)]
        fitting = _of_side(cast, title, fitting)
        return next(iter(fitting), None) or _adopted(cast, history, title)
    words = _post_words(cast, title)
    for character in recent:
        if words and _is_introduced_as(cast, character, words) and _fits(cast, character, printed, organisations):
            return character
    as_printed = [c for c in recent if printed & cast.printed_codes(c) and _fits(cast, c, printed, organisations)]
    if as_printed:
        return _nearest_or_first(cast, history, title, as_printed)
    tries = [printed, {_MINISTERIAL}] if _MINISTERIAL in printed else [printed]
    for codes in tries:
        for character in recent:
            if _fits(cast, character, codes, organisations, exactly=codes is printed):
                return character
    return _adopted(cast, history, title)


def _of_side(cast: Cast, title: Title, characters: list[Character]) -> list[Character]:
    """Hosts are of the country where the article takes place, guests are of another."""
    lexemes = cast.lexemes
    words = {" ".join(lexemes.words[i : title.end]) for i in range(title.first, title.end)}
    is_host = not words.isdisjoint(lexemes.vocabulary.hosts)
    is_guest = not words.isdisjoint(lexemes.vocabulary.guests)
    home = cast.home
    if home is None or not (is_host or is_guest):
        return characters
    return [c for c in characters if c.country and (c.country == home) is is_host] or characters


def _nearest_or_first(
    cast: Cast, history: Sequence[PersonMention], title: Title, bearers: Sequence[Character]
) -> Character:
    """Of several bearers the one named just before; where that is some sentences ago, the first of the document."""
    ids = {character.id for character in bearers}
    begin = cast.lexemes.sentence(title.first)
    last = next((m for m in reversed(history) if m.person_id == bearers[0].id), None)
    if last is None or len(ids) == 1 or begin - cast.lexemes.sentence(cast.word_at(last.start)) <= 1:
        return bearers[0]
    body = [m for m in history if cast.lexemes.region(cast.word_at(m.start)) is RegionKind.BODY]
    first = next((m.person_id for m in body if m.person_id in ids), bearers[0].id)
    return next(c for c in bearers if c.id == first)


def _gender_of_article(lexemes: Lexemes, first: int) -> str:
    """The gender that a French article gives: la ministre is no man, le ministre rarely a woman."""
    if lexemes.document.language.code != "fr":
        return ""
    words = {lexemes.plain(i) for i in (first - 1, first) if i >= 0}
    return "f" if "la" in words else "m" if words & {"le", "au", "du"} else ""


def _adopted(cast: Cast, history: Sequence[PersonMention], title: Title) -> Character | None:
    """Somebody of whom no office is said so far (in a headline or a caption), and who takes this title on."""
    country = title.country or next((office.country for office in title.offices if office.country), None)
    is_telling = country or any(office.organisation_id or office.portfolio for office in title.offices)
    open_to = [c for c in _recent(cast, history) if not cast.codes(c) and c.country in {None, country}]
    if not is_telling or not open_to or (title.is_vague and len(open_to) > 1):
        return None
    named = min(open_to, key=lambda c: next(m.start for m in history if m.person_id == c.id))
    offices = () if title.is_vague else title.offices
    character = replace(named, offices=offices, country=named.country or country)
    cast.characters.by_id[character.id] = character
    return character


def _post_words(cast: Cast, title: Title) -> tuple[str, ...]:
    """The folded words of a title's first post, where they are another's than those of the usual title."""
    posts = title.offices[0].posts if title.offices else ()
    if not posts or posts[0].id == posts[0].code:
        return ()
    return cast.lexemes.words[title.first : title.end]


def _is_introduced_as(cast: Cast, character: Character, words: tuple[str, ...]) -> bool:
    """Whether a post that the document gives a person has one of these words in its wordings: Secretary of State."""
    language = cast.lexemes.document.language.code
    wordings = {
        word
        for office in character.offices
        for post in office.posts
        if post.id != post.code
        for text in post.words.get(language, ())
        for word in fold(text).split()
    }
    return not wordings.isdisjoint(words)


def _fits(cast: Cast, character: Character, codes: set[str], organisations: set[str], *, exactly: bool = True) -> bool:
    held = cast.codes(character)
    has_post = bool(codes & held) if exactly else any(code.endswith(_MINISTERIAL) for code in held)
    if not has_post:
        return False
    known = cast.organisations(character.id)
    return not organisations or not known or bool(organisations & known)


def _counterpart(cast: Cast, history: Sequence[PersonMention], title: Title) -> Character | None:
    """The other one: of the country said, or of another than the last subject's; else one of unsaid country."""
    begin = cast.lexemes.sentence(title.first)
    subject = None
    for sentence in range(begin, max(begin - _LOOK_BACK, -1), -1):
        subject = subject or _subject(cast, history, sentence, cast.lexemes.starts[title.first])
    others = [c for c in _recent(cast, history) if subject is None or c.id != subject.person_id]
    if title.country is not None:
        return next((c for c in others if c.country == title.country), None) or _only_unplaced(cast, subject, others)
    if subject is None:
        return None
    placed = next((c for c in others if c.country not in {None, subject.country}), None)
    return placed or _only_unplaced(cast, subject, others)


def _only_unplaced(cast: Cast, subject: PersonMention | None, characters: Iterable[Character]) -> Character | None:
    """The one person whose country nothing says; of several the one with the subject's post."""
    unplaced = [c for c in characters if c.country is None]
    if len(unplaced) > 1 and subject is not None:
        held = cast.printed_codes(cast.characters.by_id[subject.person_id])
        unplaced = [c for c in unplaced if held & cast.printed_codes(c)]
    return unplaced[0] if len(unplaced) == 1 else None


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
    tries = [(index, True) for index in range(sentence, max(sentence - _LOOK_BACK, -1), -1)]
    tries += [(index, False) for index, _ in tries]
    for index, is_fronted_out in tries:
        mention = _subject(cast, history, index, start, gender, is_fronted_out=is_fronted_out)
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


def _is_subject(lexemes: Lexemes, i: int) -> bool:
    """Whether a pronoun stands as a subject: no name follows it directly (ông Tuyến), and it is no object."""
    following = i + 1
    if following < len(lexemes) and lexemes.is_spaced(following) and lexemes.is_capital(following):
        return False
    before = lexemes.gaps[i]
    return i == 0 or lexemes.begins_sentence(i) or lexemes.is_joined(i) or "," in before or bool(before.strip())


def _is_impersonal(lexemes: Lexemes, i: int) -> bool:
    if lexemes.words[i + 1 : i + 3] == ("y", "a") and i + 3 < len(lexemes):
        return not lexemes.plain(i + 3).endswith(_PARTICIPLES)  # elle y a rencontré, il y a cinq ans
    rest = " ".join(lexemes.words[i + 1 : i + 6]) + " "
    return any(rest.startswith(f"{phrase} ") for phrase in lexemes.vocabulary.impersonal)
