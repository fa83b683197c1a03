# SPDX-License-Identifier: MIT
"""What a right click on the timeline offers: the event, the lanes, and the picture."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.timeline.lanes import LaneState
from vnsg_viewer.timeline.scene import Hit, Part
from vnsg_viewer.widgets.timeline.chronicle_canvas import ChronicleCanvas
from vnsg_viewer.widgets.window.dialogs import show_user_error


def fill_menu(menu: QMenu, view: ChronicleCanvas, hit: Hit) -> None:
    """Put in what can be done with what was hit."""
    menu.clear()
    if hit.part is Part.ITEM:
        _add_event(menu, view, hit.position)
    elif hit.lane is not None and hit.lane.label:
        _add_lane(menu, view, hit.lane.key)
    translate = QCoreApplication.translate
    menu.addAction(translate("TimelineMenu", "Copy as picture")).triggered.connect(view.copy_picture)
    for label, whole in (
        (translate("TimelineMenu", "Save picture of this view…"), False),
        (translate("TimelineMenu", "Save picture of the whole range…"), True),
    ):
        menu.addAction(label).triggered.connect(partial(choose_and_save, view, whole=whole))


def _add_event(menu: QMenu, view: ChronicleCanvas, position: int) -> None:
    event_id = view.chronicle.events[position].id
    translate = QCoreApplication.translate
    menu.addAction(translate("TimelineMenu", "Open")).triggered.connect(partial(view.event_opened.emit, event_id))
    menu.addAction(translate("TimelineMenu", "Centre")).triggered.connect(partial(view.go_to, event_id))
    menu.addSeparator()


def _add_lane(menu: QMenu, view: ChronicleCanvas, key: str) -> None:
    keys = () if view.picture is None else view.picture.index.keys
    state = view.lane_states.get(view.lane_kind, LaneState())
    order = state.arranged(keys)
    place = order.index(key)
    translate = QCoreApplication.translate
    shut = key in state.collapsed
    label = translate("TimelineMenu", "Open lane") if shut else translate("TimelineMenu", "Collapse lane")
    choices = (
        (label, True, state.toggled(key)),
        (translate("TimelineMenu", "Move lane up"), place > 0, state.moved(order, key, place - 1)),
        (translate("TimelineMenu", "Move lane down"), place + 1 < len(order), state.moved(order, key, place + 1)),
        (translate("TimelineMenu", "Collapse all lanes"), True, LaneState(state.order, frozenset(keys))),
        (translate("TimelineMenu", "Open all lanes"), bool(state.collapsed), LaneState(state.order)),
    )
    for words, enabled, then in choices:
        action = menu.addAction(words)
        action.setEnabled(enabled)
        action.triggered.connect(partial(view.arrange_lanes, then))
    menu.addSeparator()


def choose_and_save(view: ChronicleCanvas, *_: bool, whole: bool) -> None:
    """Ask where to, then write the picture there."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(view, translate("TimelineMenu", "Save picture"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)"])
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen[:3].lower()))
    dialog.fileSelected.connect(lambda name: save(view, Path(name), whole=whole))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def save(view: ChronicleCanvas, path: Path, *, whole: bool) -> None:
    """Write the picture; say so when it cannot be written."""
    try:
        view.save_picture(path, whole=whole, title=path.stem)
    except UserError as error:
        show_user_error(error, view)
