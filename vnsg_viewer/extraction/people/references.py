# SPDX-License-Identifier: MIT
"""References to people already introduced, in the order of the text: titles, ranks, counterparts and pronouns."""

from collections.abc import Iterable, Sequence

from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.lexemes import Lexeme, Lexemes
from vnsg_viewer.extraction.people.references_cast import LOOK_BACK, Cast, subject_of
from vnsg_viewer.extraction.people.references_ranks import from_rank, ranks_alone
from vnsg_viewer.extraction.people.references_titles import from_title
from vnsg_viewer.extraction.people.titles import Title
from vnsg_viewer.lexicon.vocabulary import Sort

_GENDERS = frozenset({"m", "f"})
_PARTICIPLES = ("é", "ée", "eçu", "enu", "vu", "is")


def resolved_references(
    cast: Cast, named: Sequence[PersonMention], titles: Iterable[Title]
) -> tuple[PersonMention, ...]:
    """All mentions of people: those named, and in the order of the text what refers to them."""
    lexemes = cast.lexemes
    pronouns = [p for p in lexemes.of(Sort.PRONOUN) if p.values(Sort.PRONOUN)[0] in _GENDERS]
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


def _from_pronoun(
    cast: Cast, history: Sequence[PersonMention], start: int, end: int, gender: str
) -> list[PersonMention]:
    lexemes = cast.lexemes
    i = cast.word_at(start)
    if not _is_subject(lexemes, i) or _is_impersonal(lexemes, i):
        return []
    sentence = lexemes.sentence(i)
    tries = [(index, True) for index in range(sentence, max(sentence - LOOK_BACK, -1), -1)]
    tries += [(index, False) for index, _ in tries]
    for index, is_fronted_out in tries:
        mention = subject_of(cast, history, index, start, gender, is_fronted_out=is_fronted_out)
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
