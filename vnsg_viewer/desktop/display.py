# SPDX-License-Identifier: MIT
"""Whether a window can be shown at all; asked before Qt is imported."""

import os
import sys
from collections.abc import Mapping


def display_available(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can open: always on Windows and macOS, else with X11, Wayland or a forced platform."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
