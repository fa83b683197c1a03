# SPDX-License-Identifier: MIT
"""A scene as PNG, SVG or PDF, drawn by the painter of the screen."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
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


def png_of(scene: Scene, style: Style, title: str) -> bytes:
    """A PNG at twice the size of the screen."""
    image = to_image(scene, style)
    image.setText("Title", title)
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return _content(buffer)


def svg_of(scene: Scene, style: Style, title: str) -> bytes:
    """An SVG whose texts are texts."""
    generator, buffer = QSvgGenerator(), _buffer()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(QSize(scene.width, scene.height))
    generator.setViewBox(QRect(0, 0, scene.width, scene.height))
    generator.setTitle(title)
    painter = QPainter(generator)
    paint(scene, painter, style, vector=True)
    painter.end()
    return _content(buffer)


def pdf_of(scene: Scene, style: Style, title: str) -> bytes:
    """A PDF of one page of the size of the scene, its fonts embedded."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    points = QSizeF(scene.width, scene.height) * _POINTS_PER_INCH / _DOTS_PER_INCH
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    paint(scene, painter, style, vector=True)
    painter.end()
    return _content(buffer)


FORMATS: Mapping[str, Callable[[Scene, Style, str], bytes]] = MappingProxyType(
    {".png": png_of, ".svg": svg_of, ".pdf": pdf_of}
)
"""What makes a picture, by the ending of its name."""


def save_picture(scene: Scene, style: Style, path: Path, title: str) -> None:
    """Write a picture in the format that its name ends with."""
    made = FORMATS.get(path.suffix.lower())
    if made is None:
        raise UserError(f"no picture format '{path.suffix}'.", path, advice=f"There are: {', '.join(FORMATS)}.")
    try:
        path.write_bytes(made(scene, style, title))
    except OSError as error:
        raise UserError(f"the picture cannot be written: {error.strerror}.", path) from error


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    return buffer


def _content(buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data())
