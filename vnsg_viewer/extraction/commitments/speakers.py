# SPDX-License-Identifier: MIT
"""Voices: the people, sides and ministries of a sentence, and which of them is the subject of a verb."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.commitment import Party
from vnsg_viewer.extraction.mentions import GroupMention, Mentions, OrganisationMention, PersonMention
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.languages.commitment_words import CommitmentWords

_NEAR = 220  # the longest gap between a subject and its verb
_PREPOSITION = 40
_DATELINE = re.compile(r",|\s?(?:\([^)]{2,20}\)\s?)?[–—-]\s")


@record()
class Voice:
    """Somebody named in the text, alone or together (`quoted`: as "we"); offsets are into the clean text.

    `unnamed` is an official who is not told by name ("a ministry official").
    """

    start: int
    end: int
    person_ids: tuple[str, ...] = ()
    organisation_ids: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    joint: bool = False
    place: bool = False
    quoted: bool = False
    unnamed: bool = False

    @property
    def party(self) -> Party:
        """As the chronicle names who speaks."""
        return Party(self.person_ids, self.organisation_ids, self.joint)


def voices(mentions: Mentions, countries: Mapping[str, str]) -> tuple[Voice, ...]:
    """All who may speak, in order of the text; `countries` tells those of people.  Of nested ones the outer stays."""
    found = [
        *(_of_person(m, countries) for m in mentions.people if not m.bystander),
        *(_of_group(m) for m in mentions.groups),
        *(_of_organisation(m) for m in mentions.organisations),
        *(Voice(m.start, m.end, countries=(m.country,), place=True) for m in mentions.places if m.country),
    ]
    found.sort(key=lambda v: (v.start, -v.end, v.place))
    kept: list[Voice] = []
    for voice in found:
        if not kept or voice.start >= kept[-1].end:
            kept.append(voice)
    return tuple(kept)


def _of_person(mention: PersonMention, countries: Mapping[str, str]) -> Voice:
    country = mention.country or countries.get(mention.person_id)
    return Voice(
        mention.start,
        mention.end,
        (mention.person_id,),
        (mention.organisation_id,) if mention.organisation_id else (),
        (country,) if country else (),
    )


def _of_group(mention: GroupMention) -> Voice:
    country = (mention.country,) if mention.country else ()
    return Voice(mention.start, mention.end, mention.person_ids, mention.organisation_ids, country, mention.joint)


def _of_organisation(mention: OrganisationMention) -> Voice:
    country = (mention.country,) if mention.country else ()
    return Voice(mention.start, mention.end, (), (mention.organisation_id,), country)


def within(held: Sequence[Voice], start: int, end: int) -> Sequence[Voice]:
    """The voices of a stretch of text."""
    first = bisect_left(held, start, key=lambda v: v.start)
    return held[first : bisect_left(held, end, lo=first, key=lambda v: v.start)]


def subject_of(text: str, held: Sequence[Voice], verb: int, words: CommitmentWords, barrier: int = 0) -> Voice | None:
    """The voice whose verb begins at `verb`: it stands right before, but for asides, adverbs and its own titles.

    Nobody who stands before `barrier`, the end of the last verb, acts together with it.
    """
    for index in range(bisect_left(held, verb, key=lambda v: v.start) - 1, -1, -1):
        voice = held[index]
        if verb - voice.end > _NEAR:
            return None
        after = _closed(text, voice)
        dateline = (
            voice.place and text[after : after + 1] == "," and index + 1 < len(held) and held[index + 1].end <= verb
        )
        if voice.end <= verb and not dateline and words.gap.match(text[after:verb]):
            both = index + 1 < len(held) and held[index + 1].joint and held[index + 1].end <= verb
            if both and is_object(text, voice, words) and not is_object(text, held[index + 1], words):
                return None  # what looks like an aside has a subject of its own: calling on Ms X, | both sides talked,
            return _together(text, held, _head(text, held, index, words), words, barrier)
    return None


def _closed(text: str, voice: Voice) -> int:
    """Where a voice ends, with the comma that closes an apposition at its end: the minister, Ms X, | said."""
    return voice.end + (text[voice.end : voice.end + 1] == "," and "," in text[voice.start : voice.end])


def is_object(text: str, voice: Voice, words: CommitmentWords) -> bool:
    """Whether it hangs on a preposition, or only says whose something is."""
    before = text[max(0, voice.start - _PREPOSITION) : voice.start]
    return bool(words.preposition.search(before) or words.possessive.search(text[voice.end : voice.end + 3]))


def _is_mere_object(text: str, first: Voice, second: Voice, words: CommitmentWords) -> bool:
    """Whether the second of two hangs on a preposition, but of a counterpart: the minister and his colleague from X."""
    between = text[first.end : second.start]
    return is_object(text, second, words) and words.partner.search(between) is None


def first_subject(text: str, held: Sequence[Voice], verb: int, words: CommitmentWords) -> Voice | None:
    """The first voice before a verb that may be a subject."""
    for index, voice in enumerate(held):
        if voice.end > verb:
            return None
        dateline = voice.place and _DATELINE.match(text, voice.end)
        if not dateline and not is_object(text, voice, words):
            following = held[index + 1] if index + 1 < len(held) and held[index + 1].end <= verb else None
            joined = following is not None and words.conjunction.match(text[voice.end : following.start])
            both = (
                joined and following is not None and (voice.place or not _is_mere_object(text, voice, following, words))
            )
            return _together(text, held, index + 1 if both else index, words)
    return None


def voice_after(text: str, held: Sequence[Voice], start: int, end: int, words: CommitmentWords) -> Voice | None:
    """The first voice from `start` on, where at most its titles stand between."""
    for voice in held:
        if voice.start >= start:
            return voice if words.inverted.match(text[end : max(end, voice.start)]) else None
    return None


def with_partner(text: str, held: Sequence[Voice], voice: Voice, verb: int, words: CommitmentWords) -> Voice:
    """A subject, joined by the one with whom it does what the verb says."""
    partner = next((other for other in held if other.start >= verb), None)
    if partner and words.together.search(text[verb : partner.start]):
        return _joined(voice, partner)
    return voice


def _head(text: str, held: Sequence[Voice], index: int, words: CommitmentWords) -> int:
    """The voice that another one complements: the minister | of Singapore."""
    if not is_object(text, held[index], words):
        return index
    for earlier in range(index - 1, -1, -1):
        if not words.complement.match(text[held[earlier].end : held[earlier + 1].start]):
            break
        if not is_object(text, held[earlier], words):
            return earlier
    return index


def _together(text: str, held: Sequence[Voice], index: int, words: CommitmentWords, barrier: int = 0) -> Voice:
    """A voice with those after `barrier` that act together with it."""
    whole = last = held[index]
    for earlier in range(index - 1, -1, -1):
        voice = held[earlier]
        if voice.end <= barrier:
            break
        depends = is_object(text, voice, words)
        if words.conjunction.match(text[_closed(text, voice) : last.start]) and (
            not depends or voice.place or last.place
        ):
            whole, last = _joined(voice, whole), voice
        elif not depends:
            break
    return whole


def _joined(first: Voice, second: Voice) -> Voice:
    people = tuple(dict.fromkeys(first.person_ids + second.person_ids))
    countries = tuple(dict.fromkeys(first.countries + second.countries))
    several = len(countries) > 1 or (len(people) > 1 and not (first.countries and second.countries))
    return replace(
        second,
        start=first.start,
        person_ids=people,
        organisation_ids=tuple(dict.fromkeys(first.organisation_ids + second.organisation_ids)),
        countries=countries,
        joint=first.joint or second.joint or several,
    )
