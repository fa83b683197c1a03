# SPDX-License-Identifier: MIT
"""From a chronicle to a picture of it in the reader's language."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.commitment import ThreadStatus
from vnsg_viewer.lexicon.wording.wording import Wording
from vnsg_viewer.qtmodels.phrases import organisation_names
from vnsg_viewer.timeline.captions import CaptionWords, captions_of
from vnsg_viewer.timeline.columns import Columns
from vnsg_viewer.timeline.index import grouping, lane_index
from vnsg_viewer.timeline.lanes import LaneKind, LaneNames, LaneState, lanes_of
from vnsg_viewer.timeline.picture import Link, Picture, Words
from vnsg_viewer.timeline.texts import Measure, Typesetter


def picture_of(
    chronicle: Chronicle, columns: Columns, wording: Wording, kind: LaneKind, state: LaneState, measure: Measure
) -> Picture:
    """The picture of a chronicle on lanes of a kind."""
    held = grouping(columns, lanes_of(chronicle, kind, lane_names(chronicle, wording)))
    captions = captions_of(chronicle, CaptionWords(wording.date, wording.date_note, wording.count))
    words = Words(wording.tick, number_in(wording.locale), partial(wording.count, "event"))
    return Picture(columns, lane_index(columns, held), Typesetter(captions, measure), words, lane_state=state)


def lane_names(chronicle: Chronicle, wording: Wording) -> LaneNames:
    """The words of lane headers."""
    elsewhere = QCoreApplication.translate("Timeline", "Others")
    return LaneNames(
        organisation_names(chronicle, wording),
        wording.event_type,
        wording.country,
        wording.topic,
        elsewhere,
    )


def number_in(locale: str) -> Callable[[int], str]:
    """Writes whole numbers with the separator of a locale, much faster than the general formatter."""
    from babel.numbers import get_group_symbol

    separator = get_group_symbol(locale)
    return lambda number: f"{number:,}".replace(",", separator)


def links_of(chronicle: Chronicle, position: int) -> tuple[Link, ...]:
    """The threads of commitments through an event: from each of their events to the next."""
    if not 0 <= position < len(chronicle.events):
        return ()
    event = chronicle.events[position].id
    place = {one.id: k for k, one in enumerate(chronicle.events)}
    found = dict.fromkeys(
        Link(place[one], place[other], thread.status is ThreadStatus.OPEN)
        for thread in chronicle.threads
        if event in thread.event_ids
        for one, other in zip(thread.event_ids, thread.event_ids[1:], strict=False)
        if one != other and one in place and other in place
    )
    return tuple(found)
