# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from vnsg_viewer.desktop.theme import EVENT_COLOURS, TOKENS, load_theme, read_theme, theme_names
from vnsg_viewer.desktop.theme_choice import ThemeChoice, chosen_theme
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.lexicon.yaml_file import read_yaml
from vnsg_viewer.resources import resource


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", theme_names())
def test_every_theme_answers_every_token_and_is_yaml(name):
    theme = load_theme(name)
    written = read_yaml(resource("themes", f"{name}.yaml"))
    assert written.pop("dark") is theme.dark
    assert {token: theme.hex(token) for token in TOKENS} == written


@pytest.mark.parametrize("name", theme_names())
def test_text_can_be_read_on_every_ground_it_stands_on(name):
    theme = load_theme(name)
    least = 7.0 if name == "high_contrast" else 4.5
    for ground in ("ground", "surface", "raised", "accent_soft"):
        assert contrast(theme.colour("ink"), theme.colour(ground)) >= least, ground
        assert contrast(theme.colour("ink_muted"), theme.colour(ground)) >= least, ground
    assert contrast(theme.colour("ink"), theme.colour("mark")) >= least
    for colour in EVENT_COLOURS:
        assert contrast(theme.colour("ink"), theme.colour(f"{colour}_soft")) >= least
        assert contrast(theme.colour(colour), theme.colour("surface")) >= 4.5, colour
        assert contrast(theme.colour("on_accent"), theme.colour(colour)) >= 4.5, colour


def test_a_colour_given_away_cannot_change_the_theme():
    theme = load_theme("light")
    theme.colour("ink").setRed(255)
    assert theme.hex("ink") == load_theme("light").hex("ink")
    with pytest.raises(KeyError):
        theme.colour("pink")


def test_the_palette_speaks_the_theme():
    theme = load_theme("dark")
    palette = theme.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.colour("ground")
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.colour("ink_faint")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace("mark:", "marc:"), "marc"),
        (lambda text: text.replace("dark: false", "dark: maybe"), "dark"),
        (lambda text: text.replace('"#fae6a4"', '"yellowish"'), "mark"),
    ],
)
def test_a_faulty_theme_is_refused_with_its_name(tmp_path, change, said):
    path = tmp_path / "mine.yaml"
    path.write_text(change(resource("themes", "light.yaml").read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(UserError, match=said) as caught:
        read_theme(path)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("choice", "scheme", "name"),
    [
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Dark, "dark"),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Unknown, "light"),
        (ThemeChoice.LIGHT, Qt.ColorScheme.Dark, "light"),
        (ThemeChoice.HIGH_CONTRAST, Qt.ColorScheme.Light, "high_contrast"),
    ],
)
def test_the_desktop_decides_only_when_it_is_asked(choice, scheme, name):
    assert chosen_theme(choice, scheme).name == name
