# SPDX-License-Identifier: MIT
"""Chronicle exporters: one module each, found by its EXPORTER."""
