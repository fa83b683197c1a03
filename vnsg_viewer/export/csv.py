# SPDX-License-Identifier: MIT
"""The events as a table (CSV, RFC 4180), one row each: ISO dates, PLOVER and CAMEO codes, names in English."""

import csv
import io
from collections.abc import Iterable, Sequence

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import Event, EventStatus, Participant
from vnsg_viewer.export.exporter import Exporter, Selection
from vnsg_viewer.lexicon.taxonomy import event_types

_BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets take UTF-8 for the local code page
_BETWEEN = "; "
_COLUMNS = (
    *(
        "id",
        "type",
        "plover",
        "cameo",
        "status",
        "title",
        "date",
        "earliest",
        "latest",
        "precision",
        "date_status",
        "date_confidence",
    ),
    *("place", "country", "participants", "posts", "organisations", "countries", "part_of", "commitments"),
    *("confidence", "articles"),
)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table as CSV that spreadsheets open with all its letters."""
    stream = io.StringIO(newline="")
    stream.write(_BYTE_ORDER_MARK)
    writer = csv.writer(stream)
    writer.writerow(columns)
    writer.writerows(rows)
    return stream.getvalue()


def joined(values: Iterable[str | None]) -> str:
    """Several values in one cell."""
    return _BETWEEN.join(value for value in values if value)


def events_table(selection: Selection) -> str:
    """The selected events."""
    wanted = frozenset(selection.event_ids)
    events = (event for event in selection.chronicle.events if event.id in wanted)
    return table(_COLUMNS, (_row(selection.chronicle, event) for event in events))


def _row(chronicle: Chronicle, event: Event) -> Sequence[object]:
    date, people, codes = event.date, event.participants, event_types()[event.type]
    cameo = codes.cameo_announced if event.status is EventStatus.ANNOUNCED else codes.cameo
    held = [chronicle.organisation.get(p.organisation_id or "") for p in people]
    return (
        *(event.id, event.type.value, codes.plover, cameo, event.status.value, event.title),
        *(date.span.edtf, date.span.earliest, date.span.latest, date.span.precision.value),
        *(date.status.value, round(date.confidence, 4)),
        *(event.place.name if event.place else "", event.place.country if event.place else ""),
        *(joined(participant_name(chronicle, p) for p in people), joined(p.post for p in people)),
        *(joined(dict.fromkeys(o.name() for o in held if o)), joined(dict.fromkeys(p.country for p in people))),
        *(event.part_of, len(chronicle.commitments_of.get(event.id, ())), round(event.confidence, 4)),
        joined(chronicle.article[report.article_id].path for report in event.reports),
    )


def participant_name(chronicle: Chronicle, participant: Participant) -> str:
    """The name of a participant: a person's, else the organisation's."""
    person = chronicle.person.get(participant.person_id or "")
    organisation = chronicle.organisation.get(participant.organisation_id or "")
    return person.name if person else participant.name or (organisation.name() if organisation else "")


EXPORTER = Exporter(name="csv", suffix=".csv", media_type="text/csv", render=events_table)
