# SPDX-License-Identifier: MIT
"""The language of the interface: which there are, which one is meant, and its translators."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.resources import resource

SETTING: Final = "locale"
SYSTEM: Final = "system"
_SPOKEN: Final = "language_spoken"  # a property of the application
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
    application.setProperty(_SPOKEN, language)


def language_spoken() -> str:
    """The language spoken at present."""
    application = QCoreApplication.instance()
    spoken = application.property(_SPOKEN) if application else None
    return spoken if isinstance(spoken, str) else SOURCE


def translators(language: str) -> list[QTranslator]:
    """Qt's words in a language, what Qt lacks of them (in Vietnamese all), and ours; the later come first."""
    ours = str(resource("translations"))
    found = []
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"qtbase_{language}", ours),
        (f"vnsg_{language}", ours),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
        elif name.startswith("vnsg"):
            raise FileNotFoundError(f"no {name}.qm in {folder}: the installation is incomplete")
    return found
