# SPDX-License-Identifier: MIT
"""The date grammar of a language: the rules of its YAML file compiled to regular expressions over token codes.

A rule is a sequence of symbols.  `day month year weekday part relative day_number month_number any_year short_year`
are values (the second of a kind is the end of a range), other names are the file's own classes of words.
`? * + {m,n} ( ) |` mean what they mean in regular expressions, `,` is a comma, `&name` and `!name` look ahead,
`<!name` looks behind.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TypeVar

from vnsg_viewer.extraction.dates.tokens import CAPITAL, DAY, GAP, HIGH, LINE, YEAR, Vocabulary, tokens
from vnsg_viewer.extraction.record import record
from vnsg_viewer.lexicon.languages.date_words import DateWords, RelativePhrase
from vnsg_viewer.lexicon.languages.lazy_pattern import LazyPattern

_T = TypeVar("_T")
_SYMBOL = re.compile(r"(?P<look><!|[&!])?(?P<name>[a-z_]+)|(?P<count>\{\d+,\d*\})|(?P<mark>[()|?*+,])|\s+")
_FIXED = {
    "dash": "-",
    "slash": "/",
    "numeric_mark": "[/.-]",
    "opening": r"\(",
    "closing": r"\)",
    "word": f"[{CAPITAL}x{DAY}{HIGH}{YEAR}'\ue000-\uf8ff-]",
    "small": f"(?!{CAPITAL})",
    "other_day": DAY,
    "pause": rf"[.,)]|{LINE}|\Z",
}
_ENDS = 2  # a range has two: the second value of a kind is its last
_DASHED = frozenset({"to", "till"})  # classes to which a dash belongs
_NUMBERS = {"day_number": "day", "month_number": "month", "any_year": "year", "short_year": "year"}
_VALUES = frozenset({"day", "month", "year", "weekday", "part", "relative", *_NUMBERS})


@record()
class Rule:
    """A rule by name; its groups are the values of a PartialDate, `last_*` the end of a range."""

    name: str
    pattern: LazyPattern


@record()
class Grammar:
    """All rules of a language as one alternation to find, and one by one to read; and what tells a date's role."""

    vocabulary: Vocabulary
    values: Mapping[str, Mapping[str, int]]
    parts_of_day: Mapping[str, str]
    relative: Mapping[str, RelativePhrase]
    any_rule: re.Pattern[str]
    rules: Mapping[str, Rule]
    roles: Mapping[str, re.Pattern[str]]
    future: re.Pattern[str]


@cache
def grammar(words: DateWords) -> Grammar:
    """The compiled grammar of a language's words and rules."""
    vocabulary = Vocabulary.of(_phrases(words))
    classes = _classes(words, vocabulary)
    sources = {
        name: (_compiled(rule, classes), _compiled(rule, classes, named=True)) for name, rule in words.rules.items()
    }
    return Grammar(
        vocabulary=vocabulary,
        values={
            "day": _lowered(words.day_words),
            "month": _lowered(words.months),
            "weekday": _lowered(words.weekdays),
        },
        parts_of_day=_lowered(words.parts_of_day),
        relative=_lowered(words.relative),
        any_rule=re.compile(
            _ahead(words, vocabulary)
            + "(?:"
            + "|".join(f"(?P<{name}>{plain})" for name, (plain, _) in sources.items())
            + ")"
        ),
        rules={name: Rule(name, LazyPattern(named)) for name, (_, named) in sources.items()},
        roles={name: _role(name, patterns, classes) for name, patterns in words.roles.items()},
        future=re.compile(words.future, re.IGNORECASE),
    )


def _lowered(mapping: Mapping[str, _T]) -> Mapping[str, _T]:
    return {word.lower(): value for word, value in mapping.items()}


def _phrases(words: DateWords) -> Iterator[str]:
    for mapping in (words.months, words.weekdays, words.parts_of_day, words.day_words, words.relative):
        yield from mapping
    yield from words.month_prefixes
    yield from words.day_suffixes
    for phrases in words.classes.values():
        yield from phrases


def _words(phrase: str) -> list[str]:
    return [token.lower() for token in tokens(phrase) if token[0].isalpha()]


