# SPDX-License-Identifier: MIT
"""Words that ran together where a space was lost: parted where both halves are words and the whole is none."""

import re
from collections.abc import Iterator

from vnsg_viewer.extraction.document import CleanText
from vnsg_viewer.extraction.edits import Edit, edited
from vnsg_viewer.lexicon.text_words import TextWords

_WORD = re.compile(r"[^\W\d_]{3,}")
_LOWER = "a-zà-öø-ÿāăąćčđēęěğīłńňōőœřśşšţťūůűųźżžơưạ-ỹ"
_UPPER = "A-ZÀ-ÖØ-ÞĐĂŁŌŒŚŠŽƠƯẠ-Ỹ"
_CAMEL = re.compile(rf"(?<![{_LOWER}{_UPPER}])([{_UPPER}]?[{_LOWER}]{{1,}})(?=([{_UPPER}][{_LOWER}]+)(?![{_UPPER}]))")
_NO_SPACE_AFTER = re.compile(
    rf"(?<=[{_LOWER}\d)”»])[,;](?=[{_LOWER}{_UPPER}])|(?<=[{_LOWER}][{_LOWER}])[.!?](?=[{_UPPER}](?:[{_LOWER}'’]|\s))"
    rf"|(?<![\w.])[{_UPPER}]{{1,3}}\.(?=[{_UPPER}][{_LOWER}])|(?<=[{_LOWER}])\)(?=[{_LOWER}]{{2}})"
)
_ELISION = re.compile(rf"(?<!\w)([{_LOWER}]{{2,}})([ldnsmtc])(?=['’]\w)")
_SHORT, _LONG = 4, 5
_MAX_LENGTH = 40


def parted(clean: CleanText, words: TextWords, months: str) -> CleanText:
    """The text with a space wherever one was lost."""
    clean = edited(clean, _punctuation(clean.text))
    text = clean.text
    seen = _WORD.findall(text)
    known = words.words
    standing = {word for word in seen if word not in known}
    inserts = _camel(text, known, frozenset(seen))
    if words.glue:
        lower = frozenset(word for word in standing if word.islower() and len(word) > _SHORT)
        for word in sorted(standing):
            if word.islower() or (word[0].isupper() and word[1:].islower()):
                cuts = _cuts(word, words, lower, standing) if len(word) <= _MAX_LENGTH else ()
                if cuts:
                    for match in re.finditer(rf"(?<![^\W\d_]){word}(?![^\W\d_])", text):
                        inserts.update(match.start() + cut for cut in cuts)
        inserts.update(_elisions(text, words))
        inserts.update(_dates(text, words, months))
    return edited(clean, [Edit(position, position, " ") for position in sorted(inserts)])


def _punctuation(text: str) -> Iterator[Edit]:
    for match in _NO_SPACE_AFTER.finditer(text):
        if "://" not in text[max(0, match.start() - 80) : match.start()].rsplit(" ", 1)[-1]:
            yield Edit(match.end(), match.end(), " ")


def _camel(text: str, known: frozenset[str], seen: frozenset[str]) -> set[int]:
    """ministreLe, NationsUnies, but not GovTech or SingPass: both halves of a capitalised one must be words."""
    found = set()
    for match in _CAMEL.finditer(text):
        left, right = match[1], match[2]
        if left[0].islower():
            part = left in known or left in seen
        else:
            part = (left in seen and right in seen) or (
                left.casefold() in known
                and right.casefold() in known
                and min(len(left), len(right)) >= _LONG
            )
        if part:
            found.add(match.end())
    return found


def _cuts(word: str, words: TextWords, lower: frozenset[str], standing: set[str]) -> tuple[int, ...]:
    """Where to part a word that is in no vocabulary; empty when it should stay whole."""
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
        word[len(prefix) :] in words.words or word[len(prefix) :] in lower
        for prefix in words.prefixes
        if word.startswith(prefix)
    ):
        return ()
    return _parts(word, words, lower, depth=2)


def _parts(word: str, words: TextWords, lower: frozenset[str], depth: int) -> tuple[int, ...]:
    for cut in range(len(word) - 1, 0, -1):
        left, right = word[:cut], word[cut:]
        if left in words.glue and _stands(right, left, words, lower):
            return (cut,)
        if right in words.glue and _stands(left, right, words, lower):
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


def _elisions(text: str, words: TextWords) -> Iterator[int]:
    """del'Intérieur: the article or preposition before an elided one."""
    for match in _ELISION.finditer(text):
        whole = match[1] + match[2]
        if whole not in words.words and (match[1] in words.glue or match[1] in words.words):
            yield match.end(1)


def _dates(text: str, words: TextWords, months: str) -> Iterator[int]:
    """9février, le9 février."""
    for match in re.finditer(rf"(?<=\d)(?=(?:{months})(?!\w))", text):
        yield match.start()
    glue = "|".join(sorted(words.glue, key=len, reverse=True))
    for match in re.finditer(rf"(?<!\w)(?:{glue})(?=\d{{1,2}}(?:er)? ?(?:{months})(?!\w))", text):
        yield match.end()
