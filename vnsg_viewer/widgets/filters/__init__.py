# SPDX-License-Identifier: MIT
"""The filters on the left."""
