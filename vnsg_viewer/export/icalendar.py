# SPDX-License-Identifier: MIT
"""The events as a calendar (iCalendar, RFC 5545): dated ones as days, undated ones as journal entries."""

import datetime as dt
import re
from collections.abc import Iterator

from vnsg_viewer import __version__
from vnsg_viewer.domain.event import Event, EventStatus
from vnsg_viewer.export.exporter import Exporter, Selection
from vnsg_viewer.export.summarising import summarise
from vnsg_viewer.export.summary import Entry

_SPECIAL = re.compile(r"([\\;,])")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINE_BYTES = 75
_UNDATED_STAMP = "19700101T000000Z"  # RFC 5545 demands a stamp; the clock's would change the file at each export


def calendar(selection: Selection) -> str:
    """The selected events as one calendar."""
    entries = {entry.event_id: entry for entry in summarise(selection).entries}
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//VNSG Viewer//{__version__}//{selection.wording.locale.upper()}",
    ]
    for event in selection.chronicle.events:
        if event.id in entries:
            lines += _component(event, entries[event.id])
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCALENDAR"))


def _component(event: Event, entry: Entry) -> Iterator[str]:
    first = event.date.span.earliest or event.date.span.latest
    last = event.date.span.latest or event.date.span.earliest
    kind = "VEVENT" if first and last else "VJOURNAL"
    yield f"BEGIN:{kind}"
    yield f"UID:{_text(event.id)}@vnsg-viewer"
    yield f"DTSTAMP:{first:%Y%m%d}T000000Z" if first else f"DTSTAMP:{_UNDATED_STAMP}"
    if first and last:
        yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{last + dt.timedelta(days=1):%Y%m%d}"
        certain = not event.date.span.is_uncertain and event.status is EventStatus.REPORTED
        yield f"STATUS:{'CONFIRMED' if certain else 'TENTATIVE'}"
        yield "TRANSP:TRANSPARENT"
        if entry.place:
            yield f"LOCATION:{_text(entry.place)}"
    yield f"SUMMARY:{_text(entry.title)}"
    yield f"CATEGORIES:{_text(entry.type)}"
    yield f"DESCRIPTION:{_text(_description(entry))}"
    yield f"END:{kind}"


def _description(entry: Entry) -> str:
    lines = [f"{entry.date} ({entry.date_note})" if entry.date_note else entry.date]
    lines += [
        f"{attendant.name}, {attendant.office}" if attendant.office else attendant.name
        for delegation in entry.delegations
        for attendant in delegation.attendants
    ]
    lines += [f"{each.modality}: {each.who}: {each.content}" for each in entry.undertakings]
    lines += [source.text for source in entry.sources]
    return "\n".join(lines)


def _text(value: str) -> str:
    """A value as iCalendar text."""
    return _CONTROLS.sub("", _SPECIAL.sub(r"\\\1", value)).replace("\n", "\\n")


def _folded(line: str) -> str:
    """A content line in pieces of at most 75 octets, never parting a letter."""
    pieces, size = [""], 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LINE_BYTES:
            pieces.append(" ")
            size = 1
        pieces[-1] += letter
        size += width
    return "\r\n".join(pieces)


EXPORTER = Exporter(name="ics", suffix=".ics", media_type="text/calendar", render=calendar)
