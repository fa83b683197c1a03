# SPDX-License-Identifier: MIT
r"""Letters as character classes, for use within [ ].

Ranges such as À-ỹ mix capitals with small letters; a class of ranges is found twice as fast as `[^\W\d_]`.
"""

_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]

LOWER = "".join(letter for letter in _LATIN if letter.islower())
"""Small letters of the Latin script."""

UPPER = "".join(letter for letter in _LATIN if letter.isupper())
"""Capitals of the Latin script."""

LETTER = "A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤ\u0370-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufdff\uff21-\uff5a"
"""Letters of any script; of others than ours by whole blocks, their combining marks and figures included."""
