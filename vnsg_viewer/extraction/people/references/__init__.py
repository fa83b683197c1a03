# SPDX-License-Identifier: MIT
"""References to people already introduced: titles, counterparts, pronouns, groups and short names."""
