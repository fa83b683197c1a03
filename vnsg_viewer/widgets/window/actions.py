# SPDX-License-Identifier: MIT
"""All commands as one table: where they stand in the menus, their words, keys, icon and slot."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

CONTEXT = "Actions"


class ActionRow(NamedTuple):
    """One command.  `menu` is its menu's name, `slot` a method of Commands; an empty name is a separator."""

    name: str
    menu: str
    text: object = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    slot: str = ""
    toggles: bool = False

    @property
    def words(self) -> str:
        """Its text in the language of the interface."""
        return QCoreApplication.translate(CONTEXT, str(self.text))


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}


def _separator(menu: str) -> ActionRow:
    return ActionRow("", menu)


ACTIONS = (
    ActionRow("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open folder…"), ("Ctrl+O",), "folder", "choose_folder"),
    ActionRow("open_seeds", "file", QT_TRANSLATE_NOOP("Actions", "Open the &sample articles"), slot="open_seeds"),
    ActionRow("recent", "file", QT_TRANSLATE_NOOP("Actions", "&Recent folders")),
    ActionRow("reload", "file", QT_TRANSLATE_NOOP("Actions", "Re&load"), ("F5", "Ctrl+R"), "reload", "reload"),
    ActionRow("cancel", "file", QT_TRANSLATE_NOOP("Actions", "&Cancel reading"), icon="close", slot="cancel_reading"),
    _separator("file"),
    ActionRow("problems", "file", QT_TRANSLATE_NOOP("Actions", "Pro&blems…"), icon="problem", slot="show_problems"),
    _separator("file"),
    ActionRow("print", "file", QT_TRANSLATE_NOOP("Actions", "&Print summary…"), ("Ctrl+P",), "print", "print_summary"),
    ActionRow("preview", "file", QT_TRANSLATE_NOOP("Actions", "Print pre&view…"), ("Ctrl+Shift+P",), "", "preview"),
    ActionRow("export", "file", QT_TRANSLATE_NOOP("Actions", "&Export…"), ("Ctrl+E",), "export", "export"),
    _separator("file"),
    ActionRow("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), "quit", "quit"),
    ActionRow("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find"), ("Ctrl+F", "/"), "search", "focus_search"),
    ActionRow(
        "clear", "edit", QT_TRANSLATE_NOOP("Actions", "&Clear filter"), ("Ctrl+Shift+X",), "filter", "clear_filter"
    ),
    ActionRow("deselect", "edit", QT_TRANSLATE_NOOP("Actions", "Clear &selection"), ("Esc",), "", "deselect"),
    ActionRow(
        "view_timeline",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Timeline"),
        ("Ctrl+1",),
        "",
        "show_timeline",
        toggles=True,
    ),
    ActionRow("view_list", "view", QT_TRANSLATE_NOOP("Actions", "&List"), ("Ctrl+2",), "", "show_list", toggles=True),
    ActionRow(
        "view_commitments",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Commitments"),
        ("Ctrl+3",),
        "",
        "show_commitments",
        toggles=True,
    ),
    _separator("view"),
    ActionRow("zoom_in", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), ("Ctrl++", "Ctrl+="), "", "zoom_in"),
    ActionRow("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), ("Ctrl+-",), "", "zoom_out"),
    ActionRow("fit", "view", QT_TRANSLATE_NOOP("Actions", "&Fit"), ("Ctrl+0",), "", "fit"),
    _separator("view"),
    ActionRow(
        "dim", "view", QT_TRANSLATE_NOOP("Actions", "&Dim what is filtered out"), slot="toggle_dimming", toggles=True
    ),
    ActionRow(
        "remember",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Remember folder, filter and view"),
        slot="toggle_remembering",
        toggles=True,
    ),
    ActionRow("lanes", "view", QT_TRANSLATE_NOOP("Actions", "L&anes")),
    ActionRow("theme", "view", QT_TRANSLATE_NOOP("Actions", "The&me")),
    ActionRow("language", "view", QT_TRANSLATE_NOOP("Actions", "Lan&guage")),
    _separator("view"),
    ActionRow(
        "filter_panel",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Filter &panel"),
        ("F8",),
        "",
        "toggle_filter_panel",
        toggles=True,
    ),
    ActionRow(
        "event_panel",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Event panel"),
        ("F9",),
        "",
        "toggle_event_panel",
        toggles=True,
    ),
    ActionRow("back", "go", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",), "back", "go_back"),
    ActionRow("forward", "go", QT_TRANSLATE_NOOP("Actions", "&Forward"), ("Alt+Right",), "forward", "go_forward"),
    _separator("go"),
    ActionRow("next", "go", QT_TRANSLATE_NOOP("Actions", "&Next event"), ("Alt+Down", "J"), "", "next_event"),
    ActionRow("previous", "go", QT_TRANSLATE_NOOP("Actions", "&Previous event"), ("Alt+Up", "K"), "", "previous_event"),
    ActionRow("keys", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard"), ("?", "F1"), "help", "show_keys"),
    ActionRow("about", "help", QT_TRANSLATE_NOOP("Actions", "&About VNSG Viewer"), slot="show_about"),
)


def build_actions(window: QWidget) -> dict[str, QAction]:
    """An action for each row of the table."""
    actions: dict[str, QAction] = {}
    for row in ACTIONS:
        if not row.slot:
            continue
        action = QAction(row.words, window)
        action.setObjectName(row.name)
        action.setIconText(row.words.replace("&", ""))
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.toggles)
        if row.keys:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{row.words.replace('&', '').rstrip('…')} ({keys})")
        actions[row.name] = action
    return actions


def connect_actions(actions: dict[str, QAction], commands: QObject) -> None:
    """Let each action call its slot of the commands."""
    for row in ACTIONS:
        if row.slot:
            actions[row.name].triggered.connect(getattr(commands, row.slot))
