# SPDX-License-Identifier: MIT
"""Which theme to show: the one the person chose, or the one that fits the desktop."""

from enum import StrEnum

from PySide6.QtCore import Qt

from vnsg_viewer.desktop.theme import Theme, load_theme


class ThemeChoice(StrEnum):
    """What the person can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


def chosen_theme(choice: ThemeChoice, scheme: Qt.ColorScheme) -> Theme:
    """The theme for a choice on a desktop of that scheme; a desktop that does not say gets the light one."""
    if choice is ThemeChoice.SYSTEM:
        return load_theme("dark" if scheme == Qt.ColorScheme.Dark else "light")
    return load_theme(choice.value)
