# SPDX-License-Identifier: MIT
"""Words that ran together where a space was lost: parted where both halves are words and the whole is none."""

import re
from collections.abc import Iterator
from functools import cache

from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.text.edits import Edit, edited
from vnsg_viewer.extraction.text.letters import LETTER, LOWER, UPPER
from vnsg_viewer.lexicon.languages.text_words import TextWords

_WORD = re.compile(rf"[{LETTER}]{{3,}}")
_CAMEL = re.compile(rf"([{UPPER}]?[{LOWER}]+)([{UPPER}][{LOWER}]+)$")
_DIGIT_BESIDE_WORD = re.compile(r"\d(?:(?<=[^\W\d_]\d)|(?=[^\W\d_]{3}))")
_APOSTROPHES = ("'", "’")
_APOSTROPHE = re.compile("['’]")
_MARK_BEFORE_LETTER = re.compile(rf"([,;.!?)])(?=[{LOWER}{UPPER}])")
_INITIALS = re.compile(rf"(?<![\w.])[{UPPER}]{{1,3}}$")
_CAPITALISED = re.compile(rf"[{UPPER}](?:[{LOWER}'’]|\s)")
_SHORT, _LONG = 4, 5
_MANY = 5  # words that ran together: then names did, too
_MAX_LENGTH = 40


def parted(clean: CleanText, words: TextWords, months: str) -> CleanText:
    """The text with a space wherever one was lost."""
    clean = edited(clean, _punctuation(clean.text))
    text = clean.text
    seen = frozenset(_WORD.findall(text))
    cuts = _camel_cuts(seen, words.words)
    elisions: frozenset[str] = frozenset()
    inserts: set[int] = set()
    if words.glue:
        cuts |= _lower_cuts(seen - words.words, words)
        elisions = frozenset(word for word in seen if word.endswith(words.elided) and _is_elision(word, words))
        if _DIGIT_BESIDE_WORD.search(text):
            inserts.update(_dates(text, words, months))
    if len(cuts) + len(elisions) >= _MANY:
        cuts |= _name_cuts(seen - cuts.keys())
    for word, places in cuts.items():
        inserts.update(start + cut for start in _starts(text, word) for cut in places)
    for word in elisions:
        cut = len(word) - (2 if word.endswith("qu") else 1)
        inserts.update(start + cut for start in _starts(text, word) if text.startswith(_APOSTROPHES, start + len(word)))
    return edited(clean, [Edit(position, position, " ") for position in sorted(inserts)])


