# SPDX-License-Identifier: MIT
"""Commitments: what one article says was signed, agreed, promised, asked or wished, and by whom."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b

from vnsg_viewer.domain.commitment import Commitment, Modality, Party
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.extraction.commitments.content import addressee_of, clause_end, content_of, trimmed
from vnsg_viewer.extraction.commitments.hearing import Heard, hear
from vnsg_viewer.extraction.commitments.occasion import Occasions, occasions
from vnsg_viewer.extraction.commitments.speakers import Voice, voice_after
from vnsg_viewer.extraction.commitments.telling import Spoken, Telling
from vnsg_viewer.extraction.document import Document, Sentence
from vnsg_viewer.extraction.events.told_event import ToldEvent
from vnsg_viewer.extraction.mentions import Mentions
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.topics import Topics, load_topics, topic_words

_ADDRESSED = frozenset({Modality.REQUESTED, Modality.PROPOSED, Modality.INVITED, Modality.OFFERED})
_ID_BYTES = 8


def find_commitments(document: Document, mentions: Mentions, events: Sequence[ToldEvent]) -> tuple[Commitment, ...]:
    """The commitments of an article, in order of the text; `event_id` is the id of a told event."""
    countries = {mention.person_id: mention.country for mention in mentions.people if mention.country}
    telling_sentences = {document.sentences[index] for event in events for index in event.sentences}
    named = {
        place.country
        for s in telling_sentences
        for place in mentions.places
        if s.start <= place.start < s.end and place.country
    }
    officials = {m.person_id for m in mentions.people if (m.post or m.organisation_id) and not m.bystander}
    met = occasions(events, countries, named, officials)
    if not met.events:
        return ()
    countries |= {person: p.country for person, p in met.people.items() if p.country}
    signings = {index for event in events if event.type is EventType.SIGNING for index in event.sentences}
    topics = load_topics()
    return _once(
        [
            commitment
            for heard in hear(document, mentions, countries, signings)
            for spoken in heard.spoken
            for commitment in _Scene(document, heard, met, topics).commitments(spoken)
        ]
    )


@record()
class _Scene:
    """A sentence in its article: what turns its cues into commitments."""

    document: Document
    heard: Heard
    met: Occasions
    topics: Topics

    @property
    def telling(self) -> Telling:
        """The sentence as it was attributed."""
        return self.heard.telling

    @property
    def sentence(self) -> Sentence:
        """The sentence in its place."""
        return self.heard.sentence

    def commitments(self, spoken: Spoken) -> Iterator[Commitment]:
        """The commitments that one cue tells: none, one, or one more for each proposal that it welcomes."""
        speaker, cue = spoken.speaker, spoken.match.cue
        if speaker is None or cue.modality is None or not self.met.knows(speaker):
            return
        both = (spoken.subject or speaker).joint
        narrated = cue.attributed is not None and not spoken.attributed
        if (cue.joint_only or (narrated and cue.alone is None)) and not both:
            return
        stretch = content_of(self.telling, spoken, self.heard.spoken)
        if stretch is None:
            return
        addressee = self._addressee(spoken, clause_end(self.telling, spoken, self.heard.spoken))
        modality = cue.modality
        if cue.attributed and (spoken.attributed or (spoken.subject and spoken.subject.quoted)):
            modality = cue.attributed
        elif cue.alone and not both:
            modality = cue.alone
        elif cue.addressed and addressee and not addressee.joint:
            modality = cue.addressed
        commitment = self._commitment(modality, speaker, addressee, stretch, spoken)
        if modality is Modality.DISCUSSED and not set(commitment.topics) - self.topics.general:
            return
        ends = self.telling.text[stretch[1] : self.telling.end].strip()
        if ends == ":" and modality is not Modality.SIGNED and not commitment.topics:
            return  # "the following measures:" says nothing, the items below it do
        yield commitment
        if cue.nested:
            yield from self._proposals(spoken, stretch)

    def _commitment(
        self, modality: Modality, speaker: Voice, addressee: Voice | None, stretch: tuple[int, int], spoken: Spoken
    ) -> Commitment:
        document = self.document
        rule = f"{document.language.code}.commitment.{spoken.match.cue.rule}"
        evidence = document.evidence(self.sentence.start, self.sentence.end, rule)
        span = document.clean.raw(*stretch)
        event = self.met.event_of(self.sentence, self._answered(spoken) or speaker, modality)
        return Commitment(
            id=_identity(evidence.article_id, str(span.start), str(span.end), modality.value),
            event_id=event.id,
            modality=modality,
            speaker=self.met.party_of(speaker, event),
            content=document.article.text[span.start : span.end],
            evidence=(evidence,),
            addressee=self.met.party_of(addressee, event) if addressee else Party(),
            topics=self._topics(stretch),
            confidence=spoken.confidence,
        )

    def _answered(self, spoken: Spoken) -> Voice | None:
        """Whoever said what is answered: both were at the same event."""
        earlier = (s.speaker for s in reversed(self.heard.spoken) if s.match.end <= spoken.start)
        return next(earlier, None) if spoken.match.cue.answer else None

    def _topics(self, stretch: tuple[int, int]) -> tuple[str, ...]:
        """The topics of a clause, and of the phrase before it that says what the sentence is about."""
        text, code = self.telling.text, self.document.language.code
        fronted = self.telling.words.fronted.match(text, self.telling.start, stretch[0])
        about = fronted.group() if fronted else ""
        return self.topics.find(f"{about} {text[stretch[0] : stretch[1]]}", code)

    def _addressee(self, spoken: Spoken, end: int) -> Voice | None:
        match, held = spoken.match, self.telling.voices
        if spoken.inverted or match.cue.modality not in _ADDRESSED:
            return None
        inside = next((v for v in held if match.start <= v.start and v.end <= match.end and v != spoken.subject), None)
        voice = inside or addressee_of(self.telling, spoken, end)
        same = voice and spoken.speaker and voice.person_ids and voice.person_ids == spoken.speaker.person_ids
        return None if same else voice

    def _proposals(self, spoken: Spoken, stretch: tuple[int, int]) -> Iterator[Commitment]:
        """What the other side had proposed: the items of a list that follows the welcome."""
        nested = spoken.match.cue.nested
        listing = nested.search(self.telling.text, spoken.match.end, stretch[1]) if nested else None
        if listing is None or spoken.speaker is None:
            return
        owner = voice_after(
            self.telling.text, self.telling.voices, spoken.match.end, spoken.match.end, self.telling.words
        )
        event = self.met.event_of(self.sentence, spoken.speaker, Modality.WELCOMED)
        other = owner if owner and owner.start < listing.start() else self.met.other_side(spoken.speaker, event)
        if other is None or other.joint:
            return
        for item in self._items(listing.end(), stretch[1]):
            yield replace(self._commitment(Modality.PROPOSED, other, None, item, spoken), addressee=Party())

    def _items(self, start: int, end: int) -> list[tuple[int, int]]:
        """The items of a list where each has a topic that the others lack; else the list as one."""
        marks = []
        position = start
        while mark := self.telling.words.item.search(self.telling.text, position, end):
            marks.append(mark)
            position = mark.end()
        edges = [start, *(mark.end() for mark in marks)]
        stops = [*(mark.start() for mark in marks), end]
        items = [item for a, b in zip(edges, stops, strict=True) if (item := trimmed(self.telling, a, b))]
        code = self.document.language.code
        named = [set(self.topics.find(self.telling.text[a:b], code)) - self.topics.general for a, b in items]
        apart = all(mine - set().union(*named[:i], *named[i + 1 :]) for i, mine in enumerate(named))
        whole = trimmed(self.telling, start, end)
        return items if apart and len(items) > 1 else [whole] if whole else []


def _identity(*parts: str) -> str:
    return "c-" + blake2b("\0".join(parts).encode(), digest_size=_ID_BYTES).hexdigest()


def _once(found: Sequence[Commitment]) -> tuple[Commitment, ...]:
    """Each commitment once, with all sentences of the article that tell it in the same words, or in fewer."""
    kept: list[tuple[str, Commitment]] = []
    for commitment in found:
        words = f" {' '.join(topic_words(commitment.content))} "
        for index, (other, first) in enumerate(kept):
            retold = first.modality is commitment.modality and (words in other or other in words)
            if retold and not set(commitment.evidence) & set(first.evidence):
                evidence = first.evidence + commitment.evidence
                fuller = commitment if len(words) > len(other) else first
                kept[index] = max(words, other, key=len), replace(fuller, id=first.id, evidence=evidence)
                break
        else:
            kept.append((words, commitment))
    return tuple(commitment for _, commitment in kept)
