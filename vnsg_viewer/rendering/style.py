# SPDX-License-Identifier: MIT
"""What the painter draws with: fonts, colours, laid-out texts and dots, made once for a theme."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPen, QPixmap, QStaticText

from vnsg_viewer.desktop.theme import EVENT_COLOURS, Theme
from vnsg_viewer.timeline.texts import Face

DOT = 16
"""The side of a dot's square in the atlas, in logical pixels."""
_MOST_TEXTS = 6000
_SMALL = 0.86


@dataclass(frozen=True, slots=True)
class Fonts:
    """One font for each face, with what measures it."""

    font: dict[Face, QFont]
    metrics: dict[Face, QFontMetrics]

    def measure(self, text: str, face: Face) -> int:
        """The width of a text in pixels."""
        return self.metrics[face].horizontalAdvance(text)


def fonts_from(base: QFont) -> Fonts:
    """The faces made from the font of the interface, sized in pixels: they measure the same on every device."""
    title, body, small = QFont(base), QFont(base), QFont(base)
    title.setBold(True)
    size = QFontInfo(base).pixelSize()
    for font, share in ((title, 1.0), (body, 1.0), (small, _SMALL)):
        font.setPixelSize(round(size * share))
    held = {Face.TITLE: title, Face.BODY: body, Face.SMALL: small}
    return Fonts(held, {face: QFontMetrics(font) for face, font in held.items()})


@dataclass(slots=True, eq=False)
class Style:
    """A theme made ready for painting.  `colours` names a token for each event type, in the order of the types."""

    theme: Theme
    fonts: Fonts
    colours: Sequence[str]
    ink: dict[str, QColor] = field(init=False)
    _texts: dict[tuple[str, Face], QStaticText] = field(init=False, default_factory=dict)
    _atlas: dict[float, QPixmap] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        tokens = ("ground", "surface", "raised", "line", "ink", "ink_muted", "ink_faint", "accent", "accent_soft")
        rest = ("on_accent", "mark", "focus", "shade", "danger", *EVENT_COLOURS, *(f"{c}_soft" for c in EVENT_COLOURS))
        self.ink = {token: self.theme.colour(token) for token in (*tokens, *rest)}

    def of_type(self, kind: int) -> QColor:
        """The colour of an event type."""
        return self.ink[self.colours[kind]]

    def soft_of_type(self, kind: int) -> QColor:
        """The soft ground of an event type."""
        return self.ink[f"{self.colours[kind]}_soft"]

    def text(self, text: str, face: Face) -> QStaticText:
        """A text laid out once; the oldest are forgotten beyond some thousands."""
        key = (text, face)
        held = self._texts.get(key)
        if held is None:
            held = QStaticText(text)
            held.setTextFormat(Qt.TextFormat.PlainText)
            held.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            held.prepare(font=self.fonts.font[face])
            if len(self._texts) >= _MOST_TEXTS:
                del self._texts[next(iter(self._texts))]
            self._texts[key] = held
        return held

    def dots(self, ratio: float) -> QPixmap:
        """A pixmap with a full and a hollow dot of each event colour: columns by colour, rows full and hollow."""
        if ratio not in self._atlas:
            pixmap = QPixmap(round(len(EVENT_COLOURS) * DOT * ratio), round(2 * DOT * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for column, token in enumerate(EVENT_COLOURS):
                for row, hollow in enumerate((False, True)):
                    draw_dot(painter, QPointF((column + 0.5) * DOT, (row + 0.5) * DOT), self, token, hollow=hollow)
            painter.end()
            self._atlas[ratio] = pixmap
        return self._atlas[ratio]


def draw_dot(painter: QPainter, centre: QPointF, style: Style, token: str, *, hollow: bool) -> None:
    """One dot; a hollow one stands for a date that is not sure."""
    colour = style.ink[token]
    radius = 3.4
    if hollow:
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(style.ink["surface"])
        radius = 2.8
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.drawEllipse(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
