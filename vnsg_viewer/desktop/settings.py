# SPDX-License-Identifier: MIT
"""What the program remembers between two starts: theme, lanes, recent folders and the layout of the window."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT: Final = 8
FOLDER, LOOK = "folder", "look"
"""Under these the last folder is kept, and how it was looked at."""
_REMEMBERS, _NOT = "remembers", "no"


class Settings:
    """Typed access to one QSettings; a value of the wrong kind counts as absent."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def text(self, key: str, default: str, allowed: tuple[str, ...] = ()) -> str:
        """A word, or the default when there is none or when it is not allowed."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) and (not allowed or value in allowed) else default

    def set_text(self, key: str, value: str) -> None:
        """Remember a word."""
        self._store.setValue(key, value)

    def layout(self, key: str) -> QByteArray:
        """A saved geometry or state; empty when there is none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, key: str, value: QByteArray) -> None:
        """Remember a geometry or state."""
        self._store.setValue(key, value)

    def recent(self) -> tuple[Path, ...]:
        """The folders opened last, newest first."""
        value = self._store.value("recent", [])
        entries = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(Path(entry) for entry in entries if isinstance(entry, str) and entry)

    def add_recent(self, folder: Path) -> None:
        """Put a folder first among the recent ones."""
        others = [str(path) for path in self.recent() if path != folder]
        self._store.setValue("recent", [str(folder), *others][:RECENT_LIMIT])

    @property
    def remembers(self) -> bool:
        """Whether the next start goes on where this one ends."""
        return self.text(_REMEMBERS, "") != _NOT

    def set_remembers(self, *, remembers: bool) -> None:
        """Let the next starts go on where the last one ended, or begin with the samples."""
        self.set_text(_REMEMBERS, "" if remembers else _NOT)

    def forget_look(self) -> None:
        """Let the next start begin with the samples, whole."""
        self.set_text(FOLDER, "")
        self.set_text(LOOK, "")

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()


def user_settings() -> Settings:
    """The settings of the person who runs the program."""
    return Settings(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "vnsg-viewer", "vnsg-viewer"))
