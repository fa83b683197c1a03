# SPDX-License-Identifier: MIT
"""A sentence in which somebody speaks, and what is said in it."""

import re
from collections.abc import Callable, Sequence

from vnsg_viewer.extraction.commitments.cues import CueMatch
from vnsg_viewer.extraction.commitments.speakers import Voice, subject_of, voice_after
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.languages.commitment_words import CommitmentWords
from vnsg_viewer.lexicon.languages.lazy_pattern import LazyPattern

_REACH = 60
_AND = re.compile(r"\w (?:and|et|và) $")
_QUOTES = re.compile(r"[“\"«]")


@record()
class Spoken:
    """A cue and its speaker.

    `subject` is the voice of the verb itself, which may differ from the speaker (X said that | both sides | will);
    `attributed` tells that somebody is quoted for it, `inverted` that verb and speaker stand after the content.
    """

    match: CueMatch
    speaker: Voice | None
    subject: Voice | None = None
    confidence: float = 0.0
    attributed: bool = False
    inverted: bool = False

    @property
    def start(self) -> int:
        """Where the cue or its subject begins, whichever is first."""
        return min(self.match.start, self.subject.start) if self.subject and self.subject.end else self.match.start


@record()
class Telling:
    """A sentence to be attributed: its text and place, who is named in it, who spoke last before it (`carried`).

    `stand_ins` finds those in it whom no mention names: they speak where nobody else can.

    `just_spoke` tells that it was one alone, in the sentence right before: the next may still be his words.
    `author` is whoever speaks in the whole article, where it is a speech.
    `quoted` tells that it begins within a quotation of whoever spoke last.
    `signing` tells that a signing of the article is told here: who signs need not be named again.
    """

    text: str
    start: int
    end: int
    voices: Sequence[Voice]
    words: CommitmentWords
    carried: Voice | None = None
    just_spoke: bool = False
    author: Voice | None = None
    signing: bool = False
    stand_ins: Callable[[], Sequence[Voice]] = tuple
    quoted: bool = False

    def before(self, position: int) -> str:
        """The words right before a place."""
        return self.text[max(self.start, position - _REACH) : position]

    def subject(self, verb: int, barrier: int) -> Voice | None:
        """The subject of a verb: one who is named, or "we"."""
        return subject_of(self.text, self.voices, verb, self.words, barrier) or _ours(self, verb)

    def narrator(self, subject: Voice) -> Voice | None:
        """Who says "we" or "I" where nobody is named: the author, or who spoke last.

        "I" only between quotes, or where that was "I" as well.
        """
        if self.author or subject.joint:
            return self.author or self.carried
        if not (self.carried and self.carried.person_ids):
            return None
        same = self.words.ours.match(self.text, self.carried.start, self.carried.end)
        return self.carried if same or self.is_within_quotes(subject.start) else None

    def is_within_quotes(self, position: int) -> bool:
        """Whether a place may be within a quotation: one began before, in this sentence or an earlier one."""
        return self.quoted or _QUOTES.search(self.text, self.start, position + 1) is not None

    def quoting(self, subject: Voice) -> Voice | None:
        """Who is quoted for what the country that is the subject of a verb does: an official of it."""
        side = self.carried and {*subject.countries} & {*self.carried.countries}
        own = side and not (subject.joint or subject.person_ids)
        return self.carried if self.quoted and own and self.carried and self.carried.person_ids else None

    def stand_in(self, verb: int, barrier: int) -> Voice | None:
        """The subject of a verb that no mention names."""
        nameless = self.stand_ins()
        held = sorted((*nameless, *self.voices), key=lambda v: (v.start, -v.end)) if nameless else ()
        return subject_of(self.text, held, verb, self.words, barrier)

    def follower(self, start: int, end: int) -> Voice | None:
        """The subject after a verb, or the agent of a passive."""
        return voice_after(self.text, self.voices, start, end, self.words) or voice_after(
            self.text, self.stand_ins(), start, end, self.words
        )


def _ours(telling: Telling, verb: int) -> Voice | None:
    """Both sides, where they are quoted as "we" or told as "he and I", or somebody as "I"."""
    found = adjacent(telling, telling.words.ours, verb)
    if found is None:
        return None
    if found["one"] and _AND.search(telling.before(found.start())):
        return Voice(*found.span(), joint=True)
    return Voice(*found.span(), joint=not found["one"], quoted=True)


def adjacent(telling: Telling, pattern: LazyPattern, verb: int) -> "re.Match[str] | None":
    """Words of a pattern that are the subject of a verb."""
    position = max(telling.start, verb - _REACH)
    while found := pattern.search(telling.text, position, verb):
        if telling.words.gap.match(telling.text[found.end() : verb]):
            return found
        position = found.end()
    return None
