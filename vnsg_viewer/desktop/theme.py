# SPDX-License-Identifier: MIT
"""The look as data: colours by token, read from resources/themes, and what Qt needs made from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.resources import resource

EVENT_COLOURS = ("blue", "violet", "green", "amber", "teal", "red", "grey")
TOKENS = (
    *("ground", "surface", "raised", "line", "ink", "ink_muted", "ink_faint", "accent", "accent_soft", "on_accent"),
    *("mark", "focus", "shade", "danger"),
    *EVENT_COLOURS,
    *(f"{name}_soft" for name in EVENT_COLOURS),
)
_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """A named set of colours; `colour` answers every token of TOKENS."""

    name: str
    dark: bool
    colours: Mapping[str, QColor]

    def colour(self, token: str) -> QColor:
        """The colour of a token; KeyError for a word that is none."""
        return QColor(self.colours[token])

    def hex(self, token: str) -> str:
        """The colour of a token as #rrggbb, for style sheets and rich text."""
        return self.colours[token].name()

    def palette(self) -> QPalette:
        """The palette of all widgets that draw themselves."""
        palette = QPalette()
        for role, token in _ROLES.items():
            for group in _GROUPS:
                palette.setColor(group, role, self.colours[token])
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colours[_DISABLED.get(role, token)])
        return palette


_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "ground",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink_faint",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "shade",
}
_DISABLED = {
    QPalette.ColorRole.WindowText: "ink_faint",
    QPalette.ColorRole.Text: "ink_faint",
    QPalette.ColorRole.ButtonText: "ink_faint",
    QPalette.ColorRole.Highlight: "line",
    QPalette.ColorRole.HighlightedText: "ink_faint",
}


def theme_names() -> tuple[str, ...]:
    """The names of the themes that ship, in order of the alphabet."""
    return tuple(sorted(path.stem for path in resource("themes").glob("*.yaml")))


def load_theme(name: str) -> Theme:
    """The theme of that name; UserError when its file lacks a token or names an unknown one."""
    return read_theme(resource("themes", f"{name}.yaml"))


def read_theme(path: Path) -> Theme:
    """A theme from its file, strictly: every token once, each a colour."""
    entries = _entries(path)
    dark = entries.pop("dark", "")
    if dark not in {"true", "false"}:
        raise UserError("a theme says `dark: true` or `dark: false`", path)
    if wrong := sorted(set(TOKENS) ^ set(entries)):
        raise UserError(f"tokens missing or unknown: {', '.join(wrong)}", path)
    colours = {token: QColor(value) for token, value in entries.items()}
    if invalid := [token for token, colour in colours.items() if not colour.isValid()]:
        raise UserError(f"not a colour: {', '.join(invalid)}", path, advice='Write it as "#rrggbb".')
    return Theme(path.stem, dark == "true", colours)


def _entries(path: Path) -> dict[str, str]:
    """The entries of a theme: the flat part of YAML, read here because loading PyYAML takes a tenth of the start."""
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(":") for line in lines if line.strip() and not line.startswith("#"))
    return {key.strip(): value.strip().strip('"') for key, _, value in pairs}
