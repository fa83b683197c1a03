# SPDX-License-Identifier: MIT
"""The typography of the printed summary: every kind of text with its face, size, colour and spacing, in points."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QFont, QGuiApplication, QImage, QTextBlockFormat, QTextCharFormat

from vnsg_viewer.desktop.fonts import SANS, SERIF
from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.rendering.summary_blocks import Kind, Paragraph

RESOLUTION = 1200  # dots per inch of the layout, whatever the device: the same breaks on screen, printer and PDF
KEEPS_NEXT = QTextBlockFormat.Property.UserProperty + 1  # of a block: no page break after it
_INCH = 25.4
_POINTS = 72


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind looks; `above` is the space before the paragraph, `leading` the line height in per cent."""

    family: str
    size: float
    colour: str
    above: float = 0.0
    bold: bool = False
    italic: bool = False
    leading: int = 100


STYLES: Mapping[Kind, Style] = MappingProxyType(
    {
        Kind.TITLE: Style(SANS, 22, "ink", bold=True, leading=90),
        Kind.PERIOD: Style(SANS, 13, "ink", above=2),
        Kind.DETAIL: Style(SANS, 9, "ink_muted", above=3),
        Kind.DATE: Style(SANS, 9.5, "ink", bold=True),
        Kind.NOTE: Style(SANS, 9.5, "ink_muted", italic=True),
        Kind.TYPE: Style(SANS, 9.5, "ink_muted"),
        Kind.HEADING: Style(SANS, 13, "ink", above=1, bold=True, leading=92),
        Kind.PLACE: Style(SANS, 9, "ink_muted", above=1),
        Kind.LABEL: Style(SANS, 8.5, "ink_muted", above=0.8),
        Kind.MODALITY: Style(SANS, 8.5, "accent", above=0.8, bold=True),
        Kind.NAME: Style(SANS, 9.5, "ink", bold=True),
        Kind.OFFICE: Style(SANS, 9, "ink_muted"),
        Kind.WHO: Style(SANS, 9.5, "ink"),
        Kind.TOPIC: Style(SANS, 8.5, "ink_muted"),
        Kind.QUOTE: Style(SERIF, 9.5, "ink_muted", above=1.5),
        Kind.CONTENT: Style(SERIF, 9.5, "ink"),
        Kind.SOURCE: Style(SANS, 8.5, "ink_muted"),
    }
)


def font(kind: Kind) -> QFont:
    """The font of a kind."""
    style = STYLES[kind]
    face = QFont(style.family)
    face.setPointSizeF(style.size)
    face.setBold(style.bold)
    face.setItalic(style.italic)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setFeature(QFont.Tag("liga"), 0)  # ligatures end up as letters of their own in the text of a PDF
    return face


def letters(kind: Kind, theme: Theme) -> QTextCharFormat:
    """The format of a run of letters."""
    result = QTextCharFormat()
    result.setFont(font(kind))
    result.setForeground(theme.colour(STYLES[kind].colour))
    return result


def paragraph_format(paragraph: Paragraph) -> QTextBlockFormat:
    """The format of a paragraph."""
    style = STYLES[paragraph.kind]
    result = QTextBlockFormat()
    result.setTopMargin(in_document(style.above))
    result.setLineHeight(style.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    result.setProperty(KEEPS_NEXT, paragraph.keeps_next)
    return result


def layout_device() -> QImage:
    """What documents are laid out for: metrics at RESOLUTION, nothing is painted on it."""
    device = QImage(1, 1, QImage.Format.Format_Grayscale8)
    device.setDotsPerMeterX(round(RESOLUTION / _INCH * 1000))
    device.setDotsPerMeterY(round(RESOLUTION / _INCH * 1000))
    return device


def dots(points: float) -> float:
    """Points in the units of the layout."""
    return points * RESOLUTION / _POINTS


def in_document(points: float) -> float:
    """Points as a margin inside a text document, which Qt scales from the screen's resolution to the layout's."""
    return points * round(QGuiApplication.primaryScreen().logicalDotsPerInchY()) / _POINTS
