# SPDX-License-Identifier: MIT
"""Attribution: who says what each cue of a sentence tells."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.extraction.commitments.cues import CueMatch
from vnsg_viewer.extraction.commitments.speakers import (
    Voice,
    first_subject,
    is_object,
    with_partner,
    within,
)
from vnsg_viewer.extraction.commitments.telling import Spoken, Telling, adjacent
from vnsg_viewer.lexicon.languages.commitment_cues import Teller

_QUOTED = re.compile(r"[,»”\"“]\s*$|^\s*$")  # what stands before a verb whose subject follows
_CLOSED = re.compile(r"[»”\"]\s*$")
_COMMA = re.compile(r",\s*$")
_APART = re.compile(r";")
_SHARED_ACTS = frozenset({Modality.SIGNED, Modality.AGREED, Modality.DISCUSSED})
_AMONG = re.compile(r"\b(?:between|entre|giữa)\b[^,;:]{0,40}$")
_OPENING = ' \t\n\xa0“"«'
# Before a subject: somebody unknown at the head of the sentence, or named before, acts together with it
_ANOTHER = re.compile(r"\A\W*\w\S*(?: [\w-]+){0,2} (?:and|et|và) \Z|\b(?:with whom|avec (?:lequel|laquelle|qui)) \Z")
_PAUSED = " ,:"  # after a report without a subject of its own: he affirmed, | will do all
_AND = re.compile(r"[,;:]|\b(?:and|et|và)\b")
_BOTH = Voice(0, 0, joint=True)
_CLOSE = 25  # letters between a verb that is no "said" and the subject after it
_ADDRESSED = 6  # letters between "told" and whom
_AGENT = 160  # how far after a passive who acts may be named

# How sure the speaker is, by the way that led to it
_ADJACENT, _FOLLOWING, _SHARED, _FIRST, _CARRIED, _NARRATED, _PASSIVE, _QUOTED_AT_MOST = (
    *(0.95, 0.95, 0.85, 0.75),
    *(0.6, 0.75, 0.8, 0.9),
)


def attribute(telling: Telling, matches: Sequence[CueMatch]) -> tuple[Spoken, ...]:
    """The cues of a sentence with their speakers; those of nobody, and those within another's content, are left out."""
    found: list[Spoken] = []
    leading: list[Spoken] = []  # those that are not told within another's content: a later verb shares their subject
    barriers = {match.start: last.end for last, match in pairwise(matches)}
    for match in matches:
        if not _is_statement(match):
            spoken = _speech(telling, match, leading, barriers.get(match.start, 0))
            found.append(spoken)
            if not (spoken.speaker and _is_nested(telling, spoken, leading)):
                leading.append(spoken)
    reports = [spoken for spoken in found if spoken.match.reports and spoken.speaker]
    found = [_in_own_words(telling, spoken, reports) for spoken in found]
    if found and _opens(telling, found[0]):
        after = _main_subject(telling, found[0].match.end) or next((s.speaker for s in found[1:] if s.speaker), None)
        found[0] = replace(found[0], speaker=after or found[0].speaker, confidence=_SHARED)
    found += [
        _statement(telling, match, reports, barriers.get(match.start, 0)) for match in matches if _is_statement(match)
    ]
    found.sort(key=lambda spoken: spoken.match.start)
    return tuple(
        spoken
        for index, spoken in enumerate(found)
        if spoken.speaker and not (index and _is_nested(telling, spoken, found[:index]))
    )


def _opens(telling: Telling, first: Spoken) -> bool:
    """Whether a verb without a subject opens the sentence: stressing the need to act, she | agreeing with him, they."""
    subjectless = first.subject is None and not first.inverted and not first.match.reports
    return (
        subjectless
        and (first.match.gerund or telling.words.bare)
        and not telling.before(first.match.start).strip(_OPENING)
    )


def _main_subject(telling: Telling, start: int) -> Voice | None:
    """Who is named right after a comma: the subject of the main clause that follows an introductory one."""
    return next((v for v in telling.voices if v.start >= start and _COMMA.search(telling.before(v.start))), None)


def _is_statement(match: CueMatch) -> bool:
    return match.cue.teller in {Teller.STATEMENT, Teller.BOTH} and not match.reports


