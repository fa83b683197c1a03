# SPDX-License-Identifier: MIT
"""The cues of a language file: their verbs bent and framed, and found by their first word."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.lexicon.languages.lazy_pattern import LazyPattern, in_lower_case

_KEYS = frozenset(
    (
        *(
            "rule",
            "modality",
            "attributed",
            "addressed",
            "alone",
            "verbs",
            "words",
            "shapes",
            "frame",
            "before",
            "then",
            "unless",
            "needs",
        ),
        *("speaker", "subject", "joint_only", "quoted", "weak", "clause", "nested", "belief", "answer"),
    )
)
_BESIDE = {
    "coordinated": "participle",
    "plural": "base",
}  # frames of a verb's forms, told by words that are not the cue's
_LITERAL = re.compile(r"\[[^\]]*\]| \?|['’ ]")
_LOOSE = {"'": "['’]", "’": "['’]", " ": r"\s+", " ?": r"\s*"}
_ANY_WORD = r"[^\W\d_]+"
_SIMPLE = re.compile(_ANY_WORD)


class Teller(StrEnum):
    """Who says what a cue tells: its subject, the agent of a passive, whom the clause is attributed to, both sides."""

    SUBJECT = "subject"
    AGENT = "agent"
    STATEMENT = "statement"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that make a commitment, or that only report speech (`modality` None).

    `attributed` is the modality when somebody is quoted for the statement, `addressed` when one side is spoken to,
    `alone` when the article itself says it of one side.
    `joint_only` cues count for both sides together alone, `quoted` ones only from somebody's mouth, `weak` ones only
    with a subject of their own.  The content is the whole clause around the cue with `clause`, else what follows it.
    `nested` finds, right after the cue, the other side's list of proposals.  Reports of a `belief` bind nobody to what
    is expected to happen.  An `answer` is about what stands before it in the sentence, which somebody else said.
    """

    rule: str
    modality: Modality | None
    attributed: Modality | None
    addressed: Modality | None
    alone: Modality | None
    teller: Teller
    joint_only: bool
    quoted: bool
    weak: bool
    clause: bool
    nested: LazyPattern | None
    belief: bool
    answer: bool


@dataclass(frozen=True, slots=True)
class Trigger:
    """The forms of a cue in one frame.

    `before` and `not_before` are about the words right before, `unless` and `needs` about those after, `subject` about
    the whole clause before.  With `beside` the words before are no part of the cue.
    """

    cue: Cue
    match: LazyPattern
    before: LazyPattern | None
    not_before: LazyPattern | None
    unless: LazyPattern | None
    needs: LazyPattern | None
    subject: LazyPattern | None
    gerund: bool
    coordinated: bool
    beside: bool


@dataclass(frozen=True, slots=True)
class Bending:
    """How the language's verbs are bent (`endings` by that of the infinitive, `irregular` ones) and framed."""

    endings: Mapping[str, Mapping[str, list[str]]]
    irregular: Mapping[str, Mapping[str, list[str]]]
    frames: Mapping[str, Mapping[str, Mapping[str, str]]]
    lists: Mapping[str, str]

    def triggers(self, entry: Mapping[str, Any]) -> Iterator[tuple[str, Trigger]]:
        """The triggers of a cue, each with a word by which it is found, '' for those known by their shape alone."""
        if unknown := set(entry) - _KEYS:
            raise ValueError(f"cue '{entry['rule']}' has unknown keys {sorted(unknown)}")
        teller = Teller(entry.get("speaker", Teller.SUBJECT))
        cue = Cue(
            entry["rule"],
            _modality(entry.get("modality")),
            _modality(entry.get("attributed")),
            _modality(entry.get("addressed")),
            _modality(entry.get("alone")),
            teller,
            entry.get("joint_only", False),
            entry.get("quoted", False),
            entry.get("weak", False),
            entry.get("clause", teller not in {Teller.SUBJECT, Teller.AGENT}),
            self._optional(entry.get("nested")),
            entry.get("belief", False),
            entry.get("answer", False),
        )
        for kind, rule in self.frames[entry.get("frame", "active")].items():
            forms = [form for verb in entry.get("verbs", ()) for form in self._forms(verb, kind)]
            yield from self._grouped(cue, entry, forms, kind, rule)
        for kind in ("words", "shapes"):
            yield from self._grouped(cue, entry, entry.get(kind, ()), kind, {"before": entry.get("before", "")})

    def _forms(self, verb: str, kind: str) -> list[str]:
        kind = _BESIDE.get(kind, kind)
        if verb in self.irregular:
            return self.irregular[verb].get(kind, [])
        ending = max((e for e in self.endings if verb.endswith(e)), key=len)
        stem = verb.removesuffix(ending)
        return [stem + bent for bent in self.endings[ending].get(kind, [])]

    def _grouped(
        self, cue: Cue, entry: Mapping[str, Any], forms: Iterable[str], kind: str, rule: Mapping[str, str]
    ) -> Iterator[tuple[str, Trigger]]:
        """One trigger for all forms, found by the first word of each."""
        ordered = sorted(set(forms), key=lambda form: (-len(form), form))
        if not ordered:
            return
        # no adverb is given back to "then"; where verbs are not bent the same word may be either
        given = "+" if self.endings else ""
        aside = "(?:, [^,;.:]{3,60},)?" if self.endings else ""
        then = rf"(?:\s+{{adverbs}}\b)*{given}{aside}\s+(?:{entry['then']})" if "then" in entry else ""
        # where all are words of letters, the anchor by which they are found has said already which it is
        form = _ANY_WORD if all(map(_SIMPLE.fullmatch, ordered)) and kind != "shapes" else f"(?:{'|'.join(ordered)})"
        trigger = Trigger(
            cue,
            match=LazyPattern(spaced(rf"{form}\b{then}", self.lists)),
            before=self._ending(rule.get("before")),
            not_before=self._ending(rule.get("not_before")),
            unless=self._optional("|".join(filter(None, (entry.get("unless"), rule.get("not_after"))))),
            needs=self._optional(entry.get("needs")),
            subject=self._optional(entry.get("subject")),
            gerund=kind == "gerund",
            coordinated=kind == "coordinated",
            beside=kind in _BESIDE,
        )
        if kind == "shapes":
            yield "", trigger
            return
        for anchor in dict.fromkeys(re.split(r"\W", form, maxsplit=1)[0].lower() for form in ordered):
            yield anchor, trigger

    def _ending(self, text: str | None) -> LazyPattern | None:
        return LazyPattern(spaced(rf"(?<!\w)(?:{text})(?:\s*{{adverbs}}\b)*\s*$", self.lists)) if text else None

    def _optional(self, text: str | None) -> LazyPattern | None:
        return LazyPattern(spaced(text, self.lists)) if text else None


def _modality(code: str | None) -> Modality | None:
    return Modality(code) if code else None


def spaced(text: str, lists: Mapping[str, str]) -> str:
    """A pattern of the YAML file for text in lower case: lists put in, any white space and apostrophe allowed."""
    while any(name in text for name in lists):
        for name, value in lists.items():
            text = text.replace(name, f"(?:{value})")
    return in_lower_case(_LITERAL.sub(lambda found: _LOOSE.get(found.group(), found.group()), text))
