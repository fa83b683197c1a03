# SPDX-License-Identifier: MIT
"""What is kept on disk: corpus index, corrections, workspace."""
