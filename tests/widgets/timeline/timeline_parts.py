# SPDX-License-Identifier: MIT
"""Real timelines on generated chronicles, and the hand that moves them."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from benchmarks.chronicles import generate
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.domain.chronicle import Chronicle
from vnsg_viewer.domain.event import DateStatus, Event, EventDate, Participant, Side
from vnsg_viewer.domain.organisation import Organisation
from vnsg_viewer.domain.timespan import Timespan
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.timeline.columns import TYPES
from vnsg_viewer.timeline.scale import DAY, moment_of
from vnsg_viewer.timeline.scene import Doubt
from vnsg_viewer.widgets.timeline.view import TimelineView


def chronicle_of(size: int, seed: int = 3) -> Chronicle:
    """A generated chronicle with real events, of three pairs of ministries; some are undated."""
    generated = generate(size, seed=seed)
    columns = generated.columns
    events = {
        p: _event(p, generated.captions.title(p), EventDate(Timespan.unknown(), DateStatus.UNKNOWN, 0.2))
        for p in columns.undated.tolist()
    }
    for row, position in enumerate(columns.position.tolist()):
        first = moment_of(float(columns.start[row])).date()
        last = moment_of(float(columns.end[row]) - DAY / 2).date()
        make = Timespan.range if columns.doubt[row] & Doubt.STRETCH else Timespan.day_in_range
        status = DateStatus.INFERRED if columns.doubt[row] & Doubt.INFERRED else DateStatus.STATED
        date = EventDate(make(first, max(first, last)), status, 0.95)
        events[position] = replace(
            _event(position, generated.captions.title(position), date), type=TYPES[columns.type[row]]
        )
    organisations = tuple(Organisation(f"o{k}", {"en": f"Ministry {k}"}, f"C{k % 2}") for k in range(4))
    return Chronicle(organisations=organisations, events=tuple(events[p] for p in range(size)))


def _event(position: int, title: str, date: EventDate) -> Event:
    one, other = position % 3, (position % 3 + 1) % 4
    people = tuple(
        Participant(None, None, "", f"o{k}", f"C{k % 2}", side) for k, side in ((one, Side.HOST), (other, Side.VISITOR))
    )
    return Event(f"e{position}", TYPES[0], title, date, people)


def timeline(qtbot, size: int = 40, *, reduced: bool = True, held: Chronicle | None = None) -> TimelineView:
    """A timeline shown and laid out."""
    view = TimelineView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.motion.reduced = reduced
    view.show_chronicle(held or chronicle_of(size), load_wording("en"))
    with qtbot.waitSignal(view.prepared):
        view.show()
    return view


def wheel(
    view,
    at: QPoint,
    notches: float = 1,
    *,
    held=Qt.KeyboardModifier.NoModifier,
    pixels=None,
    sideways=0,
    phase=Qt.ScrollPhase.NoScrollPhase,
):
    """Turn the wheel, or move two fingers."""
    event = QWheelEvent(
        QPointF(at),
        view.mapToGlobal(QPointF(at)),
        pixels or QPoint(),
        QPoint(sideways, round(notches * 120)),
        Qt.MouseButton.NoButton,
        held,
        phase,
        False,  # noqa: FBT003  Qt takes it by position only
    )
    QApplication.sendEvent(view, event)


def mouse(view, kind: QEvent.Type, at: QPointF, buttons=Qt.MouseButton.LeftButton, when: int = 0):
    """Move or press the mouse at a time of the test's own."""
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, view.mapToGlobal(at), button, buttons, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(when)
    QApplication.sendEvent(view, event)


def drag(view, start: QPointF, end: QPointF, *, milliseconds: int = 400, steps: int = 8):
    """Press, move and release."""
    mouse(view, QEvent.Type.MouseButtonPress, start, when=1000)
    for k in range(1, steps + 1):
        mouse(view, QEvent.Type.MouseMove, start + (end - start) * k / steps, when=1000 + milliseconds * k // steps)
    mouse(view, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton, when=1000 + milliseconds)


def order(view) -> list[int]:
    """The places of the dated events in order of time."""
    return np.asarray(view.picture.columns.position).tolist()


def free(widget) -> None:
    """Delete a widget now."""
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
