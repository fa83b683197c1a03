# SPDX-License-Identifier: MIT
"""The language of the interface: which there are, which one is meant, and its translators."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.resources import resource

SETTING: Final = "locale"
SYSTEM: Final = "system"
SOURCE: Final = "en"  # the language that the code is written in
LANGUAGES: Final = {"en": "English", "fr": "Français", "vi": "Tiếng Việt"}


def language_chosen(settings: Settings) -> str:
    """The choice that is kept: a language, or `system`."""
    return settings.text(SETTING, SYSTEM, (SYSTEM, *LANGUAGES))


def interface_language(choice: str, preferred: Iterable[str]) -> str:
    """The language for a choice: itself, else the first of the desktop's preferred ones that there is, else English."""
    if choice in LANGUAGES:
        return choice
    wanted = (tag.replace("_", "-").partition("-")[0] for tag in preferred)
    return next((language for language in wanted if language in LANGUAGES), SOURCE)


def language_of(settings: Settings) -> str:
    """The language to speak now."""
    return interface_language(language_chosen(settings), QLocale.system().uiLanguages())


def speak(application: QCoreApplication, language: str) -> None:
    """Translate into a language from now on, Qt's own words too; what is shown already stays as it is."""
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    for translator in translators(language):
        translator.setParent(application)
        application.installTranslator(translator)


def translators(language: str) -> list[QTranslator]:
    """Our words in a language, and Qt's: from our resources where Qt does not ship them (Vietnamese)."""
    ours = str(resource("translations"))
    own, qts = QTranslator(), QTranslator()
    if not own.load(f"vnsg_{language}", ours):
        raise FileNotFoundError(f"no vnsg_{language}.qm in {ours}: the installation is incomplete")
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != SOURCE and any(qts.load(f"qtbase_{language}", folder) for folder in (ours, shipped)):
        return [qts, own]
    return [own]
