# SPDX-License-Identifier: MIT
"""Many rectangles or dots in one call, straight from numpy's memory."""

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

FRAGMENT = 10
"""Numbers of a QPainter.PixmapFragment: x, y, source left, top, width, height, scale x, y, rotation, opacity."""


def draw_rectangles(painter: QPainter, rows: "npt.NDArray[np.float64]") -> None:
    """Draw rows of x, y, width, height with the painter's pen and brush; the array must be contiguous."""
    if not len(rows):
        return
    if not rows.flags.c_contiguous or rows.shape[1:] != (4,) or rows.dtype != float:
        raise ValueError("rectangles are contiguous rows of four doubles")
    first = shiboken6.wrapInstance(rows.ctypes.data, QRectF)
    painter.drawRects(first, len(rows))  # type: ignore[call-overload]  # the stubs lack the overload with a count


def draw_fragments(painter: QPainter, rows: "npt.NDArray[np.float64]", atlas: QPixmap) -> None:
    """Draw pieces of an atlas, a row of FRAGMENT numbers each; the array must be contiguous."""
    if not len(rows):
        return
    if not rows.flags.c_contiguous or rows.shape[1:] != (FRAGMENT,) or rows.dtype != float:
        raise ValueError("fragments are contiguous rows of ten doubles")
    first: Any = shiboken6.wrapInstance(rows.ctypes.data, QPainter.PixmapFragment)
    painter.drawPixmapFragments(first, len(rows), atlas)
