# SPDX-License-Identifier: MIT
"""Letters of the Latin script as character classes: ranges such as À-ỹ mix capitals with small ones."""

_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]

LOWER = "".join(letter for letter in _LATIN if letter.islower())
"""Small letters, for use within [ ]."""

UPPER = "".join(letter for letter in _LATIN if letter.isupper())
"""Capitals, for use within [ ]."""
