# SPDX-License-Identifier: MIT
"""References to people already introduced, in the order of the text: titles, ranks, counterparts and pronouns."""

from collections.abc import Iterable, Sequence

from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.people.references.cast import LOOK_BACK, Cast, subject_of
from vnsg_viewer.extraction.people.references.ranks import from_rank, ranks_alone
from vnsg_viewer.extraction.people.references.titles import from_title
from vnsg_viewer.extraction.people.titles.reading import Title
from vnsg_viewer.lexicon.vocabulary import Sort

_LAST = "last"
_SINGULAR = {"m": "m", "f": "f", _LAST: "", f"{_LAST}_m": "m", f"{_LAST}_f": "f"}  # genders of pronouns
_PARTICIPLES = ("é", "ée", "eçu", "enu", "vu", "is")


def resolved_references(
    cast: Cast, named: Sequence[PersonMention], titles: Iterable[Title]
) -> tuple[PersonMention, ...]:
    """All mentions of people: those named, and in the order of the text what refers to them."""
    lexemes = cast.lexemes
    pronouns = [p for p in lexemes.of(Sort.PRONOUN) if p.values(Sort.PRONOUN)[0] in _SINGULAR]
    steps: list[tuple[int, int, PersonMention | Title | Lexeme | str]] = [(m.start, m.end, m) for m in named]
    steps += [(lexemes.starts[t.first], lexemes.ends[t.end - 1], t) for t in titles]
    steps += [(lexemes.starts[p.first], lexemes.ends[p.end - 1], p.values(Sort.PRONOUN)[0]) for p in pronouns]
    steps += [(lexemes.starts[r.first], lexemes.ends[r.end - 1], r) for r in ranks_alone(lexemes)]
    history: list[PersonMention] = []
    for start, end, step in sorted(steps, key=lambda item: (item[0], not isinstance(item[2], PersonMention), item[1])):
        if isinstance(step, PersonMention):
            history.append(step)
        elif history and start < history[-1].end:
            continue
        elif isinstance(step, Title):
            history += from_title(cast, history, step)
        elif isinstance(step, Lexeme):
            history += from_rank(cast, history, step)
        else:
            history += _from_pronoun(cast, history, start, end, step)
    return tuple(history)


def _from_pronoun(cast: Cast, history: Sequence[PersonMention], start: int, end: int, kind: str) -> list[PersonMention]:
    lexemes = cast.lexemes
    i = cast.word_at(start)
    if not _is_subject(lexemes, i) or _is_impersonal(lexemes, i):
        return []
    sentence, gender = lexemes.sentence(i), _SINGULAR[kind]
    if kind.startswith(_LAST):
        last = _named_last(cast, history, sentence, gender)
        return [_pronoun(cast, last, start, end)] if last is not None else []
    tries = [(index, True) for index in range(sentence, max(sentence - LOOK_BACK, -1), -1)]
    tries += [(index, False) for index, _ in tries]
    for index, is_fronted_out in tries:
        mention = subject_of(cast, history, index, start, gender, is_fronted_out=is_fronted_out)
        if mention is not None:
            return [_pronoun(cast, mention, start, end)]
    return []


def _named_last(cast: Cast, history: Sequence[PersonMention], sentence: int, gender: str) -> PersonMention | None:
    """The last person of the same or the sentence before, if the pronoun's gender may be theirs."""
    near = (m for m in reversed(history) if sentence - cast.lexemes.sentence(cast.word_at(m.start)) <= 1)
    fits = (m for m in near if not gender or cast.characters.by_id[m.person_id].gender in {"", gender})
    return next((m for m in fits if not m.bystander), None)


def _pronoun(cast: Cast, mention: PersonMention, start: int, end: int) -> PersonMention:
    """A pronoun as a mention of somebody named before."""
    character = cast.characters.by_id[mention.person_id]
    return PersonMention(
        start=start,
        end=end,
        rule=f"{cast.lexemes.document.language.code}.person.pronoun",
        person_id=character.id,
        name=character.name,
        reference=Reference.PRONOUN,
        country=character.country,
        known=character.known,
        bystander=not cast.lexemes.region(cast.word_at(start)).is_report,
    )


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
