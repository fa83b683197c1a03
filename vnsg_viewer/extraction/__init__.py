# SPDX-License-Identifier: MIT
"""From articles to a chronicle: small ordered stages, each a pure function of values."""
