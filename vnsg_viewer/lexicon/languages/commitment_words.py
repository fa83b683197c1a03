# SPDX-License-Identifier: MIT
"""The section `commitments` of a language file: which words make a commitment of which modality."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vnsg_viewer.lexicon.languages.commitment_cues import Bending, Trigger, spaced
from vnsg_viewer.lexicon.languages.lazy_pattern import LazyPattern


@dataclass(frozen=True, slots=True)
class CommitmentWords:
    """Cues by their first word, and the small words that tell who speaks to whom.

    Patterns about what stands *before* a place end there (`$`), those about what stands *after* it begin there (`^`).
    - `gap`: all that may stand between a subject and its verb; `boundary`: where a new verb of the same subject begins;
    - `complement`: between a noun and a name that belongs to it (the leaders | of); `conjunction`: between two names
      that act together; `preposition`: before a name that is no subject; `possessive`: after one;
    - `negation`, `history`: before a verb that commits nobody now; `pluperfect`: what of that, in reported speech,
      tells of the talks themselves; `past`: after a verb, a year or an "ago"; `long_ago`: the same after "agreed",
      where it differs; `once`: at the head of a sentence about what was long ago; `relative`: before a passive that
      only describes;
    - `inverted`: between a verb and the subject after it; `agent`: between a passive and who acts;
    - `opening`: what a clause of content sheds; `item`: between the items of a list;
    - `together`: before one with whom the subject acts; `infinitive`: between somebody asked and what he is to do;
    - `ours`: we, and I as `one`; `speech`: in a title, before who speaks in the whole text; `own`: his country;
    - `done`: has been signed since; `purpose`: before what papers to be signed are for; `further`: other papers are to
      be signed; `fronted`: at the head of a sentence, what it is about;
    - `latter`, `partner`, `pair`, `officials`: subjects that name nobody (the latter, his host, the two, a minister);
    - `shape_endings`: how the words end that cues know by their shape;
    - `bare`: the verbs are not bent, so that only subject or boundary tells a verb from a noun or an infinitive.
    """

    triggers: Mapping[str, tuple[Trigger, ...]]
    gap: LazyPattern
    boundary: LazyPattern
    complement: LazyPattern
    preposition: LazyPattern
    possessive: LazyPattern
    conjunction: LazyPattern
    negation: LazyPattern
    history: LazyPattern
    pluperfect: LazyPattern
    relative: LazyPattern
    past: LazyPattern
    long_ago: LazyPattern
    once: LazyPattern
    inverted: LazyPattern
    opening: LazyPattern
    item: LazyPattern
    together: LazyPattern
    infinitive: LazyPattern
    ours: LazyPattern
    speech: LazyPattern
    own: LazyPattern
    done: LazyPattern
    purpose: LazyPattern
    further: LazyPattern
    fronted: LazyPattern
    agent: LazyPattern
    latter: LazyPattern
    partner: LazyPattern
    pair: LazyPattern
    officials: LazyPattern
    shape_endings: tuple[str, ...]
    bare: bool

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "CommitmentWords":
        """From the YAML section."""
        lists = {f"{{{name}}}": value for name, value in section["lists"].items()}
        lists["{adverbs}"] = "|".join(section["adverbs"])
        bending = Bending(section.get("endings", {}), section.get("irregular", {}), section["frames"], lists)
        triggers: dict[str, list[Trigger]] = {}
        for entry in section["cues"]:
            for anchor, trigger in bending.triggers(entry):
                triggers.setdefault(anchor, []).append(trigger)

        def pattern(key: str) -> LazyPattern:
            return LazyPattern(spaced(section[key], lists))

        def before(key: str) -> LazyPattern:
            return LazyPattern(spaced(rf"(?:\b|(?=\W))(?:{section[key]})\s*(?:{{adverbs}}\b\s*)*$", lists))

        return cls(
            triggers={anchor: tuple(held) for anchor, held in triggers.items()},
            gap=pattern("between_subject_and_verb"),
            boundary=before("boundary"),
            complement=pattern("complement"),
            preposition=LazyPattern(spaced(rf"(?<!\w)(?:{section['prepositions']})$", lists)),
            possessive=pattern("possessive"),
            conjunction=pattern("conjunction"),
            negation=before("negation"),
            history=before("history"),
            pluperfect=before("pluperfect"),
            relative=before("relative"),
            past=pattern("past"),
            long_ago=pattern("long_ago" if "long_ago" in section else "past"),
            once=pattern("once"),
            inverted=pattern("inverted"),
            opening=pattern("opening"),
            item=pattern("item"),
            together=pattern("together"),
            infinitive=pattern("infinitive"),
            ours=pattern("ours"),
            speech=pattern("speech"),
            own=pattern("own"),
            done=pattern("done"),
            purpose=pattern("purpose"),
            further=pattern("further"),
            fronted=pattern("fronted"),
            agent=pattern("agent"),
            latter=pattern("latter"),
            partner=pattern("partner"),
            pair=pattern("pair"),
            officials=pattern("officials"),
            shape_endings=tuple(section.get("shape_endings", ())),
            bare=section["bare"],
        )
