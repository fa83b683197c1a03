# SPDX-License-Identifier: MIT
"""VNSG Viewer: a chronicle of diplomatic contacts, extracted from news articles."""

__version__ = "0.1.0"
