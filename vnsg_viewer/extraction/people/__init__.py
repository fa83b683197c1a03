# SPDX-License-Identifier: MIT
"""People, organisations and places, and the words that refer to them."""
