# SPDX-License-Identifier: MIT
"""Runs every check of the project: `python3 tests`, or `python3 tests ARGUMENTS…` for pytest alone.

On first use it makes the same private environment as main.py and adds what the tests need.
"""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
CHECKS = {
    "style": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "types": ["-m", "mypy"],
    "layers": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}
WINDOWS = ["tests/widgets", "tests/desktop", "tests/qtmodels", "tests/rendering", "tests/test_app.py"]


def main() -> int:
    """Prepare the environment, then run all checks in it; the exit code says whether all passed."""
    sys.path.insert(0, str(PROJECT))
    from vnsg_viewer.launch.environment import SetupError
    from vnsg_viewer.launch.setup import ready_environment

    try:
        environment = ready_environment(
            PROJECT, title="Preparing the tests of VNSG Viewer", sections=["start", "test"], groups=["test"]
        )
    except SetupError as error:
        print(f"The tests could not be prepared: {error}", file=sys.stderr)
        return 1
    python = str(environment.python)
    if sys.argv[1:]:
        return subprocess.call([python, "-m", "pytest", *sys.argv[1:]], cwd=PROJECT, env=offscreen())
    failed = [name for name, arguments in CHECKS.items() if not passes(name, [python, *arguments], os.environ)]
    measured = [python, "-m", "coverage", "run", "-m", "pytest", "-q"]
    if not passes("tests", measured, offscreen()):
        failed.append("tests")
    if not passes("coverage", [python, "-m", "coverage", "report", "--skip-covered"], os.environ):
        failed.append("coverage")
    if sys.platform.startswith("linux"):
        with_screen = [python, str(PROJECT / "tests/virtual_screen.py"), python, "-m", "pytest", "-q", *windows()]
        if not passes("tests in real windows", with_screen, on_screen()):
            failed.append("tests in real windows")
    print(f"failed: {', '.join(failed)}" if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


def passes(name: str, command: list[str], environment: "os._Environ[str] | dict[str, str]") -> bool:
    """Run one check and show what it prints."""
    print(f"— {name}", flush=True)
    return subprocess.call(command, cwd=PROJECT, env=environment) == 0


def windows() -> list[str]:
    """The tests that show windows."""
    return [path for path in WINDOWS if (PROJECT / path).exists()]


def offscreen() -> dict[str, str]:
    """The environment for tests that draw without a screen."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def on_screen() -> dict[str, str]:
    """The environment for tests in real windows of an X server."""
    return {**os.environ, "QT_QPA_PLATFORM": "xcb"}


if __name__ == "__main__":
    raise SystemExit(main())
