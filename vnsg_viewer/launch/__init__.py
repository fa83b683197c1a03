# SPDX-License-Identifier: MIT
"""What runs before anything is installed: standard library only, and it imports nothing else of the project."""
