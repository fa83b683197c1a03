# SPDX-License-Identifier: MIT
"""Titles and counterparts that stand for people already named."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.character import Character
from vnsg_viewer.extraction.people.joint_counterparts import is_plural
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.references.cast import LOOK_BACK, Cast, recent, subject_of
from vnsg_viewer.extraction.people.titled import gender_of_title
from vnsg_viewer.extraction.people.titles.free import begins_office
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.lexicon.vocabulary import Sort

_CLAUSE = 20  # letters that a clause has at least
_HEAD_OF_STATE, _PRESIDENT = "head-of-state", "president"
_MINISTERIAL = "minister"
_ALSO_MINISTERS = frozenset({"coordinating-minister"})


def from_title(cast: Cast, history: Sequence[PersonMention], title: Title) -> list[PersonMention]:
    """Whom a title without a name means; nobody where it is not definite or says too little."""
    lexemes = cast.lexemes
    first = title.first
    is_definite = title.is_definite
    if not is_definite and first > 0 and lexemes.is_joined(first):
        is_definite = lexemes.plain(first - 1) in lexemes.vocabulary.definite | (
            lexemes.vocabulary.determiners if title.is_counterpart else frozenset()
        )
    is_vietnamese = lexemes.document.language.code == "vi"
    if is_vietnamese and (_is_indefinite(lexemes, first) or _says_more(lexemes, title.end)):
        return []
    is_definite = is_definite or (is_vietnamese and (lexemes.is_capital(first) or title.is_counterpart))
    is_possessor = lexemes.is_possessive(title.end) and lexemes.is_capital(min(title.end + 1, len(lexemes) - 1))
    goes_on = title.is_vague and lexemes.has(title.end, Sort.LINK) and lexemes.plain(title.end) in lexemes.vocabulary.of
    if not is_definite or title.is_bystander or title.is_former or is_possessor or goes_on:
        return []
    if title.is_counterpart and any(
        is_plural(lexemes, lexeme) for lexeme in lexemes.of(Sort.COUNTERPART) if first <= lexeme.first < title.end
    ):
        return []
    if len(title.offices) > 1 and (both := _of_two(cast, history, title)):
        return [_reference(cast, part, bearer) for part, bearer in both]
    character = _counterpart(cast, history, title) if title.is_counterpart else _bearer(cast, history, title)
    return [_reference(cast, title, character)] if character is not None else []


def _reference(cast: Cast, title: Title, character: Character) -> PersonMention:
    """A title as a mention of whoever bears it."""
    lexemes = cast.lexemes
    office = next((office for office in title.offices if office.posts and not title.is_vague), None)
    return PersonMention(
        start=lexemes.starts[title.first],
        end=lexemes.ends[title.end - 1],
        rule=f"{lexemes.document.language.code}.person.{'counterpart' if title.is_counterpart else 'title'}",
        person_id=character.id,
        name=character.name,
        reference=Reference.COUNTERPART if title.is_counterpart else Reference.TITLE,
        post=cast.characters.post_of(office, character) if office else "",
        organisation_id=office.organisation_id if office else None,
        country=character.country,
        known=character.known,
        bystander=not lexemes.region(title.first).is_report,
    )


def _of_two(cast: Cast, history: Sequence[PersonMention], title: Title) -> list[tuple[Title, Character]]:
    """Two bearers of two offices that share an article: the Secretary and Foreign Minister; none where one has both."""
    lexemes = cast.lexemes
    joiner = next((lexemes.at[i] for i in range(title.first, title.end) if lexemes.has(i, Sort.AND)), None)
    if joiner is None:
        return []
    one = replace(title, end=joiner.first, offices=title.offices[:1])
    other = replace(title, first=joiner.end, offices=title.offices[1:])
    found = [(part, bearer) for part in (one, other) if (bearer := _bearer(cast, history, part)) is not None]
    if len(found) == 1 or not found or found[0][1].id == found[1][1].id:
        return []
    (_, first), (_, second) = found
    is_one = _is_called(cast, first, other) or _is_called(cast, second, one)
    return found if not is_one and first.country != second.country else []


def _is_called(cast: Cast, character: Character, title: Title) -> bool:
    """Whether the document gives somebody a post by the words of a title; else whether the gazetteer does."""
    posts = {post.id for office in character.offices for post in office.posts}
    titled = {post.id for office in title.offices for post in office.posts}
    return bool(posts & titled if posts else _codes(title) & cast.codes(character))


def _says_more(lexemes: Lexemes, k: int) -> bool:
    """Whether a title goes on with an office that is not read, or is that of two countries: Chánh án hai nước."""
    return begins_office(lexemes, k) or (k < len(lexemes) and lexemes.has(k, Sort.JOINT))


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
    printed = _codes(title)
    organisations = {office.organisation_id for office in title.offices if office.organisation_id and not office.body}
    begin = cast.lexemes.sentence(title.first)
    present = {m.person_id for m in history if cast.lexemes.sentence(cast.word_at(m.start)) == begin}
    lately = sorted(recent(cast, history), key=lambda character: character.id in present)
    lately = [c for c in lately if title.country is None or c.country == title.country]
    gender = gender_of_title(cast.lexemes, title.first)
    lately = [c for c in lately if not gender or c.gender in {"", gender}] or lately
    if title.is_vague:
        speaker = _speaker_of(cast, history, title)
        if speaker is not None and speaker in lately:
            return speaker
        fitting = [c for c in lately if not organisations or organisations & cast.organisations(c.id)]
        fitting = _of_side(cast, title, fitting)
        return next(iter(fitting), None) or _adopted(cast, history, title)
    words = _post_words(cast, title)
    for character in lately:
        if words and _is_introduced_as(cast, character, words) and _fits(cast, character, printed, organisations):
            return character
    as_printed = [c for c in lately if printed & cast.printed_codes(c) and _fits(cast, c, printed, organisations)]
    if as_printed:
        return _nearest_or_first(cast, history, title, as_printed)
    tries = [printed, {_MINISTERIAL}] if _MINISTERIAL in printed else [printed]
    for codes in tries:
        for character in lately:
            if _fits(cast, character, codes, organisations, exactly=codes is printed):
                return character
    return _adopted(cast, history, title)


def _codes(title: Title) -> set[str]:
    """The posts that a title says or implies."""
    printed = {post.code for office in title.offices for post in office.posts}
    if _MINISTERIAL in printed:
        printed |= _ALSO_MINISTERS
    if _HEAD_OF_STATE in printed:
        printed.add(_PRESIDENT)
    return printed


def _speaker_of(cast: Cast, history: Sequence[PersonMention], title: Title) -> Character | None:
    """Whose words a clause closes that is parted by a comma: He called for more, the host official added."""
    lexemes = cast.lexemes
    is_parted = title.first > 0 and lexemes.plain(title.first - 1) in lexemes.vocabulary.definite
    start = lexemes.starts[title.first]
    if not is_parted and not lexemes.gaps[title.first].startswith(","):
        return None
    first = title.first - 1 if is_parted and not lexemes.gaps[title.first].startswith(",") else title.first
    if not lexemes.gaps[first].startswith(",") or (history and start - history[-1].end < _CLAUSE):
        return None
    subject = subject_of(cast, history, lexemes.sentence(title.first), start)
    return cast.characters.by_id[subject.person_id] if subject is not None else None


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


def _adopted(cast: Cast, history: Sequence[PersonMention], title: Title) -> Character | None:
    """Somebody of whom no office is said so far (in a headline or a caption), and who takes this title on.

    Whoever is named in the same sentence would have got it there; an ambassador's post is nobody else's.
    """
    if any(post.is_abroad for office in title.offices for post in office.posts):
        return None
    country = title.country or next((office.country for office in title.offices if office.country), None)
    is_telling = country or any(office.organisation_id or office.portfolio for office in title.offices)
    here = cast.lexemes.sentence(title.first)
    before = {m.person_id for m in history if cast.lexemes.sentence(cast.word_at(m.start)) < here}
    open_to = [c for c in recent(cast, history) if c.id in before]
    open_to = [c for c in open_to if not cast.codes(c) and c.country in {None, country}]
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
    for sentence in range(begin, max(begin - LOOK_BACK, -1), -1):
        subject = subject or subject_of(cast, history, sentence, cast.lexemes.starts[title.first])
    others = [c for c in recent(cast, history) if subject is None or c.id != subject.person_id]
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
