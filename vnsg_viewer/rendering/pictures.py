# SPDX-License-Identifier: MIT
"""A scene as PNG, SVG or PDF, drawn by the painter of the screen."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.rendering.scene_painter import paint
from vnsg_viewer.rendering.style import Style
from vnsg_viewer.timeline.scene import Scene

RATIO = 2.0
"""Pixels of a PNG for each of the screen, so that it is sharp in print."""
_DOTS_PER_INCH = 96
_POINTS_PER_INCH = 72


def to_image(scene: Scene, style: Style, ratio: float = RATIO) -> QImage:
    """The scene as an image with so many pixels for each of its own."""
    image = QImage(round(scene.width * ratio), round(scene.height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint(scene, painter, style)
    painter.end()
    return image


def save_png(scene: Scene, style: Style, path: Path, title: str) -> None:
    """Write a PNG at twice the size of the screen."""
    image = to_image(scene, style)
    image.setText("Title", title)
    if not image.save(str(path), b"PNG"):
        raise _unwritable(path)


def save_svg(scene: Scene, style: Style, path: Path, title: str) -> None:
    """Write an SVG whose texts are texts."""
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(QSize(scene.width, scene.height))
    generator.setViewBox(QRect(0, 0, scene.width, scene.height))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        raise _unwritable(path)
    paint(scene, painter, style, vector=True)
    painter.end()


def save_pdf(scene: Scene, style: Style, path: Path, title: str) -> None:
    """Write a PDF of one page of the size of the scene, its fonts embedded."""
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    points = QSizeF(scene.width, scene.height) * _POINTS_PER_INCH / _DOTS_PER_INCH
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    painter = QPainter()
    if not painter.begin(writer):
        raise _unwritable(path)
    paint(scene, painter, style, vector=True)
    painter.end()


SAVERS: Mapping[str, Callable[[Scene, Style, Path, str], None]] = MappingProxyType(
    {".png": save_png, ".svg": save_svg, ".pdf": save_pdf}
)
"""How to save a picture, by the ending of its name."""


def save_picture(scene: Scene, style: Style, path: Path, title: str) -> None:
    """Write a picture in the format that its name ends with."""
    saver = SAVERS.get(path.suffix.lower())
    if saver is None:
        raise UserError(f"no picture format '{path.suffix}'.", path, advice=f"There are: {', '.join(SAVERS)}.")
    saver(scene, style, path, title)


def _unwritable(path: Path) -> UserError:
    return UserError("the picture cannot be written.", path, advice="Choose another folder.")
