# SPDX-License-Identifier: MIT
"""Titles and offices in three languages: what stands before and after a post."""
