# SPDX-License-Identifier: MIT
"""A private environment made on first use, so that nothing is installed into the system's Python."""

import contextlib
import hashlib
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


class SetupError(Exception):
    """The environment could not be made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment for a project: its folder and what must be installed in it."""

    folder: Path
    requirements: tuple[str, ...]

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def is_ready(self) -> bool:
        """Whether the environment was completed for these requirements and this Python."""
        return self._stamp.is_file() and self.python.exists()

    @property
    def is_running(self) -> bool:
        """Whether this very process runs in the environment."""
        return Path(sys.prefix).resolve() == self.folder.resolve()

    @property
    def _stamp(self) -> Path:
        wanted = "\n".join((sys.version, str(self.folder), *self.requirements))
        return self.folder / f"complete-{hashlib.sha256(wanted.encode()).hexdigest()[:16]}"

    def prepare(self, say: Callable[[str], None]) -> None:
        """Make the environment and install what is missing; raises SetupError."""
        with _alone(self.folder):
            if self.is_ready:
                return
            if not self.python.exists():
                say("making a private environment")
                _run([sys.executable, "-m", "venv", str(self.folder)])
            installing = [str(self.python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
            _run_aloud([*installing, *self.requirements], say)
            self._stamp.touch()


def project_environment(project: Path, groups: Sequence[str] = ()) -> Environment:
    """The environment of a checkout: `.venv` inside it, or in the user's data folder where that cannot be written."""
    with (project / "pyproject.toml").open("rb") as stream:
        metadata = tomllib.load(stream)
    requirements = [*metadata["project"]["dependencies"]]
    for group in groups:
        requirements += metadata["dependency-groups"][group]
    inside = project / ".venv"
    writable = os.access(inside if inside.exists() else project, os.W_OK)
    return Environment(inside if writable else _user_data() / "environment", tuple(requirements))


def _user_data() -> Path:
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library/Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share"))
    return base / "vnsg-viewer"


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep a second start from installing into the same folder at the same time: it waits."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a+b") as lock:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield  # closing the file releases the lock


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"no private environment could be made:\n{(done.stdout + done.stderr).strip()}")


def _run_aloud(command: Sequence[str], say: Callable[[str], None]) -> None:
    """Run pip and tell each package it turns to; raises SetupError with pip's last words."""
    lines: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            words = line.split()
            if words[:1] == ["Collecting"] and len(words) > 1:
                say(f"fetching {words[1]}")
            elif words[:1] == ["Installing"]:
                say("installing")
    if process.returncode:
        raise SetupError(
            "packages could not be installed:\n"
            + "\n".join(lines[-8:])
            + "\nCheck the network connection, then start again."
        )
