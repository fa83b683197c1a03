# SPDX-License-Identifier: MIT
"""The bundled faces: the interface before the first paint, the others when the reading begins."""

from PySide6.QtGui import QFont, QFontDatabase

from vnsg_viewer.resources import resource

SANS = "Noto Sans"
SERIF = "Noto Serif"
SIGNS = ("Noto Sans Math", "Noto Sans Symbols2")
INTERFACE_FACES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansMath-Regular.ttf")
READING_FACES = ("NotoSansSymbols2-Regular.ttf", "NotoSans-Italic.ttf", "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf")


def add_faces(names: tuple[str, ...]) -> None:
    """Make bundled faces known to Qt; FileNotFoundError when the installation lacks one."""
    for name in names:
        path = resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)


def interface_font(points: float = 10.0) -> QFont:
    """The font of everything but the articles."""
    font = QFont([SANS, *SIGNS])
    font.setPointSizeF(points)
    return font


def reading_font(points: float = 10.5) -> QFont:
    """The font of the articles."""
    font = QFont([SERIF, *SIGNS])
    font.setPointSizeF(points)
    return font