def _starts(text: str, word: str) -> Iterator[int]:
    """Where a word stands alone."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha():
            yield start
        start = text.find(word, end)


def _punctuation(text: str) -> Iterator[Edit]:
    for match in _MARK_BEFORE_LETTER.finditer(text):
        position = match.end()
        if _lost_space(match[1], text[max(0, position - 5) : position - 1], text[position : position + 2]):
            token = text[max(0, position - 80) : position].rsplit(None, 1)[-1]
            if "/" not in token and "@" not in token:
                yield Edit(position, position, " ")


def _lost_space(mark: str, before: str, after: str) -> bool:
    """Whether a space belongs after a mark: extradition,la  visit.The  K.Shanmugam  (MPS)and, but not VOV.VN or U.S."""
    if mark in ",;":
        return before[-1:].islower() or before[-1:].isdigit() or before[-1:] in ")”»"
    if mark == ")":
        return before[-1:].isalpha() and after.islower() and len(after) > 1
    if not _CAPITALISED.match(after):
        return False
    return (len(before) > 1 and before[-2:].islower()) or (mark == "." and _INITIALS.search(before) is not None)


def _camel_cuts(seen: frozenset[str], known: frozenset[str]) -> dict[str, tuple[int, ...]]:
    """ministreLe, NationsUnies, but not GovTech or SingPass: both halves of a capitalised one must be words."""
    cuts: dict[str, tuple[int, ...]] = {}
    for word in seen:
        if word.islower() or word[1:].islower() or word.isupper():
            continue
        match = _CAMEL.match(word)
        if match is None:
            continue
        left, right = match[1], match[2]
        both_long = min(len(left), len(right)) >= _LONG
        if (
            (left[0].islower() and (left in known or left in seen))
            or (left in seen and right in seen)
            or (both_long and left.casefold() in known and right.casefold() in known)
        ):
            cuts[word] = (match.end(1),)
    return cuts


def _name_cuts(seen: frozenset[str]) -> dict[str, tuple[int, ...]]:
    """MarinaTeodoro, but not McAllister or DeShawn."""
    found = ((word, _CAMEL.fullmatch(word)) for word in seen if word[0].isupper() and not word[1:].islower())
    halves = ((word, match) for word, match in found if match is not None)
    return {word: (match.end(1),) for word, match in halves if min(map(len, match.groups())) >= _SHORT}


def _lower_cuts(unknown: frozenset[str], words: TextWords) -> dict[str, tuple[int, ...]]:
    """Where to part each of the words that no vocabulary has; those that should stay whole are absent."""
    lower = frozenset(word for word in unknown if word.islower() and len(word) > _SHORT)
    glue, long = tuple(words.glue), 2 * _LONG if words.part_long_words else _MAX_LENGTH
    candidates = [
        word
        for word in unknown
        if len(word) <= _MAX_LENGTH and (word.startswith(glue) or word.endswith(glue) or len(word) >= long)
    ]
    cuts = {word: _cuts(word, words, lower, unknown) for word in candidates}
    return {word: places for word, places in cuts.items() if places}


def _cuts(word: str, words: TextWords, lower: frozenset[str], standing: frozenset[str]) -> tuple[int, ...]:
    """Where to part a word that is in no vocabulary; empty when it should stay whole."""
    if not word[1:].islower():
        return ()
    if word[0].isupper():
        return next(
            (
                (cut,)
                for cut in range(len(word) - 2, _LONG - 1, -1)
                if word[:cut] in standing and word[cut:] in words.glue
            ),
            (),
        )
    if word.startswith(words.prefixes) and any(
        word[len(prefix) :] in words.words for prefix in words.prefixes if word.startswith(prefix)
    ):
        return ()
    return _parts(word, words, lower, depth=2)


def _parts(word: str, words: TextWords, lower: frozenset[str], depth: int) -> tuple[int, ...]:
    inflected = word.endswith(words.kept_endings)
    for cut in range(len(word) - 1, 0, -1):
        left, right = word[:cut], word[cut:]
        if left in words.glue and _stands(right, left, words, lower):
            return (cut,)
        if right in words.glue and not inflected and _stands(left, right, words, lower):
            return (cut,)
        if (
            words.part_long_words
            and min(len(left), len(right)) >= _LONG
            and left in words.words
            and right in words.words
        ):
            return (cut,)
    if depth > 1:
        for cut in range(len(word) - 2, _SHORT - 1, -1):
            if word[cut:] in words.glue and (first := _parts(word[:cut], words, lower, depth - 1)):
                return (*first, cut)
    return ()


def _stands(word: str, glue: str, words: TextWords, lower: frozenset[str]) -> bool:
    """Whether a word may have run together with a glue word: the shorter that one, the surer the word must be."""
    if len(glue) == 1 and glue.isascii():
        return len(word) > _LONG and word in words.words
    if word in words.glue:
        return len(word) + len(glue) >= _SHORT
    return len(word) >= _SHORT and (word in words.words or word in lower)


def _is_elision(word: str, words: TextWords) -> bool:
    """Whether before an apostrophe a word is a whole one and an elided one: del'Intérieur."""
    whole = word.removesuffix("qu") if word.endswith("qu") else word[:-1]
    return word not in words.words and len(whole) > 1 and (whole in words.glue or whole in words.words)


def _dates(text: str, words: TextWords, months: str) -> Iterator[int]:
    """9février, le9 février."""
    for day in _glued_day(months).finditer(text):
        before = day["before"]
        if before in words.glue or _APOSTROPHE.split(before)[-1] in words.glue:
            yield day.start("day")
        elif not before and not day["space"]:
            yield day.end("day")


@cache
def _glued_day(months: str) -> "re.Pattern[str]":
    """A day of a month and the letters right before it."""
    return re.compile(rf"(?P<before>\b[{LETTER}'’]*)(?P<day>\d{{1,2}})(?=(?:er)?(?P<space> ?)(?:{months})(?!\w))")
