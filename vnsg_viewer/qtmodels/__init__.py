# SPDX-License-Identifier: MIT
"""Qt models over the domain."""
