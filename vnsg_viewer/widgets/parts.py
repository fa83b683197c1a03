# SPDX-License-Identifier: MIT
"""The small parts that every view is made of, named as the style sheet knows them."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

Margins = tuple[int, int, int, int]
_Layout = TypeVar("_Layout", bound=QBoxLayout)
_NONE: Margins = (0, 0, 0, 0)


def label(text: str, name: str, *, wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label in one of the styles of the style sheet; its text is never taken for markup."""
    made = QLabel(text, parent)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made


def ground(name: str, parent: QWidget) -> QWidget:
    """A plain area painted as the style sheet says."""
    made = QWidget(parent)
    made.setObjectName(name)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def button(text: str, name: str, parent: QWidget | None = None) -> QToolButton:
    """A button in one of the styles of the style sheet, reachable by keyboard."""
    made = QToolButton(parent)
    made.setText(text)
    made.setObjectName(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def text_field(placeholder: str, spoken: str, parent: QWidget | None = None) -> QLineEdit:
    """A field for one line, with a button to empty it."""
    made = QLineEdit(parent)
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(spoken)
    made.setClearButtonEnabled(True)
    return made


def column(parent: QWidget | None = None, *, margins: Margins = _NONE, spacing: int = 0) -> QVBoxLayout:
    """A layout from top to bottom."""
    return _layout(QVBoxLayout(parent) if parent else QVBoxLayout(), margins, spacing)


def row(parent: QWidget | None = None, *, margins: Margins = _NONE, spacing: int = 0) -> QHBoxLayout:
    """A layout from left to right."""
    return _layout(QHBoxLayout(parent) if parent else QHBoxLayout(), margins, spacing)


def _layout(made: _Layout, margins: Margins, spacing: int) -> _Layout:
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout and delete them."""
    while layout.count():
        item = layout.takeAt(0)
        if item and (widget := item.widget()):
            widget.hide()
            widget.deleteLater()
