# SPDX-License-Identifier: MIT
"""Who held which post when, organisations, countries, and what else is known of the world."""