def _in_own_words(telling: Telling, spoken: Spoken, reports: Sequence[Spoken]) -> Spoken:
    """Who is meant by "we": both sides where they act together, else whoever is quoted."""
    subject = spoken.subject
    if subject and (quoted := telling.quoting(subject)):
        return replace(spoken, speaker=quoted, attributed=True)
    if subject is None or not subject.quoted or spoken.match.cue.modality in _SHARED_ACTS:
        return spoken
    report = _report(telling, spoken.match, [other for other in reports if other is not spoken])
    speaker = report.speaker if report else telling.narrator(subject)
    nobody = telling.carried is None or telling.carried.joint or not telling.carried.person_ids
    if speaker is None and nobody and not (subject.joint or telling.is_within_quotes(subject.start)):
        speaker = replace(subject, unnamed=True)  # the author, whom the article does not name
    return replace(spoken, speaker=speaker, attributed=True) if speaker else spoken


def _speech(telling: Telling, match: CueMatch, earlier: Sequence[Spoken], barrier: int) -> Spoken:
    """A verb whose subject is the speaker."""
    text, held, words = telling.text, telling.voices, telling.words
    if match.cue.teller is Teller.AGENT:
        by = words.agent.match(text[match.end : min(telling.end, match.end + _AGENT)])
        agent = telling.follower(match.end + by.end(), match.end + by.end()) if by else None
        return Spoken(match, agent, confidence=_FOLLOWING)
    phrase = match.cue.teller is Teller.STATEMENT
    may_follow = phrase or not (match.gerund or words.bare)
    before = telling.before(match.start)
    voice = None if phrase or _CLOSED.search(before) else telling.subject(match.start, barrier)
    if may_follow and voice is None and _QUOTED.search(before):
        follower = telling.follower(match.start, match.end)
        if follower and (match.reports or follower.start - match.end <= _CLOSE):
            return Spoken(match, follower, confidence=_FOLLOWING, inverted=True)
    if phrase:
        return Spoken(match, None)
    voice = voice or telling.subject(match.start, barrier) or telling.stand_in(match.start, barrier)
    if voice and match.cue.weak and not voice.joint and is_object(text, voice, words):
        voice = None
    if voice:
        if match.cue.modality in _SHARED_ACTS:
            voice = with_partner(text, held, voice, match.end, words)
            if not voice.joint and _ANOTHER.search(text[telling.start : voice.start]):
                voice = replace(voice, joint=True)
        return Spoken(match, voice, voice, _ADJACENT)
    return _unnamed(telling, match, earlier)


def _unnamed(telling: Telling, match: CueMatch, earlier: Sequence[Spoken]) -> Spoken:
    """A verb without a subject of its own: it shares that of another one."""
    text, words = telling.text, telling.words
    if match.cue.modality is Modality.SIGNED and telling.signing:
        return Spoken(match, _BOTH, confidence=_CARRIED)
    last = next((spoken for spoken in reversed(earlier) if spoken.speaker), None)
    if last and last.match.reports and words.gap.match(text[last.match.end : match.start]):
        return Spoken(match, last.speaker, confidence=_SHARED)
    if last and _AND.fullmatch(text[last.match.end : match.start].strip()):
        return Spoken(match, last.speaker, confidence=_SHARED)
    if last and last.match.reports and not last.match.cue.belief and adjacent(telling, words.own, match.start):
        return Spoken(match, last.speaker, confidence=_SHARED, attributed=True)
    if match.cue.weak or not words.boundary.search(telling.before(match.start)):
        return Spoken(match, None)
    if last:
        return Spoken(match, last.speaker, confidence=_SHARED)
    all_held = (telling.voices, telling.stand_ins())
    first = (first_subject(text, held, match.start, words) for held in all_held)
    voice = min((v for v in first if v), key=lambda v: v.start, default=None)
    if voice and not (words.bare and earlier and _begins_without_subject(text, earlier[0], voice)):
        return Spoken(match, voice, confidence=_FIRST)
    return Spoken(match, telling.carried if words.bare else None, confidence=_CARRIED)


def _begins_without_subject(text: str, first: Spoken, voice: Voice) -> bool:
    """Whether the first verb of a sentence stands before anybody named, who is then spoken of only."""
    return first.match.start < voice.start and not _COMMA.search(text, first.match.start, voice.start)


