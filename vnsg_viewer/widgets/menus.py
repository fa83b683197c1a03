# SPDX-License-Identifier: MIT
"""The menu bar, made from the table of actions, and the menus of choices: lanes, themes, recent folders."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from vnsg_viewer.desktop.theme_choice import ThemeChoice
from vnsg_viewer.timeline.lanes import LaneKind
from vnsg_viewer.widgets.actions import ACTIONS, CONTEXT, MENUS


def lane_label(kind: LaneKind) -> str:
    """What the lanes are, in a word or two."""
    translate = QCoreApplication.translate
    return {
        LaneKind.MINISTRY_PAIR: translate("Lanes", "Ministries"),
        LaneKind.OFFICIAL: translate("Lanes", "Officials"),
        LaneKind.ORGANISATION: translate("Lanes", "Organisations"),
        LaneKind.COUNTRY: translate("Lanes", "Countries"),
        LaneKind.TYPE: translate("Lanes", "Event types"),
        LaneKind.TOPIC: translate("Lanes", "Topics"),
        LaneKind.NONE: translate("Lanes", "None"),
    }[kind]


def theme_label(choice: ThemeChoice) -> str:
    """What a choice of theme is called."""
    translate = QCoreApplication.translate
    return {
        ThemeChoice.SYSTEM: translate("Themes", "As the desktop"),
        ThemeChoice.LIGHT: translate("Themes", "Light"),
        ThemeChoice.DARK: translate("Themes", "Dark"),
        ThemeChoice.HIGH_CONTRAST: translate("Themes", "High contrast"),
    }[choice]


def choice_menu(
    title: str, choices: dict[str, str], current: str, choose: Callable[[str], None], parent: QWidget
) -> QMenu:
    """A menu of which one entry is chosen: `choices` gives the words for each value."""
    menu = QMenu(title, parent)
    group = QActionGroup(menu)
    for value, words in choices.items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == current)
        action.setData(value)
        group.addAction(action)
    group.triggered.connect(lambda action: choose(action.data()))
    return menu


def fill_recent_menu(menu: QMenu, folders: tuple[Path, ...], choose: Callable[[Path], None]) -> None:
    """List the folders opened last."""
    menu.clear()
    for folder in folders:
        action = menu.addAction(str(folder))
        action.triggered.connect(lambda _=False, chosen=folder: choose(chosen))
    menu.setEnabled(bool(folders))


def fill_menu_bar(bar: QMenuBar, actions: dict[str, QAction], submenus: dict[str, QMenu]) -> None:
    """Lay out all actions as the table says."""
    menus = {name: bar.addMenu(QCoreApplication.translate(CONTEXT, str(words))) for name, words in MENUS.items()}
    for entry in ACTIONS:
        menu = menus[entry.menu]
        if not entry.name:
            menu.addSeparator()
        elif entry.name in submenus:
            submenus[entry.name].setTitle(entry.words)
            menu.addMenu(submenus[entry.name])
        else:
            menu.addAction(actions[entry.name])
