# SPDX-License-Identifier: MIT
"""The clause of the article that a commitment consists of, without the words that attribute it."""

import re
from collections.abc import Sequence

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.extraction.commitments.speakers import Voice, voice_after
from vnsg_viewer.extraction.commitments.telling import Spoken, Telling
from vnsg_viewer.lexicon.languages.commitment_cues import Teller

_EDGES = " \t\n\r\xa0.,;:…–—-«»“”\"'‘’"
_PAUSE = re.compile(r"[,;:]\s|[“«\"]\s*")
_APART = re.compile(r"[;:]\s|[“«\"]\s*")
_TRAILING = re.compile(r"[,”\"»]\s*$")  # before "he promised", which ends the sentence
_AND = re.compile(r"[,;:]\s|\b(?:and|et|và)\s")
_ANSWERED = re.compile(r",\s|\s(?:and|et|và)\s")
_ADDRESSEE = 60  # how far after the cue somebody spoken to may be named
_INFINITIVE = 30
_UNADDRESSED = frozenset({Modality.SIGNED, Modality.AGREED, Modality.PLEDGED, Modality.DISCUSSED})
_WORD = re.compile(r"\S+")
_OBJECT = 4  # words of a cue without its helpers, from which on they say something
_LEAST = 3  # a clause shorter than this says nothing


def content_of(telling: Telling, spoken: Spoken, all_spoken: Sequence[Spoken]) -> tuple[int, int] | None:
    """The stretch of clean text that says what is to be done; None when nothing is left."""
    if spoken.inverted:
        return trimmed(telling, telling.start, spoken.match.start)
    if spoken.match.cue.answer:
        asked = [s.match.content for s in all_spoken if s.match.end <= spoken.start]
        return _before_answer(telling, asked[-1] if asked else telling.start, spoken.start)
    end = clause_end(telling, spoken, all_spoken)
    if spoken.match.cue.clause:
        start = _clause_start(telling, spoken, all_spoken)
    elif spoken.match.cue.teller is Teller.AGENT and spoken.speaker:
        start = spoken.speaker.end
    else:
        start = _after_addressee(telling, spoken, end)
    found = trimmed(telling, start, end)
    ends = not telling.text[spoken.match.end : telling.end].strip(_EDGES.replace(":", ""))
    if found is None and ends and spoken.subject and _TRAILING.search(telling.before(spoken.subject.start)):
        return trimmed(telling, telling.start, spoken.subject.start)
    if found is None and ends and spoken.match.cue.modality is Modality.AFFIRMED_SUPPORT:
        return _object_of(telling, spoken)
    return found


def _object_of(telling: Telling, spoken: Spoken) -> tuple[int, int] | None:
    """The words of the cue after its verb, where they are all that is said: they reaffirmed | the alliance's vows."""
    words = list(_WORD.finditer(telling.text, spoken.match.start, spoken.match.end))
    return trimmed(telling, words[1].start(), spoken.match.end) if len(words) > _OBJECT else None


def _before_answer(telling: Telling, start: int, end: int) -> tuple[int, int] | None:
    """What is answered: all up to the last pause before the answer."""
    pauses = [mark.start() for mark in _ANSWERED.finditer(telling.text, start, end)]
    return trimmed(telling, start, pauses[-1] if pauses else end)


def addressee_of(telling: Telling, spoken: Spoken, end: int) -> Voice | None:
    """Who is named right after the cue, before the clause ends: the one spoken to."""
    voice = voice_after(telling.text, telling.voices, spoken.match.end, spoken.match.end, telling.words)
    return voice if voice and voice.end <= end and voice.start - spoken.match.end <= _ADDRESSEE else None


def _after_addressee(telling: Telling, spoken: Spoken, end: int) -> int:
    """Where what is asked begins: called on the ministry to | support it."""
    match = spoken.match
    if match.content < match.end:
        return match.content
    voice = None if match.cue.modality in _UNADDRESSED else addressee_of(telling, spoken, end)
    infinitive = voice and telling.words.infinitive.match(telling.text[voice.end : voice.end + _INFINITIVE])
    return voice.end + infinitive.end() if voice and infinitive else match.end


def trimmed(telling: Telling, start: int, end: int) -> tuple[int, int] | None:
    """A stretch without conjunctions and punctuation at its edges."""
    text = telling.text
    while start < end and text[start] in _EDGES:
        start += 1
    opening = telling.words.opening.match(text, start, end)
    if opening:
        start = opening.end()
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return (start, end) if end - start >= _LEAST else None


def _clause_start(telling: Telling, spoken: Spoken, all_spoken: Sequence[Spoken]) -> int:
    """After the report that quotes it and the phrases in front."""
    start = max(
        (s.match.end for s in all_spoken if s is not spoken and s.match.end <= spoken.start), default=telling.start
    )
    passive_pauses = _APART if start == telling.start else _AND
    pauses = passive_pauses if spoken.match.cue.teller is Teller.BOTH else _PAUSE
    for mark in pauses.finditer(telling.text, start, spoken.start):
        start = mark.end()
    return start


def clause_end(telling: Telling, spoken: Spoken, all_spoken: Sequence[Spoken]) -> int:
    """Before the next cue of the sentence that does not belong to the content."""
    later = next((s for s in all_spoken if s is not spoken and s.start >= spoken.match.end), None)
    if later is None:
        return telling.end
    if later.match.cue.answer:
        stretch = _before_answer(telling, spoken.match.end, later.start)
        return stretch[1] if stretch else later.start
    boundary = telling.words.boundary.search(telling.text[spoken.match.end : later.start])
    return spoken.match.end + boundary.start() if boundary else later.start
