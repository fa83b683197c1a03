# SPDX-License-Identifier: MIT
"""The subject of a meeting that names only its object: whom a pronoun or an office beside the verb stands for."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import Side
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.events.actors import Actor
from vnsg_viewer.extraction.events.clauses import Cast
from vnsg_viewer.extraction.events.retelling import TALKS, Strand, Telling
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.lexicon.languages.event_words import Frame

_BOTH = 2
_SPOKEN = 2  # times that a report names whom it is about
_CLAUSE_MARK = re.compile(r"[,;:–—]")
_NAME = re.compile(r"(?<=\s)[A-ZÀ-ÞĐ][a-zà-ỹđ]")
_GUESTS = {Frame.RECEIVES: Side.HOST, Frame.RECEIVED_BY: Side.VISITOR, Frame.CALLS: Side.VISITOR}
_Countries = Mapping[str, str | None]


def with_partners(
    found: Sequence[Strand], document: Document, mentions: Mentions, countries: _Countries
) -> list[Strand]:
    """The meetings with their subject where the words before the verb name nobody ("he", "the visitor")."""
    result: list[Strand] = []
    for strand in found:
        lone = _lone(strand, document)
        shared = _shared_subject(lone, result, document) if lone else None
        partner = shared or (_subject_meant(lone, document, mentions, countries) if lone else None)
        if lone is None or partner is None:
            result.append(strand)
            continue
        actor = Actor(lone.trigger.start, lone.trigger.end, (partner,), (), countries.get(partner))
        members = ((actor, _GUESTS.get(lone.trigger.frame, Side.OTHER)), *lone.cast.members)
        tellings = tuple(replace(t, cast=Cast(members)) if t is lone else t for t in strand.tellings)
        result.append(replace(strand, tellings=tellings))
    return result


def _lone(strand: Strand, document: Document) -> Telling | None:
    """The telling of a meeting that names but one of its people: a verb before them, "the talks with" them."""
    if strand.type not in TALKS or len(strand.cast.person_ids) != 1 or strand.cast.organisation_ids:
        return None
    telling = strand.tellings[0]
    trigger = telling.trigger
    if not telling.cast.members:
        return None
    if trigger.frame.is_noun:
        return telling if _is_with(telling, document) else None
    return telling if _slot(telling, document) is not None else None


def _is_with(telling: Telling, document: Document) -> bool:
    """Whether a noun tells of a meeting with its only person, and its sentence names nobody before."""
    trigger, actor = telling.trigger, telling.cast.members[0][0]
    words, sentence = document.language.events, document.sentences[trigger.sentence]
    if trigger.frame is not Frame.TALK or _NAME.search(
        document.text, sentence.start + 1, min(trigger.start, actor.start)
    ):
        return False
    if actor.start < trigger.start:
        return words.partner.match(document.text[sentence.start : actor.start].lower()) is not None
    return words.partner.search(document.text[trigger.start : actor.start].lower()) is not None


def _slot(telling: Telling, document: Document) -> str | None:
    """The words before a verb that stand for its subject without a name; None when they are of another kind."""
    trigger, actor = telling.trigger, telling.cast.members[0][0]
    if actor.end <= trigger.start:
        apposed = document.text[actor.end : trigger.start].strip() == ","
        guests = document.language.events.guests_right.match(document.lower, trigger.end)
        return "" if apposed or guests else None
    start = document.sentences[trigger.sentence].start
    left = document.text[start : trigger.start]
    clause = _CLAUSE_MARK.split(left)[-1]
    words = document.language.events
    if _NAME.search(clause.replace("’", "'")):
        return None
    if not clause.strip():
        return ""  # a participle: "Rencontrant A, …"
    if words.unnamed.match(clause.lower()) or words.conjunctions.match(clause.lower().strip()):
        return clause
    return None


def _shared_subject(telling: Telling, before: Sequence[Strand], document: Document) -> str | None:
    """Whoever acts in the verb before in the same sentence, where "and" goes on from it."""
    slot = (_slot(telling, document) or "").strip().lower()
    if not document.language.events.conjunctions.match(slot):
        return None
    told = [t for s in before for t in s.tellings if t.trigger.sentence == telling.trigger.sentence]
    earlier = [t for t in told if t.trigger < telling.trigger and len(t.cast.person_ids) == _BOTH]
    members = max(earlier, key=lambda t: t.trigger).cast.members if earlier else ()
    return next((actor.person_ids[0] for actor, _ in members if len(actor.person_ids) == 1), None)


def _subject_meant(telling: Telling, document: Document, mentions: Mentions, countries: _Countries) -> str | None:
    """Whom the sentence before begins with, else the person of another country most spoken of in the report."""
    own = next(iter(telling.cast.person_ids))
    told = _spoken(document, mentions)
    sentence = document.sentences[telling.trigger.sentence]
    apart = [p for p in told if p != own and _may_meet(p, own, countries)]
    if telling.trigger.sentence and not telling.trigger.frame.is_noun:
        before = document.sentences[telling.trigger.sentence - 1]
        first = next((m for m in mentions.people if before.start <= m.start < before.end), None)
        if before.paragraph == sentence.paragraph and first and first.person_id in apart:
            return first.person_id
    best = max(apart, key=lambda p: (told[p], -_first(p, mentions)), default=None)
    return best if best and told[best] >= max(told[own], _SPOKEN) else None


def _may_meet(a: str, b: str, countries: _Countries) -> bool:
    first, second = countries.get(a), countries.get(b)
    return first is None or second is None or first != second


def _spoken(document: Document, mentions: Mentions) -> Counter[str]:
    regions = [(s.start, s.end) for s in document.sentences if s.region.is_report]
    return Counter(
        m.person_id for m in mentions.people if not m.bystander and any(a <= m.start < b for a, b in regions)
    )


def _first(person_id: str, mentions: Mentions) -> int:
    return next(m.start for m in mentions.people if m.person_id == person_id)