def _ahead(words: DateWords, vocabulary: Vocabulary) -> str:
    """A look-ahead that rules out most places at once: only known tokens may stand before a date's number or name."""
    telling = (*words.months, *words.weekdays, *words.parts_of_day, *words.day_words, *words.relative)
    hot_words = {max(_words(phrase), key=len) for phrase in telling} | {
        w for month in words.months for w in _words(month)
    }
    hot = {DAY, YEAR, *(vocabulary.codes[w] for word in hot_words for w in (word, word.capitalize()))}
    cold = set(vocabulary.codes.values()) - hot - {HIGH}
    before = f"[{re.escape(''.join(sorted(cold)))}]"
    return f"(?![ {LINE},/.'-])(?={before}*+[{re.escape(''.join(sorted(hot)))}])"


def _classes(words: DateWords, vocabulary: Vocabulary) -> dict[str, str]:
    def one_of(phrases: Iterable[str]) -> str:
        longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
        return "|".join(map(vocabulary.pattern, longest_first)) or "(?!)"

    def only(alternatives: str) -> str:
        return f"(?:{alternatives})"

    def full_names(mapping: Mapping[str, int]) -> set[str]:
        return set({number: name for name, number in reversed(list(mapping.items()))}.values())

    def names(mapping: Mapping[str, int]) -> str:
        full = full_names(mapping)
        return f"(?:{one_of(full)}|(?:{one_of(mapping.keys() - full)})\\.?)"

    months = [names(words.months)]
    if words.month_prefixes:
        months.append(only(one_of(words.month_prefixes)) + GAP + DAY)
    suffix = f"(?:{one_of(words.day_suffixes)})?"
    return {
        **{name: only(one_of(phrases)) for name, phrases in words.classes.items()},
        **{name: only(f"-|{one_of(words.classes[name])}") for name in _DASHED & words.classes.keys()},
        **_FIXED,
        "day": only(f"{DAY}{suffix}" + (f"|{one_of(words.day_words)}" if words.day_words else "")),
        "month": only("|".join(months)),
        "year": YEAR,
        "weekday": names(words.weekdays),
        "full_weekday": only(one_of(full_names(words.weekdays))),
        "part": only(one_of(words.parts_of_day)),
        "relative": only(one_of(words.relative)),
        "day_number": DAY,
        "month_number": DAY,
        "any_year": f"[{YEAR}{HIGH}{DAY}]",
        "short_year": f"[{HIGH}{DAY}]",
    }


def _compiled(rule: str, classes: Mapping[str, str], *, named: bool = False) -> str:
    """A rule as a regular expression; each symbol takes the white space after it along."""
    seen: Counter[str] = Counter()
    parts = []
    end = 0
    for symbol in _SYMBOL.finditer(rule):
        if symbol.start() != end:
            raise ValueError(f"rule {rule!r}: cannot read {rule[end:]!r}")
        end = symbol.end()
        name, mark = symbol["name"], symbol["mark"]
        if name:
            parts.append(_symbol(name, symbol["look"], classes, seen if named else None, rule))
        elif symbol["count"]:
            parts.append(symbol["count"])
        elif mark:
            parts.append({"(": "(?:", ",": f"(?:,{GAP})"}.get(mark, mark))
    if end != len(rule):
        raise ValueError(f"rule {rule!r}: cannot read {rule[end:]!r}")
    return "".join(parts)


def _symbol(name: str, look: str | None, classes: Mapping[str, str], seen: Counter[str] | None, rule: str) -> str:
    if name not in classes:
        raise ValueError(f"rule {rule!r}: unknown class {name!r}")
    source = classes[name]
    if look == "<!":
        return f"(?<!{_single(source)} )"
    if look:
        return f"(?{'=' if look == '&' else '!'}{source})"
    if seen is not None and name in _VALUES:
        value = _NUMBERS.get(name, name)
        seen[value] += 1
        if seen[value] > _ENDS:
            raise ValueError(f"rule {rule!r}: {value!r} a third time")
        source = f"(?P<{'last_' * (seen[value] - 1)}{value}>{source})"
    return f"(?:{source}{GAP})"


def _single(source: str) -> str:
    """The codes of a class of single words, as one set: what looks behind must have one length."""
    return "[" + re.sub(r"[^\ue000-\uf8ff]", "", source) + "]"


def _role(name: str, patterns: tuple[str, ...], classes: Mapping[str, str]) -> re.Pattern[str]:
    either = "|".join(_compiled(pattern, classes) for pattern in patterns) or "(?!)"
    return re.compile(f"(?:{either})" + ("" if name.endswith("_after") else r"\Z"))
