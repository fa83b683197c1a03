# SPDX-License-Identifier: MIT
"""What is heard in an article: the cues of its sentences, each with its speaker, whoever that is."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.extraction.commitments.attribution import attribute
from vnsg_viewer.extraction.commitments.cues import cue_places, find_cues
from vnsg_viewer.extraction.commitments.speakers import Voice, voices, within
from vnsg_viewer.extraction.commitments.stand_ins import stand_ins
from vnsg_viewer.extraction.commitments.telling import Spoken, Telling
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.extraction.record import record

_MARK = re.compile(r"\s*(?:[-–—•*▪●◦]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_GOES_ON = re.compile(r"(?:[;,]|[;,]? (?:and|et|và))\s*$")
_HEAD = 4  # letters of a sentence before who speaks in it
_HEADING = 40  # letters between a verb and the colon after it
_MARKS = (("“", "”"), ("«", "»"))
_TOLD_IN = frozenset({RegionKind.BODY, RegionKind.CAPTION, RegionKind.DATELINE})


@record()
class Heard:
    """A sentence and what is said in it."""

    sentence: Sentence
    telling: Telling
    spoken: tuple[Spoken, ...]


def hear(
    document: Document, mentions: Mentions, countries: Mapping[str, str], signings: Collection[int] = ()
) -> Iterator[Heard]:
    """The sentences of the report in which somebody speaks; `signings` are those that tell a signing by their index."""
    words = document.language.commitments
    held = voices(mentions, countries)
    others = stand_ins(document, held, mentions)
    places = cue_places(document.tokens, words)
    author = _author(document, held)
    prompted: tuple[int, Voice] | None = None  # a paragraph and who speaks in it: Mr X: "We ..."
    carried: Voice | None = None
    spoke: Sentence | None = None
    leader: Voice | None = None
    heading: Spoken | None = None
    listed = False
    opening: Sentence | None = None  # of the paragraph
    for sentence in document.sentences:
        if sentence.region not in _TOLD_IN:
            continue
        opening = sentence if opening is None or sentence.paragraph != opening.paragraph else opening
        item = _item(document, sentence) if heading or leader else None
        if heading and (item or _GOES_ON.search(document.words(sentence)) or listed):
            telling = Telling(document.lower, sentence.start, sentence.end, (), words)
            begin = item or sentence.start
            match = replace(heading.match, start=begin, end=begin, content=begin)
            yield Heard(sentence, telling, (replace(heading, match=match, subject=None, inverted=False),))
            listed = bool(_GOES_ON.search(document.words(sentence)))
            if not (item or listed):
                heading = None
            continue
        heading, listed = None, False
        inside = within(held, sentence.start, sentence.end)
        nameless = cache(partial(others.within, sentence.start, sentence.end, carried))
        if document.text[sentence.end - 1] == ":":
            leader = _last_named(document.text, sentence, inside) or _last_named(document.text, sentence, nameless())
        elif leader:
            leader = replace(leader, start=item - 1, end=item - 1) if item else None
            inside = (leader, *inside) if leader else inside
        if inside and (prompt := _prompt(document.text, sentence, inside[0])):
            prompted = sentence.paragraph, prompt
        matches = find_cues(document.lower, sentence.start, sentence.end, places, words)
        if not matches:
            continue
        telling = Telling(
            document.lower,
            sentence.start,
            sentence.end,
            inside,
            words,
            carried,
            _goes_on(sentence, spoke) and carried is not None and not carried.joint,
            prompted[1] if prompted and prompted[0] == sentence.paragraph else author,
            sentence.index in signings,
            nameless,
            carried is not None and _is_quoted(document.text, opening.start, sentence.start),
        )
        spoken = attribute(telling, matches)
        last = next((s.speaker for s in reversed(spoken) if s.speaker), None)
        carried, spoke = (last, sentence) if last else (carried, spoke)
        heading = spoken[-1] if spoken and _is_heading(document.words(sentence), telling, spoken[-1]) else None
        listed = heading is not None and not document.words(sentence).endswith(":")
        yield Heard(sentence, telling, spoken)


def _goes_on(sentence: Sentence, spoke: Sentence | None) -> bool:
    """Whether it may still be told by whoever spoke last: right before, or in the same paragraph."""
    return spoke is not None and (spoke.index == sentence.index - 1 or spoke.paragraph == sentence.paragraph)


def _is_quoted(text: str, paragraph: int, start: int) -> bool:
    """Whether a quotation that began earlier in the paragraph goes on at a place."""
    begun = text.count('"', paragraph, start) % 2 == 1
    return begun or any(text.count(a, paragraph, start) > text.count(b, paragraph, start) for a, b in _MARKS)


def _author(document: Document, held: Sequence[Voice]) -> Voice | None:
    """Whoever speaks in the whole article, where its title says so: remarks by Minister X."""
    text, words = document.lower, document.language.commitments
    return next(
        (
            voice
            for sentence in document.sentences
            if sentence.region is RegionKind.TITLE
            for voice in within(held, sentence.start, sentence.end)[:1]
            if voice.person_ids and words.speech.search(text[sentence.start : voice.start])
        ),
        None,
    )


def _prompt(text: str, sentence: Sentence, first: Voice) -> Voice | None:
    """Whoever is named with a colon at the head of a sentence, as in a transcript."""
    ends = text[first.end : first.end + 2] == ": "
    return first if ends and first.person_ids and first.start - sentence.start <= _HEAD else None


def _last_named(text: str, sentence: Sentence, held: Sequence[Voice]) -> Voice | None:
    """Who stands alone before the colon that ends a sentence: the items after it tell what they did."""
    return next((v for v in held if not text[v.end : sentence.end].strip(" :")), None)


def _is_heading(sentence: str, telling: Telling, last: Spoken) -> bool:
    """Whether what somebody commits himself to follows in a list: they agreed on the following:."""
    if last.match.reports or last.inverted or last.match.cue.modality is Modality.SIGNED:
        return False
    colon = telling.text.find(":", last.match.end, last.match.end + _HEADING)
    return colon >= 0 and (colon + 1 == telling.end or sentence.endswith(";"))


def _item(document: Document, sentence: Sentence) -> int | None:
    """Where the words of an item of a list begin, if its mark stands in the sentence or right before it."""
    if mark := _MARK.match(document.text, sentence.start, sentence.end):
        return mark.end()
    text, start = document.article.text, document.clean.raw(sentence.start, sentence.start + 1).start
    return sentence.start if _MARK.fullmatch(text, text.rfind("\n", 0, start) + 1, start) else None
