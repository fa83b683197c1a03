# SPDX-License-Identifier: MIT
"""Printed dates, and the years they leave out."""
