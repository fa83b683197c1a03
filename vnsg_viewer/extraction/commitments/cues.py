# SPDX-License-Identifier: MIT
"""Cues of commitments and of reported speech in a sentence."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.extraction.document import Tokens
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.languages.commitment_cues import Cue, Teller, Trigger
from vnsg_viewer.lexicon.languages.commitment_words import CommitmentWords

_BEFORE = 90  # how far a verb's helpers and negations reach to the left
_SUBJECT = 160
_AFTER = 220
_PAST_AFTER, _SIGNED_AFTER = 60, 150  # how far after a verb a year makes it history
_OLD_NEWS = frozenset({Modality.SIGNED, Modality.AGREED, Modality.PLEDGED})


@record()
class CueMatch:
    """A cue where it stands, in clean offsets: from its first helper (`start`) through its verb to `end`.

    `content` is where that begins what it is about: at its end, or before for an object that belongs to the cue.
    """

    cue: Cue
    start: int
    end: int
    content: int
    gerund: bool = False

    @property
    def reports(self) -> bool:
        """Whether it only says that somebody spoke."""
        return self.cue.modality is None


class CuePlace(NamedTuple):
    """Where a word stands that cues may begin with, and those cues."""

    position: int
    triggers: tuple[Trigger, ...]


def cue_places(tokens: Tokens, words: CommitmentWords) -> tuple[CuePlace, ...]:
    """All words of a text that cues may begin with, in order."""
    known, endings = words.triggers, words.shape_endings
    shapes = known.get("", ())
    return tuple(
        CuePlace(start, known.get(word, ()) + (shapes if word.endswith(endings) else ()))
        for word, start in zip(tokens.words, tokens.starts, strict=True)
        if word in known or word.endswith(endings)
    )


def find_cues(
    text: str, start: int, end: int, places: Sequence[CuePlace], words: CommitmentWords
) -> tuple[CueMatch, ...]:
    """The cues of one sentence in order; none overlaps another."""
    found: list[CueMatch] = []
    reached = start
    for position, triggers in places[bisect_left(places, (start,)) : bisect_left(places, (end,))]:
        if position < reached:
            continue
        matches = [
            match
            for trigger in triggers
            if (found or not trigger.coordinated)
            and (match := _match(trigger, text, position, start, end))
            and _commits(match, position, text, start, end, words, any(earlier.reports for earlier in found))
        ]
        if matches:
            found.append(max(matches, key=lambda match: (match.end, -match.start)))
            reached = found[-1].end
    return tuple(found)


def _match(trigger: Trigger, text: str, position: int, start: int, end: int) -> CueMatch | None:
    at = trigger.match.match(text, position, end)
    if at is None:
        return None
    left = max(start, position - _BEFORE)
    before = text[left:position]
    first = position
    if trigger.not_before and trigger.not_before.search(before):
        return None
    if trigger.before:
        helper = trigger.before.search(before)
        if helper is None:
            return None
        first = position if trigger.beside else left + helper.start()
    tail = text[at.end() : min(end, at.end() + _AFTER)]
    if trigger.unless and trigger.unless.search(tail):
        return None
    if trigger.needs and not trigger.needs.search(tail):
        return None
    if trigger.subject and not trigger.subject.search(text[max(start, first - _SUBJECT) : first]):
        return None
    content = at.start("content") if "content" in at.re.groupindex else at.end()
    return CueMatch(trigger.cue, first, at.end(), content, trigger.gerund)


def _commits(
    match: CueMatch, verb: int, text: str, start: int, end: int, words: CommitmentWords, reported: bool
) -> bool:
    """Whether it tells what somebody does now: not what they did not do, or had done before.

    In reported speech a pluperfect tells of the talks themselves: she said she had invited him.
    """
    if match.reports:
        return True
    left = max(start, match.start - _BEFORE)
    before = text[left : match.start]
    if words.negation.search(before):
        return False
    old = words.history.search(before) or words.history.search(text[left:verb])
    recent = reported and match.cue.modality is not Modality.SIGNED and words.pluperfect.search(text[left:verb])
    if old and not recent:
        return False
    if match.cue.teller is Teller.BOTH and words.relative.search(before):
        return False
    if match.cue.teller is Teller.STATEMENT:
        return True
    if match.cue.modality not in _OLD_NEWS:
        return match.cue.modality is not Modality.AFFIRMED_SUPPORT or not words.once.match(text, start)
    signed = match.cue.modality is Modality.SIGNED
    past, reach = (words.past, _SIGNED_AFTER) if signed else (words.long_ago, _PAST_AFTER)
    return not past.search(text[match.end : min(end, match.end + reach)]) and not words.once.match(text, start)
