# SPDX-License-Identifier: MIT
"""The section `dates` of a language file: calendar words, phrases, and the grammar as rules over them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_RELATIVE_KEYS = frozenset(
    {"words", "anchor", "shift", "unit", "part", "open_after", "open_before", "from_end", "ignore"}
)


@dataclass(frozen=True, slots=True)
class RelativePhrase:
    """Words such as 'yesterday' or 'later this year' and how to count from their anchor."""

    rule: str
    anchor: str
    unit: str
    shift: int
    part: str
    open_after: bool
    open_before: bool
    from_end: bool
    ignore: bool  # words that only begin like a date (the day before the summit)


@dataclass(frozen=True, slots=True)
class Durations:
    """How a language says how long a visit lasts: patterns, in which the group `n` is a number or one of `numbers`.

    `visit` finds "a three-day visit", `begins` and `ends` the words that make a day its first or its last,
    `known` the beginning of a sentence about a visit told of before, and `units` are the words after the number.
    """

    visit: str
    begins: str
    ends: str
    known: str
    numbers: Mapping[str, int]
    units: frozenset[str]

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "Durations":
        """From the YAML section."""
        return cls(
            section["visit"],
            section["begins"],
            section["ends"],
            section["known"],
            dict(section["numbers"]),
            frozenset(section["units"]),
        )


@dataclass(frozen=True, slots=True, eq=False)
class DateWords:
    """Words and rules of the date grammar; compared and hashed by identity.

    A word in lower case is recognised in any case, one with a capital only so (May, the month).  `classes` are words
    without a value that rules call by name; `rules` and `roles` are patterns over classes, see date_grammar.  `future`
    finds verbs in the future, `ahead` those and other words for what is still to come, `opening` a word with which a
    sentence says when and where before it says what; `during` says that something was at any time of a visit,
    `afterwards` that it went with what was told before.
    """

    months: Mapping[str, int]
    month_prefixes: tuple[str, ...]
    weekdays: Mapping[str, int]
    parts_of_day: Mapping[str, str]
    day_words: Mapping[str, int]
    day_suffixes: tuple[str, ...]
    relative: Mapping[str, RelativePhrase]
    classes: Mapping[str, tuple[str, ...]]
    rules: Mapping[str, str]
    roles: Mapping[str, tuple[str, ...]]
    future: str
    ahead: str
    opening: str
    during: str
    afterwards: str
    durations: Durations

    @classmethod
    def parse(cls, section: Mapping[str, Any]) -> "DateWords":
        """From the YAML section."""
        return cls(
            months=_by_word(section["months"]),
            month_prefixes=tuple(section.get("month_prefixes", ())),
            weekdays=_by_word(section["weekdays"]),
            parts_of_day=_by_word(section["parts_of_day"]),
            day_words=_by_word(section.get("day_words", {})),
            day_suffixes=tuple(section.get("day_suffixes", ())),
            relative=_relative(section["relative"]),
            classes={name: tuple(words) for name, words in section["words"].items()},
            rules=dict(section["rules"]),
            roles={role: tuple(patterns) for role, patterns in section["roles"].items()},
            future=section["future"],
            ahead=section["ahead"],
            opening=section["opening"],
            during=section["during"],
            afterwards=section["afterwards"],
            durations=Durations.parse(section["durations"]),
        )


def _by_word(section: Mapping[Any, list[str]]) -> dict[str, Any]:
    return {word: value for value, words in section.items() for word in words}


def _relative(section: Mapping[str, Mapping[str, Any]]) -> dict[str, RelativePhrase]:
    phrases: dict[str, RelativePhrase] = {}
    for rule, entry in section.items():
        unknown = entry.keys() - _RELATIVE_KEYS
        if unknown:
            raise ValueError(f"relative.{rule}: unknown {', '.join(sorted(unknown))}")
        phrase = RelativePhrase(
            rule=rule,
            anchor=entry.get("anchor", "publication"),
            unit=entry.get("unit", "day"),
            shift=entry.get("shift", 0),
            part=entry.get("part", ""),
            open_after=entry.get("open_after", False),
            open_before=entry.get("open_before", False),
            from_end=entry.get("from_end", False),
            ignore=entry.get("ignore", False),
        )
        if phrase.open_after and phrase.unit == "day":
            raise ValueError(f"relative.{rule}: open_after needs a unit longer than a day")
        phrases |= dict.fromkeys(entry["words"], phrase)
    return phrases
