# SPDX-License-Identifier: MIT
"""The people and organisations of one article, each once."""

from collections import defaultdict

from vnsg_viewer.extraction.analysis import Appearance, OrganisationAppearance
from vnsg_viewer.extraction.document import Document
from vnsg_viewer.extraction.mentions import Mention, Mentions, PersonMention
from vnsg_viewer.extraction.people.names import fullness


def appearances(document: Document, mentions: Mentions) -> tuple[Appearance, ...]:
    """Everyone named in the report itself who may act, by id."""
    groups: dict[str, list[PersonMention]] = defaultdict(list)
    for mention in mentions.people:
        if not mention.bystander and _in_report(document, mention):
            groups[mention.person_id].append(mention)
    return tuple(_appearance(person_id, groups[person_id]) for person_id in sorted(groups))


def _appearance(person_id: str, group: list[PersonMention]) -> Appearance:
    full = [m.printed for m in group if m.printed] or [m.name for m in group]
    name = max(full, key=lambda n: (fullness(n), n))
    return Appearance(
        person_id,
        name,
        group[0].known,
        tuple(sorted(set(full) - {name})),
        next((m.country for m in group if m.country), None),
        next((m.post for m in group if m.post), ""),
        next((m.organisation_id for m in group if m.organisation_id), None),
    )


def organisation_appearances(document: Document, mentions: Mentions) -> tuple[OrganisationAppearance, ...]:
    """The organisations named in the report itself, by id."""
    found: dict[str, OrganisationAppearance] = {}
    for m in mentions.organisations:
        if _in_report(document, m):
            found.setdefault(m.organisation_id, OrganisationAppearance(m.organisation_id, m.name, m.country, m.known))
    return tuple(found[key] for key in sorted(found))


def _in_report(document: Document, mention: Mention) -> bool:
    sentence = document.sentence_at(mention.start)
    return sentence is not None and sentence.region.is_report
