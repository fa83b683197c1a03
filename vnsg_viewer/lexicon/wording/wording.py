# SPDX-License-Identifier: MIT
"""The words that a reader sees, in one interface language: dates, labels, counts and sentences."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from vnsg_viewer.domain.chronicle import Problem
from vnsg_viewer.domain.commitment import Modality, ThreadStatus
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.event import DateStatus, EventDate, EventStatus, EventType, Reason, Side
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.wording.date_wording import DateWording
from vnsg_viewer.lexicon.wording.findings import in_language
from vnsg_viewer.lexicon.wording.messages import message_in
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource

_SECTIONS = (
    *("sides", "event_status", "date_status", "thread_status", "facets", "formats"),
    *("reasons", "effects", "problems", "countries", "spellings", "texts", "counts"),
)


@dataclass(frozen=True, slots=True)
class Wording:
    """One interface language.  Codes that no resource names are shown readably rather than refused."""

    locale: str
    name: str
    dates: DateWording
    sections: Mapping[str, Mapping[str, Any]]

    def date(self, span: Timespan) -> str:
        """A date in short: '3–5 Apr 2024'."""
        return self.dates.date(span)

    def date_long(self, span: Timespan) -> str:
        """A date in full: 'Thursday 9 February 2023'."""
        return self.dates.date_long(span)

    def date_note(self, date: EventDate) -> str:
        """How sure a date is, in a few words; empty when it is printed in full."""
        return self.dates.date_note(date)

    def tick(self, unit: str, moment: dt.datetime, *, long: bool = False) -> str:
        """The label of a tick of a time axis."""
        return self.dates.tick(unit, moment, long=long)

    def reason(self, reason: Reason) -> str:
        """One piece of evidence for a date, as a line."""
        kind = self._label("reasons", reason.kind)
        told = in_language(reason.text, self.locale, self.date, self._office)
        if not reason.effect:
            return self.text("reason", kind=kind, text=told)
        effect = self.sections["effects"].get(reason.effect, reason.effect.replace("_", " "))
        return self.text("reason_effect", kind=kind, effect=effect, text=told)

    def _office(self, person: str, post: str) -> str:
        """An office that a finding names in English, in this language; as it is when no such person is listed."""
        from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

        gazetteer = load_gazetteer()
        entry = next((entry for entry in gazetteer.people.values() if entry.person.name == person), None)
        for membership in entry.person.memberships if entry else ():
            if gazetteer.post_label(membership.post, membership.organisation_id, "en") == post:
                return gazetteer.post_label(membership.post, membership.organisation_id, self.locale)
        return post

    def event_type(self, kind: EventType) -> str:
        """The name of an event type."""
        return _taxonomy("event_types", self.locale).get(kind.value) or _readable(kind.value)

    def modality(self, modality: Modality) -> str:
        """The name of a modality."""
        return _taxonomy("modalities", self.locale).get(modality.value) or _readable(modality.value)

    def topic(self, topic: str) -> str:
        """The name of a topic."""
        return _taxonomy("topics", self.locale).get(topic) or _readable(topic)

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166-1 alpha-3 code."""
        return self.sections["countries"].get(code) or _territory(code, self.locale)

    def language(self, code: str) -> str:
        """The name of a language, with a capital as lists have it."""
        from babel import Locale

        name: str = Locale.parse(self.locale).languages.get(code, code)
        return _capitalised(name)

    def organisation(self, organisation: Organisation) -> str:
        """The name of an organisation in this language."""
        return self._spelled(organisation.name(self.locale))

    def post(self, post: str, organisation: Organisation | None = None, on: dt.date | None = None) -> str:
        """A post and where it is held: 'Deputy Minister of Public Security'; `on` decides between names over time."""
        from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer  # 70 ms, and a window shows no post at first

        if not post:
            return self.organisation(organisation) if organisation else ""
        gazetteer = load_gazetteer()
        known = gazetteer.post.get(post)
        if known and organisation and gazetteer.organisation(organisation.id):
            return self._spelled(_capitalised(gazetteer.post_label(post, organisation.id, self.locale, on)))
        label = _capitalised(known.label(self.locale)) if known else _readable(post)
        return self.text("post_at", post=label, organisation=self.organisation(organisation)) if organisation else label

    def side(self, side: Side) -> str:
        """Host, visitor or neither."""
        return self._label("sides", side.value)

    def status(self, status: EventStatus | DateStatus | ThreadStatus) -> str:
        """The status of an event, a date or a thread."""
        section = {EventStatus: "event_status", DateStatus: "date_status", ThreadStatus: "thread_status"}[type(status)]
        return self._label(section, status.value)

    def facet(self, facet: Facet) -> str:
        """The heading of a group of filters."""
        return self._label("facets", facet.value)

    def format(self, name: str) -> str:
        """What a file format holds, by the name of its exporter (or `pdf`)."""
        return self._label("formats", name)

    def problem(self, kind: str) -> str:
        """What kind of problem it is."""
        return self._label("problems", kind)

    def problem_message(self, problem: Problem) -> str:
        """What was found."""
        return message_in(problem.message, self.locale)

    def problem_line(self, problem: Problem) -> str:
        """A problem with its file and its message."""
        return f"{problem.path}: {self.problem(problem.kind)}: {self.problem_message(problem)}"

    def count(self, noun: str, number: int) -> str:
        """A number of things: '1 commitment', '3 commitments'."""
        from babel import Locale
        from babel.numbers import format_decimal

        forms = self.sections["counts"][noun]
        form: str = forms.get(Locale.parse(self.locale).plural_form(number), forms["other"])
        return form.format(n=format_decimal(number, locale=self.locale))

    def percent(self, share: float) -> str:
        """A share as a percentage: '92%'."""
        from babel.numbers import format_percent

        return format_percent(share, locale=self.locale)

    def text(self, key: str, **values: str) -> str:
        """A phrase of the summaries, with its values put in."""
        phrase: str = self.sections["texts"][key]
        return phrase.format(**values) if values else phrase

    def _spelled(self, name: str) -> str:
        """A name with its countries written as everywhere else in this language."""
        for other, usual in self.sections["spellings"].items():
            name = name.replace(other, usual)
        return name

    def _label(self, section: str, code: str) -> str:
        label: str | None = self.sections[section].get(code)
        return label or _readable(code)


