# SPDX-License-Identifier: MIT
"""What holds for all tests: examples are not timed, and on a build machine always the same."""

import os

from hypothesis import settings

settings.register_profile("project", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("project")
