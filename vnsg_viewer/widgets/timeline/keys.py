# SPDX-License-Identifier: MIT
"""The keyboard of the timeline: one row for each key."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from vnsg_viewer.widgets.timeline.chronicle_canvas import ChronicleCanvas

_PAN_SHARE = 0.15
_ROW = 60
_K = Qt.Key

KEYS: Mapping[Qt.Key, Callable[[ChronicleCanvas], None]] = MappingProxyType(
    {
        _K.Key_J: lambda view: view.step(1),
        _K.Key_K: lambda view: view.step(-1),
        _K.Key_Left: lambda view: view.pan_by(-view.width() * _PAN_SHARE, animated=True),
        _K.Key_Right: lambda view: view.pan_by(view.width() * _PAN_SHARE, animated=True),
        _K.Key_Up: lambda view: view.pan_by(0, -_ROW),
        _K.Key_Down: lambda view: view.pan_by(0, _ROW),
        _K.Key_PageUp: lambda view: view.pan_by(0, -view.height() * 0.8),
        _K.Key_PageDown: lambda view: view.pan_by(0, view.height() * 0.8),
        _K.Key_Plus: lambda view: view.zoom_in(),
        _K.Key_Equal: lambda view: view.zoom_in(),
        _K.Key_Minus: lambda view: view.zoom_out(),
        _K.Key_0: lambda view: view.fit(),
        _K.Key_F: lambda view: view.centre_on(view.selected_position),
        _K.Key_Home: lambda view: view.step_to_end(last=False),
        _K.Key_End: lambda view: view.step_to_end(last=True),
        _K.Key_Return: lambda view: view.open_selected(),
        _K.Key_Enter: lambda view: view.open_selected(),
        _K.Key_Escape: lambda view: view.clear_selection(),
    }
)


def act_on_key(view: ChronicleCanvas, event: QKeyEvent) -> bool:
    """Do what a key stands for; with Ctrl, Alt or Meta it belongs to the window."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    action = None if held else KEYS.get(Qt.Key(event.key()))
    if action is None:
        return False
    action(view)
    return True
