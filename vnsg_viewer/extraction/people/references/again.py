# SPDX-License-Identifier: MIT
"""People named again without title or honorific: Tuyen, Ibrahim, or a full unlisted name."""

from collections.abc import Iterable, Iterator
from itertools import compress

from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.character import Character
from vnsg_viewer.extraction.people.characters import Characters
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.names import Name, as_name, name_at, runs_on_from
from vnsg_viewer.lexicon.vocabulary import Sort

_NO_NAMES = (Sort.PLACE, Sort.ORGANISATION, Sort.COUNTRY, Sort.ADJECTIVE, Sort.PORTFOLIO, Sort.POST)


def named_again(lexemes: Lexemes, characters: Characters, taken: Iterable[int]) -> Iterator[PersonMention]:
    """Finds them among the words that are not taken and mean nothing else."""
    starts = characters.first_words()
    named = compress(range(len(lexemes)), map(starts.__contains__, lexemes.words))
    candidates = [i for i in named if lexemes.is_capital(i)]
    if not candidates:
        return
    covered = set(taken)
    for lexeme in lexemes.of(*_NO_NAMES):
        covered.update(range(lexeme.first, lexeme.end))
    end = 0  # of the last name, of whomever
    for i in candidates:
        if i < end or i in covered or runs_on_from(lexemes, i):
            continue
        name = name_at(lexemes, i)
        if name is None:
            continue
        end = name.end
        character = characters.named(lexemes, name)
        if character is not None and _is_common_word(lexemes, name, character):
            continue
        if character is not None and covered.isdisjoint(range(name.first, name.end)):
            yield _mention(lexemes, character, name)


def _is_common_word(lexemes: Lexemes, name: Name, character: Character) -> bool:
    """Vietnamese never uses a compatriot's given name alone: Chiến thắng is a victory."""
    is_own = lexemes.document.language.people.home == character.country
    return is_own and character.country is not None and name.length == 1


def _mention(lexemes: Lexemes, character: Character, name: Name) -> PersonMention:
    is_full = character.is_full_name(lexemes.text(name.first, name.end))
    after = lexemes.at.get(name.end)
    is_place = after is not None and after.of(Sort.MEMORIAL_AFTER) and lexemes.is_spaced(name.end)
    return PersonMention(
        start=lexemes.starts[name.first],
        end=lexemes.ends[name.end - 1],
        rule=f"{lexemes.document.language.code}.person.{'name' if is_full else 'short_form'}",
        person_id=character.id,
        name=character.name,
        reference=Reference.NAME if is_full else Reference.SHORT,
        country=character.country,
        known=character.known,
        bystander=character.is_bystander or is_place or not lexemes.region(name.first).is_report,
        printed=as_name(lexemes.text(name.first, name.end)) if is_full else "",
    )
