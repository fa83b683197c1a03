# SPDX-License-Identifier: MIT
"""Organisations and places, listed and not, and whose they are."""
