# SPDX-License-Identifier: MIT
"""What holds for all tests: nobody's own settings are touched; examples are not timed, nor new on build machines."""

import os
import tempfile
from pathlib import Path

from hypothesis import settings

settings.register_profile("project", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("project")


def pytest_configure(config):
    """Give the tests folders of their own for settings, state and caches, before Qt looks for them."""
    home = tempfile.TemporaryDirectory(prefix="vnsg-viewer-tests-")
    config.add_cleanup(home.cleanup)
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(Path(home.name, name.lower()))
