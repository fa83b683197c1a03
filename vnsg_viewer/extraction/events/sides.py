# SPDX-License-Identifier: MIT
"""Hosts and visitors."""

from collections.abc import Sequence
from dataclasses import replace

from vnsg_viewer.domain.event import Participant, Side


def with_sides(participants: Sequence[Participant], country: str | None) -> tuple[Participant, ...]:
    """Hosts are those of the country where it happens, visitors the others, when the words have not said so."""
    if country is None or not any(p.country == country for p in participants):
        return tuple(participants)
    return tuple(
        p
        if p.side is not Side.OTHER or p.country is None
        else replace(p, side=Side.HOST if p.country == country else Side.VISITOR)
        for p in participants
    )
