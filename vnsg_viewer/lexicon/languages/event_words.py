# SPDX-License-Identifier: MIT
"""The section `events` of a language file: the words that tell of an event, and those that deny it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.languages.phrases import any_of, leading_letters, phrase_pattern


class Frame(StrEnum):
    """How people stand around a trigger."""

    CALLS_ON = "calls_on"  # the subject visits the object, who is the host
    CALLS = "calls"  # the same, by a verb that needs its object
    ACTS_ON = "acts_on"  # subject meets object
    DISCUSSES = "discusses"  # two subjects talk about something
    RECEIVES = "receives"  # the subject is the host
    RECEIVED_BY = "received_by"  # the subject is the visitor
    TALK = "talk"  # a noun: between A and B, of A with B, A's … with B
    GATHERING = "gathering"  # a noun with a name of its own: a dialogue, a committee
    VISIT = "visit"  # a noun: A's visit to a place
    VISITS = "visits"  # a verb: A visits a place
    STAYS = "stays"  # A is in a place for a stretch of days
    ATTENDS = "attends"  # A attends an occasion, which gives the type
    CHAIRS = "chairs"  # A and B chair something together
    SIGNS = "signs"  # A and B sign a document
    SIGNING = "signing"  # a noun: the signing of a document
    UPGRADE = "upgrade"  # relations are raised to a partnership

    @property
    def is_noun(self) -> bool:
        """Whether the trigger names the event instead of telling that it happens."""
        return self in _NOUNS


_NOUNS = frozenset({Frame.TALK, Frame.GATHERING, Frame.VISIT, Frame.SIGNING})


@dataclass(frozen=True, slots=True)
class TriggerPhrase:
    """A phrase, the letters that it begins with, and what it tells.

    `also_noun` marks a verb that has the form of a noun too (la rencontre, il rencontre).
    """

    anchor: str
    pattern: re.Pattern[str]
    type: EventType
    frame: Frame
    also_noun: bool = False


@dataclass(frozen=True, slots=True)
class EventWords:
    """Words that the stage needs; every expression is for lower-case text.

    Those named `*_left` match at the end of the text before a trigger, `*_right` at the start of the text after it.
    """

    triggers: Callable[[str], tuple[TriggerPhrase, ...]]  # those that may begin with a word
    occasions: tuple[tuple[EventType, re.Pattern[str]], ...]
    documents: re.Pattern[str]
    document_left: re.Pattern[str]
    definite_left: re.Pattern[str]
    indefinite_left: re.Pattern[str]
    blockers: re.Pattern[str]
    framed_left: re.Pattern[str]
    infinitive_left: re.Pattern[str]
    history_left: re.Pattern[str]
    history_right: re.Pattern[str]
    called_off: re.Pattern[str]
    him_left: re.Pattern[str]
    him_right: re.Pattern[str]
    future: re.Pattern[str]
    future_right: re.Pattern[str]
    future_endings: tuple[str, ...]
    passive_left: re.Pattern[str]
    witness: re.Pattern[str]
    breakers: re.Pattern[str]
    conjunctions: re.Pattern[str]
    between: re.Pattern[str]
    attended: re.Pattern[str]
    partner: re.Pattern[str]
    of: re.Pattern[str]
    asides_left: re.Pattern[str]
    relative: re.Pattern[str]
    leads: re.Pattern[str]
    company: re.Pattern[str]
    appeal_right: re.Pattern[str]
    appealed_right: re.Pattern[str]
    denied_right: re.Pattern[str]
    place_left: re.Pattern[str]
    place: re.Pattern[str]
    site_left: re.Pattern[str]
    own_left: re.Pattern[str]
    latter_left: re.Pattern[str]
    support_left: re.Pattern[str]
    held_left: re.Pattern[str]
    by_phone: re.Pattern[str]
    called: re.Pattern[str]
    spoken: re.Pattern[str]
    parties: re.Pattern[str]
    name_goes_on: re.Pattern[str]
    attributes: re.Pattern[str]
    guests_right: re.Pattern[str]
    sidelines: re.Pattern[str]
    followed_left: re.Pattern[str]
    earlier_than: re.Pattern[str]
    announces: re.Pattern[str]
    happens: re.Pattern[str]
    loose_left: re.Pattern[str]
    no_guest_right: re.Pattern[str]
    object_relative: re.Pattern[str]
    made_right: re.Pattern[str]
    apposed_right: re.Pattern[str]
    purpose_left: re.Pattern[str]
    unnamed: re.Pattern[str]
    plural_left: re.Pattern[str]
    sittings: re.Pattern[str]
    loose_right: re.Pattern[str]

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "EventWords":
        """From the YAML section."""
        ends = r"(?<!\w)(?:{})\s*$"
        starts = r"\s*(?:{})(?!\w)"
        return cls(
            triggers=_by_first_word(section["triggers"]),
            occasions=tuple((EventType(kind), any_of(words)) for kind, words in section["occasions"].items()),
            documents=any_of(section["documents"]),
            document_left=any_of(section["documents"], r"(?<!\w)(?:{})(?:(?:\s+|['’])[\w-]+){0,3}\s*$"),
            definite_left=any_of(section["definite"], r"(?:(?<!\w)(?:{})|['’]s)(?:\s+[\w-]+){0,3}?\s*$"),
            indefinite_left=any_of(section["indefinite"], r"(?<!\w)(?:{})(?:\s+[\w-]+){0,3}?\s*$"),
            blockers=any_of(section["blockers"]),
            framed_left=any_of(section["framed"], r"(?<!\w)(?:{})(?!\w)(?:(?:\s+|['’])[\w-]+){0,3}\s*$"),
            infinitive_left=any_of(section["infinitive"], ends),
            history_left=any_of(section["history"], r"(?<!\w)(?:{})(?:\s+[\w-]+)?\s*$"),
            called_off=any_of(section["called_off"]),
            him_left=any_of(section["him_before"], r"(?<!\w)(?:{})(?:(?:\s+|['’])[\w-]+){0,4}\s*$"),
            him_right=any_of(section["him_after"], starts),
            history_right=any_of(section["history_after"], starts),
            future=any_of(section["future"]),
            future_right=any_of(section["future_after"], r"[^.;:!?]{0,40}?(?<!\w)(?:{})(?!\w)"),
            future_endings=tuple(section["future_endings"]),
            passive_left=any_of(section["passive"], ends),
            witness=any_of(section["witness"]),
            breakers=any_of(section["breakers"], r"(?<![\w-])(?:{})(?![\w-])"),
            conjunctions=any_of(section["conjunctions"]),
            between=any_of(section["between"]),
            attended=any_of(section["attended"]),
            partner=any_of(section["with"]),
            of=any_of(section["of"]),
            asides_left=any_of(section["asides"], r"(?<!\w)(?:{})(?:(?:\s+|['’])[\w-]+){0,4}\s*$"),
            relative=any_of(section["relative"]),
            leads=any_of(section["leads"]),
            company=any_of(section["company"]),
            denied_right=any_of(section["denied_after"], starts),
            appeal_right=any_of(section["appeal"], starts),
            appealed_right=any_of(section["appeal"], r"[^.,;:!?]*?(?<!\w)(?:{})(?!\w)"),
            place_left=any_of(section["place"], ends),
            place=any_of(section["place"]),
            site_left=any_of(section["site"], r"^\s*(?:{})(?:\s+[\w-]+){0,3}\s*$"),
            own_left=any_of(section["own"], r"(?<!\w)(?:{})(?:\s+[\w-]+){0,3}?\s*$"),
            latter_left=any_of(section["latter"], r"(?<!\w)(?:{})(?:\s+[\w-]+){0,3}?\s*$"),
            support_left=any_of(section["support"], r"(?<!\w)(?:{})(?!\w)(?:[\s,'’]+[\w-]+){0,12}[\s,]*$"),
            by_phone=any_of(section["by_phone"]),
            called=any_of((*section["by_phone"], *section["called"])),
            spoken=any_of(section["spoken"]),
            parties=any_of(section["parties"]),
            attributes=any_of(section["attributes"], ends),
            guests_right=any_of(section["guests"], starts),
            sidelines=any_of(section["sidelines"]),
            name_goes_on=any_of(section["name_goes_on"], starts),
            earlier_than=any_of(section["earlier_than"]),
            announces=any_of(section["announces"]),
            followed_left=any_of(section["followed"], r"(?<!\w)(?:{})(?:\s+[\w-]+){0,3}?\s*$"),
            happens=any_of(section["happens"]),
            loose_left=any_of((*section["with"], *section["between"], *section["of"], *section["conjunctions"]), ends),
            no_guest_right=any_of(section["no_guest_after"], starts),
            object_relative=any_of(section["object_relative"], r"\.?\s*,?\s*(?:{})(?:\s+|(?<=['’]))"),
            made_right=any_of(section["object_relative"], r"(?:\s+[\w-]+){0,2}?\s+(?:{})(?:\s+|(?<=['’]))"),
            apposed_right=any_of(section["apposed"], r"\s*,\s*(?:{})(?!\w)"),
            purpose_left=any_of(section["purpose"], r"(?<!\w)(?:{})(?:\s+[\w-]+){0,2}\s*$"),
            unnamed=any_of(section["unnamed"], r"\W*(?:\w+\s+)?(?:{})(?:\s+|(?<=['’])|$)"),
            plural_left=any_of(section["plural"], ends),
            loose_right=any_of((*section["with"], *section["of"]), r"(?:{})(?!\w)"),
            sittings=any_of(section["sittings"]),
            held_left=any_of(section["held"], r"(?<!\w)(?:{})(?!\w)(?:[\s,'’]+[\w-]+){0,12}[\s,'’]*$"),
        )


_LETTERS = 3  # by so many first letters phrases are looked up, or by all of a shorter first word
_WORDS_KEPT = 32768


def _by_first_word(entries: Sequence[Mapping[str, Any]]) -> Callable[[str], tuple[TriggerPhrase, ...]]:
    nouns = {phrase for entry in entries if Frame(entry["frame"]).is_noun for phrase in entry["words"]}
    found: dict[str, list[TriggerPhrase]] = {}
    for entry in entries:
        frame = Frame(entry["frame"])
        for phrase in entry["words"]:
            anchor = leading_letters(phrase)
            pattern = re.compile(phrase_pattern(phrase) + r"(?!\w)")
            also_noun = not frame.is_noun and phrase in nouns
            trigger = TriggerPhrase(anchor, pattern, EventType(entry["type"]), frame, also_noun)
            found.setdefault(_first_word(anchor)[:_LETTERS], []).append(trigger)

    @lru_cache(_WORDS_KEPT)  # the words of a language come again and again
    def beginning_with(word: str) -> tuple[TriggerPhrase, ...]:
        return tuple(p for p in found.get(word[:_LETTERS], ()) if word.startswith(_first_word(p.anchor)))

    return beginning_with


def _first_word(anchor: str) -> str:
    """The letters up to the first mark, as words are looked up: "co" of "co-chaired"."""
    return re.split(r"\W", anchor, maxsplit=1)[0]
