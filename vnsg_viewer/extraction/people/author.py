# SPDX-License-Identifier: MIT
"""Who says "I" in a release or a speech: whoever its head or its end names alone on a line, or after "by"."""

import re
from collections.abc import Iterator, Sequence

from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.mentions import PersonMention, Reference
from vnsg_viewer.extraction.people.lexemes import Lexemes
from vnsg_viewer.extraction.people.references.cast import Cast
from vnsg_viewer.lexicon.vocabulary import Sort

_FIRST = "first"
_PROSE_WORDS = 20
_LINE_SHARE = 0.6  # of a line that the name and title of its author fill
_LAST_LINES = 2
_LONGEST_PARAGRAPH = 12  # sentences
_OPENING, _CLOSING = re.compile("[“«]"), re.compile("[”»]")
_NAMED = frozenset({Reference.NAME, Reference.SHORT})


def author_mentions(cast: Cast, people: Sequence[PersonMention]) -> Iterator[PersonMention]:
    """The places outside quotations where the author of a document speaks of themselves."""
    lexemes, document = cast.lexemes, cast.lexemes.document
    words = [lexeme for lexeme in lexemes.of(Sort.PRONOUN) if lexeme.values(Sort.PRONOUN)[0] == _FIRST]
    places = [
        lexemes.starts[word.first]
        for word in words
        if lexemes.region(word.first).is_report
        and not _is_number(lexemes, word.first)
        and not _is_quoted(document, lexemes.starts[word.first])
    ]
    author = _author(lexemes, people, places) if places else None
    character = cast.characters.by_id.get(author.person_id) if author is not None else None
    if character is None:
        return
    for start in places:
        yield PersonMention(
            start=start,
            end=lexemes.ends[cast.word_at(start)],
            rule=f"{document.language.code}.person.author",
            person_id=character.id,
            name=character.name,
            reference=Reference.PRONOUN,
            country=character.country,
            known=character.known,
        )


def _is_number(lexemes: Lexemes, i: int) -> bool:
    """Whether it counts something: World War I."""
    return not lexemes.begins_sentence(i) and lexemes.is_spaced(i) and lexemes.is_capital(i - 1)


def _is_quoted(document: Document, offset: int) -> bool:
    """Whether a quotation that began in its paragraph is still open at an offset."""
    here = document.sentence_at(offset)
    if here is None:
        return False
    earlier = document.sentences[max(0, here.index - _LONGEST_PARAGRAPH) : here.index]
    before = document.text[next((s.start for s in earlier if s.paragraph == here.paragraph), here.start) : offset]
    return before.count('"') % 2 == 1 or len(_OPENING.findall(before)) > len(_CLOSING.findall(before))


def _author(lexemes: Lexemes, people: Sequence[PersonMention], places: Sequence[int]) -> PersonMention | None:
    """The one person whom the lines above the text, else the last lines, name as its author."""
    document = lexemes.document
    prose = next((s.index for s in document.sentences if _is_prose(document, s) or s.end > places[0]), 0)
    ending = [line for line in document.sentences[-_LAST_LINES:] if line.start > places[-1]]
    for lines in (document.sentences[:prose], ending):
        found = [m for line in lines for m in people if _signs(lexemes, line, m)]
        if len({m.person_id for m in found}) == 1:
            return found[0]
    return None


def _is_prose(document: Document, sentence: Sentence) -> bool:
    return sentence.region.is_report and document.words(sentence).count(" ") >= _PROSE_WORDS


def _signs(lexemes: Lexemes, line: Sentence, mention: PersonMention) -> bool:
    """Whether a line is but somebody's name and title, or says that a speech is by them."""
    if not line.start <= mention.start < line.end or mention.reference not in _NAMED:
        return False
    is_all = mention.end - mention.start >= (line.end - line.start) * _LINE_SHARE
    if is_all:
        return True
    speech, text = lexemes.document.language.commitments.speech, lexemes.document.lower
    posts = (lexemes.starts[post.first] for post in lexemes.of(Sort.POST))
    starts = [mention.start, *(start for start in posts if line.start < start < mention.start)]
    return any(speech.search(text[line.start : start]) for start in starts)