def _statement(telling: Telling, match: CueMatch, reports: Sequence[Spoken], barrier: int) -> Spoken:
    """A clause that somebody may be quoted for: both sides should, the ministry is ready to, a body will be set up."""
    report = _report(telling, match, reports)
    foretold = match.cue.attributed is not None
    if foretold and report and report.match.cue.belief:
        return Spoken(match, None)
    if match.cue.teller is Teller.BOTH:
        if report and foretold:
            return Spoken(match, report.speaker, _BOTH, min(report.confidence, _QUOTED_AT_MOST), attributed=True)
        return Spoken(match, _BOTH, _BOTH, _PASSIVE)
    subject = telling.subject(match.start, barrier) or telling.stand_in(match.start, barrier)
    owner: Voice | None = None
    if subject and _AMONG.search(telling.before(subject.start)):
        subject = None
    elif subject and not subject.joint and is_object(telling.text, subject, telling.words):
        subject, owner = None, subject
    if report is None:
        return _unreported(telling, match, subject)
    speaker = report.speaker
    ours = owner is not None and speaker is not None and bool({*owner.countries} & {*speaker.countries})
    if subject is None and foretold and not ours and not _of_the_speaker(telling, report, match):
        subject = _shared(telling, report, match)
        if subject is None:
            return Spoken(match, None)
    if foretold and subject and speaker and not subject.joint and _of_another_side(subject, speaker):
        return Spoken(match, None)
    return Spoken(match, speaker, subject, min(report.confidence, _QUOTED_AT_MOST), attributed=True)


def _unreported(telling: Telling, match: CueMatch, subject: Voice | None) -> Spoken:
    """A clause that nobody is quoted for: the article's own words, or those of whoever is still speaking."""
    if subject is None:
        return Spoken(match, None)
    if quoted := telling.quoting(subject):
        return Spoken(match, quoted, subject, _CARRIED, attributed=True)
    narrator, author = telling.narrator(subject), telling.author
    if narrator and (subject.quoted or (match.cue.quoted and subject.joint and telling.just_spoke)):
        return Spoken(match, narrator, subject, _CARRIED, attributed=True)
    if author and not subject.joint and not _of_another_side(subject, author):
        return Spoken(match, author, subject, _QUOTED_AT_MOST, attributed=True)
    return Spoken(match, None if match.cue.quoted else subject, subject, _NARRATED)


def _report(telling: Telling, match: CueMatch, reports: Sequence[Spoken]) -> Spoken | None:
    """The report that quotes somebody for a statement: the last one before it, else the first after it."""
    for report in reversed(reports):
        if report.match.end <= match.start:
            if not _APART.search(telling.text, report.match.end, match.start):
                return report
            break
    for report in reports:
        if report.match.start >= match.end:
            apart = _APART.search(telling.text, match.end, report.match.start)
            quoting = report.inverted or _QUOTED.search(telling.before(report.start))
            return report if quoting and not apart and not report.match.gerund else None
    return None


def _shared(telling: Telling, report: Spoken, match: CueMatch) -> Voice | None:
    """The subject of the clause reported, which a further verb shares: she said her country relies on it and | will."""
    if not telling.words.boundary.search(telling.before(match.start)):
        return None
    text, words = telling.text, telling.words
    if report.match.end > match.start:
        return first_subject(text, within(telling.voices, telling.start, match.start), match.start, words)
    held = within(telling.voices, report.match.end, match.start)
    if held and held[0].start <= report.match.end + _ADDRESSED and words.opening.match(text, held[0].end + 1):
        held = held[1:]
    return first_subject(text, held, match.start, words)


def _of_another_side(subject: Voice, speaker: Voice) -> bool:
    """Whether somebody says what others will do: that is no promise."""
    if subject.countries and speaker.countries:
        return not set(subject.countries) & set(speaker.countries)
    return bool(subject.person_ids and speaker.person_ids) and not set(subject.person_ids) & set(speaker.person_ids)


def _of_the_speaker(telling: Telling, report: Spoken, match: CueMatch) -> bool:
    """Whether the subject is the speaker's own side (he said | his country | will), or left out."""
    if adjacent(telling, telling.words.own, match.start):
        return True
    if report.match.end > match.start:
        return False
    return bool(telling.words.gap.match(telling.text[report.match.end : match.start].lstrip(_PAUSED)))


def _is_nested(telling: Telling, spoken: Spoken, earlier: Sequence[Spoken]) -> bool:
    """Whether it is part of what an earlier cue of the sentence already tells."""
    last = next((other for other in reversed(earlier) if other.speaker), None)
    if last is None or last.match.reports or last.inverted or spoken.match.cue.answer:
        return False
    if spoken.subject and 0 < spoken.subject.end <= last.match.start:
        return False
    between = telling.text[last.match.end : spoken.start]
    if _APART.search(between):
        return False
    resumed = telling.words.boundary.search(telling.before(spoken.start)) is not None
    if _is_statement(spoken.match):
        if not _is_statement(last.match) or spoken.subject is None:
            return True
        if spoken.match.cue.teller is Teller.BOTH:
            return not _AND.search(between)
        return spoken.subject.start < last.match.end or not resumed
    return not (spoken.match.gerund or resumed)
