# SPDX-License-Identifier: MIT
"""The main window: frame, header, menus, commands, and what opens and fills it."""
