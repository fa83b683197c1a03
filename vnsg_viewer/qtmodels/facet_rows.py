# SPDX-License-Identifier: MIT
"""What the filter panel lists: each facet's values with label, live count and whether they are chosen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Modality
from vnsg_viewer.domain.criteria import Facet
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.domain.folding import fold
from vnsg_viewer.lexicon.wording.wording import Wording
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.phrases import organisation_names


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One value of a facet.  `country` is the ministry's or the official's, for its colour."""

    facet: Facet
    value: str
    label: str
    full_label: str
    spoken: str
    count: int
    chosen: bool
    country: str | None = None


def facet_label(chronicle: Chronicle, wording: Wording, facet: Facet, value: str) -> str:
    """The name of a facet value."""
    labels: Mapping[Facet, Callable[[], str]] = {
        Facet.OFFICIAL: lambda: chronicle.person[value].name,
        Facet.MINISTRY: lambda: wording.organisation(chronicle.organisation[value]),
        Facet.COUNTRY: lambda: wording.country(value),
        Facet.TYPE: lambda: wording.event_type(EventType(value)),
        Facet.MODALITY: lambda: wording.modality(Modality(value)),
        Facet.TOPIC: lambda: wording.topic(value),
        Facet.SOURCE: lambda: value,
        Facet.LANGUAGE: lambda: wording.language(value),
    }
    return labels[facet]()


def facet_rows(navigation: Navigation, facet: Facet) -> tuple[FacetRow, ...]:
    """All values of a facet, most frequent in the whole chronicle first (modalities strongest first)."""
    chronicle, wording, held = navigation.chronicle, navigation.wording, navigation.index.values.get(facet, {})
    strength = {modality.value: rank for rank, modality in enumerate(Modality)}
    counts = navigation.passing.counts.get(facet, {})
    chosen = navigation.criteria.values(facet)
    ministry, labelled = (
        organisation_names(chronicle, wording, only_shared=True),
        partial(facet_label, chronicle, wording, facet),
    )

    def row(value: str) -> FacetRow:
        label = ministry(chronicle.organisation[value]) if facet is Facet.MINISTRY else labelled(value)
        country = _country(chronicle, facet, value)
        full = f"{label} ({wording.country(country)})" if country and wording.country(country) not in label else label
        number = counts.get(value, 0)
        spoken = f"{full}, {wording.count('event', number)}"
        return FacetRow(facet, value, label, full, spoken, number, value in chosen, country)

    def rank(found: FacetRow) -> tuple[int, str]:
        frequency = strength[found.value] if facet is Facet.MODALITY else -held[found.value].bit_count()
        return frequency, fold(found.label)

    return tuple(sorted(map(row, held), key=rank))


def _country(chronicle: Chronicle, facet: Facet, value: str) -> str | None:
    if facet is Facet.MINISTRY:
        return chronicle.organisation[value].country
    return value if facet is Facet.COUNTRY else None
