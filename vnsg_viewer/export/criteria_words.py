# SPDX-License-Identifier: MIT
"""A filter in words, as summaries print it."""

from collections.abc import Iterator

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.wording.wording import Wording


def value_label(chronicle: Chronicle, facet: Facet, value: str, wording: Wording) -> str:
    """The name of a value of a facet; the value itself when the chronicle does not hold it."""
    match facet:
        case Facet.OFFICIAL:
            person = chronicle.person.get(value)
            return person.name if person else value
        case Facet.MINISTRY:
            organisation = chronicle.organisation.get(value)
            return wording.organisation(organisation) if organisation else value
        case Facet.COUNTRY:
            return wording.country(value)
        case Facet.TYPE:
            return wording.event_type(EventType(value))
        case Facet.MODALITY:
            return wording.modality(Modality(value))
        case Facet.TOPIC:
            return wording.topic(value)
        case Facet.LANGUAGE:
            return wording.language(value)
        case Facet.SOURCE:
            return value


def criteria_lines(chronicle: Chronicle, criteria: Criteria, wording: Wording) -> tuple[str, ...]:
    """The filter, one line for each thing that narrows it; none when everything passes."""
    return tuple(_lines(chronicle, criteria, wording))


def _lines(chronicle: Chronicle, criteria: Criteria, wording: Wording) -> Iterator[str]:
    for facet in Facet:
        labels = sorted(value_label(chronicle, facet, value, wording) for value in criteria.values(facet))
        if labels:
            yield wording.text("list", facet=wording.facet(facet), values=wording.text("or").join(labels))
    period = period_words(criteria, wording)
    if period:
        yield wording.text("list", facet=wording.text("period"), values=period)
    if criteria.text.strip():
        yield wording.text("filter_text", text=criteria.text.strip())


def period_words(criteria: Criteria, wording: Wording) -> str:
    """The period of a filter; empty when it has none."""
    if criteria.start and criteria.end:
        return wording.date(Timespan.range(criteria.start, criteria.end))
    if criteria.start:
        return wording.date(Timespan.since(criteria.start))
    return wording.date(Timespan.until(criteria.end)) if criteria.end else ""
