# SPDX-License-Identifier: MIT
"""The commitments as a table (CSV), one row each, with the words and where they stand."""

from collections.abc import Sequence

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import Commitment, Party
from vnsg_viewer.export.csv import joined, table
from vnsg_viewer.export.exporter import Exporter, Selection

_COLUMNS = (
    *("id", "event_id", "event_title", "date", "modality", "speaker", "joint", "addressee", "topics", "content"),
    *("language", "quote", "article", "start", "end", "confidence", "thread_id", "thread_status"),
)


def commitments_table(selection: Selection) -> str:
    """The commitments of the selected events."""
    chronicle = selection.chronicle
    wanted = frozenset(selection.event_ids)
    ordered = (event for event in chronicle.events if event.id in wanted)
    commitments = (c for event in ordered for c in chronicle.commitments_of.get(event.id, ()))
    return table(_COLUMNS, (_row(chronicle, commitment) for commitment in commitments))


def _row(chronicle: Chronicle, commitment: Commitment) -> Sequence[object]:
    event = chronicle.event[commitment.event_id]
    evidence = commitment.evidence[0]
    article = chronicle.article[evidence.article_id]
    thread = chronicle.thread.get(commitment.thread_id or "")
    return (
        *(commitment.id, event.id, event.title, event.date.span.edtf, commitment.modality.value),
        *(_names(chronicle, commitment.speaker), commitment.speaker.joint, _names(chronicle, commitment.addressee)),
        *(joined(commitment.topics), commitment.content, article.language),
        *(" ".join(article.text[evidence.start : evidence.end].split()), article.path, evidence.start, evidence.end),
        *(round(commitment.confidence, 4), commitment.thread_id, thread.status.value if thread else ""),
    )


def _names(chronicle: Chronicle, party: Party) -> str:
    people = (chronicle.person[id_].name for id_ in party.person_ids)
    return joined((*people, *(chronicle.organisation[id_].name() for id_ in party.organisation_ids)))


EXPORTER = Exporter(
    name="commitments",
    suffix=".commitments.csv",
    media_type="text/csv",
    render=commitments_table,
)
