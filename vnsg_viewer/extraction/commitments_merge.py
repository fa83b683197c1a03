# SPDX-License-Identifier: MIT
"""The same commitment in several reports: one commitment with all their evidence."""

from collections.abc import Iterable

from vnsg_viewer.domain.commitment import Commitment


def merge_commitments(commitments: Iterable[Commitment]) -> tuple[Commitment, ...]:
    """Commitments of merged events (`event_id` final), each told once; in stable order."""
    return tuple(sorted(commitments, key=lambda c: (c.event_id, c.evidence)))
