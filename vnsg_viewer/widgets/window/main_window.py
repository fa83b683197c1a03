# SPDX-License-Identifier: MIT
"""The main window: its frame, and what fills that once it has been painted."""

from typing import TYPE_CHECKING

from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.widgets.window.frame import Frame

if TYPE_CHECKING:
    from vnsg_viewer.widgets.window.contents import Contents


class MainWindow(Frame):
    """Everything a person sees."""

    def __init__(self, settings: Settings, locale: str) -> None:
        super().__init__(settings, locale)
        self._contents: Contents | None = None

    @property
    def contents(self) -> "Contents":
        """What fills the frame, built when first asked for: it needs the domain, the models and numpy."""
        if self._contents is None:
            from vnsg_viewer.widgets.window.commands import Commands
            from vnsg_viewer.widgets.window.contents import Contents

            self._contents = Contents(self)
            Commands(self._contents)
        return self._contents
