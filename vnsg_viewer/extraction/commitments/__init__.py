# SPDX-License-Identifier: MIT
"""What was signed, agreed, promised, asked or wished, by whom; and what became of it."""
