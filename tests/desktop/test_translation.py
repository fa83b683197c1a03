# SPDX-License-Identifier: MIT
"""Which language is spoken, and whether every text of the code is translated, in full and in form."""

import re
import shutil
from collections import Counter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings

import translations
from vnsg_viewer.desktop.settings import Settings
from vnsg_viewer.desktop.translation import (
    LANGUAGES,
    SETTING,
    SOURCE,
    SYSTEM,
    interface_language,
    language_chosen,
    language_of,
    language_spoken,
    speak,
    translators,
)
from vnsg_viewer.lexicon.wording.wording import load_wording, wordings

OTHERS = [language for language in LANGUAGES if language != SOURCE]
PLURAL_FORMS = {"en": 2, "fr": 2, "vi": 1}
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


def messages(name):
    """All messages of a .ts file: context, source, forms of the translation, the element."""
    root = ET.parse(translations.FOLDER / f"{name}.ts").getroot()  # noqa: S314  # our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, message


@pytest.fixture
def english(qapp):
    yield
    speak(qapp, SOURCE)


def test_the_language_chosen_is_spoken_else_the_first_of_the_desktop_that_there_is_else_english(tmp_path, monkeypatch):
    assert interface_language("fr", ["vi-VN"]) == "fr"
    assert interface_language(SYSTEM, ["de-DE", "de", "vi-Latn-VN", "fr"]) == "vi"
    assert interface_language(SYSTEM, ["fr_CA"]) == "fr"
    assert interface_language(SYSTEM, ["C"]) == "en"
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("vi_VN"))
    assert (language_chosen(settings), language_of(settings)) == (SYSTEM, "vi")
    settings.set_text(SETTING, "fr")
    assert (language_chosen(settings), language_of(settings)) == ("fr", "fr")
    settings.set_text(SETTING, "xx")
    assert language_chosen(settings) == SYSTEM


def test_each_language_has_wording_under_the_same_name():
    assert {code: load_wording(code).name for code in wordings()} == LANGUAGES


@pytest.mark.usefixtures("english")
def test_another_language_replaces_the_one_before(qapp):
    def said():
        return QCoreApplication.translate("Actions", "&File"), QCoreApplication.translate("QPlatformTheme", "Cancel")

    spoken = {}
    for language in (*LANGUAGES, *LANGUAGES):
        speak(qapp, language)
        assert language_spoken() == language
        assert spoken.setdefault(language, said()) == said()
    assert spoken == {"en": ("&File", "Cancel"), "fr": ("&Fichier", "Annuler"), "vi": ("&Tệp", "Hủy")}


def test_a_missing_translation_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("vnsg_viewer.desktop.translation.resource", lambda *_: tmp_path)
    with pytest.raises(FileNotFoundError, match=r"vnsg_fr\.qm"):
        translators("fr")


def test_every_text_of_the_code_is_in_the_files_and_no_other(tmp_path):
    for language in LANGUAGES:
        shutil.copy(translations.FOLDER / f"vnsg_{language}.ts", tmp_path)
    translations.update(tmp_path)
    for path in tmp_path.glob("*.ts"):
        assert path.read_text("utf-8") == (translations.FOLDER / path.name).read_text("utf-8"), (
            f"{path.name} is out of date: run python3 tests/translations.py, then translate what is unfinished"
        )


def test_the_compiled_files_are_those_of_the_texts(tmp_path):
    translations.compile_all(target=tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shipped = {path.name: path.read_bytes() for path in translations.FOLDER.glob("*.qm")}
    assert made.keys() == shipped.keys()
    assert [name for name in made if made[name] != shipped[name]] == [], "run python3 tests/translations.py"


@pytest.mark.parametrize("name", [*(f"vnsg_{language}" for language in LANGUAGES), "qtbase_fr", "qtbase_vi"])
def test_every_text_has_a_finished_translation_of_the_same_form(name):
    language = name.rpartition("_")[2]
    faults = []
    for context, source, forms, message in messages(name):
        plural = message.get("numerus") == "yes"
        wrong = [
            message.find("translation").get("type") is not None,
            len(forms) != (PLURAL_FORMS[language] if plural else 1),
            *(not form.strip() for form in forms),
            *(Counter(PLACEHOLDER.findall(form)) != Counter(PLACEHOLDER.findall(source)) for form in forms),
            *(form.count("&") != source.count("&") for form in forms),
            *(source.endswith("…") != form.endswith("…") for form in forms if "..." not in source),
            *(form != form.strip() and source == source.strip() for form in forms),
        ]
        if any(wrong):
            faults.append((context, source, forms))
    assert not faults


def test_the_words_that_qt_shows_in_its_dialogs_are_translated():
    """Of the texts that Qt translates into French, all of our dialogs are in Vietnamese, too."""
    contexts = {context for context, *_ in messages("qtbase_vi")}
    assert {"QPlatformTheme", "QFileDialog", "QPrintDialog", "QPrintPreviewDialog", "QLineEdit"} <= contexts
    assert len(translators("fr")) == 3, "Qt's own French is part of PySide6-Essentials"
    for language in OTHERS:
        speakers = translators(language)
        for context, source, *_ in messages("qtbase_vi"):
            assert any(speaker.translate(context, source) for speaker in speakers), (language, context, source)


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_words_are_the_same_everywhere(language):
    """A text without an accelerator that several places show has one translation."""
    said = {}
    for _, source, forms, _ in messages(f"vnsg_{language}"):
        said.setdefault(source, set()).add(tuple(forms))
    assert {source: forms for source, forms in said.items() if len(forms) > 1} == {}