def _capitalised(label: str) -> str:
    return label[:1].upper() + label[1:]


def _readable(code: str) -> str:
    """A code nobody named, as words; what holds spaces or capitals already is words."""
    if " " in code or code != code.lower():
        return code
    return code.replace("_", " ").replace("-", " ").capitalize()


def _territory(code: str, locale: str) -> str:
    from babel import Locale
    from babel.core import get_global

    alpha2 = get_global("territory_aliases").get(code, [code])[0]
    name: str = Locale.parse(locale).territories.get(alpha2, code)
    return name


@cache
def wordings() -> tuple[str, ...]:
    """The interface languages there are, by code."""
    return tuple(sorted(path.stem for path in resource("wording").glob("*.yaml")))


@cache
def load_wording(locale: str) -> Wording:
    """The words of an interface language; raises UserError when there is none or its file is at fault."""
    if locale not in wordings():
        raise UserError(f"no interface language '{locale}'.", advice=f"There are: {', '.join(wordings())}.")
    path = resource("wording", f"{locale}.yaml")
    content = read_yaml(path)
    try:
        dates = DateWording.parse(locale, content)
        sections: dict[str, Mapping[str, Any]] = {section: content[section] for section in _SECTIONS}
    except (KeyError, TypeError) as error:
        raise UserError(f"a part is missing: {error}.", path, advice="Compare with en.yaml.") from error
    return Wording(locale, content["name"], dates, sections)


@cache
def _taxonomy(name: str, locale: str) -> Mapping[str, str]:
    """The labels of a taxonomy in a language, by code."""
    return {code: entry["labels"][locale] for code, entry in read_yaml(resource(f"{name}.yaml")).items()}
