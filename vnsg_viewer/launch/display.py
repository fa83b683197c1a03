# SPDX-License-Identifier: MIT
"""Whether a window can be shown at all, found out without loading Qt."""

import os
import sys


def display_available() -> bool:
    """Whether there is a desktop to open a window on, or a Qt platform was chosen by hand."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
