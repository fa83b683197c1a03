# SPDX-License-Identifier: MIT
"""The words of an article that tell of an event, read in their clause: told, announced, or no event at all."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vnsg_viewer.domain.article import RegionKind
from vnsg_viewer.domain.event import EventStatus, EventType
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.mentions import Mention
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.languages.event_words import EventWords, Frame, TriggerPhrase

_CLAUSE = 110
_NEAR = 45
_ADJACENT = 12
_ARTICLE = 5
_LAST_ASIDE = re.compile(r",[^,]{1,14},[^,]*$")


@record(order=True)
class Trigger(Mention):
    """Words that tell of an event.

    A noun is `definite` when it may speak of one already told, and `framed` when it sets the time of something else
    ("during the meeting").  `verb_or_noun` marks a verb whose form may be a noun.
    """

    type: EventType
    frame: Frame
    sentence: int
    status: EventStatus = EventStatus.REPORTED
    definite: bool = False
    framed: bool = False
    verb_or_noun: bool = False


def find_triggers(document: Document, lower: str) -> tuple[Trigger, ...]:
    """The triggers of the article's own sentences and of related teasers (visits only), in order, none overlapping."""
    candidates = sorted(_candidates(document, lower), key=lambda t: (t.start, -t.end, t.frame.is_noun))
    triggers: list[Trigger] = []
    end = 0
    for candidate in candidates:
        noun = candidate.verb_or_noun and _has_determiner(document, lower, candidate)
        if candidate.start >= end and not noun and not _is_denied(document, lower, candidate):
            end = candidate.end
            trigger = _read(document, lower, candidate)
            if trigger and not (triggers and _names_the_same(triggers[-1], trigger, lower)):
                coordinated = triggers and _goes_on(triggers[-1], trigger, document, lower)
                triggers.append(replace(trigger, status=triggers[-1].status) if coordinated else trigger)
    return tuple(triggers)


def _candidates(document: Document, lower: str) -> Iterator[Trigger]:
    beginning_with, tokens = document.language.events.triggers, document.tokens
    places = [(position, found) for word, position in zip(*tokens[:2], strict=True) if (found := beginning_with(word))]
    for position, phrases in places:
        sentence = document.sentence_at(position)
        if (
            sentence is None
            or position >= sentence.end
            or not (sentence.region.is_report or sentence.region is RegionKind.RELATED)
        ):
            continue
        for phrase in phrases:
            if lower.startswith(phrase.anchor, position):
                match = phrase.pattern.match(lower, position, sentence.end)
                if match:
                    yield _candidate(document, sentence, phrase, position, match.end())


def _candidate(document: Document, sentence: Sentence, phrase: TriggerPhrase, start: int, end: int) -> Trigger:
    rule = f"{document.language.code}.event.{phrase.type}.{phrase.frame}"
    return Trigger(start, end, rule, phrase.type, phrase.frame, sentence.index, verb_or_noun=phrase.also_noun)


def _goes_on(before: Trigger, trigger: Trigger, document: Document, lower: str) -> bool:
    """Whether a verb goes on with what was announced: "will visit A and meet B"."""
    between, words = lower[before.end : trigger.start], document.language.events
    named = trigger.frame.is_noun and trigger.frame is not Frame.SIGNING  # they witness a signing
    if before.sentence != trigger.sentence or (named and not words.followed_left.search(between)):
        return False
    joined = words.conjunctions.search(between) or "," in between
    if before.frame.is_noun and not named:
        return False
    announced = before.status is EventStatus.ANNOUNCED
    return bool(announced and joined and not words.breakers.search(between))


def _has_determiner(document: Document, lower: str, candidate: Trigger) -> bool:
    words, sentence = document.language.events, document.sentences[candidate.sentence]
    left = lower[max(sentence.start, candidate.start - _CLAUSE) : candidate.start]
    return bool(words.definite_left.search(left) or words.indefinite_left.search(left))


def _names_the_same(before: Trigger, trigger: Trigger, lower: str) -> bool:
    """Whether a trigger goes on with the one right before it: "co-chaired the 3rd meeting", "visits and works in"."""
    if before.frame is trigger.frame is Frame.VISITS:
        return trigger.start - before.end <= _ADJACENT and before.sentence == trigger.sentence
    reach = {Frame.CHAIRS: _NEAR, Frame.GATHERING: _ADJACENT}.get(before.frame, 0)
    between = lower[before.end : trigger.start]
    return trigger.frame is Frame.TALK and len(between) <= reach and "," not in between and "." not in between


