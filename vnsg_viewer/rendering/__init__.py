# SPDX-License-Identifier: MIT
"""A scene on a QPainter: screen, PNG, SVG, PDF and paper."""
