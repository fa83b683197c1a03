# SPDX-License-Identifier: MIT
"""What is heard in an article: the cues of its sentences, each with its speaker, whoever that is."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.extraction.attribution import Spoken, Telling, attribute
from vnsg_viewer.extraction.commitments_cues import find_cues
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.extraction.speakers import Voice, voices, within
from vnsg_viewer.extraction.stand_ins import stand_ins

_TOLD_IN = frozenset({RegionKind.BODY, RegionKind.CAPTION, RegionKind.DATELINE})


@dataclass(frozen=True, slots=True)
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
    others = stand_ins(document.text, held, mentions, words, document.language.code)
    carried: Voice | None = None
    for sentence in document.sentences:
        if sentence.region not in _TOLD_IN:
            continue
        matches = find_cues(document.text, sentence.start, sentence.end, words)
        if not matches:
            continue
        telling = Telling(
            document.text,
            sentence.start,
            sentence.end,
            within(held, sentence.start, sentence.end),
            words,
            carried,
            sentence.index in signings,
            others.within(sentence.start, sentence.end, carried),
        )
        spoken = attribute(telling, matches)
        carried = next((s.speaker for s in reversed(spoken) if s.speaker), carried)
        yield Heard(sentence, telling, spoken)
