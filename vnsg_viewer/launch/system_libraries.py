# SPDX-License-Identifier: MIT
"""What the program expects from a Linux system: shared libraries, Python modules, programs; installed or named."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Need:
    """One thing a system must have: its kind (libraries, modules, programs), its name and its Debian package."""

    kind: str
    name: str
    package: str

    @property
    def is_present(self) -> bool:
        """Whether this system has it."""
        if self.kind == "modules":
            return importlib.util.find_spec(self.name) is not None
        if self.kind == "programs":
            return shutil.which(self.name) is not None
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


def read_needs(table: Path, section: str) -> tuple[Need, ...]:
    """The needs that a section of the table lists; none outside Linux, where Qt's wheels bring everything."""
    if not sys.platform.startswith("linux"):
        return ()
    with table.open("rb") as stream:
        kinds = tomllib.load(stream)[section]
    return tuple(Need(kind, name, package) for kind, names in kinds.items() for name, package in names.items())


def provide(needs: tuple[Need, ...], say: Callable[[str], None]) -> str:
    """Install what is missing where that is allowed; answers advice about what is still missing, '' when nothing is."""
    missing = [need for need in needs if not need.is_present]
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        say("installing system libraries")
        _apt("update")
        _apt("install", "-y", "--no-install-recommends", *sorted({need.package for need in missing}))
        importlib.invalidate_caches()
        missing = [need for need in missing if not need.is_present]
    return advice(missing) if missing else ""


def advice(missing: list[Need]) -> str:
    """The exact command that installs what is missing, for the package manager of this system."""
    manager = next((m for m in ("apt-get", "dnf", "zypper") if shutil.which(m)), "")
    if manager == "apt-get":
        command = "sudo apt-get install " + " ".join(sorted({need.package for need in missing}))
    elif manager:  # these find a package by the library it provides
        bits = "()(64bit)" if sys.maxsize > 2**32 else ""
        command = f"sudo {manager} install " + " ".join(
            f"'{need.name}{bits if need.kind == 'libraries' else ''}'" for need in missing
        )
    else:
        command = "the package manager of this system"
    return f"this system lacks {', '.join(need.name for need in missing)}. Install with: {command}"


def _apt(*arguments: str) -> None:
    """Run apt-get quietly; whether it helped is seen by looking for what was missing."""
    subprocess.run(
        ["apt-get", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
