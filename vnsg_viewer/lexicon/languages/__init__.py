# SPDX-License-Identifier: MIT
"""The language files: one section for each stage of extraction."""
