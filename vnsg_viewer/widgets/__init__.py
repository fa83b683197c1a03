# SPDX-License-Identifier: MIT
"""What the person sees."""
