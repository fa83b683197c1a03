# SPDX-License-Identifier: MIT
"""The picture of a chronicle as a plain value, computed without Qt."""
