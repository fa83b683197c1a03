# SPDX-License-Identifier: MIT
"""Article formats: one module each, found by its READER."""
