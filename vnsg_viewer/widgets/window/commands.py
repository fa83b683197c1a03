# SPDX-License-Identifier: MIT
"""What the commands do: one method for each row of the table of actions."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from vnsg_viewer.qtmodels.problem_model import ProblemModel
from vnsg_viewer.resources import seeds
from vnsg_viewer.widgets.window.actions import connect_actions
from vnsg_viewer.widgets.window.centre import Page
from vnsg_viewer.widgets.window.contents import Contents
from vnsg_viewer.widgets.window.dialogs import KeysDialog, ProblemsDialog, show_about

if TYPE_CHECKING:
    from vnsg_viewer.export.exporter import Selection


class Commands(QObject):
    """Acts on the contents of the window, whose actions it answers as long as they live."""

    def __init__(self, contents: Contents) -> None:
        super().__init__(contents)
        self._contents, self._window = contents, contents.window
        connect_actions(self._window.commands, self)
        self._window.status.problems_requested.connect(self.show_problems)

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        folder = self._contents.folder
        start = str(folder.parent if folder else Path.home())
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of articles"), start)
        if chosen:
            self._contents.open_folder(Path(chosen))

    def open_seeds(self) -> None:
        """Open the sample articles."""
        self._contents.open_folder(seeds())

    def reload(self) -> None:
        """Read the folder again, whatever is kept of it."""
        if self._contents.folder is not None:
            self._contents.open_folder(self._contents.folder, anew=True)

    def cancel_reading(self) -> None:
        """Give up reading."""
        self._contents.operation.cancel()

    def show_problems(self) -> None:
        """List what could not be read and what is doubtful."""
        reading = self._contents.reading
        if reading is not None:
            ProblemsDialog(ProblemModel(reading.chronicle.problems, reading.wording), self._window).open()

    def print_summary(self) -> None:
        """Print a summary of events."""
        from vnsg_viewer.widgets import printing

        self._with_scope(printing.print_summary)

    def preview(self) -> None:
        """Show how the summary would look on paper."""
        from vnsg_viewer.widgets import printing

        self._with_scope(printing.preview_summary)

    def export(self) -> None:
        """Write events to a file."""
        from vnsg_viewer.widgets import printing

        self._with_scope(printing.export_selection)

    def quit(self) -> None:
        """Close the window, and with it the program."""
        self._window.close()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._window.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.header.search.selectAll()

    def focus_page(self) -> None:
        """Give the keyboard to the timeline or table."""
        self._window.centre.focus_shown()

    def clear_filter(self) -> None:
        """Let everything pass."""
        self._contents.navigation.clear_filter()

    def deselect(self) -> None:
        """Choose no event."""
        self._contents.navigation.select("")

    def show_timeline(self) -> None:
        """Look at the chronicle along time."""
        self._turn_to(Page.TIMELINE)

    def show_list(self) -> None:
        """Look at the events as a table."""
        self._turn_to(Page.LIST)

    def show_commitments(self) -> None:
        """Look at the commitments as a table."""
        self._turn_to(Page.COMMITMENTS)

    def zoom_in(self) -> None:
        """Show less time, larger."""
        self._contents.timeline_page.timeline.zoom_in()

    def zoom_out(self) -> None:
        """Show more time, smaller."""
        self._contents.timeline_page.timeline.zoom_out()

    def fit(self) -> None:
        """Show all that passes the filter."""
        self._contents.timeline_page.timeline.fit()

    def toggle_dimming(self) -> None:
        """Dim what does not pass the filter, or hide it."""
        self._contents.timeline_page.set_dims(dims=self._window.commands["dim"].isChecked())

    def toggle_remembering(self) -> None:
        """Go on at the next start where this one ends, or begin with the samples."""
        self._window.settings.set_remembers(remembers=self._window.commands["remember"].isChecked())

    def toggle_filter_panel(self) -> None:
        """Show or hide the left side."""
        self._contents.filter_panel.setVisible(self._window.commands["filter_panel"].isChecked())

    def toggle_event_panel(self) -> None:
        """Show or hide the right side."""
        self._contents.event_panel.setVisible(self._window.commands["event_panel"].isChecked())

    def go_back(self) -> None:
        """Return to the view before."""
        self._contents.navigation.back()

    def go_forward(self) -> None:
        """Return to the view after."""
        self._contents.navigation.forward()

    def next_event(self) -> None:
        """Choose the next event."""
        self._contents.navigation.select_neighbour(1)

    def previous_event(self) -> None:
        """Choose the previous event."""
        self._contents.navigation.select_neighbour(-1)

    def show_keys(self) -> None:
        """List all keys."""
        KeysDialog(self._window).open()

    def show_about(self) -> None:
        """Say what the program is."""
        show_about(self._window)

    def _turn_to(self, page: Page) -> None:
        self._window.centre.turn_to(page)
        self._window.commands[f"view_{page}"].setChecked(True)
        self.focus_page()

    def _with_scope(self, act: Callable[["Selection", QWidget], None]) -> None:
        """Ask which events are meant, then print or write them."""
        from vnsg_viewer.widgets.printing_scope import choose_scope

        selection = choose_scope(self._contents.navigation, self._window)
        if selection is not None:
            act(selection, self._window)
