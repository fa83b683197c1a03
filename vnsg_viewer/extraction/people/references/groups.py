# SPDX-License-Identifier: MIT
"""Several who act as one: both sides, the two ministers, they, one side's delegation, two leaders joined by 'and'."""

from collections.abc import Iterable

from vnsg_viewer.extraction.mentions import GroupMention, PersonMention
from vnsg_viewer.extraction.people.lexemes import Lexeme
from vnsg_viewer.extraction.people.organisations.context import Phrase, country_at, country_before
from vnsg_viewer.extraction.people.references.cast import Cast
from vnsg_viewer.extraction.people.references.groups_scene import PRIME, Scene
from vnsg_viewer.lexicon.vocabulary import Sort

_TWO = 2
_MINISTERS = frozenset(
    {"minister", "deputy-minister", "minister-of-state", "senior-minister-of-state", "senior-minister"}
)
# Stems of folded words that say what posts are meant (the two prime ministers, les deux ministres, hai Bộ trưởng)
_POSTS_BY_STEM = (
    *(("prime", PRIME), ("premier", PRIME), ("thu tuong", PRIME), ("vice minist", _MINISTERS)),
    *(
        ("minist", _MINISTERS),
        ("bo truong", _MINISTERS),
        ("thu truong", _MINISTERS),
        ("president", frozenset({"president"})),
    ),
)
_SIDE = "side"  # English puts the country before it: the Singaporean side
_PEOPLE, _ORGANISATIONS = "people", "organisations"
_ALONE, _THREE = "alone", "three"
_STATE = frozenset({"governments", "gouvernements", "phu", "dang"})  # no ministry of the people named is meant


def group_mentions(
    cast: Cast, people: tuple[PersonMention, ...], phrases: Iterable[Phrase]
) -> tuple[GroupMention, ...]:
    """All groups of a document, in order, never overlapping."""
    scene = Scene(cast, people, tuple(phrases))
    groups: list[GroupMention] = [*_coordinated_people(scene), *_coordinated_countries(scene)]
    for lexeme in cast.lexemes.of(Sort.JOINT, Sort.POSTS, Sort.SIDE, Sort.PRONOUN):
        group = None
        if lexeme.of(Sort.JOINT):
            group = _joint(scene, lexeme)
        elif lexeme.of(Sort.POSTS):
            group = _plural_posts(scene, lexeme)
        elif lexeme.of(Sort.SIDE):
            group = _side(scene, lexeme)
        elif lexeme.of(Sort.PRONOUN) and lexeme.values(Sort.PRONOUN)[0] == "plural":
            group = _they(scene, lexeme)
        if group is not None:
            groups.append(group)
    ordered: list[GroupMention] = []
    for group in sorted(groups, key=lambda g: (g.start, -g.end)):
        if not ordered or group.start >= ordered[-1].end:
            ordered.append(group)
    return tuple(ordered)


def _group(
    scene: Scene,
    first: int,
    end: int,
    rule: str,
    person_ids: tuple[str, ...] = (),
    organisation_ids: tuple[str, ...] = (),
    country: str | None = None,
    *,
    joint: bool = True,
) -> GroupMention:
    lexemes = scene.cast.lexemes
    code = lexemes.document.language.code
    return GroupMention(
        lexemes.starts[first],
        lexemes.ends[end - 1],
        f"{code}.group.{rule}",
        person_ids,
        organisation_ids,
        country,
        joint,
    )


def _joint(scene: Scene, lexeme: Lexeme) -> GroupMention | None:
    kind = lexeme.values(Sort.JOINT)[0]
    lexemes = scene.cast.lexemes
    offset = lexemes.starts[lexeme.first]
    if kind == _ORGANISATIONS:
        is_of_state = not _STATE.isdisjoint(lexemes.words[lexeme.first : lexeme.end])
        meant = () if is_of_state else scene.organisations(lexeme.first)
        return _group(scene, lexeme.first, lexeme.end, kind, organisation_ids=meant)
    if kind == _ALONE and not _acts_next(scene, lexeme.end):
        return None
    words = " ".join(lexemes.words[lexeme.first : lexeme.end])
    if kind == _THREE:
        return _group(scene, lexeme.first, lexeme.end, kind, scene.three(offset))
    codes = next((codes for stem, codes in _POSTS_BY_STEM if stem in words), frozenset[str]())
    people = scene.in_sentence(offset) if kind == _ALONE else ()
    people = people or (scene.principals(offset, codes=codes) if kind in {_PEOPLE, _ALONE} else ())
    if kind == _ALONE and not people:
        return None
    return _group(scene, lexeme.first, lexeme.end, kind, people)


def _acts_next(scene: Scene, k: int) -> bool:
    """Whether 'both' or 'the two' stands alone as a subject: both looked forward, the two also agreed."""
    lexemes = scene.cast.lexemes
    if k >= len(lexemes):
        return False
    if "," in lexemes.gaps[k]:
        return True
    word = lexemes.plain(k)
    acts = word.endswith("ed") or word in lexemes.vocabulary.acts_next
    return acts and lexemes.is_spaced(k) and k not in lexemes.at and not lexemes.is_capital(k)


