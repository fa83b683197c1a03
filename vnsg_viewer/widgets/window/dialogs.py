# SPDX-License-Identifier: MIT
"""The small dialogs: problems, keys, about, an error of the reader's, a crash of ours."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from vnsg_viewer import __version__
from vnsg_viewer.desktop.icons import application_icon
from vnsg_viewer.desktop.translation import interface_language, language_spoken, translators
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.wording.messages import message_in
from vnsg_viewer.qtmodels.problem_model import ProblemModel
from vnsg_viewer.widgets.parts import column, label
from vnsg_viewer.widgets.window.actions import ACTIONS


class ProblemsDialog(QDialog):
    """Lists every problem with its file, its kind and its message."""

    def __init__(self, model: ProblemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Problems"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        model.setParent(self)
        self.table = QTableView(self)
        self.table.setModel(model)
        self.table.setAccessibleName(self.tr("Problems"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(0, 220)
        self.table.setColumnWidth(1, 170)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(self._on_copy_clicked)
        buttons.rejected.connect(self.reject)
        parts = column(self, margins=(16, 14, 16, 14), spacing=10)
        explanation = self.tr("Nothing is lost: the other articles are shown. These files or findings need a look.")
        parts.addWidget(label(explanation, "muted", wraps=True))
        parts.addWidget(self.table, 1)
        parts.addWidget(buttons)
        self.resize(QSize(820, 420))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._model.as_text())


class KeysDialog(QDialog):
    """All keys, from the table of actions and the gestures of the timeline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts = column(self, margins=(20, 16, 20, 14), spacing=12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        entries = [*self._commands(), *self._gestures()]
        half = (len(entries) + 1) // 2
        for place, (keys, words) in enumerate(entries):
            line, side = place % half, 2 * (place // half)
            grid.addWidget(label(keys, "key"), line, side, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(words, "small"), line, side + 1)
        parts.addLayout(grid)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        parts.addWidget(buttons)

    @staticmethod
    def _commands() -> list[tuple[str, str]]:
        return [(_native(*row.keys), row.words.replace("&", "").rstrip("…")) for row in ACTIONS if row.keys]

    def _gestures(self) -> list[tuple[str, str]]:
        return [
            ("← → ↑ ↓", self.tr("Timeline: move")),
            ("+  −", self.tr("Timeline: zoom")),
            ("0", self.tr("Timeline: fit what is filtered")),
            ("F", self.tr("Timeline: centre the event; again, zoom to it")),
            (_native("Home", "End"), self.tr("Timeline: first and last event")),
            (_native("Enter"), self.tr("Open the event in the side panel")),
        ]


def _native(*keys: str) -> str:
    """Keys as they are called in the language of the interface."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def show_about(parent: QWidget) -> None:
    """Say what the program is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About VNSG Viewer"))
    box.setIconPixmap(application_icon().pixmap(64, 64))
    box.setText(f"VNSG Viewer {__version__}")
    box.setInformativeText(
        QCoreApplication.translate(
            "About",
            "Turns news articles into a chronicle of diplomatic contacts. Your articles stay on this computer.",
        )
    )
    box.open()


def show_language(choice: str, parent: QWidget) -> None:
    """Say in the present language, and in the one chosen, that the next start speaks it."""
    in_itself = str(QT_TRANSLATE_NOOP("Languages", "From the next start, VNSG Viewer is in English."))
    chosen = translators(interface_language(choice, QLocale.system().uiLanguages()))[-1]
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(QCoreApplication.translate("Languages", "Language"))
    box.setText(QCoreApplication.translate("Languages", "The language changes when the program is started again."))
    box.setInformativeText(chosen.translate("Languages", in_itself) or in_itself)
    box.open()


def show_user_error(error: UserError, parent: QWidget) -> None:
    """Say what is wrong with the person's own file or request, where, and what to do."""
    spoken = language_spoken()
    message = message_in(error.message, spoken)
    message = message[:1].upper() + message[1:]
    box = QMessageBox(QMessageBox.Icon.Warning, "VNSG Viewer", message, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    where = f"{error.path}{f':{error.line}' if error.line else ''}" if error.path else ""
    box.setInformativeText("\n".join(filter(None, [where, message_in(error.advice, spoken)])))
    box.open()


class CrashDialog(QDialog):
    """Says that the program is at fault, and where the report lies."""

    def __init__(self, report: str, log_file: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("An error in VNSG Viewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts = column(self, margins=(18, 16, 18, 14), spacing=10)
        said = self.tr("The program made a mistake. Your articles are untouched. The report is kept in {file}.")
        parts.addWidget(label(said.format(file=log_file), "muted", wraps=True))
        text = QPlainTextEdit(report, self)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        parts.addWidget(text, 1)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        folder = buttons.addButton(self.tr("Open its folder"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file.parent))))
        buttons.accepted.connect(self.accept)
        parts.addWidget(buttons)
        self.resize(QSize(680, 380))
