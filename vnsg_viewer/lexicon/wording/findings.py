# SPDX-License-Identifier: MIT
"""Sentences that say why a date is what it is: written in plain English, and read back to say them in any language.

The templates are the section `findings` of the wording files; their fields are days, periods, offices and quotations.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import cache

from vnsg_viewer.domain.timespan import Precision, Timespan
from vnsg_viewer.lexicon.gazetteer.milestones import load_milestones
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(
    rf"(?:(?P<first>\d{{1,2}})–)?(?P<day>\d{{1,2}}) (?P<month>{_MONTH}) (?P<year>\d{{4}})"
    rf"|(?P<whole>{_MONTH}) (?P<of>\d{{4}})"
)
_DATED = frozenset({"day", "start", "end", "span", "period"})
_BASIS = "basis_"
_MILESTONE = "milestone"
_FIELD = re.compile(r"\{(\w+)\}")


@cache
def _templates(locale: str) -> Mapping[str, str]:
    templates: dict[str, str] = read_yaml(resource("wording", f"{locale}.yaml"))["findings"]
    return templates


def finding(name: str, **values: str) -> str:
    """A finding as an English sentence, without its full stop."""
    return _templates("en")[name].format(**values)


def day_in_english(day: dt.date) -> str:
    """A day as findings write it: '9 February 2023', whatever the locale of the process."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def span_in_english(span: Timespan) -> str:
    """A date as findings write it: '3–5 April 2024', 'March 2025'."""
    first, last = span.earliest, span.latest
    if first is None or last is None:
        return day_in_english(first or last) if first or last else ""  # type: ignore[arg-type]  # one of them is there
    if span.precision is Precision.YEAR:
        return str(first.year)
    if span.precision is Precision.MONTH:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if first == last:
        return day_in_english(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_in_english(last)}"
    return f"{day_in_english(first)} – {day_in_english(last)}"


def in_language(text: str, locale: str, date: Callable[[Timespan], str], office: Callable[[str, str], str]) -> str:
    """An English finding in another language; as it is where no template made it.

    `date` writes a date in that language and `office(person, post)` names a post there.
    """
    if locale == "en":
        return text
    for name, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found:
            values = found.groupdict()
            if "post" in values:
                values["post"] = office(values["person"], values["post"])
            if "weekday" in values:
                values["weekday"] = _weekdays(locale)[_weekdays("en").index(values["weekday"])]
            if name == _MILESTONE:
                values["words"] = _level(values["words"], locale)
            if "basis" in values:
                values["basis"] = _basis(values["basis"], locale)
            dated = {key: _dated(text, date) if key in _DATED else text for key, text in values.items()}
            return _templates(locale)[name].format(**dated)
    return text


def weekday_finding(day: dt.date) -> str:
    """That a day was the weekday it was."""
    return finding("weekday", day=day_in_english(day), weekday=_weekdays("en")[day.weekday()])


def _weekdays(locale: str) -> list[str]:
    return _templates(locale)["weekdays"].split(", ")


def basis_in_english(basis: str) -> str:
    """What a basis of publication is called in findings; the code itself where nothing names it."""
    return _templates("en").get(_BASIS + basis, basis.replace("_", " "))


def _basis(english: str, locale: str) -> str:
    codes = {words: code for code, words in _templates("en").items() if code.startswith(_BASIS)}
    return _templates(locale).get(codes.get(english, ""), english)


def _level(english: str, locale: str) -> str:
    """A level of relations ('strategic partnership') in a language."""
    names = load_milestones().names.get(english.replace(" ", "_"), {})
    return names.get(locale, (english,))[0]


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A pattern for each English template, the most telling first."""
    sentences = [name for name, template in _templates("en").items() if _FIELD.search(template)]
    names = sorted(sentences, key=lambda name: (-len(_FIELD.sub("", _templates("en")[name])), name))
    return tuple((name, _pattern(_templates("en")[name])) for name in names)


def _pattern(template: str) -> re.Pattern[str]:
    parts = _FIELD.split(template)
    return re.compile("".join(f"(?P<{part}>.+?)" if i % 2 else re.escape(part) for i, part in enumerate(parts)))


def _dated(text: str, date: Callable[[Timespan], str]) -> str:
    return _DATE.sub(lambda found: date(_span(found)), text)


def _span(found: re.Match[str]) -> Timespan:
    if found["whole"]:
        return Timespan.month(int(found["of"]), _MONTHS.index(found["whole"]) + 1)
    last = dt.date(int(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["day"]))
    return Timespan.range(last.replace(day=int(found["first"] or last.day)), last)
