# SPDX-License-Identifier: MIT
"""Who was named near a place of a document, as groups look for whom they mean."""

from collections import Counter
from collections.abc import Sequence

from vnsg_viewer.extraction.mentions import PersonMention
from vnsg_viewer.extraction.people.organisations.context import Phrase
from vnsg_viewer.extraction.people.references.cast import Cast
from vnsg_viewer.extraction.record import record

PRIME = frozenset({"prime-minister"})
_TWO, _TRIO = 2, 3
_RANKS_PER_STEP = 10  # so much difference of rank weighs as one more person named in between
_USUAL_RANK = 55
_LEADING_RANK = 50  # deputy ministers and above lead delegations
_OFTEN, _CLEARLY, _WITHOUT_PROTAGONIST = 4, 2, 2.0


@record()
class Scene:
    """What was named, in order, for looking back from a place in the text."""

    cast: Cast
    people: tuple[PersonMention, ...]
    phrases: tuple[Phrase, ...]

    def principals(
        self, offset: int, countries: Sequence[str] = (), *, codes: frozenset[str] = frozenset()
    ) -> tuple[str, ...]:
        """Two people of two countries, recently named and of like rank."""
        present = [m for m in self.people if not m.bystander and (not countries or m.country in countries)]
        if codes:
            present = [m for m in present if self._holds(m, codes)]
        nearest: dict[str, PersonMention] = {}
        for mention in sorted(present, key=lambda m: (m.start >= offset, abs(m.start - offset))):
            nearest.setdefault(mention.person_id, mention)
        ranked = list(nearest.values())  # the last named before the place first, then those after it
        main = self._protagonist()
        pairs = [
            (i + j + self._rank_gap(one, other) + self._strangeness(one, other, main), i, j)
            for i, one in enumerate(ranked)
            for j, other in enumerate(ranked[:i])
            if one.country != other.country or one.country is None
        ]
        if not pairs:
            return ()
        _, i, j = min(pairs)
        return tuple(m.person_id for m in sorted((ranked[i], ranked[j]), key=self._first_place))

    def in_sentence(self, offset: int) -> tuple[str, ...]:
        """The first two people of a sentence, of two countries, before a place in it."""
        lexemes = self.cast.lexemes
        sentence = lexemes.sentence(self.cast.word_at(offset))
        here = [m for m in self.people if m.start < offset and not m.bystander]
        here = [m for m in here if lexemes.sentence(self.cast.word_at(m.start)) == sentence]
        second = next((m for m in here if m.country != here[0].country), None)
        return (here[0].person_id, second.person_id) if second else ()

    def _protagonist(self) -> str | None:
        """Whom the article names clearly most often."""
        counts = Counter(m.person_id for m in self.people if not m.bystander).most_common(_TWO)
        is_clear = len(counts) == _TWO and counts[0][1] >= max(_OFTEN, counts[1][1] + _CLEARLY)
        return counts[0][0] if is_clear else None

    def _strangeness(self, one: PersonMention, other: PersonMention, main: str | None) -> float:
        """How odd a pair is: nobody knows that two countries meet, or the protagonist is not of it."""
        is_unknown = one.country is None and other.country is None
        return is_unknown * 0.5 + (main not in {None, one.person_id, other.person_id}) * _WITHOUT_PROTAGONIST

    def three(self, offset: int) -> tuple[str, ...]:
        """Three leading people of three countries, the nearest to a place in the text."""
        found: dict[str, str] = {}
        for mention in sorted(self.people, key=lambda m: (m.start >= offset, abs(m.start - offset))):
            leads = not mention.bystander and mention.country and self._rank(mention) >= _LEADING_RANK
            if leads and mention.country and len(found) < _TRIO:
                found.setdefault(mention.country, mention.person_id)
        return tuple(found.values()) if len(found) == _TRIO else ()

    def _holds(self, mention: PersonMention, codes: frozenset[str]) -> bool:
        held = self.cast.codes(self.cast.characters.by_id[mention.person_id])
        return bool(held & codes) and (codes is PRIME or not held & PRIME)

    def _rank_gap(self, one: PersonMention, other: PersonMention) -> float:
        return abs(self._rank(one) - self._rank(other)) / _RANKS_PER_STEP

    def _rank(self, mention: PersonMention) -> int:
        posts = self.cast.gazetteer.post
        codes = self.cast.printed_codes(self.cast.characters.by_id[mention.person_id])
        return max((posts[code].rank for code in codes if code in posts), default=_USUAL_RANK)

    def _first_place(self, mention: PersonMention) -> int:
        return min(m.start for m in self.people if m.person_id == mention.person_id)

    def organisations(self, first: int) -> tuple[str, ...]:
        """The last ministry or agency named of each of two countries before a word."""
        found: dict[str, str] = {}
        for phrase in sorted(self.phrases, key=lambda p: (p.first >= first, abs(p.first - first))):
            if phrase.country and phrase.organisation_id and len(found) < _TWO:
                found.setdefault(phrase.country, phrase.organisation_id)
        if len(found) == _TWO:
            return tuple(found.values())
        offset = self.cast.lexemes.starts[first]
        theirs = [self.cast.ministries(person_id) for person_id in self.principals(offset)]
        if not theirs or not all(theirs):
            return ()
        alike = ((a, b) for a in theirs[0] for b in theirs[1] if self._kind(a) == self._kind(b))
        return next(alike, (theirs[0][0], theirs[1][0]))

    def _kind(self, organisation_id: str) -> str:
        entry = self.cast.gazetteer.organisations.get(organisation_id)
        return entry.ministry_kind if entry else organisation_id.partition("-")[2]

    def head_of_side(self, offset: int, country: str, organisation_id: str = "") -> tuple[str, ...]:
        """The person of a country (rather of an organisation there) named last before a place, else first after it."""
        ours = [m for m in self.people if m.country == country and not m.bystander]
        if organisation_id:
            ours = [m for m in ours if organisation_id in self.cast.organisations(m.person_id)] or ours
        before = [m for m in ours if m.start < offset]
        leading = [m for m in before if self._rank(m) >= _LEADING_RANK]
        chosen = leading[-1:] or before[-1:] or ours[:1]
        return tuple(m.person_id for m in chosen)
