# SPDX-License-Identifier: MIT
"""The menu bar, made from the table of actions, and the menus of choices: themes, lanes, recent folders."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from vnsg_viewer.desktop.theme_choice import ThemeChoice
from vnsg_viewer.desktop.translation import LANGUAGES, SYSTEM
from vnsg_viewer.widgets.window.actions import ACTIONS, CONTEXT, MENUS


def theme_label(choice: ThemeChoice) -> str:
    """What a choice of theme is called."""
    translate = QCoreApplication.translate
    return {
        ThemeChoice.SYSTEM: translate("Themes", "As the desktop"),
        ThemeChoice.LIGHT: translate("Themes", "Light"),
        ThemeChoice.DARK: translate("Themes", "Dark"),
        ThemeChoice.HIGH_CONTRAST: translate("Themes", "High contrast"),
    }[choice]


def language_labels() -> dict[str, str]:
    """The choices of a language, each by its own name."""
    return {SYSTEM: QCoreApplication.translate("Languages", "As the desktop"), **LANGUAGES}


def choice_menu(choices: dict[str, str], current: str, choose: Callable[[str], None], parent: QWidget) -> QMenu:
    """A menu of which one entry is chosen: `choices` gives the words for each value."""
    menu = QMenu(parent)
    fill_choice_menu(menu, choices, current, choose)
    return menu


def fill_choice_menu(menu: QMenu, choices: dict[str, str], current: str, choose: Callable[[str], None]) -> None:
    """Offer choices of which one is chosen."""
    group = QActionGroup(menu)
    for value, words in choices.items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(value == current)
        action.setData(value)
        group.addAction(action)
    group.triggered.connect(lambda action: choose(action.data()))


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
