# SPDX-License-Identifier: MIT
"""Short phrases about a chronicle that several views show: parties, participants, titles, periods."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Party
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.event import Event, Participant
from vnsg_viewer.domain.facets import FacetIndex
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.lexicon.wording.wording import Wording

COUNTRY_COLOURS = ("red", "teal", "amber", "violet", "green", "blue")
OTHER_COUNTRY = "grey"
_FEW_COUNTRIES = 3
_SHARE = 0.3  # of the events that the second of a pair takes part in
_LEAD = 2  # times as many as the third country


def participant_name(chronicle: Chronicle, wording: Wording, participant: Participant) -> str:
    """The person's name, or the organisation's where no person is named."""
    if person := chronicle.person.get(participant.person_id or ""):
        return person.name
    if participant.name:
        return participant.name
    organisation = chronicle.organisation.get(participant.organisation_id or "")
    return wording.organisation(organisation) if organisation else wording.text("unknown_speaker")


def organisation_names(
    chronicle: Chronicle, wording: Wording, *, only_shared: bool = False
) -> Callable[[Organisation], str]:
    """Names that tell organisations apart: by country where two share a name or, unless `only_shared`, many meet."""
    shared = Counter(wording.organisation(one).casefold() for one in chronicle.organisations)
    many = not only_shared and len({one.country for one in chronicle.organisations if one.country}) > _FEW_COUNTRIES

    def name(organisation: Organisation) -> str:
        own = wording.organisation(organisation)
        own = own[:1].upper() + own[1:]  # it begins a line; French writes these names with a small letter
        if not organisation.country or not (many or shared[own.casefold()] > 1):
            return own
        country = wording.country(organisation.country)
        return own if country in own else wording.text("name_country", name=own, country=country)

    return name


def participant_names(chronicle: Chronicle, wording: Wording, event: Event) -> str:
    """All participants of an event, in their order."""
    return ", ".join(participant_name(chronicle, wording, p) for p in event.participants)


def party(chronicle: Chronicle, wording: Wording, who: Party) -> str:
    """Who speaks or is spoken to; empty when nobody is named."""
    if who.joint:
        return wording.text("both_sides")
    names = [chronicle.person[p].name for p in who.person_ids if p in chronicle.person]
    organisations = (chronicle.organisation.get(o) for o in who.organisation_ids)
    names = names or [o.short or wording.organisation(o) for o in organisations if o]
    return ", ".join(names)


def country_colours(index: FacetIndex) -> Mapping[str, str]:
    """A colour token for each country, by how many events it takes part in."""
    held = index.values.get(Facet.COUNTRY, {})
    ranked = sorted(held, key=lambda country: (-held[country].bit_count(), country))
    tokens = [*COUNTRY_COLOURS, *[OTHER_COUNTRY] * len(ranked)]
    return dict(zip(ranked, tokens, strict=False))


def chronicle_title(index: FacetIndex, wording: Wording, folder: str) -> str:
    """The two countries whose contacts the chronicle is about, or else the name of its folder."""
    held = index.values.get(Facet.COUNTRY, {})
    ranked = sorted(held, key=lambda country: (-held[country].bit_count(), country))
    numbers = [*(held[country].bit_count() for country in ranked[:3]), 0, 0, 0]
    if numbers[1] >= _SHARE * index.size and numbers[1] >= _LEAD * numbers[2] and numbers[1]:
        return "\u2009–\u2009".join(wording.country(country) for country in ranked[:2])
    return folder


def years(events: Iterable[Event]) -> str:
    """The first and last year of dated events: '2023–2025'; empty when none is dated."""
    spans = [event.date.span for event in events if event.date.span.is_dated]
    known = [day.year for span in spans for day in (span.earliest, span.latest) if day]
    if not known:
        return ""
    first, last = min(known), max(known)
    return str(first) if first == last else f"{first}–{last}"
