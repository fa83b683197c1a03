# SPDX-License-Identifier: MIT
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The wheel as it would be installed."""
    folder = tmp_path_factory.mktemp("wheel")
    building = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(building, cwd=PROJECT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "installed")
    return folder / "installed"


def tracked(folder: str) -> dict[str, bytes]:
    listed = subprocess.check_output(["git", "ls-files", folder], cwd=PROJECT, text=True)
    return {name: (PROJECT / name).read_bytes() for name in listed.splitlines() if (PROJECT / name).exists()}


@pytest.mark.skipif(not (PROJECT / ".git").exists(), reason="what belongs to the project is known from git")
@pytest.mark.parametrize("folder", ["seeds", "resources"])
def test_seeds_and_resources_travel_byte_for_byte(unpacked, folder):
    for name, content in tracked(folder).items():
        assert (unpacked / "vnsg_viewer" / name).read_bytes() == content


def test_what_is_installed_finds_its_own_resources(unpacked):
    asking = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from vnsg_viewer.resources import resource, seeds\n"
        "print(seeds(), resource('event_types.yaml'), sep='\\n')"
    )
    answer = subprocess.check_output([sys.executable, "-c", asking, str(unpacked)], cwd=unpacked, text=True)
    paths = [Path(line) for line in answer.splitlines()]
    assert all(path.is_relative_to(unpacked) and path.exists() for path in paths)


def test_both_commands_are_installed(unpacked):
    entries = next(unpacked.glob("*.dist-info/entry_points.txt")).read_text()
    assert "vnsg = vnsg_viewer.cli:main" in entries
    assert "vnsg-viewer = vnsg_viewer.app:main" in entries
