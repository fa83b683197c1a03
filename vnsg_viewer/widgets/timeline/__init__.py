# SPDX-License-Identifier: MIT
"""The timeline as a widget: canvas, keys, hand, menu, overview and the tray of undated events."""
