# SPDX-License-Identifier: MIT
"""From a page to sentences: furniture told from report, letters mended, lines joined, words parted."""
