# SPDX-License-Identifier: MIT
"""What the right side shows: an event, its commitments and the articles that report it."""
