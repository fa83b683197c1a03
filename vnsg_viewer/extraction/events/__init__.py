# SPDX-License-Identifier: MIT
"""What one article tells of: triggers, the people around them, their date and place."""
