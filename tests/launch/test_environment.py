# SPDX-License-Identifier: MIT
import subprocess
import sys
from pathlib import Path

import pytest

from vnsg_viewer.launch.environment import Environment, SetupError, project_environment

PROJECT = Path(__file__).resolve().parents[2]
INSTALLED = ("pip",)  # every new environment has it: nothing is fetched


def test_a_real_environment_is_made_once(tmp_path):
    said = []
    environment = Environment(tmp_path / "env", INSTALLED)
    assert not environment.is_ready
    environment.prepare(said.append)
    assert environment.is_ready
    prefix = subprocess.check_output([str(environment.python), "-c", "import sys; print(sys.prefix)"], text=True)
    assert Path(prefix.strip()) == environment.folder
    assert not environment.is_running
    again = len(said)
    environment.prepare(said.append)
    assert len(said) == again


def test_other_requirements_are_another_stamp(tmp_path):
    environment = Environment(tmp_path / "env", INSTALLED)
    environment.prepare(lambda _: None)
    assert not Environment(environment.folder, ("something-new",)).is_ready


def test_what_cannot_be_installed_is_said_with_advice(tmp_path):
    missing = tmp_path / "not-here"
    environment = Environment(tmp_path / "env", (f"nothing @ file://{missing}",))
    with pytest.raises(SetupError, match="Check the network connection"):
        environment.prepare(lambda _: None)
    assert not environment.is_ready


def test_a_python_that_cannot_make_environments_says_so(tmp_path, monkeypatch):
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho no ensurepip here; exit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(broken))
    with pytest.raises(SetupError, match="no ensurepip here"):
        Environment(tmp_path / "env", ()).prepare(lambda _: None)


def test_the_project_names_its_requirements():
    plain = project_environment(PROJECT)
    tests = project_environment(PROJECT, ["test"])
    assert any(r.startswith("PySide6-Essentials") and "<6.12" in r for r in plain.requirements)
    assert set(plain.requirements) < set(tests.requirements)
    assert plain.folder == PROJECT / ".venv"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no read-only folders of this kind")
def test_a_checkout_that_cannot_be_written_uses_the_users_folder(tmp_path, monkeypatch):
    (tmp_path / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("os.access", lambda *_: False)
    assert project_environment(tmp_path).folder == tmp_path / "home/vnsg-viewer/environment"