def _read(document: Document, lower: str, candidate: Trigger) -> Trigger | None:
    """The trigger with its status; None when its clause denies the event, asks for it or tells it as history."""
    words, sentence = document.language.events, document.sentences[candidate.sentence]
    start, end, frame = candidate.start, candidate.end, candidate.frame
    if sentence.region is RegionKind.RELATED and frame not in {Frame.VISIT, Frame.VISITS}:
        return None
    left = lower[max(sentence.start, start - _CLAUSE) : start]
    right = lower[end : min(sentence.end, end + _CLAUSE)]
    known = bool(words.definite_left.search(left))
    new = bool(words.indefinite_left.search(left))
    framed = frame.is_noun and bool(words.framed_left.search(left) or words.framed_left.search(lower[start:end]))
    if (not framed and _is_blocked(words, left)) or _is_history(words, left, right, frame):
        return None
    if frame.is_noun and words.called_off.search(lower, end, sentence.end):
        return None
    if frame is Frame.ATTENDS and words.attributes.search(lower, max(sentence.start, start - _NEAR), end):
        return None  # "with troops participating in"
    if frame is Frame.CHAIRS and words.definite_left.search(left[-_ARTICLE:]):
        return None  # "the co-chairs"
    infinitive = not frame.is_noun and bool(words.infinitive_left.search(left))
    headline = sentence.region is RegionKind.TITLE and infinitive
    near = left if infinitive else left[-_NEAR:]  # "plans to leave for the capital on Sunday to hold talks"
    future = headline or _is_future(document, words, near, start, end) or _is_still_to_come(words, right, frame)
    if infinitive and frame is Frame.SIGNS and not future:
        return None  # a purpose
    definite = known and not new
    if not (future or framed or definite):
        return candidate
    status = EventStatus.ANNOUNCED if future else EventStatus.REPORTED
    return replace(candidate, status=status, framed=framed, definite=definite)


def _is_denied(document: Document, lower: str, candidate: Trigger) -> bool:
    """Whether what follows makes it other words altogether."""
    words, until = document.language.events, document.sentences[candidate.sentence].end
    match candidate.frame:
        case Frame.CALLS:
            return words.appeal_right.match(lower, candidate.end, until) is not None
        case Frame.RECEIVES:
            return words.no_guest_right.match(lower, candidate.end, until) is not None
        case Frame.VISITS | Frame.ATTENDS | Frame.TALK:
            return words.denied_right.match(lower, candidate.end, until) is not None
        case _:
            return False


def _is_blocked(words: EventWords, left: str) -> bool:
    last = None
    for match in words.blockers.finditer(left):
        last = match
    if last is None:
        return False
    between = left[last.end() :]
    main = between.rpartition(",")[2]
    if main is not between and words.future.search(main):
        return False  # "prior to the forum, A is to meet B"
    infinitive = words.infinitive_left.search(left) is not None
    listed = "," not in between or between.strip() == ","  # "negotiate, sign and renew"
    return len(between) < (_CLAUSE if infinitive else _NEAR) and (infinitive or listed)


def _is_history(words: EventWords, left: str, right: str, frame: Frame) -> bool:
    if words.history_left.search(left) or words.history_right.match(right):
        return True
    adjective = words.document_left.search(left) and not words.passive_left.search(left)
    return frame is Frame.SIGNS and bool(adjective)


def _is_still_to_come(words: EventWords, right: str, frame: Frame) -> bool:
    return frame.is_noun and words.future_right.match(right) is not None


def _is_future(document: Document, words: EventWords, left: str, start: int, end: int) -> bool:
    aside = _LAST_ASIDE.search(left)  # "arrivera demain, samedi, pour une visite"
    near = left[left.rfind(",", 0, aside.start()) + 1 :] if aside else left.rpartition(",")[2]
    if words.future.search(near + document.text[start:end].lower()):
        return True
    if not words.future_endings:
        return False
    told = document.text[start - len(near) : end].split()
    return any(word.islower() and len(word) > 4 and word.endswith(words.future_endings) for word in told)  # noqa: PLR2004  shorter ones are no verbs
