# SPDX-License-Identifier: MIT
"""Thin Qt services: settings, tasks, theme, translation, crash report, single instance."""
