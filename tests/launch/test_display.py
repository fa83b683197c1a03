# SPDX-License-Identifier: MIT
import sys

import pytest

from vnsg_viewer.launch.display import display_available


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a desktop")
@pytest.mark.parametrize(
    ("name", "available"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("QT_QPA_PLATFORM", True), ("OTHER", False)]
)
def test_a_display_is_known_by_its_variable(monkeypatch, name, available):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv(name, "x")
    assert display_available() is available