def _plural_posts(scene: Scene, lexeme: Lexeme) -> GroupMention | None:
    """The Prime Ministers, les ministres de la Défense: only with an article and two people who may be meant."""
    lexemes = scene.cast.lexemes
    i = lexeme.first
    if i == 0 or lexemes.words[i - 1] not in lexemes.vocabulary.definite or not lexemes.is_joined(i):
        return None
    people = scene.principals(lexemes.starts[i])
    codes = {lexemes.vocabulary.posts[value].code for value in lexeme.values(Sort.POSTS)}
    bear = [person for person in people if scene.cast.codes(scene.cast.characters.by_id[person]) & codes]
    return _group(scene, i - 1, lexeme.end, "posts", people) if len(bear) == _TWO else None


def _side(scene: Scene, lexeme: Lexeme) -> GroupMention | None:
    """The Singaporean side, la délégation vietnamienne, phía Việt Nam, a delegation of a ministry."""
    lexemes = scene.cast.lexemes
    is_after = lexeme.end < len(lexemes) and lexemes.words[lexeme.first] != _SIDE
    after = country_at(lexemes, lexeme.end) if is_after else None
    before = country_before(lexemes, lexeme.first)
    offset = lexemes.starts[lexeme.first]
    if after:
        return _group(
            scene, lexeme.first, after[1], "side", scene.head_of_side(offset, after[0]), (), after[0], joint=False
        )
    if before:
        people = scene.head_of_side(offset, before[0])
        return _group(scene, before[1], lexeme.end, "side", people, (), before[0], joint=False)
    link = lexemes.at.get(lexeme.end)
    if link is None or lexemes.plain(link.first) in lexemes.vocabulary.place_words:
        return None  # a delegation at the White House comes from elsewhere
    start = link.end if link.of(Sort.LINK) and lexemes.is_joined(lexeme.end) else None
    phrase = next((p for p in scene.phrases if start is not None and p.first == start), None)
    if phrase is None or phrase.country is None or phrase.organisation_id is None:
        return None
    people = scene.head_of_side(offset, phrase.country, phrase.organisation_id)
    return _group(
        scene, lexeme.first, phrase.end, "side", people, (phrase.organisation_id,), phrase.country, joint=False
    )


def _they(scene: Scene, lexeme: Lexeme) -> GroupMention | None:
    people = scene.principals(scene.cast.lexemes.starts[lexeme.first])
    return _group(scene, lexeme.first, lexeme.end, "they", people) if people else None


def _coordinated_people(scene: Scene) -> Iterable[GroupMention]:
    """Two people of two countries joined by 'and' at the head of a sentence."""
    lexemes = scene.cast.lexemes
    for one, other in zip(scene.people, scene.people[1:], strict=False):
        if one.bystander or other.bystander or not one.country or not other.country or one.country == other.country:
            continue
        k = lexemes.word_after(one.end)
        joiner = lexemes.at.get(k)
        is_joined = joiner is not None and joiner.of(Sort.AND) and lexemes.is_joined(k)
        if joiner is None or not is_joined or lexemes.starts[min(joiner.end, len(lexemes) - 1)] < other.start - 4:
            continue
        i = lexemes.word_at(one.start)
        if lexemes.begins_sentence(i) or "," in lexemes.gaps[i] or lexemes.begins_sentence(max(i - 1, 0)):
            yield _group(scene, i, lexemes.word_after(other.end), "coordinated", (one.person_id, other.person_id))


def _coordinated_countries(scene: Scene) -> Iterable[GroupMention]:
    """Singapore and Vietnam, L'Arménie et la France, as the subject of a sentence."""
    lexemes = scene.cast.lexemes
    for lexeme in lexemes.of(Sort.COUNTRY):
        joiner = lexemes.at.get(lexeme.end)
        if joiner is None or not joiner.of(Sort.AND) or not lexemes.is_joined(lexeme.end):
            continue
        other = lexemes.at.get(joiner.end)
        if other is not None and other.of(Sort.LINK):
            other = lexemes.at.get(other.end)
        if other is None or not other.of(Sort.COUNTRY) or lexemes.is_possessive(other.end):
            continue
        first = lexeme.first
        if (
            first > 0
            and lexemes.plain(first - 1) in lexemes.vocabulary.determiners | {"l"}
            and lexemes.is_joined(first)
        ):
            first -= 1
        if lexemes.begins_sentence(first) or "," in lexemes.gaps[first]:
            pair = (lexeme.values(Sort.COUNTRY)[0], other.values(Sort.COUNTRY)[0])
            if pair[0] != pair[1]:
                people = scene.principals(lexemes.starts[first], pair)
                yield _group(scene, first, other.end, "countries", people)
