# SPDX-License-Identifier: MIT
"""What a reader sees in words, in each interface language."""
